/// What is fuzzed.
enum FuzzStage: String, CaseIterable {
  case decoding, repair, analysis, merging, records

  /// Gives an input to the stage. A law that does not hold ends the program, which libFuzzer reports.
  func check(_ input: [UInt8]) {
    switch self {
    case .decoding: checkDecoding(input)
    case .repair: checkRepair(String(decoding: input, as: UTF8.self))
    case .analysis: checkAnalysis(String(decoding: input, as: UTF8.self))
    case .merging: checkMerging(input)
    case .records: checkRecords(input)
    }
  }
}

/// Ends the program if a law does not hold.
func law(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fatalError(message()) }
}

extension String {
  /// Whether an offset in UTF-8 lies on the boundary of a scalar, and in the text.
  func isScalarBoundary(_ offset: Int) -> Bool {
    guard (0...utf8.count).contains(offset) else { return false }
    let index = utf8.index(startIndex, offsetBy: offset)
    return index.samePosition(in: unicodeScalars) != nil
  }
}
