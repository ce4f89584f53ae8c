internal import Nebrija

/// What a profile's counts depend on besides the documents: only what was counted alike may be added.
struct ProfileIdentity: Sendable, Equatable {
  var settings: Profile.Settings
  var versions: Report.Versions
  /// What occurs less often was left out.
  var minimumCount = 1

  /// A profile that is counted here and now.
  init(_ settings: Profile.Settings) {
    self.settings = settings
    versions = .current
  }

  /// Names and values, as they stand in a file, sorted by name.
  var fields: [(name: String, value: String)] {
    [
      ("domain", settings.domain.rawValue),
      ("icu", versions.icu),
      ("layout", settings.layout.rawValue),
      ("lexicon", versions.lexicon),
      ("minimum", String(minimumCount)),
      ("ngrams", String(settings.ngramLength)),
      ("program", versions.nebrija),
      ("quotations", settings.quotations.rawValue),
      ("repairs", RepairRule.allCases.filter(settings.repairs.contains).map(\.id).joined(separator: ",")),
      ("rules", versions.rules),
      ("unicode", versions.unicode),
    ]
  }

  /// What another profile was counted with instead; empty where the counts of both may be added. By which version of the
  /// program does not matter: what it does to text has versions of its own.
  func differences(from other: ProfileIdentity) -> [String] {
    zip(fields, other.fields).filter { $0.name != "program" && $0.value != $1.value }.map { ours, theirs in
      "\(ours.name) \(ours.value.isEmpty ? "none" : ours.value) and \(theirs.value.isEmpty ? "none" : theirs.value)"
    }
  }
}

extension ProfileIdentity {
  /// The fields as a table, each a key.
  var table: KeyTable {
    var writer = KeyTableWriter(.count)
    for (name, value) in fields { writer.append(name + " " + value, KeyTable.Counts(count: 0)) }
    return KeyTable(writer)
  }

  /// Reads what ``table`` wrote.
  init(_ table: KeyTable) throws(ProfileError) {
    var values: [String: String] = [:]
    var cursor = table.cursor()
    while cursor.advance() {
      let parts = cursor.string.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
    }
    /// Only a later version writes what is unknown here.
    func value<Value>(_ name: String, _ read: (String) -> Value?) throws(ProfileError) -> Value {
      guard let value = read(values[name] ?? "") else {
        throw ProfileError(.newerFormat, "a later version wrote it: \(name) '\(values[name] ?? "")' is unknown")
      }
      return value
    }
    settings = Profile.Settings(
      domain: try value("domain") { Domain(rawValue: $0) }, layout: try value("layout") { Layout(rawValue: $0) },
      quotations: try value("quotations") { Quotations(rawValue: $0) },
      repairs: try value("repairs") { RepairRules(ids: $0) },
      ngramLength: try value("ngrams") { Int($0).flatMap { 0...5 ~= $0 ? $0 : nil } })
    minimumCount = try value("minimum") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    versions = Report.Versions()
    versions.nebrija = values["program"] ?? ""
    versions.icu = values["icu"] ?? ""
    versions.unicode = values["unicode"] ?? ""
    versions.lexicon = values["lexicon"] ?? ""
    versions.rules = values["rules"] ?? ""
  }
}

extension RepairRules {
  /// The rules that a list with commas names; nil where one is unknown.
  fileprivate init?(ids: String) {
    let rules = ids.split(separator: ",").map { RepairRule(id: String($0)) }
    guard rules.allSatisfy({ $0 != nil }) else { return nil }
    self.init(rules.compactMap { $0 })
  }
}

extension Report.Versions {
  /// Those of the program that runs.
  static var current: Report.Versions {
    var versions = Report.Versions()
    versions.nebrija = Nebrija.Versions.nebrija
    versions.icu = Nebrija.Versions.icu
    versions.unicode = Nebrija.Versions.unicode
    versions.lexicon = Nebrija.Versions.lexicon
    versions.rules = Nebrija.Versions.rules
    return versions
  }
}
