/// The five bands of the INFLESZ scale (Barrio-Cantalejo et al., Anales del Sistema Sanitario de Navarra 31, 2008), the
/// hardest first.
enum InfleszBand: Int, CaseIterable {
  case veryHard, ratherHard, normal, ratherEasy, veryEasy

  /// Where a band ends and the next begins, on the scale of Szigriszt-Pazos.
  static let borders = [40, 55, 65, 80]

  /// A score on a border belongs to the upper band.
  init(score: Double) {
    self = Self.allCases[Self.borders.count { score >= Double($0) }]
  }

  /// Its part of the scale from 0 to 100.
  var interval: Range<Int> {
    let ends = [0] + Self.borders + [100]
    return ends[rawValue]..<ends[rawValue + 1]
  }
}

extension ReportLanguage {
  func band(_ band: InfleszBand) -> String {
    switch band {
    case .veryHard: choose("muy difícil", "very hard")
    case .ratherHard: choose("algo difícil", "rather hard")
    case .normal: choose("normal", "average")
    case .ratherEasy: choose("bastante fácil", "rather easy")
    case .veryEasy: choose("muy fácil", "very easy")
    }
  }
}
