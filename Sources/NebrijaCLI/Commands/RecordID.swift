import NebrijaCorpus

extension JSONWriter {
  /// The member `id`: a string, or the number that it was in the input.
  mutating func id(_ id: DocumentID) {
    key("id")
    switch id {
    case .string(let string): value(string)
    case .number(let literal): number(literal: literal)
    }
  }

  /// The members `start` and `end`.
  mutating func range(_ range: Range<Int>) {
    member("start", range.lowerBound)
    member("end", range.upperBound)
  }
}
