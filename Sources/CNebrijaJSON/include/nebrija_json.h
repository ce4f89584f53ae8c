// The only door to simdjson: one record, a JSON object on a line of its own, and three of its fields.
#ifndef NEBRIJA_JSON_H
#define NEBRIJA_JSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parser and its buffers, used for one record after the other.
typedef struct nebrija_json_reader nebrija_json_reader;

typedef enum {
  NEBRIJA_JSON_OK,
  NEBRIJA_JSON_INVALID,
  NEBRIJA_JSON_NOT_AN_OBJECT,
  NEBRIJA_JSON_NO_TEXT,
  NEBRIJA_JSON_TEXT_IS_NO_STRING,
} nebrija_json_status;

typedef enum { NEBRIJA_JSON_NO_ID, NEBRIJA_JSON_STRING_ID, NEBRIJA_JSON_NUMBER_ID } nebrija_json_id_kind;

/// A field's bytes; they live until the reader's next record.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t count;
} nebrija_json_value;

typedef struct {
  nebrija_json_value text;
  nebrija_json_value id;
  nebrija_json_id_kind id_kind;
  /// A string's content, or the text of any other value; without bytes where there is none, or null.
  nebrija_json_value group;
  /// What is wrong with an invalid record, in English.
  const char *_Nonnull message;
} nebrija_json_record;

/// Reads the fields of these names, which are copied; no group without a name for it.
nebrija_json_reader *_Nonnull nebrija_json_reader_create(
  const char *_Nonnull text_field, const char *_Nonnull id_field, const char *_Nullable group_field);
void nebrija_json_reader_destroy(nebrija_json_reader *_Nonnull reader);

/// Reads one record out of well-formed UTF-8. A lone surrogate escape in a string becomes U+FFFD, and is counted in
/// `ill_formed`.
nebrija_json_status nebrija_json_read(
  nebrija_json_reader *_Nonnull reader, const uint8_t *_Nullable line, size_t count,
  nebrija_json_record *_Nonnull record, size_t *_Nonnull ill_formed);

#ifdef __cplusplus
}
#endif

#endif
