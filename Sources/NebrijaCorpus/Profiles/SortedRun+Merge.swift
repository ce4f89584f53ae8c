extension SortedRun {
  /// One run of several: each key once, with the sum of its counts. In which order the runs come changes nothing.
  ///
  /// - Parameters:
  ///   - minimumCount: what occurs less often is left out.
  ///   - file: where the result goes; nil to keep it in memory.
  /// - Complexity: O(*n* log *k*) for *n* entries in *k* runs.
  static func merging(
    _ runs: [SortedRun], _ columns: KeyTable.Columns, minimumCount: Int = 1, file: TemporaryFile? = nil
  ) throws(ProfileError) -> SortedRun {
    let runs = runs.filter { $0.count > 0 }
    if runs.count == 1, minimumCount <= 1, file != nil || runs[0].table != nil { return runs[0] }
    var result = SortedRunWriter(columns, file: file)
    try forEachSum(of: runs) { key, counts throws(ProfileError) in
      if counts.count >= minimumCount { try result.append(key, counts) }
    }
    return try result.finish()
  }

  /// Calls a closure with every key of several runs, in order, and the sum of its counts.
  static func forEachSum(
    of runs: [SortedRun], _ body: (Span<UInt8>, KeyTable.Counts) throws(ProfileError) -> Void
  ) throws(ProfileError) {
    var queue = try RunQueue(runs.map { $0.cursor() })
    var key: ContiguousArray<UInt8> = []
    while !queue.isEmpty {
      queue.copyKey(into: &key)
      var sum = queue.counts
      try queue.advance()
      while queue.hasKey(key) {
        sum.add(queue.counts)
        try queue.advance()
      }
      try body(key.span, sum)
    }
  }
}

/// Cursors in the order of the keys that they stand on, the least first: a binary heap.
private struct RunQueue {
  private var cursors: ContiguousArray<RunCursor> = []

  init(_ cursors: [RunCursor]) throws(ProfileError) {
    for var cursor in cursors where try cursor.advance() { self.cursors.append(cursor) }
    for index in self.cursors.indices.reversed() { sink(index) }
  }

  var isEmpty: Bool { cursors.isEmpty }

  /// The counts of the least key.
  var counts: KeyTable.Counts { cursors[0].counts }

  func hasKey(_ key: ContiguousArray<UInt8>) -> Bool { !isEmpty && cursors[0].key == key }

  func copyKey(into key: inout ContiguousArray<UInt8>) {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: cursors[0].key)
  }

  /// Moves behind the least key, in the run that it stands in.
  mutating func advance() throws(ProfileError) {
    if try !cursors[0].advance() {
      cursors.swapAt(0, cursors.count - 1)
      cursors.removeLast()
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while 2 * parent + 1 < cursors.count {
      var child = 2 * parent + 1
      if child + 1 < cursors.count, precedes(child + 1, child) { child += 1 }
      guard precedes(child, parent) else { return }
      cursors.swapAt(parent, child)
      parent = child
    }
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    cursors[left].key.span.precedes(cursors[right].key.span)
  }
}
