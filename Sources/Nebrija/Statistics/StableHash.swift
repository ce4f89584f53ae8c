/// A hash that is the same in every run and on every machine, so that what is drawn by it depends on the documents alone.
struct StableHash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// O(*n*) in the bytes.
  init(of text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// The hash with one more number in it.
  func mixed(with number: UInt64) -> StableHash {
    var mixed = self
    let product = (value ^ number).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    mixed.value = (product.low ^ product.high) &* 0x9E37_79B9_7F4A_7C15
    return mixed
  }
}
