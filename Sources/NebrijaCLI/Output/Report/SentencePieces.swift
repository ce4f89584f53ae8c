import NebrijaCorpus

extension Report.Sentence {
  /// A stretch of a sentence: evidence, or what stands between.
  struct Piece: Equatable {
    var text: String
    var evidence: Report.Evidence?
  }

  /// The sentence cut where its evidence begins and ends; the pieces, joined, are its text.
  ///
  /// `No me gustó nada.` with evidence at 6..<12 gives `No me `, `gustó`, ` nada.`
  ///
  /// Ranges that leave the text or go back are narrowed, so that this never fails.
  var pieces: [Piece] {
    let bytes = Array(text.utf8)
    var result: [Piece] = []
    var position = 0
    func cut(to end: Int, evidence: Report.Evidence? = nil) {
      let end = Swift.min(Swift.max(end, position), bytes.count)
      defer { position = end }
      guard evidence != nil || end > position else { return }
      result.append(Piece(text: String(decoding: bytes[position..<end], as: UTF8.self), evidence: evidence))
    }
    for evidence in evidence {
      cut(to: evidence.range.lowerBound)
      cut(to: evidence.range.upperBound, evidence: evidence)
    }
    cut(to: bytes.count)
    return result
  }

  /// The pieces, each on one line, short enough for a page: no more than about `limit` characters, where what lies far from
  /// evidence is left out first. Each gap is an ellipsis.
  func pieces(limit: Int) -> [Piece] {
    let all = pieces
    let isLong = text.count > limit
    var result: [Piece] = []
    var room = limit
    for (index, piece) in all.enumerated() {
      guard room > 0 else {
        result.append(Piece(text: " …"))
        break
      }
      var piece = piece
      piece.text = piece.text.onOneLine
      if piece.evidence != nil {
        piece.text = piece.text.shortened(to: limit)
      } else if isLong {
        piece.text = Self.elided(piece.text, reach: limit / 6, isFirst: index == 0, isLast: index == all.count - 1)
      }
      room -= piece.text.count
      result.append(piece)
    }
    return result
  }

  /// What lies within reach of the evidence before and behind.
  private static func elided(_ text: String, reach: Int, isFirst: Bool, isLast: Bool) -> String {
    guard text.count > 2 * reach + 3 else { return text }
    return switch (isFirst, isLast) {
    case (true, true): text.shortened(to: 6 * reach)
    case (true, false): "… " + text.wholeWords(suffix: reach)
    case (false, true): text.wholeWords(prefix: reach) + "…"
    case (false, false): text.wholeWords(prefix: reach) + " … " + text.wholeWords(suffix: reach)
    }
  }
}
