/// The emoticons that have a form of their own, rather than eyes and a mouth: `^_^`, `<3`, `¯\_(ツ)_/¯`.
struct Faces: Sendable {
  /// Longer ones before those that they start with.
  private let faces: ContiguousArray<StaticString> = [
    "^_^", "^-^", "^^", "<3", "</3", ">_<", ">:(", ">:)", "-_-", "T_T", "u_u", "U_U", "n_n", "o_O", "O_o", "o_o", "O_O",
    "x_x", "¬_¬", "¬¬", "¯\\_(ツ)_/¯",
  ]
  /// Whether a face starts with a byte: most bytes end the look-up here.
  private let starts: ByteClasses<Bool>

  init() {
    let faces = faces
    starts = ByteClasses { byte in faces.contains { $0.utf8Start.pointee == byte } }
  }

  /// The end of the face that starts at an offset; nil where there is none. O(1).
  func end(_ text: Span<UInt8>, at offset: Int) -> Int? {
    guard starts[text[offset]] else { return nil }
    for face in faces where face.utf8Start.pointee == text[offset] && text.starts(with: face, at: offset) {
      return offset + face.utf8CodeUnitCount
    }
    return nil
  }
}
