/// Text that was repaired: NFC, plain spaces, no invisible characters, nothing encoded twice, with every edit on record.
///
///     let text = NormalizedText("coope\u{AD}racio\u{301}n")
///     text.text                      // "cooperación"
///     text.edits.map(\.rule.id)      // ["soft-hyphen", "nfc"]
///     text.edits.map(\.source)       // [5..<7, 11..<14]
///
/// Text that is clean already, as most is, is kept as it came: no byte of it is copied. O(*n*).
///
/// Repaired text is clean, so that a second repair changes nothing, under any rules but `mojibake`, `html-entity` and
/// `hyphenation`: these take one step, and what they leave may look like another (`&amp;amp;`).
public struct NormalizedText: Sendable {
  /// One repaired stretch.
  public struct Edit: Sendable, Equatable {
    /// Where it stood in the original, in bytes of UTF-8.
    public let source: Range<Int>
    /// What stands there now; empty where something was dropped.
    public let replacement: String
    /// The rule that asked for it.
    public let rule: RepairRule
  }

  /// The text as it came.
  public let original: String
  /// The repaired text.
  public let text: String
  /// The way from offsets of ``text`` to those of ``original``.
  public let offsets: OffsetMap

  /// Repairs a text of less than 4 GiB by some rules. Total: no input fails, and the empty text stays empty.
  public init(_ original: String, rules: RepairRules = .standard) {
    var source = original
    source.makeContiguousUTF8()
    var repairer = Repairer(rules: rules)
    let isClean = repairer.repair(source.utf8.span, isStartOfDocument: true)
    self.original = source
    text = isClean ? source : String(decoding: repairer.text, as: UTF8.self)
    offsets = repairer.offsets
  }

  /// Whether nothing had to be repaired.
  public var isClean: Bool { offsets.isIdentity }

  /// The edits, rising and disjoint. Applying all of them to ``original`` gives ``text``.
  public var edits: [Edit] {
    offsets.edits.map { edit in
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: Int(edit.start))
      let end = utf8.index(start, offsetBy: Int(edit.end - edit.start))
      return Edit(
        source: Int(edit.sourceStart)..<Int(edit.sourceEnd), replacement: String(text[start..<end]), rule: edit.rule)
    }
  }
}
