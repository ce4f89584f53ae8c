// The word lists of this folder as they stand in the binary. Each function costs nothing: the bytes are constant data.
#ifndef NEBRIJA_LEXICONS_H
#define NEBRIJA_LEXICONS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The bytes of one embedded file, alive as long as the program.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} nebrija_lexicon;

nebrija_lexicon nebrija_lexicon_abbreviations(void);
nebrija_lexicon nebrija_lexicon_modifiers(void);
nebrija_lexicon nebrija_lexicon_polarity(void);
nebrija_lexicon nebrija_lexicon_stopwords(void);
nebrija_lexicon nebrija_lexicon_nouns(void);
nebrija_lexicon nebrija_lexicon_adjectives(void);
nebrija_lexicon nebrija_lexicon_function(void);
nebrija_lexicon nebrija_lexicon_adverbs(void);
nebrija_lexicon nebrija_lexicon_foreign(void);
nebrija_lexicon nebrija_lexicon_names(void);
nebrija_lexicon nebrija_lexicon_verbs(void);
nebrija_lexicon nebrija_lexicon_conditioned(void);
nebrija_lexicon nebrija_lexicon_thresholds(void);
nebrija_lexicon nebrija_lexicon_domains(void);
nebrija_lexicon nebrija_lexicon_light(void);
nebrija_lexicon nebrija_lexicon_finance(void);
nebrija_lexicon nebrija_lexicon_news(void);
nebrija_lexicon nebrija_lexicon_reviews(void);
nebrija_lexicon nebrija_lexicon_social(void);

#ifdef __cplusplus
}
#endif

#endif
