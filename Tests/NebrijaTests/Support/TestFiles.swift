import Foundation
import Testing

/// Files that the tests read, found from where this file lies.
enum TestFiles {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of a file in `Golden/` or `Oracles/`: no comments, no blank lines.
  static func rows(_ path: String) -> [GoldenRow] {
    lines(of: tests.appending(path: path)).enumerated().compactMap { number, line in
      line.isEmpty || line == "#" || line.hasPrefix("# ") ? nil : GoldenRow(file: path, line: number + 1, text: line)
    }
  }

  /// The sample texts that are UTF-8, by name.
  static let examples: [(name: String, text: String)] = {
    let folder = root.appending(path: "Examples/Texts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: name)),
        let text = String(bytes: data, encoding: .utf8)
      else { return nil }
      return (name, text)
    }
  }()

  /// The lines of any file; none where there is no such file.
  static func lines(atPath path: String) -> [String] { lines(of: URL(filePath: path)) }

  private static func lines(of url: URL) -> [String] {
    guard let data = try? Data(contentsOf: url) else { return [] }
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }
}

/// One row of a golden file. `\n`, `\t` and `\u{…}` in a field stand for what they say; a row that starts with `! ` states
/// what is right though it is not yet so.
struct GoldenRow: CustomTestStringConvertible, Sendable {
  let place: String
  let fields: [String]
  let isKnownIssue: Bool

  init(file: String, line: Int, text: String) {
    place = "\(file):\(line)"
    isKnownIssue = text.hasPrefix("! ")
    fields = text.dropFirst(isKnownIssue ? 2 : 0).split(separator: "\t", omittingEmptySubsequences: false)
      .map(Self.unescape)
  }

  var testDescription: String { "\(place) \(fields[0])" }

  /// A field's words, blank for `-`.
  func words(_ column: Int) -> [String] {
    guard column < fields.count, fields[column] != "-" else { return [] }
    return fields[column].split(separator: " ").map(String.init)
  }

  static func unescape(_ field: Substring) -> String {
    var text = ""
    var rest = field[...]
    while let next = rest.popFirst() {
      guard next == "\\", let kind = rest.popFirst() else {
        text.append(next)
        continue
      }
      switch kind {
      case "n": text += "\n"
      case "r": text += "\r"
      case "t": text += "\t"
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          text.unicodeScalars.append(scalar)
        }
      default: text += String(kind)
      }
    }
    return text
  }
}

/// Runs checks that are known to fail, if they are.
func withKnownIssueIf(_ isKnown: Bool, _ checks: () -> Void) {
  if isKnown { withKnownIssue { checks() } } else { checks() }
}
