/// The form that was met last in each of 4096 places, with what a frame is told of it.
///
/// The few thousand commonest words are four tokens of five. Each is one look here, at memory that stays near the processor,
/// while the slots and the entries of the same words are spread over megabytes.
struct RecentForms: ~Copyable {
  private struct Slot {
    var key: Vocabulary.Key
    var number: UInt32
    var form: Form
  }

  private static let countBits = 12
  private var slots = SlotMemory<Slot>(count: 1 << countBits)

  /// The number of a form and what is known of it, if it was met of late.
  @inline(__always)
  subscript(key: Vocabulary.Key) -> (number: UInt32, form: Form)? {
    let place = place(of: key)
    return slots[place].key == key ? (slots[place].number, slots[place].form) : nil
  }

  /// Keeps a form whose key is the form itself; others are few.
  @inline(__always)
  mutating func insert(_ key: Vocabulary.Key, _ number: UInt32, _ form: Form) {
    if key.isWhole { slots[place(of: key)] = Slot(key: key, number: number, form: form) }
  }

  /// Forgets a form, of which something else is known now.
  mutating func remove(_ key: Vocabulary.Key) {
    if slots[place(of: key)].key == key { slots[place(of: key)].key.length = 0 }
  }

  @inline(__always)
  private func place(of key: Vocabulary.Key) -> Int {
    let mixed = (key.first ^ key.second &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - Self.countBits))
  }
}
