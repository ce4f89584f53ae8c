// Scans over bytes, sixteen at a time, that are inlined into Swift; and memory for large tables.
//
// Each scan answers only where it is sure, and leaves the rest to Swift: a test holds it to the slow way. It reads up to
// sixteen bytes past the place where it stops, so the text must go on for as many, as the blocks of a session do.
#ifndef NEBRIJA_BYTES_H
#define NEBRIJA_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Bytes that a scan reads past its end.
enum { NEBRIJA_SCAN_SLACK = 16 };

// MARK: Which bytes stop a scan

/// Letters and digits of ASCII, and letters whose first byte is C3. The second bytes of × and ÷, which begin so too, stop
/// a word: what they belong to is then looked at from its start.
static inline int nebrija_is_word_byte(uint8_t byte) {
  const uint8_t lower = byte | 0x20;
  return (uint8_t)(lower - 'a') < 26 || (uint8_t)(byte - '0') < 10 || byte == 0xC3 ||
         (byte >= 0x80 && byte <= 0xBF && byte != 0x97 && byte != 0xB7);
}

/// . ! ? ; # line ends, and first bytes of characters that may be a mark.
static inline int nebrija_is_mark_byte(uint8_t byte) {
  return byte == '.' || byte == '!' || byte == '?' || byte == ';' || byte == '#' || byte == '\n' || byte == '\r' ||
         byte == 0xC2 || byte >= 0xCC;
}

/// Line feeds, and what tweets are full of: # @ and first bytes of emoji.
static inline int nebrija_is_layout_byte(uint8_t byte) {
  return byte == '\n' || byte == '#' || byte == '@' || byte == 0xF0;
}

/// Controls, and first bytes of characters that may need repair, or show that the character before does.
static inline int nebrija_is_suspect_byte(uint8_t byte) {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0D)) || byte == 0x7F || byte == 0xC2 || (byte & 0xFC) == 0xC4 ||
         byte >= 0xCB;
}

// MARK: The same for sixteen bytes

#if defined(__SSE2__)

typedef __m128i nebrija_bytes16;

static inline nebrija_bytes16 nebrija_all(uint8_t byte) { return _mm_set1_epi8((char)byte); }

/// Bytes of `x` from `low` to `high`.
static inline nebrija_bytes16 nebrija_within(nebrija_bytes16 x, uint8_t low, uint8_t high) {
  const nebrija_bytes16 offset = _mm_sub_epi8(x, nebrija_all(low));
  return _mm_cmpeq_epi8(_mm_min_epu8(offset, nebrija_all((uint8_t)(high - low))), offset);
}

static inline nebrija_bytes16 nebrija_either(nebrija_bytes16 a, nebrija_bytes16 b) { return _mm_or_si128(a, b); }
static inline nebrija_bytes16 nebrija_equal(nebrija_bytes16 x, uint8_t byte) {
  return _mm_cmpeq_epi8(x, nebrija_all(byte));
}

static inline uint32_t nebrija_word_mask(const uint8_t *_Nonnull at) {
  const nebrija_bytes16 x = _mm_loadu_si128((const __m128i *)at);
  const nebrija_bytes16 ascii = nebrija_either(
    nebrija_within(_mm_or_si128(x, nebrija_all(0x20)), 'a', 'z'), nebrija_within(x, '0', '9'));
  const nebrija_bytes16 second = _mm_andnot_si128(
    nebrija_either(nebrija_equal(x, 0x97), nebrija_equal(x, 0xB7)), nebrija_within(x, 0x80, 0xBF));
  const nebrija_bytes16 word = nebrija_either(ascii, nebrija_either(second, nebrija_equal(x, 0xC3)));
  return (uint32_t)_mm_movemask_epi8(word) ^ 0xFFFF;
}

static inline uint32_t nebrija_mark_mask(const uint8_t *_Nonnull at) {
  const nebrija_bytes16 x = _mm_loadu_si128((const __m128i *)at);
  const nebrija_bytes16 ends = nebrija_either(
    nebrija_equal(x, '.'), nebrija_either(nebrija_equal(x, '!'), nebrija_equal(x, '?')));
  const nebrija_bytes16 others = nebrija_either(nebrija_equal(x, ';'), nebrija_equal(x, '#'));
  const nebrija_bytes16 lines = nebrija_either(nebrija_equal(x, '\n'), nebrija_equal(x, '\r'));
  const nebrija_bytes16 leads = nebrija_either(nebrija_equal(x, 0xC2), nebrija_within(x, 0xCC, 0xFF));
  return (uint32_t)_mm_movemask_epi8(nebrija_either(nebrija_either(ends, others), nebrija_either(lines, leads)));
}

static inline uint32_t nebrija_layout_mask(const uint8_t *_Nonnull at) {
  const nebrija_bytes16 x = _mm_loadu_si128((const __m128i *)at);
  const nebrija_bytes16 signs = nebrija_either(nebrija_equal(x, '#'), nebrija_equal(x, '@'));
  const nebrija_bytes16 others = nebrija_either(nebrija_equal(x, '\n'), nebrija_equal(x, 0xF0));
  return (uint32_t)_mm_movemask_epi8(nebrija_either(signs, others));
}

static inline uint32_t nebrija_suspect_mask(const uint8_t *_Nonnull at) {
  const nebrija_bytes16 x = _mm_loadu_si128((const __m128i *)at);
  const nebrija_bytes16 controls = nebrija_either(
    nebrija_within(x, 0x00, 0x08), nebrija_either(nebrija_within(x, 0x0E, 0x1F), nebrija_equal(x, 0x7F)));
  const nebrija_bytes16 rare = nebrija_either(
    nebrija_equal(x, 0xC2), nebrija_equal(_mm_and_si128(x, nebrija_all(0xFC)), 0xC4));
  const nebrija_bytes16 leads = nebrija_either(rare, nebrija_within(x, 0xCB, 0xFF));
  return (uint32_t)_mm_movemask_epi8(nebrija_either(controls, leads));
}

#else

#define NEBRIJA_MASK(name, stops)                                       \
  static inline uint32_t name(const uint8_t *_Nonnull at) {                     \
    uint32_t mask = 0;                                                  \
    for (int i = 0; i < 16; i++) mask |= (uint32_t)(stops(at[i])) << i; \
    return mask;                                                        \
  }
#define NEBRIJA_IS_NO_WORD(byte) (!nebrija_is_word_byte(byte))

NEBRIJA_MASK(nebrija_word_mask, NEBRIJA_IS_NO_WORD)
NEBRIJA_MASK(nebrija_mark_mask, nebrija_is_mark_byte)
NEBRIJA_MASK(nebrija_layout_mask, nebrija_is_layout_byte)
NEBRIJA_MASK(nebrija_suspect_mask, nebrija_is_suspect_byte)

#endif

// MARK: Scans

/// The first offset from `start` on, at most `end`, whose byte a mask names.
#define NEBRIJA_SCAN(name, mask_at)                                                             \
  static inline size_t name(const uint8_t *_Nonnull text, size_t start, size_t end) {           \
    for (size_t at = start; at < end; at += 16) {                                               \
      const uint32_t mask = mask_at(text + at);                                                 \
      if (mask) {                                                                               \
        const size_t found = at + (size_t)__builtin_ctz(mask);                                  \
        return found < end ? found : end;                                                       \
      }                                                                                         \
    }                                                                                           \
    return end;                                                                                 \
  }

/// The next byte that may be, or begin, a mark of a sentence's end.
NEBRIJA_SCAN(nebrija_next_mark, nebrija_mark_mask)
/// The next byte that says something of a text's layout.
NEBRIJA_SCAN(nebrija_next_layout, nebrija_layout_mask)
/// The next byte that may be, or begin, a character to repair.
NEBRIJA_SCAN(nebrija_next_suspect, nebrija_suspect_mask)

#undef NEBRIJA_SCAN

/// The first offset from `start` on, at most `end`, of a byte. It needs no slack.
static inline size_t nebrija_next_byte(const uint8_t *_Nonnull text, size_t start, size_t end, uint8_t byte) {
  const uint8_t *const found = start < end ? (const uint8_t *)memchr(text + start, byte, end - start) : NULL;
  return found ? (size_t)(found - text) : end;
}

/// A bit for each of 64 bytes, the first the lowest: set where a word of letters and digits stops, as far as this scan is
/// sure of them.
static inline uint64_t nebrija_word_stops(const uint8_t *_Nonnull at) {
  return (uint64_t)nebrija_word_mask(at) | (uint64_t)nebrija_word_mask(at + 16) << 16 |
         (uint64_t)nebrija_word_mask(at + 32) << 32 | (uint64_t)nebrija_word_mask(at + 48) << 48;
}

// MARK: Words as wc counts them

/// The words of some bytes as `LC_ALL=C wc -w` (GNU coreutils 9.1) counts them: what stands between white space and has a
/// printable character of ASCII. Byte by byte as there, since this is what the benchmark measures the stages against.
static inline size_t nebrija_count_words(const uint8_t *_Nullable text, size_t count) {
  size_t words = 0;
  int in_word = 0;
  for (size_t at = 0; at < count; at++) {
    switch (text[at]) {
      case ' ':
      case '\t':
      case '\n':
      case '\v':
      case '\f':
      case '\r':
        words += (size_t)in_word;
        in_word = 0;
        break;
      default:
        if (text[at] > 0x20 && text[at] < 0x7F) in_word = 1;
    }
  }
  return words + (size_t)in_word;
}

// MARK: Tables

/// Asks for the memory at an address, which may lie anywhere, without waiting for it.
static inline void nebrija_prefetch(const void *_Nullable address) { __builtin_prefetch(address); }

/// Zeroed memory for a table that is looked up at random, in large pages where the system gives them.
void *_Nonnull nebrija_table_allocate(size_t bytes);
/// Gives the memory of a table of so many bytes back.
void nebrija_table_free(void *_Nullable table, size_t bytes);
/// Gives memory that was freed back to the system, where it can be asked to.
void nebrija_memory_trim(void);

#endif
