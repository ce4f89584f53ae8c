extension Analyzer {
  /// An analyzer at work: it keeps the words that it has met, and its buffers, from one document to the next.
  ///
  ///     var session = Analyzer().session()
  ///     for review in reviews { print(session.analyze(review).sentiment.score) }
  ///
  /// A session belongs to one task. Its memory is bound: past ``vocabularyLimit`` it forgets what it knows between two
  /// documents or parts of one, which costs time and changes nothing else.
  public struct Session: ~Copyable, Sendable {
    /// The bytes that words may take before a session forgets them.
    public static let vocabularyLimit = 256 << 20

    let analyzer: Analyzer
    var words: Words
    private var repairer: Repairer
    private var frame = SentenceFrame()
    private var tagger: Tagger?
    private var formRecords = FormRecords()
    /// What ``readability(of:)`` knows of the words, once it is asked for.
    var readabilityCounter: ReadabilityCounter?
    /// What of the document stands before the part at hand, which the frame counts from.
    private var before = Place()
    /// The segmenter, set to the layout of the document at hand.
    private var segmenter: SentenceSegmenter
    /// The layout of the document at hand.
    private(set) var layout = TextLayout(layout: .prose, reason: "")
    /// The last block of a document, with ``blockPadding`` zero bytes behind it.
    private var padded: ContiguousArray<UInt8> = []
    /// What reads documents for their keywords alone, once asked for, and the last document that it read.
    var keywordReader: KeywordReader?
    var keywordDocument = KeywordDocument()
    var yake = Yake()
    /// The number of edits by rule, over all documents.
    private var repairs = ContiguousArray(repeating: 0, count: RepairRule.allCases.count)

    init(_ analyzer: Analyzer) {
      self.analyzer = analyzer
      words = Words(lexicon: analyzer.lexicon, findsSentiment: analyzer.findsSentiment)
      segmenter = analyzer.segmenter
      tagger = analyzer.tags ? Tagger() : nil
      repairer = Repairer(rules: analyzer.repairs)
    }

    /// Analyzes one document.
    public mutating func analyze(_ text: String) -> Analysis {
      analyze(text, .all)
    }

    /// Analyzes one document, but for what is not asked for.
    mutating func analyze(_ text: String, _ extras: AnalysisSink.Extras) -> Analysis {
      var source = text
      source.makeContiguousUTF8()
      var sink = lend(extras, source.utf8.count)
      begin()
      read(source.utf8.span, into: &sink)
      return finish(&sink, source)
    }

    /// A sink for a document or a part of one, which has what the session knows of forms until it is finished.
    mutating func lend(_ extras: AnalysisSink.Extras, _ byteCount: Int) -> AnalysisSink {
      forgetIfLarge()
      var sink = AnalysisSink(analyzer: analyzer, extras: extras, byteCount: byteCount)
      swap(&sink.records, &formRecords)
      sink.records.begin()
      return sink
    }

    mutating func finish(_ sink: inout AnalysisSink, _ text: String) -> Analysis {
      let analysis = sink.finish(text: text, layout: layout)
      swap(&sink.records, &formRecords)
      return analysis
    }

    /// Forgets all words if they take too much memory; only where no sink holds numbers of them.
    mutating func forgetIfLarge() {
      if words.byteCount + formRecords.byteCount <= Self.vocabularyLimit { return }
      words = Words(lexicon: analyzer.lexicon, findsSentiment: analyzer.findsSentiment)
      formRecords = FormRecords()
      keywordReader = nil
      readabilityCounter = nil
    }
  }
}

extension Analyzer.Session {
  /// How many edits a rule of repair made, over all documents.
  func repairCount(_ rule: RepairRule) -> Int { repairs[Int(rule.rawValue)] }

  /// Adds the edits that another session made.
  mutating func addRepairs(of other: borrowing Analyzer.Session) {
    for rule in repairs.indices { repairs[rule] += other.repairs[rule] }
  }
}

/// A place in a document: what stands before it.
struct Place {
  var bytes = 0
  var sentences = 0
  var groups = 0
}

// MARK: - Blocks

/// The most bytes of one document that are worked on at a time.
let blockLimit = 1 << 20
/// The bytes before the limit in which a block without a line end is cut.
private let blockTail = 64 << 10
/// Zero bytes behind the text of a block, so that a word may be read eight bytes at a time.
let blockPadding = 64

extension Analyzer.Session {
  /// Starts a document that comes in pieces.
  public mutating func begin() {
    before = Place()
    frame.beginCount()
  }

  /// Moves on to the next part: the frame counts from here. Returns where the part starts.
  mutating func beginPart() -> Place {
    before.bytes += frame.blockStart
    before.sentences += frame.index
    before.groups += Int(frame.groupCount)
    frame.beginCount()
    return before
  }

  /// Reads a whole document of well-formed UTF-8, block by block.
  mutating func read(_ document: Span<UInt8>, into sink: inout some SentenceSink & ~Copyable) {
    var start = 0
    repeat {
      start += append(document.extracting(start..<document.count), isLast: true, into: &sink)
    } while start < document.count
  }

  /// Reads the next block of the document, and returns how many bytes of it are done with.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8 that starts where the last call stopped. Where `isLast` is false it holds more than a
  ///     block, or nothing is read.
  ///   - isLast: whether the document ends with these bytes.
  mutating func append(_ bytes: Span<UInt8>, isLast: Bool, into sink: inout some SentenceSink & ~Copyable) -> Int {
    if isAtStart, isLast || bytes.count > blockLimit { decideKind(of: bytes) }
    guard bytes.count > blockLimit else {
      return isLast ? readBlock(bytes, bytes.count, endRule: .endOfText, into: &sink) : 0
    }
    if let end = bytes.paragraphEnd(before: blockLimit) {
      return readBlock(bytes, end, endRule: .paragraph, into: &sink)
    }
    let end = segmenter.blockEnd(in: bytes, limit: blockLimit)
    return readBlock(bytes, end, endRule: .blockLimit, into: &sink)
  }

  private var isAtStart: Bool { before.bytes + frame.blockStart == 0 }

  /// Decides how the document that starts with some bytes is laid out, and what kind of text it is.
  private mutating func decideKind(of bytes: Span<UInt8>) {
    if analyzer.depth == .text { return }
    let evidence = LayoutEvidence(of: bytes)
    layout =
      analyzer.layout == .auto
      ? evidence.decision : TextLayout(layout: analyzer.layout, width: evidence.width, reason: "as asked for")
    frame.domain =
      analyzer.domain == .auto && analyzer.findsSentiment
      ? DomainEvidence(of: bytes, socialSigns: evidence.socialSigns).decision : analyzer.domain
    segmenter.layout = layout.layout
    segmenter.width = layout.width
  }

  /// Reads one block: the first `count` of some bytes.
  ///
  /// - Parameter endRule: why a sentence ends that has no other end than the block's.
  private mutating func readBlock(
    _ bytes: Span<UInt8>, _ count: Int, endRule: SentenceRule, into sink: inout some SentenceSink & ~Copyable
  ) -> Int {
    let isClean = repairer.repair(bytes.extracting(0..<count), isStartOfDocument: isAtStart)
    frame.offsets = repairer.offsets
    for edit in frame.offsets.edits { repairs[Int(edit.rule.rawValue)] += 1 }
    defer { frame.blockStart += count }
    if analyzer.depth == .text { return count }
    if isClean, count + blockPadding <= bytes.count {
      readText(bytes, count, endRule: endRule, into: &sink)
    } else {
      padded.removeAll(keepingCapacity: true)
      if isClean { padded.append(bytes, 0..<count) } else { swap(&padded, &repairer.text) }
      let length = padded.count
      padded.append(contentsOf: repeatElement(0, count: blockPadding))
      var text: ContiguousArray<UInt8> = []
      swap(&text, &padded)
      readText(text.span, length, endRule: endRule, into: &sink)
      swap(&text, &padded)
    }
    return count
  }

  /// The stages, sentence by sentence.
  private mutating func readText(
    _ text: Span<UInt8>, _ end: Int, endRule: SentenceRule, into sink: inout some SentenceSink & ~Copyable
  ) {
    var start = 0
    while start < end {
      frame.removeAll()
      let boundary = segmenter.boundary(in: text, from: start, end: end, rejections: &frame.rejections)
      frame.range = start..<boundary.end
      frame.rule = boundary.rule == .endOfText ? endRule : boundary.rule
      if analyzer.depth >= .tokens { analyzer.tokenizer.tokenize(text, frame.range, into: &frame) }
      if analyzer.depth >= .words { words.intern(&frame, in: text) }
      tagger?.tag(&frame, &words)
      sink.receive(frame, text: text, words: words)
      frame.index += 1
      start = boundary.end
    }
  }
}

extension Span<UInt8> {
  /// The end of the last line before an offset that has no hyphen at its end, and behind which neither a blank line nor
  /// the rest of a sentence stands; nil where there is none.
  fileprivate func paragraphEnd(before limit: Int) -> Int? {
    var at = limit
    while at > 0 {
      if self[at - 1] == UInt8(ascii: "\n"), !isWhiteSpace(self[at]), !isLowercase(at: at),
        !endsInHyphen(atLineFeed: at - 1)
      {
        return at
      }
      at -= 1
    }
    return nil
  }
}

extension SentenceSegmenter {
  /// Where a block without a line end is cut: behind the last sentence that ends well before the limit, but in its last
  /// 64 KiB; else behind the last blank, else at the last scalar (rule `block-limit`).
  fileprivate func blockEnd(in bytes: Span<UInt8>, limit: Int) -> Int {
    let lookAhead = 1024
    var rejections: ContiguousArray<Rejection> = []
    var last = 0
    // Somewhere in a sentence: it is the ends of those that follow which count.
    var at = limit - blockTail
    while bytes[at] & 0xC0 == 0x80 { at -= 1 }
    while at < limit - lookAhead {
      let boundary = boundary(in: bytes, from: at, end: limit, rejections: &rejections)
      rejections.removeAll(keepingCapacity: true)
      if boundary.end >= limit - lookAhead { break }
      at = boundary.end
      last = at
    }
    if last > 0 { return last }
    at = limit
    while at > limit / 2 {
      if bytes[at - 1] == UInt8(ascii: " ") { return at }
      at -= 1
    }
    at = limit
    while bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
