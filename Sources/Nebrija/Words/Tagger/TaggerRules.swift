/// The tagger's rules, in the order in which they are tried.
///
/// Found by looking at the errors on development texts of news and the web (2026-11-22), and stated by grammar. Numbers in
/// brackets are sections of the Academy's *Nueva gramática* (2009).
enum TaggerRules {
  static let all: [TaggerRule] = names + clitics + determiners + nominals + verbs + participles + conjunctions + adverbs

  /// A determiner or a contraction of one: `la`, `del`.
  private static let determined: [TaggerRule.Condition] = [
    .only(.left, [.det, .adp, .num]), .may(.left, [.det, .article]),
  ]

  private static let nominal: Traits = [.noun, .adj, .num, .propn, .participle]

  // MARK: Names

  private static let names: [TaggerRule] = [
    TaggerRule(
      "name-run", .select, .capitalized, when: [.only(.left, .propn)], example: "Juan *Rosa*",
      "Behind a name a capital is a name's."),
    TaggerRule(
      "initial-name", .select, .capitalized, lacking: .guess, when: [.clause(.start), .may(.right, .capitalized)],
      example: "*Rosa* Díaz", "A name that the lexicon has, before another name."),
    TaggerRule(
      "initial-subject", .select, .capitalized, lacking: .guess,
      when: [.clause(.start), .may(.right, [.finite, .negation]), .cannot(.right, [.noun, .adj, .adp, .det])],
      example: "*Rosa* llegó", "A name that the lexicon has, before a verb: no bare noun stands there."),
    TaggerRule(
      "initial-word", .discard, .capitalized, when: [.clause(.start), .cannot(.itself, .guess)],
      example: "*Casas* viejas", "A capital at the start says nothing of a word that is known."),
    TaggerRule(
      "initial-guess", .discard, [.capitalized, .guess], when: [.clause(.start)], example: "*Mirando* al mar",
      "A capital at the start, and no name that the lexicon has."),
    TaggerRule(
      "capital", .select, .capitalized, when: [.clauseLacks(.start)], example: "la *Casa* Blanca",
      "A capital inside a sentence is a name's."),
  ]

  // MARK: Pronouns before verbs (16)

  private static let clitics: [TaggerRule] = [
    TaggerRule(
      "clitic-run", .select, .clitic, when: [.only(.left, .pron), .may(.left, .clitic), .may(.right, .finite)],
      example: "se *la* llevan", "Behind an unstressed pronoun, before a verb, stands another."),
    TaggerRule(
      "clitic-negated", .select, .clitic, when: [.may(.left, .negation), .may(.right, .finite)],
      example: "no *la* cuenta", "Between no and a verb stands a pronoun."),
    TaggerRule(
      "clitic-verb", .select, .clitic,
      when: [.may(.right, .finite), .cannot(.right, nominal), .cannot(.left, .adp)], example: "*la* retiran",
      "Before what can only be a finite verb."),
    TaggerRule(
      "article-disagrees", .discard, [.det, .article], agreeing: .notRightNoun,
      when: [.may(.right, .finite), .may(.right, .noun), .cannot(.right, [.adj, .num, .propn, .adv])],
      example: "*la* pago yo", "An article that does not agree with what follows is a pronoun."),
    TaggerRule(
      "article-agrees", .select, .article, agreeing: .rightNoun,
      when: [.may(.right, .finite), .may(.right, .noun), .cannot(.left, [.clitic, .negation, .pron, .noun, .propn])],
      example: "*la* llama pasta", "An article that agrees with a noun is no pronoun."),
    TaggerRule(
      "article", .discard, .clitic, when: [.cannot(.right, [.finite, .clitic])],
      example: "*las* flores", "Only a verb or another pronoun may follow an unstressed pronoun."),
    TaggerRule(
      "verb-behind-clitic", .select, .finite, when: [.only(.left, .pron), .may(.left, .clitic)], example: "se *marcha*",
      "An unstressed pronoun stands before a verb."),
    TaggerRule(
      "first-person", .select, [.finite, .first], when: [.may(.left, .yo)], example: "yo *trabajo*", "Behind yo."),
    TaggerRule(
      "first-person", .select, [.finite, .first], when: [.may(.left2, .yo), .only(.left, .adv)],
      example: "yo siempre *canto*", "Behind yo and an adverb."),
    TaggerRule(
      "verb-negated", .select, .finite,
      when: [.may(.left, .negation), .may(.itself, .adp), .only(.right, [.adp, .punct])],
      example: "no *para* en la estación", "Behind no, with another preposition or nothing behind it, it is the verb."),
    TaggerRule(
      "preposition-alone", .discard, .adp, when: [.only(.right, [.punct, .cconj])], example: "es *bajo* y gordo",
      "A preposition needs something behind it."),
    TaggerRule(
      "preposition-alone", .discard, .adp, when: [.only(.right, .adp), .may(.right, .de), .cannot(.right, .article)],
      example: "*para* de correr", "No other preposition stands before de."),
    TaggerRule(
      "closed-class", .discard, .finite, lacking: .aux,
      when: [.may(.itself, [.det, .adp, .sconj]), .cannot(.left, [.yo, .clitic]), .cannot(.right, .punct)],
      example: "*una* tarde",
      "A verb that is written as a function word is seldom meant."),
    TaggerRule(
      "verb-negated", .select, .finite, when: [.may(.left, .negation), .cannot(.itself, [.adv, .pron, .det, .adp])],
      example: "no *marcha*", "Behind no, a verb rather than a noun."),
  ]

  // MARK: Determiners and what they determine (14, 15)

  private static let determiners: [TaggerRule] = [
    TaggerRule(
      "pronoun-alone", .discard, .det, lacking: .article,
      when: [.cannot(.right, [.noun, .adj, .num, .propn, .det, .adv, .other, .infinitive, .participle])],
      example: "dijo *esta*", "A determiner without anything to determine is a pronoun."),
    TaggerRule(
      "pronoun-before-auxiliary", .discard, .det, lacking: .article,
      when: [.may(.itself, .pron), .may(.right, .finite), .may(.right, [.ser, .haber]), .cannot(.right, .adj)],
      example: "*ambos* son viejos", "Before a form of ser or haber it is the subject."),
    TaggerRule(
      "determiner", .discard, .pron, lacking: [.clitic, .relative],
      when: [
        .may(.right, [.noun, .adj, .num, .propn]), .cannot(.right, [.adp, .pron, .sconj, .det, .punct]),
        .may(.itself, .det),
      ],
      example: "*esta* casa", "Before what it may determine."),
    TaggerRule(
      "noun-determined", .discard, .finite, when: determined, example: "una *marcha*",
      "No finite verb follows a determiner."),
    TaggerRule(
      "noun-determined", .discard, .infinitive, when: determined, example: "el *poder*",
      "Where there is a noun, a determiner goes with it."),
    TaggerRule(
      "noun-determined", .discard, .adp, when: determined + [.cannot(.itself, .pron)], example: "el *bajo*",
      "No preposition follows a determiner."),
    TaggerRule(
      "noun-determined", .discard, .pron, lacking: .relative, when: determined + [.may(.itself, .noun)],
      example: "del *este*", "No pronoun follows a determiner where it may be a noun."),
    TaggerRule(
      "noun-determined", .discard, .cconj, when: determined + [.may(.itself, .noun)], example: "por el *bien* de todos",
      "No conjunction follows a determiner."),
    TaggerRule(
      "adjective-before-noun", .discard, .noun,
      when: [.only(.left, [.det, .adp, .num]), .only(.right, .noun), .may(.itself, .adj)],
      example: "un *joven* ingeniero", "Between determiner and noun stands an adjective."),
    TaggerRule(
      "noun-head", .discard, .adj, when: determined + [.may(.itself, .noun), .cannot(.right, [.noun, .propn])],
      example: "la *política* del gobierno", "Behind a determiner, and no noun follows: it is the noun."),
    TaggerRule(
      "noun-head", .discard, .adj, when: determined + [.may(.itself, .noun), .may(.right, .adj)],
      example: "el *hidalgo* español", "Of two that may both be noun or adjective, the first is the noun."),
    TaggerRule(
      "noun-head", .discard, .adj,
      when: determined + [.may(.itself, .noun), .may(.right, .finite), .cannot(.right, .adj)],
      example: "mi *hermano* cocina", "Before what may be the verb: it is the noun."),
    TaggerRule(
      "adverb-determined", .discard, .adv, when: determined + [.may(.itself, [.noun, .adj]), .cannot(.left, .lo)],
      example: "por la *mañana*", "Behind a determiner no adverb where it may be a noun or an adjective."),
  ]

  private static let nominals: [TaggerRule] = [
    TaggerRule(
      "adjective-behind-noun", .discard, .noun,
      when: [.only(.left, .noun), .may(.itself, .adj)], example: "la comida *española*",
      "Two nouns seldom stand together: the second is an adjective."),
    TaggerRule(
      "verb-behind-noun", .discard, .noun,
      when: [.only(.left, [.noun, .propn]), .clauseLacks(.finite), .may(.itself, .finite), .cannot(.itself, .adj)],
      example: "el gobierno *cuenta* con", "A noun behind a noun, in a clause without a verb: it is the verb."),
    TaggerRule(
      "verb-behind-adjective", .discard, .noun,
      when: [.only(.left, .adj), .only(.left2, .noun), .clauseLacks(.finite), .may(.itself, .finite)],
      example: "el gobierno vasco *cuenta* con", "A noun behind noun and adjective: it is the verb."),
    TaggerRule(
      "noun-behind-adjective", .discard, .finite,
      when: [.only(.left, [.adj, .num]), .may(.left2, [.det, .adp]), .may(.itself, .noun)],
      example: "los últimos *meses*", "Behind a determiner or preposition and an adjective comes the noun."),
    TaggerRule(
      "noun-behind-adjective", .discard, .adv,
      when: [.only(.left, [.adj, .num]), .may(.left2, [.det, .article]), .may(.itself, .noun)],
      example: "el primer *bien*", "Behind a determiner and an adjective comes the noun."),
    TaggerRule(
      "degree", .discard, .finite, when: [.may(.left, .degree), .may(.itself, [.adv, .adj])], example: "más *tarde*",
      "No verb stands behind an adverb of degree."),
    TaggerRule(
      "degree", .discard, .noun, when: [.may(.left, .degree), .cannot(.left, .adp), .may(.itself, [.adj, .adv])],
      example: "demasiado *cara*", "An adjective or adverb has a degree, a noun has none."),
    TaggerRule(
      "noun-behind-preposition", .discard, .finite, when: [.only(.left, .adp), .cannot(.itself, .aux)],
      example: "por *cuenta* propia", "No finite verb follows a preposition."),
    TaggerRule(
      "one-verb", .discard, .finite, lacking: .aux,
      when: [
        .clause(.finite), .may(.itself, [.noun, .adj, .adp]), .cannot(.left, [.clitic, .relative, .sconj, .cconj]),
      ],
      example: "llegó *junto* a ella", "A clause has one finite verb."),
  ]

  // MARK: Verbs

  private static let verbs: [TaggerRule] = [
    TaggerRule(
      "go-and-do", .select, [.aux, .ir], when: [.may(.right, .a), .may(.right2, .infinitive)],
      example: "*va* a llover", "ir a with an infinitive is a periphrasis (28.8)."),
    TaggerRule(
      "go-clitic", .select, .ir, when: [.only(.left, .pron), .may(.left, .se), .may(.itself, .ser)],
      example: "se *fue*", "ser takes no se."),
    TaggerRule(
      "go", .discard, .ser, when: [.may(.right, .a), .cannot(.right2, .infinitive), .may(.itself, .ir)],
      example: "*fue* a Madrid", "One goes to a place."),
    TaggerRule(
      "be", .discard, .ir, lacking: .verb, when: [.cannot(.right, .a)], example: "*va* bien",
      "Without a there is no periphrasis."),
    TaggerRule(
      "be", .discard, .ir, when: [.may(.itself, .ser), .cannot(.right, .a)], example: "*fue* grande",
      "Of ser and ir the commoner, unless a place follows."),
    TaggerRule(
      "verb-behind-pronoun", .select, .finite,
      when: [.only(.left, .pron), .cannot(.left, .clitic), .cannot(.itself, [.det, .pron, .adp, .adv, .adj])],
      example: "nadie *compra*", "Behind a pronoun comes a verb sooner than a bare noun."),
    TaggerRule(
      "verb-behind-conjunction", .select, .finite,
      when: [
        .only(.left, [.sconj, .pron]), .cannot(.left, .como), .cannot(.itself, [.det, .pron, .adp, .adv, .adj]),
      ],
      example: "si *resto* los gastos", "Behind a conjunction comes a verb sooner than a bare noun."),
    TaggerRule(
      "initial-verb", .select, .finite,
      when: [.clause(.start), .only(.right, .det), .cannot(.itself, [.det, .adp, .adv, .pron])],
      example: "*parte* el limón", "At the start, before a determiner: no noun stands there."),
  ]

  // MARK: Participles (27.8)

  private static let participles: [TaggerRule] = [
    TaggerRule(
      "perfect", .select, [.participle, .masculine], when: [.clause(.haber)], example: "ha *dicho*",
      "Behind haber, adverbs between allowed."),
    TaggerRule(
      "passive", .select, .participle, when: [.clause(.ser), .cannot(.left, .det)], example: "fue *detenida*",
      "Behind ser it makes the passive."),
    TaggerRule(
      "participle-adjective", .discard, .participle, lacking: .aux,
      when: [.clauseLacks([.haber, .ser])], example: "las medidas *acordadas*",
      "Without haber or ser it is an adjective."),
  ]

  // MARK: que and its like (22, 43, 44)

  private static let conjunctions: [TaggerRule] = [
    TaggerRule(
      "relative-behind-article", .select, [.que, .relative],
      when: [
        .only(.left, [.det, .adp, .pron]), .may(.left, [.det, .article, .pron]), .cannot(.left, .interrogative),
      ],
      example: "lo *que* dice", "Behind an article or a pronoun que is a relative."),
    TaggerRule(
      "relative-behind-noun", .select, [.que, .relative],
      when: [.may(.left, [.noun, .propn, .demonstrative, .indefinite]), .cannot(.left, [.adp, .finite, .sconj])],
      example: "la casa *que* veo", "Behind a noun que is a relative."),
    TaggerRule(
      "relative-behind-adjective", .select, [.que, .relative],
      when: [
        .only(.left, [.adj, .verb, .num]), .may(.left, [.adj, .participle, .num]),
        .may(.left2, [.noun, .propn, .det, .article]), .clauseLacks([.ser, .estar]),
      ],
      example: "el libro viejo *que* leo", "Behind an adjective that goes with a noun."),
    TaggerRule(
      "relative-behind-comma", .select, [.que, .relative],
      when: [.only(.left, .punct), .may(.left2, [.noun, .propn, .adj]), .cannot(.left2, [.finite, .adv])],
      example: "el rey, *que* duerme", "Behind a noun and a comma que is a relative."),
    TaggerRule(
      "relative-behind-preposition", .select, [.que, .relative],
      when: [.only(.left, .adp), .cannot(.left, [.de, .a, .joining]), .may(.left2, [.noun, .propn])],
      example: "el día en *que* llegó", "Behind a noun and a preposition other than de."),
    TaggerRule(
      "according-clause", .select, .sconj,
      when: [.may(.itself, .adp), .may(.right, [.finite, .clitic]), .cannot(.right, [.noun, .adj, .det])],
      example: "*según* dijo", "Before a verb it joins a clause."),
  ]

  // MARK: Adverbs (30)

  private static let adverbs: [TaggerRule] = [
    TaggerRule(
      "shared-mente", .select, [.adj, .feminine],
      when: [.only(.right, .cconj), .may(.right2, .manner), .cannot(.left, [.det, .adp])],
      example: "habló *clara* y rápidamente", "Of two adverbs in -mente that are joined the first lacks it."),
    TaggerRule(
      "quantity-determiner", .discard, .adv,
      when: [.may(.itself, .det), .may(.right, .noun), .cannot(.right, [.adj, .adv, .adp, .finite])],
      example: "*mucho* ruido", "Before a noun it tells how much of it."),
    TaggerRule(
      "adverb-behind-verb", .discard, .adj,
      when: [
        .may(.itself, .adv), .only(.left, .verb), .may(.left, [.finite, .infinitive, .gerund]), .cannot(.right, .noun),
      ],
      example: "canta *mejor*", "Behind a full verb an adverb."),
    TaggerRule(
      "adverb-behind-degree", .discard, .adj,
      when: [.may(.itself, .adv), .may(.left, .degree), .only(.left2, .verb), .cannot(.right, .noun)],
      example: "camina más *rápido*", "Behind a full verb and an adverb of degree an adverb."),
    TaggerRule(
      "adverb-before-adjective", .select, .adv, when: [.only(.right, .adj), .cannot(.left, [.det, .article, .adp])],
      example: "*algo* oscura", "Before an adjective an adverb."),
    TaggerRule(
      "pronoun-behind-preposition", .select, .pron,
      when: [.only(.left, .adp), .may(.itself, .adv), .cannot(.itself, .det)],
      example: "de por *sí*", "Behind a preposition a pronoun sooner than an adverb."),
    TaggerRule(
      "adverb-time", .discard, .noun, when: [.may(.itself, .adv), .cannot(.left, [.det, .adj, .adp, .num])],
      example: "llega *mañana*",
      "With nothing that goes with a noun before it an adverb."),
  ]
}
