extension NameScan {
  /// Whether a part may stand right behind a name: no person's name stands behind a place's or an organisation's, as in
  /// `en Madrid Pedro Almodóvar estrenó`.
  mutating func mayRun(_ name: NameDraft, _ part: NamePart) -> Bool {
    let isThing = name.last.kinds.isThingOnly || analysis.tokens[name.end - 1].kind == .acronym
    if isThing, part.kinds.isPersonOnly { return false }
    if name.isPlace, part.kinds.contains(.first) { return false }
    // A surname with its particle: `Gil de Biedma`, `de la Vega`.
    return word(part.start).isCapitalized || name.isPerson
  }

  /// Joins what follows behind `de`, `van` or `y`; false where it is no part of the name.
  mutating func joinByParticle(_ name: inout NameDraft) -> Bool {
    let at = name.end
    if isShouted { return false }
    if isLowercase(at, .of) {
      guard let target = target(behind: at) else { return false }
      let hasArticle = target.start > at + 1 || isLowercase(at, .contraction)
      if mayGoOn(name, target) {
        name.add(target, .institution, hasArticle: hasArticle)
      } else if isSurname(target, of: name) {
        name.add(target, .person)
      } else {
        return false
      }
      return true
    }
    if isLowercase(at, .foreign) { return joinForeignSurname(&name) }
    if isLowercase(at, .and) { return joinConjunct(&name) }
    return false
  }

  /// The part behind `de` or `del`, and perhaps an article.
  mutating func target(behind particle: Int) -> NamePart? {
    guard isLowercase(particle, .of), touches(particle + 1) else { return nil }
    var start = particle + 1
    if isLowercase(start, .article) {
      guard touches(start + 1) else { return nil }
      start += 1
    }
    return part(at: start, isBehindName: false)
  }

  /// Whether the name of an institution goes on behind `de`: with anything but a person, and a second time with a noun
  /// that no other institution starts with.
  private mutating func mayGoOn(_ name: NameDraft, _ target: NamePart) -> Bool {
    guard name.isNoun else { return false }
    if name.linkCount > 0 { return target.isPlainNoun && self.target(behind: target.end) == nil }
    // `Iglesias de Podemos`, but `Plaza de la Constitución`.
    if !name.head.isRow, !name.head.kinds.isDisjoint(with: .person) {
      return target.isPlainNoun && target.kinds.isDisjoint(with: .person)
    }
    return target.isPlainNoun || !target.kinds.isPersonOnly
  }

  /// Whether a part behind `de` is a surname of the person that the name tells so far.
  private mutating func isSurname(_ target: NamePart, of name: NameDraft) -> Bool {
    guard name.linkCount == 0 else { return false }
    if name.head.word.particles.contains(.holy) { return true }
    guard name.isPerson, analysis.tokens[target.start].kind != .acronym else { return false }
    if name.isFirstName { return !target.kinds.isThingOnly }
    return target.kinds.contains(.surname) && target.kinds.isDisjoint(with: .thing)
  }

  /// Joins `van Gogh`, `von der Leyen`, `dos Santos` to a person's name or an unknown one.
  private mutating func joinForeignSurname(_ name: inout NameDraft) -> Bool {
    guard !name.last.kinds.isThingOnly, name.isPerson || name.last.kinds.isEmpty && !name.last.word.isCommon else {
      return false
    }
    var start = name.end + 1
    guard touches(start) else { return false }
    if isLowercase(start, .behindForeign) {
      start += 1
      guard touches(start) else { return false }
    }
    guard let target = part(at: start, isBehindName: false), !target.kinds.isThingOnly else { return false }
    name.add(target, .person)
    return true
  }

  /// Joins a noun behind `y` to another behind `de`: `Ministerio de Agricultura y Pesca`. An article before it must have
  /// its like there.
  private mutating func joinConjunct(_ name: inout NameDraft) -> Bool {
    guard name.isNoun, name.linkCount > 0, name.last.isPlainNoun, touches(name.end + 1) else { return false }
    var start = name.end + 1
    if name.hasArticle, isLowercase(start, .article) {
      start += 1
      guard touches(start) else { return false }
    }
    guard let target = part(at: start, isBehindName: false), target.isPlainNoun,
      analysis.tokens[target.start].form != analysis.tokens[name.head.start].form,
      self.target(behind: target.end).map({ $0.kinds.isThingOnly }) ?? true
    else { return false }
    name.add(target, .institution)
    return true
  }
}
