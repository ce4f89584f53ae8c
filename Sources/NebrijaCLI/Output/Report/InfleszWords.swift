import Nebrija

extension Inflesz {
  /// Where a band ends and the next begins, on the scale of Szigriszt-Pazos.
  static let borders = [40, 55, 65, 80]

  /// Its part of the scale from 0 to 100.
  var interval: Range<Int> {
    let ends = [0] + Self.borders + [100]
    let index = Self.allCases.firstIndex(of: self) ?? 0
    return ends[index]..<ends[index + 1]
  }
}

extension ReportLanguage {
  func band(_ band: Inflesz) -> String {
    switch band {
    case .veryHard: choose(band.rawValue, "very hard")
    case .ratherHard: choose(band.rawValue, "rather hard")
    case .normal: choose(band.rawValue, "average")
    case .ratherEasy: choose(band.rawValue, "rather easy")
    case .veryEasy: choose(band.rawValue, "very easy")
    }
  }
}
