/// The endings of the regular verbs, for leading a form of an unknown verb back to a polar infinitive.
enum VerbEndings {
  /// 0, 1 or 2 for an infinitive in -ar, -er or -ir (-ír); nil for another word.
  static func conjugation(of infinitive: ContiguousArray<UInt8>) -> Int? {
    guard let word = WordBuffer(infinitive), word.count > 3 else { return nil }
    return word.ends(with: "ar") ? 0 : word.ends(with: "er") ? 1 : word.ends(with: "ir") ? 2 : nil
  }

  /// The conjugations, a bit each, in which a verb may have the last bytes of a word as its ending.
  static func conjugations(endingIn word: WordBuffer, _ length: Int) -> UInt8 {
    word.position(ofLast: length, in: table.index).map { table.conjugations[$0] } ?? 0
  }

  /// How a stem is spelled before some vowels, and how in the infinitive.
  static let spellings: [(StaticString, StaticString)] = [
    ("qu", "c"), ("gu", "g"), ("c", "z"), ("j", "g"), ("zc", "c"), ("y", ""),
  ]

  private static let table = EndingTable([
    // -ar
    """
    o as a amos áis an aba abas ábamos abais aban é aste ó asteis aron aré arás ará aremos aréis arán aría arías
    aríamos aríais arían e es emos éis en ara aras áramos arais aran ase ases ásemos aseis asen ar ando ado ada ados
    adas ad á ás arme arte arse arlo arla arlos arlas arle arles arnos aros ándome ándose ándolo ándola ándonos
    """,
    // -er
    """
    o es e emos éis en ía ías íamos íais ían í iste ió imos isteis ieron eré erás erá eremos eréis erán ería erías
    eríamos eríais erían a as amos áis an iera ieras iéramos ierais ieran iese ieses iésemos ieseis iesen er iendo ido
    ida idos idas ed é és erme erte erse erlo erla erlos erlas erle erles ernos eros iéndome iéndose iéndolo iéndola
    """,
    // -ir
    """
    o es e imos ís en ía ías íamos íais ían í iste ió isteis ieron iré irás irá iremos iréis irán iría irías iríamos
    iríais irían a as amos áis an iera ieras iéramos ierais ieran iese ieses iésemos ieseis iesen ir iendo ido ida idos
    idas id irme irte irse irlo irla irlos irlas irle irles irnos iros iéndome iéndose iéndolo iéndola
    """,
  ])
}

/// Endings, and the conjugations that each belongs to.
private struct EndingTable: Sendable {
  var index = ByteIndex()
  var conjugations: ContiguousArray<UInt8> = []

  init(_ lists: [String]) {
    for (conjugation, list) in lists.enumerated() {
      for ending in list.split(whereSeparator: \.isWhitespace) {
        let position = index.insert(ending.utf8)
        if position == conjugations.count { conjugations.append(0) }
        conjugations[position] |= 1 << conjugation
      }
    }
  }
}
