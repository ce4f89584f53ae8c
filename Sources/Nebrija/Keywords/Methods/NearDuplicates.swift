/// Tells phrases that differ by a letter or two, as YAKE has it (Campos et al. 2020, § 3.5): two are alike if the Levenshtein
/// distance of their spellings is less than a tenth of the longer one's characters.
///
///     instituciones públicas, institución pública   // 5 of 22: not alike
///     transferencia, transferencias                 // 1 of 14: alike
enum NearDuplicates {
  /// The distance that is too far, in parts of the longer spelling: the implementation's threshold of similarity is 0.9.
  private static let farthest = 0.1

  /// - Complexity: O(*n*) for spellings of *n* characters that differ by no more than a few.
  static func areAlike(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    let length = max(left.count, right.count)
    let limit = Int((Double(length) * farthest).rounded(.up)) - 1
    if limit <= 0 { return left == right }
    return distance(left, right, limit: limit) <= limit
  }

  /// The number of characters to insert, drop or change; more than `limit` where it is more. Only the cells within `limit`
  /// of the diagonal are looked at.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var row = Array(0...right.count)
    for (line, scalar) in left.enumerated() {
      let columns = max(0, line - limit)..<min(right.count, line + limit + 1)
      var diagonal = row[columns.lowerBound]
      row[columns.lowerBound] = columns.lowerBound == 0 ? line + 1 : limit + 1
      var least = row[columns.lowerBound]
      for column in columns {
        let above = column == line + limit ? limit + 1 : row[column + 1]
        let cell = min(diagonal + (scalar == right[column] ? 0 : 1), above + 1, row[column] + 1)
        diagonal = row[column + 1]
        row[column + 1] = cell
        least = min(least, cell)
      }
      if least > limit { return limit + 1 }
    }
    return row[right.count]
  }
}
