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
