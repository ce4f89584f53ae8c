import Nebrija
import NebrijaCorpus

/// One hit of a concordance: what was looked for, with what stands around it.
///
/// The context reaches as far as it is wide, over the ends of sentences, and no further than the part of the document that is
/// at hand.
struct ConcordanceLine {
  let id: DocumentID
  /// In the document, in the unit that was asked for.
  let range: Range<Int>
  /// The number of the sentence in the document, from 0.
  let sentence: Int
  private let text: String
  private let match: Range<String.Index>
  private let width: Int

  /// - Parameters:
  ///   - tokens: the positions of the hit's tokens in the part.
  ///   - width: characters on each side.
  init(
    _ tokens: Range<Int>, of part: Analysis.Part, id: DocumentID, offsets: OffsetConverter, width: Int
  ) {
    let analysis = part.analysis
    let (first, last) = (analysis.tokens[tokens.lowerBound], analysis.tokens[tokens.upperBound - 1])
    let bytes = first.range.lowerBound..<last.range.upperBound
    self.id = id
    range = offsets[bytes]
    sentence = part.firstSentence + first.sentence
    text = analysis.text
    match = analysis.range(of: bytes)
    self.width = width
  }

  /// What stands before, at most so many characters of it.
  private func before(_ count: Int) -> Substring {
    let start = text.index(match.lowerBound, offsetBy: -count, limitedBy: text.startIndex) ?? text.startIndex
    return text[start..<match.lowerBound]
  }

  private func after(_ count: Int) -> Substring {
    let end = text.index(match.upperBound, offsetBy: count, limitedBy: text.endIndex) ?? text.endIndex
    return text[match.upperBound..<end]
  }

  static let header = ["id", "start", "end", "before", "match", "after", "sentence"]

  /// One line of NDJSON.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.id(id)
      json.range(range)
      json.member("before", before(width))
      json.member("match", text[match])
      json.member("after", after(width))
      json.member("sentence", sentence)
    }
    json.endLine()
  }

  /// One row of CSV.
  func write(to csv: inout CSVWriter) {
    csv.row(
      id.description, range.lowerBound, range.upperBound, before(width), text[match], after(width), sentence)
  }

  /// One line for people: matches begin in one column, and what stands around them is on one line.
  var aligned: String {
    // Runs of white space become one blank, so that more of the text may fit.
    let before = before(width * 4).onOneLine.trimmingBlanks.suffix(columns: width)
    let after = after(width * 4).onOneLine.trimmingBlanks.prefix(columns: width)
    let (left, right) = (width - before.columns, width - after.columns)
    return String(repeating: " ", count: left) + before + "  " + text[match].onOneLine + "  " + after
      + String(repeating: " ", count: right) + "  " + id.description.onOneLine
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
