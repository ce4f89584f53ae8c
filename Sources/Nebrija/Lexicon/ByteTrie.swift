/// A map from byte strings to numbers that is walked byte by byte: what starts no key is given up at once.
///
/// Children are linked from one to the next; those of the root, of which there are many, stand in a table.
struct ByteTrie: Sendable {
  private struct Node {
    var byte: UInt8
    var firstChild: Int32 = -1
    var sibling: Int32 = -1
    var value: Int32 = -1
  }

  private var nodes: ContiguousArray<Node> = [Node(byte: 0)]
  private var firstBytes = ContiguousArray<Int32>(repeating: -1, count: 256)

  let root = 0

  /// Gives a key its value, unless it has one.
  mutating func insert(_ key: some Sequence<UInt8>, _ value: Int) {
    var node = root
    for byte in key { node = child(of: node, byte) ?? addChild(of: node, byte) }
    if nodes[node].value < 0 { nodes[node].value = Int32(value) }
  }

  @inline(__always)
  func child(of node: Int, _ byte: UInt8) -> Int? {
    var child = node == root ? firstBytes[Int(byte)] : nodes[node].firstChild
    while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].sibling }
    return child < 0 ? nil : Int(child)
  }

  /// The value of the key that ends at a node.
  @inline(__always)
  func value(at node: Int) -> Int? {
    nodes[node].value < 0 ? nil : Int(nodes[node].value)
  }

  /// The value of a key; nil where it has none.
  func value(of key: some Sequence<UInt8>) -> Int? {
    var node = root
    for byte in key {
      guard let next = child(of: node, byte) else { return nil }
      node = next
    }
    return value(at: node)
  }

  private mutating func addChild(of node: Int, _ byte: UInt8) -> Int {
    let child = Int32(nodes.count)
    nodes.append(Node(byte: byte))
    if node == root {
      firstBytes[Int(byte)] = child
    } else {
      nodes[Int(child)].sibling = nodes[node].firstChild
      nodes[node].firstChild = child
    }
    return Int(child)
  }
}
