import NebrijaCorpus

extension Report.KeynessTable: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("target", target)
      $0.member("reference", reference)
      $0.member("targetWords", targetWords)
      $0.member("referenceWords", referenceWords)
      $0.member("terms", terms)
    }
  }
}

extension Report.KeyTerm: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("text", text)
      $0.member("lemma", lemma)
      $0.member("target", target)
      $0.member("reference", reference)
      $0.member("logLikelihood", logLikelihood)
      $0.member("logRatio", logRatio)
      $0.member("percentDifference", percentDifference)
      $0.member("adjustedP", adjustedP)
    }
  }
}

extension Report.Collocation: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("text", text)
      $0.member("lemma", lemma)
      $0.member("first", first)
      $0.member("second", second)
      $0.member("count", count)
      $0.member("logDice", logDice)
      $0.member("npmi", npmi)
      $0.member("logLikelihood", logLikelihood)
    }
  }
}

extension Report.GroupTable: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("field", field)
      $0.member("isTimeline", isTimeline)
      $0.member("groups", groups)
    }
  }
}

extension Report.Group: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("key", key)
      $0.member("documents", documents)
      $0.member("words", words)
      $0.member("positive", positive)
      $0.member("negative", negative)
      $0.member("neutral", neutral)
      $0.member("mean", mean)
    }
  }
}

extension Report.Aspect: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("text", text)
      $0.member("positive", positive)
      $0.member("negative", negative)
      $0.member("mentions", mentions)
      $0.member("examples", examples)
    }
  }
}

extension Report.Aspect.Example: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("document", document)
      $0.member("text", text)
      $0.member("contribution", contribution)
    }
  }
}

extension Report.Readability: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("words", words)
      $0.member("sentences", sentences)
      $0.member("syllables", syllables)
      $0.member("fernandezHuerta", fernandezHuerta)
      $0.member("szigriszt", szigriszt)
      $0.member("inflesz", inflesz)
      $0.member("documentsByBand", documentsByBand)
    }
  }
}

extension Report.Concordance: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("keyword", keyword)
      $0.member("lines", lines)
    }
  }
}

extension Report.Concordance.Line: JSONValue {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("document", document)
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.member("before", before)
      $0.member("match", match)
      $0.member("after", after)
    }
  }
}
