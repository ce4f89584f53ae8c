extension ContiguousArray<UInt8> {
  /// Writes a laugh in two beats, however long and however typed it is: `jajaja`, `ajajaj` and `jaajjaja` are `jaja`,
  /// `jejeje` is `jeje`, `hahaha` is `haha`. Returns whether it is a laugh.
  ///
  /// A laugh has two letters, j or h and a vowel or s, each twice or more; no other word of Spanish has. O(*n*).
  mutating func shortenLaughter() -> Bool {
    guard count >= 4 else { return false }
    let beat = isLaughBeat(self[0]) ? self[0] : self[1]
    guard isLaughBeat(beat) else { return false }
    var (beats, vowels, vowel) = (0, 0, UInt8(0))
    for byte in self {
      if byte == beat {
        beats += 1
      } else {
        if vowel == 0 { vowel = byte }
        guard byte == vowel, "aeious".utf8.contains(byte) else { return false }
        vowels += 1
      }
    }
    guard beats > 1, vowels > 1 else { return false }
    self = [beat, vowel, beat, vowel]
    return true
  }
}

private func isLaughBeat(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "j") || byte == UInt8(ascii: "h") }
