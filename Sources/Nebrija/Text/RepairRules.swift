/// The rules that a repair applies.
///
///     NormalizedText("fin\u{A0}", rules: RepairRules.standard.subtracting([.noBreakSpace]))
///     NormalizedText("&iexcl;Hola!", rules: RepairRules.standard.union([.htmlEntity])).text   // "¡Hola!"
///     NormalizedText("n\u{303}", rules: [.nfc]).text                                          // "ñ"
public struct RepairRules: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// A bit for each rule, at its raw value.
  private var bits: UInt32 = 0

  public init(_ rules: some Sequence<RepairRule>) {
    for rule in rules { bits |= 1 << UInt32(rule.rawValue) }
  }

  public init(arrayLiteral rules: RepairRule...) {
    self.init(rules)
  }

  /// No rule: the text stays as it came.
  public static let none: RepairRules = []
  /// Every rule.
  public static let all = RepairRules(RepairRule.allCases)
  /// The rules that may be applied to any text: all but `html-entity` and `hyphenation`.
  public static let standard = all.subtracting([.htmlEntity, .hyphenation])

  @inline(__always)
  public func contains(_ rule: RepairRule) -> Bool { bits & 1 << UInt32(rule.rawValue) != 0 }

  /// These rules and others.
  public func union(_ others: RepairRules) -> RepairRules {
    var rules = self
    rules.bits |= others.bits
    return rules
  }

  /// These rules without others.
  public func subtracting(_ others: RepairRules) -> RepairRules {
    var rules = self
    rules.bits &= ~others.bits
    return rules
  }
}
