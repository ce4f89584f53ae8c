/// A class for every byte: the table that a scan consults at each.
///
/// Scans hold their table rather than share a global one, which would be checked for its initialization at each byte.
struct ByteClasses<Class: Sendable>: Sendable {
  private let classes: ContiguousArray<Class>

  init(_ classOf: (UInt8) -> Class) {
    classes = ContiguousArray((UInt8.min...UInt8.max).map(classOf))
  }

  @inline(__always)
  subscript(byte: UInt8) -> Class { classes[Int(byte)] }
}
