/// A document as the methods of papers read it: tokens and forms as numbers in flat arrays, and no strings.
///
/// Numbers of spellings and lemmas count from 0 in order of first sight in the document, so that what is known of each is
/// kept in arrays.
struct KeywordDocument {
  struct Token {
    /// Where it stands, in bytes of the text's UTF-8.
    var range: Range<Int>
    /// Its form, or ``noForm``.
    var form = noForm
    /// The number of its reading where the document comes from.
    var reading: UInt32 = 0
    var sentence: UInt32
    var kind: TokenKind
    /// What it is to a key phrase.
    var role = PhraseRole.end
    /// Whether nothing but signs stands before it in its sentence.
    var isInitial: Bool
    /// Whether it is a noun or an adjective; only where a method asks for it.
    var nominal = Nominal.none
  }

  struct Form {
    /// Its number where the document comes from.
    var source: UInt32
    /// The number of its lower-case spelling; of that without the *s* of a plural; of its lemma.
    var norm: UInt32
    var singular: UInt32
    var family: UInt32
    var shape: FormShape
    var look: FormLook
    var role: PhraseRole
    /// Whether fewer than three of its characters are letters or digits.
    var isShort: Bool
  }

  enum Nominal: UInt8 {
    case none, adjective, noun
  }

  static let noForm = UInt32.max

  var text = ""
  var tokens: ContiguousArray<Token> = []
  var forms: ContiguousArray<Form> = []
  var sentenceCount = 0
  var singularCount = 0
  var familyCount = 0
  /// Whether a spelling occurs without a capital.
  var hasSmallInitial: ContiguousArray<Bool> = []

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    hasSmallInitial.removeAll(keepingCapacity: true)
    sentenceCount = 0
    singularCount = 0
    familyCount = 0
  }

  /// Adds a form, whose numbers are those of the document.
  mutating func append(_ form: Form) {
    forms.append(form)
    if Int(form.norm) == hasSmallInitial.count { hasSmallInitial.append(false) }
    if form.shape.isEmpty { hasSmallInitial[Int(form.norm)] = true }
    singularCount = max(singularCount, Int(form.singular) + 1)
    familyCount = max(familyCount, Int(form.family) + 1)
  }

  /// Whether a token has its capital, as far as one can see, only because a sentence starts with it.
  func isLowered(_ token: Int) -> Bool {
    let isFirst = token == 0 || tokens[token - 1].sentence != tokens[token].sentence
    guard isFirst, tokens[token].form != Self.noForm else { return false }
    let form = forms[Int(tokens[token].form)]
    return form.shape == .capitalized && hasSmallInitial[Int(form.norm)]
  }

  /// The number of a token's lemma; it must have a form.
  @inline(__always)
  func family(of token: Int) -> UInt32 { forms[Int(tokens[token].form)].family }
}
