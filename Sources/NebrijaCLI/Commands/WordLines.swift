import Nebrija
import NebrijaCorpus

/// Input of a word a line, of which each gives a line of output; an empty line gives an empty one.
struct WordLines {
  let inputs: [String]
  let output: String?

  func map(_ line: (String) -> String) async throws {
    try await ExitStatus.translating {
      var options = InputOptions()
      options.format = .lines
      var reader = try CorpusReader(inputs: inputs, options: options)
      let file = try OutputFile(path: output)
      var bytes: [UInt8] = []
      while let document = try reader.next() {
        let word = try document.text().text
        if !word.isEmpty { bytes += line(word).utf8 }
        bytes.append(UInt8(ascii: "\n"))
        if bytes.count > 1 << 16 {
          try file.write(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      try file.write(bytes)
      try file.commit()
    }
  }
}
