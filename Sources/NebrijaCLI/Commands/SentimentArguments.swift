import ArgumentParser
import Foundation
import Nebrija

/// What decides how words are valued: the same for every command that scores sentiment.
struct SentimentArguments: ParsableArguments {
  @Option(help: "The kind of text, which decides what some words are worth, and on the labels' thresholds.")
  var domain = Domain.auto

  @Option(
    name: .customLong("lexicon"),
    help: "A file of lemma, part of speech and valence, parted by tabs, that adds, replaces or removes polar words.")
  var lexiconPaths: [String] = []

  @Option(help: "A rule of sentiment that is left out; may be given more than once.")
  var withoutRule: [String] = []

  func validate() throws {
    for id in withoutRule where !SentimentRule.allCases.contains(where: { $0.id == id }) {
      let known = SentimentRule.allCases.map(\.id).joined(separator: ", ")
      throw ValidationError("'\(id)' is no rule of sentiment; there are \(known).")
    }
    _ = try overlays
  }

  var rules: SentimentRules {
    var rules = SentimentRules.all
    for rule in SentimentRule.allCases where withoutRule.contains(rule.id) { rules.remove(SentimentRules(rule)) }
    return rules
  }

  /// The overlays; what they change, and where they contradict each other, is told on standard error.
  var lexicons: [PolarityOverlay] {
    get throws {
      let overlays = try overlays
      if overlays.isEmpty { return [] }
      let changes = PolarityOverlay.changes(overlays)
      let counts = [PolarityOverlay.Change.Kind.added, .replaced, .removed, .conflict].map { kind in
        "\(changes.count { $0.kind == kind }) \(kind.rawValue)"
      }
      let conflicts = changes.filter { $0.kind == .conflict }.map(\.description)
      let report = (["lexicon: " + counts.joined(separator: ", ")] + conflicts).joined(separator: "\n") + "\n"
      FileHandle.standardError.write(Data(report.utf8))
      return overlays
    }
  }

  private var overlays: [PolarityOverlay] {
    get throws {
      try lexiconPaths.map { path in
        guard let data = FileManager.default.contents(atPath: path) else {
          throw ValidationError("\(path): no such file.")
        }
        do {
          return try PolarityOverlay(name: path, text: String(decoding: data, as: UTF8.self))
        } catch {
          throw ValidationError("\(error)")
        }
      }
    }
  }
}
