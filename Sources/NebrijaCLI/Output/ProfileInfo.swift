import Nebrija
import NebrijaCorpus

/// What `profile info` tells.
extension Profile {
  /// For people: a line for each figure.
  var infoText: String {
    var rows: [(name: String, value: String)] = [
      ("documents", "\(documentCount)"), ("bytes", "\(byteCount)"), ("sentences", "\(sentenceCount)"),
      ("tokens", "\(tokenCount)"), ("words", "\(wordCount)"), ("lemmas", "\(lemmaCount)"), ("forms", "\(formCount)"),
    ]
    for length in ngramLengths { rows.append(("\(length)-grams", "\(ngramCount(length: length))")) }
    for label in SentimentLabel.allCases { rows.append((label.rawValue, "\(documentCount(label))")) }
    var mean: [UInt8] = []
    mean.append(decimal: meanScore)
    rows.append(("mean score", String(decoding: mean, as: UTF8.self)))
    if let readability { rows.append(("readability", readability.inflesz.rawValue)) }
    rows.append(("pruned", isPruned ? "below \(minimumCount); it does not merge" : "no"))
    rows += [
      ("domain", settings.domain.rawValue), ("layout", settings.layout.rawValue),
      ("quotations", settings.quotations.rawValue), ("repairs", repairIDs.joined(separator: ",")),
      ("format", "\(Profile.formatVersion)"), ("ICU", versions.icu), ("Unicode", versions.unicode),
      ("lexicon", versions.lexicon), ("rules", versions.rules), ("Nebrija", versions.nebrija),
    ]
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { name, value in
      name + String(repeating: " ", count: width - name.count + 2) + value + "\n"
    }.joined()
  }

  /// One line of JSON.
  func infoJSON() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.object("counts") {
        $0.member("documents", documentCount)
        $0.member("bytes", byteCount)
        $0.member("sentences", sentenceCount)
        $0.member("tokens", tokenCount)
        $0.member("words", wordCount)
        $0.member("lemmas", lemmaCount)
        $0.member("forms", formCount)
        $0.array("ngrams") { json in
          for length in ngramLengths {
            json.object {
              $0.member("length", length)
              $0.member("count", ngramCount(length: length))
            }
          }
        }
      }
      $0.object("sentiment") {
        $0.member("positive", documentCount(.positive))
        $0.member("negative", documentCount(.negative))
        $0.member("neutral", documentCount(.neutral))
        $0.member("mean", meanScore)
        $0.member("histogram", scoreHistogram)
      }
      if let readability {
        $0.object("readability") {
          $0.member("words", readability.counts.words)
          $0.member("sentences", readability.counts.sentences)
          $0.member("syllables", readability.counts.syllables)
          $0.member("letters", readability.counts.letters)
          $0.member("szigriszt", readability.szigriszt)
          $0.member("inflesz", readability.inflesz.rawValue)
          $0.member("documentsByBand", Inflesz.allCases.map { documentCount($0) })
        }
      }
      $0.object("settings") {
        $0.member("domain", settings.domain.rawValue)
        $0.member("layout", settings.layout.rawValue)
        $0.member("quotations", settings.quotations.rawValue)
        $0.member("repairs", repairIDs)
        $0.member("ngrams", settings.ngramLength)
        $0.member("minCount", minimumCount)
      }
      $0.object("versions") {
        $0.member("format", Profile.formatVersion)
        $0.member("nebrija", versions.nebrija)
        $0.member("icu", versions.icu)
        $0.member("unicode", versions.unicode)
        $0.member("lexicon", versions.lexicon)
        $0.member("rules", versions.rules)
      }
    }
    json.endLine()
    return json.bytes
  }

  private var ngramLengths: ClosedRange<Int>.SubSequence { (1...max(settings.ngramLength, 1)).dropFirst() }
  private var repairIDs: [String] { RepairRule.allCases.filter(settings.repairs.contains).map(\.id) }
}
