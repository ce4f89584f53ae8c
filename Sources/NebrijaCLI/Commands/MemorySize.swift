import ArgumentParser

/// A number of bytes, as `64M`: K, M and G are powers of 1024.
struct MemorySize: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let unit = argument.last.flatMap { units[Character($0.uppercased())] }
    guard let number = Int(unit == nil ? argument : String(argument.dropLast())), number > 0,
      number <= Int.max >> (unit ?? 0)
    else { return nil }
    bytes = number << (unit ?? 0)
  }

  var defaultValueDescription: String { "\(bytes >> 20)M" }
}
