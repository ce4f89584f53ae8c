/// What a ``JSONWriter`` can write as one value.
///
///     extension Report.Repair: JSONValue {
///       func write(to json: inout JSONWriter) {
///         json.object {
///           $0.member("rule", rule)
///           $0.member("count", count)
///         }
///       }
///     }
protocol JSONValue {
  /// Writes exactly one value.
  func write(to json: inout JSONWriter)
}

extension String: JSONValue {
  func write(to json: inout JSONWriter) { json.string(utf8.span) }
}

extension Substring: JSONValue {
  func write(to json: inout JSONWriter) { json.string(utf8.span) }
}

extension Int: JSONValue {
  func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Double: JSONValue {
  func write(to json: inout JSONWriter) { json.double(self) }
}

extension Bool: JSONValue {
  func write(to json: inout JSONWriter) { json.bool(self) }
}

/// Nothing is null.
extension Optional: JSONValue where Wrapped: JSONValue {
  func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.null() }
  }
}

extension Array: JSONValue where Element: JSONValue {
  func write(to json: inout JSONWriter) {
    json.array { json in
      for element in self { element.write(to: &json) }
    }
  }
}
