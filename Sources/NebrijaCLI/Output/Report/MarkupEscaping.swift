import Mustache

/// Text in HTML, between tags or between quotation marks.
///
/// Mustache's own escaping goes by `Character`, and lets `"` pass where a combining accent follows it, which is enough to
/// leave an attribute. This one goes by scalar.
struct HTMLEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    text.replacingScalars {
      switch $0 {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: nil
      }
    }
  }
}

/// Text within a line of Markdown, tables included: what could be a mark gets a backslash. The text holds no line end.
struct MarkdownEscaping: MustacheContentType {
  func escapeText(_ text: String) -> String {
    text.replacingScalars {
      switch $0 {
      case "<": "&lt;"
      case "&": "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$": "\\\($0)"
      default: nil
      }
    }
  }
}

extension String {
  fileprivate func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    result.unicodeScalars.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result.unicodeScalars.append(contentsOf: text.unicodeScalars)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
