import Glibc
import NebrijaCorpus

/// Any file can be read as any format: what is wrong in it is a problem that is counted, never the end. The first byte
/// chooses the format.
func checkRecords(_ input: [UInt8]) {
  guard let choice = input.first else { return }
  let formats: [InputFormat] = [.ndjson, .csv, .tsv, .lines, .text]
  var options = InputOptions()
  options.format = formats[Int(choice) % formats.count]
  options.textField = "t"
  write(Array(input.dropFirst()))

  do {
    var reader = try CorpusReader(inputs: [path], options: options)
    while let source = try reader.next() {
      let text = try source.text().text
      law(Array(String(decoding: text.utf8, as: UTF8.self).utf8) == Array(text.utf8), "not well-formed: \(text)")
    }
    law(reader.problemCount >= reader.problems.count, "fewer problems than there are")
  } catch {
    // A table without the column is refused; a file that is there can be read.
    law(error.exitStatus == 64, "\(error)")
  }
}

/// The file that is written and read, over and over.
private let path = getenv("FUZZ_FILE").map { String(cString: $0) } ?? "fuzz-record"

private func write(_ bytes: [UInt8]) {
  guard let file = fopen(path, "w") else { fatalError("\(path) cannot be written") }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}
