#include "nebrija_lexicons.h"

/// Defines `nebrija_lexicon_NAME` for the file NAME.tsv, which the line above it embeds as `NAME`.
#define LEXICON(name) \
  nebrija_lexicon nebrija_lexicon_##name(void) { return (nebrija_lexicon){name, sizeof name}; }

static const unsigned char abbreviations[] = {
#embed "abbreviations.tsv"
};
LEXICON(abbreviations)

static const unsigned char modifiers[] = {
#embed "modifiers.tsv"
};
LEXICON(modifiers)

static const unsigned char polarity[] = {
#embed "polarity.tsv"
};
LEXICON(polarity)

static const unsigned char stopwords[] = {
#embed "stopwords.tsv"
};
LEXICON(stopwords)

static const unsigned char verbs[] = {
#embed "verbs.tsv"
};
LEXICON(verbs)

static const unsigned char nouns[] = {
#embed "nouns.tsv"
};
LEXICON(nouns)

static const unsigned char adjectives[] = {
#embed "adjectives.tsv"
};
LEXICON(adjectives)

static const unsigned char function[] = {
#embed "function.tsv"
};
LEXICON(function)

static const unsigned char adverbs[] = {
#embed "adverbs.tsv"
};
LEXICON(adverbs)

static const unsigned char foreign[] = {
#embed "foreign.tsv"
};
LEXICON(foreign)

static const unsigned char names[] = {
#embed "names.tsv"
};
LEXICON(names)

static const unsigned char conditioned[] = {
#embed "conditioned.tsv"
};
LEXICON(conditioned)

static const unsigned char thresholds[] = {
#embed "thresholds.tsv"
};
LEXICON(thresholds)

static const unsigned char domains[] = {
#embed "domains.tsv"
};
LEXICON(domains)

static const unsigned char finance[] = {
#embed "overlays/finance.tsv"
};
LEXICON(finance)

static const unsigned char news[] = {
#embed "overlays/news.tsv"
};
LEXICON(news)

static const unsigned char reviews[] = {
#embed "overlays/reviews.tsv"
};
LEXICON(reviews)

static const unsigned char social[] = {
#embed "overlays/social.tsv"
};
LEXICON(social)

static const unsigned char light[] = {
#embed "light.tsv"
};
LEXICON(light)
