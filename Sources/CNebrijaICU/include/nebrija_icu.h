// The only door to ICU: UTF-8 in, UTF-8 and edits out. No ICU type crosses it.
//
// Text that comes in is valid UTF-8 unless a function says otherwise. No function throws; where ICU fails, the function
// says so by its result.
#ifndef NEBRIJA_ICU_H
#define NEBRIJA_ICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Versions

/// The version of ICU that is linked, such as "72.1".
const char *_Nonnull nebrija_icu_version(void);
/// The version of Unicode that this ICU implements, such as "15.0".
const char *_Nonnull nebrija_icu_unicode_version(void);

// MARK: Characters

/// The value of Sentence_Break, numbered as ICU's `USentenceBreak` (0 is Other).
uint8_t nebrija_icu_sentence_break(uint32_t scalar);

/// The general category, numbered as ICU's `UCharCategory` (0 is unassigned).
uint8_t nebrija_icu_general_category(uint32_t scalar);

bool nebrija_icu_is_extended_pictographic(uint32_t scalar);
bool nebrija_icu_is_white_space(uint32_t scalar);
/// Whether a character takes two columns of a terminal: East_Asian_Width is Wide or Fullwidth.
bool nebrija_icu_is_wide(uint32_t scalar);

/// Whether the character takes no part in normalization at a distance: NFC_Quick_Check=Yes and combining class 0.
bool nebrija_icu_is_nfc_stable(uint32_t scalar);

/// Whether the character is, or starts canonically with, a combining mark of a class other than 0.
bool nebrija_icu_is_mark(uint32_t scalar);

// MARK: Text out

/// One replaced stretch, in bytes of the source.
typedef struct {
  int32_t start;
  int32_t end;
  /// Where the replacement stands in the result, in bytes.
  int32_t replacement_start;
  int32_t replacement_end;
} nebrija_icu_edit;

/// A result that is used again and again, so that it costs no allocation once it has grown.
typedef struct nebrija_icu_text nebrija_icu_text;

nebrija_icu_text *_Nonnull nebrija_icu_text_create(void);
void nebrija_icu_text_destroy(nebrija_icu_text *_Nonnull text);
const uint8_t *_Nonnull nebrija_icu_text_bytes(const nebrija_icu_text *_Nonnull text);
size_t nebrija_icu_text_count(const nebrija_icu_text *_Nonnull text);
const nebrija_icu_edit *_Nullable nebrija_icu_text_edits(const nebrija_icu_text *_Nonnull text);
size_t nebrija_icu_text_edit_count(const nebrija_icu_text *_Nonnull text);

/// NFC, with its edits. Returns false, with an empty result, if ICU fails.
bool nebrija_icu_nfc(const uint8_t *_Nullable source, size_t count, nebrija_icu_text *_Nonnull result);

/// NFKC, without edits. Returns false, with an empty result, if ICU fails.
bool nebrija_icu_nfkc(const uint8_t *_Nullable source, size_t count, nebrija_icu_text *_Nonnull result);

/// The canonical order of a run of characters that all satisfy `nebrija_icu_is_mark`, decomposed, in O(n), without edits.
/// Returns false where that changes nothing.
bool nebrija_icu_order_marks(const uint8_t *_Nullable source, size_t count, nebrija_icu_text *_Nonnull result);

/// Lower case by Unicode's rules for Spanish (no locale-dependent mapping applies), without edits.
bool nebrija_icu_lowercase(const uint8_t *_Nullable source, size_t count, nebrija_icu_text *_Nonnull result);

// MARK: Encodings

/// A converter from some encoding to UTF-8 that takes its input in pieces.
typedef struct nebrija_icu_decoder nebrija_icu_decoder;

/// Null where ICU does not know the encoding's name.
nebrija_icu_decoder *_Nullable nebrija_icu_decoder_create(const char *_Nonnull encoding);
void nebrija_icu_decoder_destroy(nebrija_icu_decoder *_Nonnull decoder);
/// Decodes the next piece; each ill-formed sequence becomes one U+FFFD. What is incomplete at the end of a piece waits
/// for the next, unless it `is_last`. `ill_formed` is raised by the number of sequences replaced.
bool nebrija_icu_decode(
  nebrija_icu_decoder *_Nonnull decoder, const uint8_t *_Nullable source, size_t count, bool is_last,
  nebrija_icu_text *_Nonnull result, size_t *_Nonnull ill_formed);

typedef enum {
  NEBRIJA_ICU_LATIN,
  NEBRIJA_ICU_UTF16_LITTLE_ENDIAN,
  NEBRIJA_ICU_UTF16_BIG_ENDIAN,
} nebrija_icu_encoding;

/// What ICU's detector takes any bytes for, if nothing else comes into question.
nebrija_icu_encoding nebrija_icu_detect_encoding(const uint8_t *_Nullable source, size_t count);

// MARK: ICU's own segmentation: what tests and the benchmark hold ours against

typedef enum { NEBRIJA_ICU_SENTENCES, NEBRIJA_ICU_WORDS } nebrija_icu_segmentation;

/// An iterator of ICU's over UTF-16, as most programs use it.
typedef struct nebrija_icu_segmenter nebrija_icu_segmenter;

nebrija_icu_segmenter *_Nullable nebrija_icu_segmenter_create(nebrija_icu_segmentation kind);
void nebrija_icu_segmenter_destroy(nebrija_icu_segmenter *_Nonnull segmenter);
/// Hands the text over; returns its length in UTF-16 units.
int32_t nebrija_icu_segmenter_begin(
  nebrija_icu_segmenter *_Nonnull segmenter, const uint8_t *_Nullable source, size_t count);
/// The next boundary in UTF-16 units, or -1 at the end.
int32_t nebrija_icu_segmenter_next(nebrija_icu_segmenter *_Nonnull segmenter);

#ifdef __cplusplus
}
#endif

#endif
