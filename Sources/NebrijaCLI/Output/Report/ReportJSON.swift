import NebrijaCorpus

extension Report {
  /// The whole report as one line of JSON, its keys always in the same order.
  ///
  /// `Documentation/report.schema.json` describes it. As in the other records, all offsets count in the document: those of evidence are moved by the sentence's start.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.value(self)
    json.endLine()
    return json.bytes
  }
}

extension Report: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("counts", counts)
      $0.member("keywords", keywords)
      $0.member("keyness", keyness)
      $0.member("collocations", collocations)
      $0.member("sentiment", sentiment)
      if let groups { $0.member("groups", groups) }
      $0.member("aspects", aspects)
      if let readability { $0.member("readability", readability) }
      $0.member("concordance", concordance)
      $0.member("skipped", skipped)
      $0.member("versions", versions)
    }
  }
}

extension Report.Counts: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("documents", documents)
      $0.member("bytes", bytes)
      $0.member("sentences", sentences)
      $0.member("tokens", tokens)
      $0.member("words", words)
      $0.member("forms", forms)
      $0.member("repairs", repairs)
    }
  }
}

extension Report.Repair: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("rule", rule)
      $0.member("count", count)
    }
  }
}

extension Report.Keyword: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("text", text)
      $0.member("lemma", lemma)
      $0.member("score", score)
      $0.member("rank", rank)
      $0.member("count", count)
      $0.member("documentShare", documentShare)
      if let juillandD { $0.member("juillandD", juillandD) }
      if let deviationOfProportions { $0.member("deviationOfProportions", deviationOfProportions) }
    }
  }
}

extension Report.Sentiment: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("domain", domain)
      $0.member("positive", positive)
      $0.member("negative", negative)
      $0.member("neutral", neutral)
      $0.member("mean", mean)
      $0.member("histogram", histogram)
      $0.member("mostPositive", mostPositive)
      $0.member("mostNegative", mostNegative)
    }
  }
}

extension Report.Sentence: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("document", document)
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.member("text", text)
      $0.member("raw", raw)
      $0.member("score", score)
      $0.array("evidence") { json in
        for piece in pieces {
          guard let evidence = piece.evidence else { continue }
          json.object {
            $0.member("start", range.lowerBound + evidence.range.lowerBound)
            $0.member("end", range.lowerBound + evidence.range.upperBound)
            $0.member("text", piece.text)
            $0.member("lemma", evidence.lemma)
            $0.member("prior", evidence.prior)
            $0.member("contribution", evidence.contribution)
            $0.member("rules", evidence.rules)
          }
        }
      }
    }
  }
}

extension Report.Skipped: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("records", records)
      $0.member("files", files)
      $0.member("illFormed", illFormed)
    }
  }
}

extension Report.Versions: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("nebrija", nebrija)
      $0.member("icu", icu)
      $0.member("unicode", unicode)
      $0.member("lexicon", lexicon)
      $0.member("rules", rules)
    }
  }
}
