extension ContingencyTable {
  /// Fisher's exact test, two-sided: how probable tables with the same margins are that are no more probable than this one.
  ///
  ///     ContingencyTable(3, of: 4, 1, of: 4).exactPValue   // 34/70, of the lady tasting tea
  ///
  /// Fisher, *Statistical Methods for Research Workers*, 5th ed. (1934), § 21.02; two-sided by Freeman and Halton,
  /// Biometrika 38 (1951). Tables whose probabilities differ by less than 10⁻⁷ of them count as equally probable, as
  /// in R's `fisher.test`. 1 for a degenerate table. O(log *n*) and the terms that matter, which are few where an
  /// expected count is small.
  var exactPValue: Double {
    let limit = probability(of: o11) * (1 + 1e-7)
    let lowest = max(0, column1 - row2)
    let highest = min(row1, column1)
    let mode = min(max(Int(Double(row1 + 1) / Double(total + 2) * Double(column1 + 1)), lowest), highest)
    if isDegenerate || probability(of: mode) <= limit { return 1 }
    // Probabilities fall from the mode to both ends: the first on each side that is within the limit starts a tail.
    let upper = partition(mode...highest) { probability(of: $0) <= limit }
    let lower = partition(-mode ... -lowest) { probability(of: -$0) <= limit }
    return min(tail(from: upper, through: highest) + tail(from: -lower, downThrough: lowest), 1)
  }

  /// The first number of a range for which a condition holds that holds from there on; the one behind the range if none.
  private func partition(_ range: ClosedRange<Int>, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The sum of the probabilities of the first cell's counts from one upwards.
  private func tail(from start: Int, through end: Int) -> Double {
    if start > end { return 0 }
    var term = probability(of: start)
    var sum = term
    var count = start
    while count < end, term > sum * .ulpOfOne / 8 {
      let (left, below, diagonal) = (row1 - count, column1 - count, row2 - column1 + count)
      term *= Double(left) / Double(count + 1) * Double(below) / Double(diagonal + 1)
      sum += term
      count += 1
    }
    return sum
  }

  /// The same downwards: the table with its columns exchanged.
  private func tail(from start: Int, downThrough end: Int) -> Double {
    ContingencyTable(o12, of: row1, o22, of: row2).tail(from: row1 - start, through: row1 - end)
  }

  /// The probability of a count in the first cell, given the margins: the hypergeometric distribution.
  ///
  /// It is the product of the margins' factorials, divided by those of the total and of the cells. With Stirling's formula
  /// *n*! = *n*ⁿ e⁻ⁿ *r*(*n*), the powers make e to the power of −G²/2, and only the remainders are left to multiply.
  private func probability(of count: Int) -> Double {
    let table = ContingencyTable(count, of: row1, column1 - count, of: row2)
    let margins =
      logRemainder(row1) + logRemainder(row2) + logRemainder(column1) + logRemainder(column2) - logRemainder(total)
    let cells = logRemainder(table.o11) + logRemainder(table.o12) + logRemainder(table.o21) + logRemainder(table.o22)
    return exponential(margins - cells - table.logLikelihood / 2)
  }

  /// The logarithm of *n*! eⁿ / *n*ⁿ; 0 for 0.
  ///
  /// Up to 15 by the factorial, which a double holds exactly, above by Stirling's series, whose next term is below 10⁻¹⁴.
  private func logRemainder(_ number: Int) -> Double {
    if number == 0 { return 0 }
    let n = Double(number)
    guard number > 15 else {
      let factorial = (1...number).reduce(1, *)
      return logarithm(Double(factorial)) - n * logarithm(n) + n
    }
    let series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / (n * n)) / (n * n)) / (n * n)) / n
    return logarithm(2 * .pi * n) / 2 + series
  }
}
