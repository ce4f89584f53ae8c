/// The numbers of a section in full, for HTML and for Markdown.
struct PageTable {
  let title: String
  /// The title again, with what sets the table apart from others of the page.
  let label: String
  let headings: [Heading]
  let rows: [Row]
  /// How many rows there would be more: `y 120 más`; nil for none.
  let rest: String?

  struct Heading {
    let name: String
    let isNumber: Bool
  }

  struct Row {
    let cells: [Cell]
  }

  struct Cell {
    let text: String
    let isNumber: Bool
    /// Whether it names the row.
    let isName: Bool
    /// Whether it is the corpus's words.
    let isSpanish: Bool
  }

  /// A column, and what it holds of each row.
  struct Column<Value> {
    let name: String
    let isNumber: Bool
    var isName = false
    var isSpanish = false
    let text: (Value) -> String

    static func name(_ name: String, _ text: @escaping (Value) -> String) -> Self {
      Self(name: name, isNumber: false, isName: true, text: text)
    }

    /// The corpus's words name the row.
    static func term(_ name: String, _ text: @escaping (Value) -> String) -> Self {
      Self(name: name, isNumber: false, isName: true, isSpanish: true, text: text)
    }

    static func number(_ name: String, _ text: @escaping (Value) -> String) -> Self {
      Self(name: name, isNumber: true, text: text)
    }
  }

  init<Value>(
    _ title: String, of subject: String? = nil, _ values: some Collection<Value>, limit: Int, language: ReportLanguage,
    _ columns: [Column<Value>]
  ) {
    self.title = title
    label = subject.map { "\(title): \($0)" } ?? title
    headings = columns.map { Heading(name: $0.name, isNumber: $0.isNumber) }
    rows = values.prefix(limit).map { value in
      Row(
        cells: columns.map {
          Cell(text: $0.text(value), isNumber: $0.isNumber, isName: $0.isName, isSpanish: $0.isSpanish)
        })
    }
    rest = language.rest(values.count - rows.count)
  }
}

extension ReportLanguage {
  /// `y 120 más`; nil if nothing is left out.
  func rest(_ count: Int) -> String? {
    count > 0 ? choose("y \(number(count)) más", "and \(number(count)) more") : nil
  }
}
