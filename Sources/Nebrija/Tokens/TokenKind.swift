/// What a token is, as far as its characters say.
///
/// What is written together is one token (`60%`, `20kg`, `$500`, `10:30`); what a blank sets apart is several that share
/// a group and a kind (`60 %`, `20 kg`, `US$ 500`, `10:30 h`, `p. ej.`).
///
/// | kind | examples |
/// |---|---|
/// | `word` | `casa` `franco-alemán` `D'Alessandro` `y/o` `niñ@s` `alumno/a` `niño(s)` `XXI` `covid-19` `EL` (shouted) |
/// | `number` | `1.234,56` `-5` `+34` `1 000 000` `2-1` `1/2` `2023-24` |
/// | `ordinal` | `19.º` `3ª` `1er` `2do` |
/// | `percentage` | `60%` `60 %` `5 ‰` |
/// | `currency` | `20€` `20 €` `US$ 30` `30 EUR` `€`; `euros` is a word |
/// | `date` | `3/4/2024` `2024-04-03` `3.4.2024` `4/2024`; in `12 de marzo de 2024` there are words and numbers |
/// | `time` | `10:30` `10:30 h` `10h30` `5 p. m.` `8am` |
/// | `measure` | `20kg` `5 km` `20 °C` `100 km/h` `15 m²` |
/// | `url` | `https://ejemplo.es/a` `www.ejemplo.com` `ejemplo.com/a?b=1` |
/// | `email` | `ana@correo.es` |
/// | `mention` | `@usuario` |
/// | `hashtag` | `#QueremosAgua`, whose words ``Analysis/words(ofHashtag:)`` tells |
/// | `emoji` | `👍🏽` `👨‍👩‍👧` `🇪🇸` `1️⃣` |
/// | `emoticon` | `:)` `xD` `<3` `^_^` |
/// | `abbreviation` | `Sr.` `EE.UU.` `p. ej.`; the initial of a name, `J.` |
/// | `acronym` | capitals, perhaps with up to three digits: `ONU` `ONGs` `O.N.U.` `G20` `3D` `M-30` `COVID-19` `I+D+i` |
/// | `code` | `informe.pdf` `v2.0` `192.168.1.1` `600-123-456` `4x4` `IB3170` |
/// | `punctuation` | `,` `¿` `«` `...` `—` |
/// | `symbol` | `+` `%` `©` `→` |
public enum TokenKind: String, CaseIterable, Sendable {
  case word, number, ordinal, percentage, currency, date, time, measure, url, email, mention, hashtag, emoji, emoticon
  case abbreviation, acronym, code, punctuation, symbol

  /// Whether tokens of this kind come back so often that each distinct form gets a number of its own.
  var isInterned: Bool {
    switch self {
    case .word, .emoji, .emoticon, .abbreviation, .acronym, .hashtag, .punctuation, .symbol: true
    case .number, .ordinal, .percentage, .currency, .date, .time, .measure, .url, .email, .mention, .code: false
    }
  }

  /// Whether tokens of this kind may stand in a key phrase.
  var mayBeKeyword: Bool { isWord || self == .hashtag }

  /// Whether such a token counts as a word of the text.
  public var isWord: Bool { self == .word || self == .acronym }
}
