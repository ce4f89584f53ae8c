#include "nebrija_icu.h"

#include <array>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/uvernum.h>

struct nebrija_icu_text {
  std::string bytes;
  std::vector<nebrija_icu_edit> edits;

  void clear() {
    bytes.clear();
    edits.clear();
  }
};

namespace {

/// Appends ICU's output to the string of a result, without a copy in between.
class TextSink final : public icu::ByteSink {
 public:
  explicit TextSink(nebrija_icu_text *text) : text_(text) {}
  void Append(const char *bytes, int32_t n) override { text_->bytes.append(bytes, static_cast<size_t>(n)); }

 private:
  nebrija_icu_text *text_;
};

icu::StringPiece piece(const uint8_t *source, size_t count) {
  return icu::StringPiece(reinterpret_cast<const char *>(source), static_cast<int32_t>(count));
}

void append_scalar(std::string &bytes, UChar32 scalar) {
  uint8_t encoded[U8_MAX_LENGTH];
  int32_t length = 0;
  U8_APPEND_UNSAFE(encoded, length, scalar);
  bytes.append(reinterpret_cast<const char *>(encoded), static_cast<size_t>(length));
}

std::string version(void (*get)(UVersionInfo)) {
  UVersionInfo numbers;
  get(numbers);
  return std::to_string(numbers[0]) + "." + std::to_string(numbers[1]);
}

}  // namespace

// MARK: Versions

const char *nebrija_icu_version(void) {
  static const std::string text = version(u_getVersion);
  return text.c_str();
}

const char *nebrija_icu_unicode_version(void) {
  static const std::string text = version(u_getUnicodeVersion);
  return text.c_str();
}

// MARK: Characters

uint8_t nebrija_icu_sentence_break(uint32_t scalar) {
  return static_cast<uint8_t>(u_getIntPropertyValue(static_cast<UChar32>(scalar), UCHAR_SENTENCE_BREAK));
}

uint8_t nebrija_icu_general_category(uint32_t scalar) {
  return static_cast<uint8_t>(u_charType(static_cast<UChar32>(scalar)));
}

bool nebrija_icu_is_extended_pictographic(uint32_t scalar) {
  return u_hasBinaryProperty(static_cast<UChar32>(scalar), UCHAR_EXTENDED_PICTOGRAPHIC);
}

bool nebrija_icu_is_white_space(uint32_t scalar) { return u_isUWhiteSpace(static_cast<UChar32>(scalar)); }

bool nebrija_icu_is_wide(uint32_t scalar) {
  const int32_t width = u_getIntPropertyValue(static_cast<UChar32>(scalar), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool nebrija_icu_is_nfc_stable(uint32_t scalar) {
  const auto character = static_cast<UChar32>(scalar);
  return u_getCombiningClass(character) == 0 && u_getIntPropertyValue(character, UCHAR_NFC_QUICK_CHECK) == UNORM_YES;
}

bool nebrija_icu_is_mark(uint32_t scalar) {
  return u_getIntPropertyValue(static_cast<UChar32>(scalar), UCHAR_LEAD_CANONICAL_COMBINING_CLASS) != 0;
}

// MARK: Text out

nebrija_icu_text *nebrija_icu_text_create(void) { return new nebrija_icu_text; }
void nebrija_icu_text_destroy(nebrija_icu_text *text) { delete text; }
const uint8_t *nebrija_icu_text_bytes(const nebrija_icu_text *text) {
  return reinterpret_cast<const uint8_t *>(text->bytes.data());
}
size_t nebrija_icu_text_count(const nebrija_icu_text *text) { return text->bytes.size(); }
const nebrija_icu_edit *nebrija_icu_text_edits(const nebrija_icu_text *text) { return text->edits.data(); }
size_t nebrija_icu_text_edit_count(const nebrija_icu_text *text) { return text->edits.size(); }

bool nebrija_icu_nfc(const uint8_t *source, size_t count, nebrija_icu_text *result) {
  result->clear();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return false;
  TextSink sink(result);
  icu::Edits edits;
  nfc->normalizeUTF8(0, piece(source, count), sink, &edits, status);
  if (U_FAILURE(status)) {
    result->clear();
    return false;
  }
  auto each = edits.getFineChangesIterator();
  while (each.next(status)) {
    result->edits.push_back({each.sourceIndex(), each.sourceIndex() + each.oldLength(), each.destinationIndex(),
                             each.destinationIndex() + each.newLength()});
  }
  return U_SUCCESS(status);
}

bool nebrija_icu_nfkc(const uint8_t *source, size_t count, nebrija_icu_text *result) {
  result->clear();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return false;
  TextSink sink(result);
  nfkc->normalizeUTF8(0, piece(source, count), sink, nullptr, status);
  if (U_FAILURE(status)) result->clear();
  return U_SUCCESS(status);
}

bool nebrija_icu_order_marks(const uint8_t *source, size_t count, nebrija_icu_text *result) {
  result->clear();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return false;
  struct mark {
    UChar32 character;
    uint8_t combining_class;
  };
  std::vector<mark> marks;
  const auto add = [&](UChar32 character) { marks.push_back({character, u_getCombiningClass(character)}); };
  icu::UnicodeString decomposition;
  for (size_t index = 0; index < count;) {
    UChar32 character;
    U8_NEXT_UNSAFE(source, index, character);
    if (nfd->getDecomposition(character, decomposition)) {
      for (int32_t unit = 0; unit < decomposition.length(); unit = decomposition.moveIndex32(unit, 1)) {
        add(decomposition.char32At(unit));
      }
    } else {
      add(character);
    }
  }
  // Sorted by counting: marks of one class keep their order.
  std::array<size_t, 257> starts{};
  for (const mark &each : marks) starts[each.combining_class + 1]++;
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  std::vector<UChar32> ordered(marks.size());
  for (const mark &each : marks) ordered[starts[each.combining_class]++] = each.character;
  for (const UChar32 character : ordered) append_scalar(result->bytes, character);
  return result->bytes != std::string_view(reinterpret_cast<const char *>(source), count);
}

bool nebrija_icu_lowercase(const uint8_t *source, size_t count, nebrija_icu_text *result) {
  result->clear();
  UErrorCode status = U_ZERO_ERROR;
  TextSink sink(result);
  icu::CaseMap::utf8ToLower("es", 0, piece(source, count), sink, nullptr, status);
  return U_SUCCESS(status);
}

// MARK: Encodings

struct nebrija_icu_decoder {
  UConverter *converter;
  size_t ill_formed = 0;
  std::u16string units;
};

namespace {

/// Counts an ill-formed sequence, then lets ICU write U+FFFD.
void count_and_substitute(
  const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
  UConverterCallbackReason reason, UErrorCode *status) {
  if (reason <= UCNV_IRREGULAR) {
    ++*const_cast<size_t *>(static_cast<const size_t *>(context));
  }
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, units, length, reason, status);
}

}  // namespace

nebrija_icu_decoder *nebrija_icu_decoder_create(const char *encoding) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &status);
  if (U_FAILURE(status)) return nullptr;
  auto *decoder = new nebrija_icu_decoder{converter};
  ucnv_setToUCallBack(converter, count_and_substitute, &decoder->ill_formed, nullptr, nullptr, &status);
  return decoder;
}

void nebrija_icu_decoder_destroy(nebrija_icu_decoder *decoder) {
  ucnv_close(decoder->converter);
  delete decoder;
}

bool nebrija_icu_decode(
  nebrija_icu_decoder *decoder, const uint8_t *source, size_t count, bool is_last, nebrija_icu_text *result,
  size_t *ill_formed) {
  result->clear();
  const char *from = reinterpret_cast<const char *>(source);
  const char *const end = from + count;
  UChar units[4096];
  auto &pending = decoder->units;
  UErrorCode status;
  do {
    status = U_ZERO_ERROR;
    UChar *to = units;
    ucnv_toUnicode(decoder->converter, &to, units + 4096, &from, end, nullptr, is_last, &status);
    pending.append(units, static_cast<size_t>(to - units));
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  // The converter gives well-formed UTF-16, but a pair may be cut by a piece's end. Lone surrogates become U+FFFD.
  size_t index = 0;
  while (index < pending.size()) {
    const char16_t unit = pending[index];
    if (U16_IS_LEAD(unit) && index + 1 == pending.size() && !is_last) break;
    if (U16_IS_LEAD(unit) && index + 1 < pending.size() && U16_IS_TRAIL(pending[index + 1])) {
      append_scalar(result->bytes, U16_GET_SUPPLEMENTARY(unit, pending[index + 1]));
      index += 2;
    } else {
      append_scalar(result->bytes, U16_IS_SURROGATE(unit) ? 0xFFFD : unit);
      decoder->ill_formed += U16_IS_SURROGATE(unit);
      index += 1;
    }
  }
  pending.erase(0, index);
  *ill_formed += decoder->ill_formed;
  decoder->ill_formed = 0;
  return U_SUCCESS(status);
}

nebrija_icu_encoding nebrija_icu_detect_encoding(const uint8_t *source, size_t count) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
  ucsdet_setText(detector.get(), reinterpret_cast<const char *>(source), static_cast<int32_t>(count), &status);
  int32_t match_count = 0;
  const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &match_count, &status);
  // The likeliest comes first. Bytes that are no UTF-16 at all get a confidence of 10 of 100, and short text no more.
  const int32_t least_confidence = 50;
  for (int32_t index = 0; U_SUCCESS(status) && index < match_count; index++) {
    const std::string_view name = ucsdet_getName(matches[index], &status);
    if (name == "windows-1252" || name == "ISO-8859-1") break;
    if (ucsdet_getConfidence(matches[index], &status) < least_confidence) break;
    if (name == "UTF-16LE") return NEBRIJA_ICU_UTF16_LITTLE_ENDIAN;
    if (name == "UTF-16BE") return NEBRIJA_ICU_UTF16_BIG_ENDIAN;
  }
  return NEBRIJA_ICU_LATIN;
}

// MARK: ICU's own segmentation

struct nebrija_icu_segmenter {
  std::unique_ptr<icu::BreakIterator> iterator;
  icu::UnicodeString text;
};

nebrija_icu_segmenter *nebrija_icu_segmenter_create(nebrija_icu_segmentation kind) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale spanish("es");
  std::unique_ptr<icu::BreakIterator> iterator(
    kind == NEBRIJA_ICU_SENTENCES ? icu::BreakIterator::createSentenceInstance(spanish, status)
                                  : icu::BreakIterator::createWordInstance(spanish, status));
  if (U_FAILURE(status)) return nullptr;
  return new nebrija_icu_segmenter{std::move(iterator), {}};
}

void nebrija_icu_segmenter_destroy(nebrija_icu_segmenter *segmenter) { delete segmenter; }

int32_t nebrija_icu_segmenter_begin(nebrija_icu_segmenter *segmenter, const uint8_t *source, size_t count) {
  segmenter->text = icu::UnicodeString::fromUTF8(piece(source, count));
  segmenter->iterator->setText(segmenter->text);
  segmenter->iterator->first();
  return segmenter->text.length();
}

int32_t nebrija_icu_segmenter_next(nebrija_icu_segmenter *segmenter) {
  const int32_t boundary = segmenter->iterator->next();
  return boundary == icu::BreakIterator::DONE ? -1 : boundary;
}
