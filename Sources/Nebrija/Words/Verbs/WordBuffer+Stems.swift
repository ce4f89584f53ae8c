/// Changes of stems.
extension WordBuffer {
  /// The word before a suffix; nil where it does not end so.
  func withoutSuffix(_ suffix: String) -> WordBuffer? {
    guard count >= suffix.utf8.count else { return nil }
    for (index, byte) in suffix.utf8.enumerated() where self[count - suffix.utf8.count + index] != byte { return nil }
    var shorter = self
    shorter.removeLast(suffix.utf8.count)
    return shorter
  }

  /// The word with another end, which may be all of it; nil where it does not end so.
  func replacing(end old: StaticString, by new: StaticString) -> WordBuffer? {
    guard ends(with: old) else { return nil }
    var changed = self
    changed.removeLast(old.utf8CodeUnitCount)
    changed.append(new)
    return changed
  }

  /// The word with other bytes in the place of one.
  func replacing(at index: Int, by new: StaticString) -> WordBuffer {
    var changed = self
    changed.removeLast(count - index)
    changed.append(new)
    for rest in (index + 1)..<max(count, index + 1) { changed.append(self[rest]) }
    return changed
  }

  func lastIndex(of byte: UInt8) -> Int? {
    var index = count - 1
    while index >= 0, self[index] != byte { index -= 1 }
    return index >= 0 ? index : nil
  }

  /// The word with an accent on its last i or u; nil where it has none.
  func accentingLastWeakVowel() -> WordBuffer? {
    var index = count - 1
    while index >= 0 {
      if self[index] == UInt8(ascii: "i") { return replacing(at: index, by: "í") }
      if self[index] == UInt8(ascii: "u") { return replacing(at: index, by: "ú") }
      index -= 1
    }
    return nil
  }

  var string: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = self[index] }
      return count
    }
  }
}
