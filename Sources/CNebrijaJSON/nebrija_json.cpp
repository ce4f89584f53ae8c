#include "nebrija_json.h"

#include <cstdlib>
#include <string>

#include <simdjson.h>

namespace dom = simdjson::dom;

struct nebrija_json_reader {
  std::string text_field;
  std::string id_field;
  std::string group_field;
  bool has_group_field;
  dom::parser parser = dom::parser();
  std::string repaired = {};
  std::string number = {};
  std::string group = {};
};

namespace {

constexpr char replacement[] = "FFFD";

/// The value of four hexadecimal digits, or -1.
int hexadecimal(const char *digits, const char *end) {
  if (end - digits < 4) return -1;
  char four[5] = {digits[0], digits[1], digits[2], digits[3], 0};
  char *stop = nullptr;
  const long value = std::strtol(four, &stop, 16);
  return stop == four + 4 ? static_cast<int>(value) : -1;
}

bool is_lead(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_trail(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Overwrites every lone surrogate escape with that of U+FFFD; returns how many there were.
size_t replace_lone_surrogates(std::string &json) {
  size_t count = 0;
  char *at = json.data();
  const char *const end = at + json.size();
  while (at < end) {
    if (*at != '\\') {
      ++at;
      continue;
    }
    if (at + 1 >= end || at[1] != 'u') {
      at += 2;
      continue;
    }
    const int unit = hexadecimal(at + 2, end);
    const bool paired = is_lead(unit) && at + 7 < end && at[6] == '\\' && at[7] == 'u' &&
                        is_trail(hexadecimal(at + 8, end));
    if (paired) {
      at += 12;
      continue;
    }
    if (is_lead(unit) || is_trail(unit)) {
      std::copy(replacement, replacement + 4, at + 2);
      ++count;
    }
    at += 6;
  }
  return count;
}

nebrija_json_value value(std::string_view bytes) {
  return {reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()};
}

void read_id(nebrija_json_reader *reader, dom::element id, nebrija_json_record *record) {
  if (id.is_string()) {
    record->id = value(id.get_string().value_unsafe());
    record->id_kind = NEBRIJA_JSON_STRING_ID;
  } else if (id.is_number()) {
    reader->number = simdjson::minify(id);
    record->id = value(reader->number);
    record->id_kind = NEBRIJA_JSON_NUMBER_ID;
  }
}

void read_group(nebrija_json_reader *reader, dom::element group, nebrija_json_record *record) {
  if (group.is_null()) return;
  if (group.is_string()) {
    record->group = value(group.get_string().value_unsafe());
  } else {
    reader->group = simdjson::minify(group);
    record->group = value(reader->group);
  }
}

}  // namespace

nebrija_json_reader *nebrija_json_reader_create(
  const char *text_field, const char *id_field, const char *group_field) {
  return new nebrija_json_reader{text_field, id_field, group_field ? group_field : "", group_field != nullptr};
}

void nebrija_json_reader_destroy(nebrija_json_reader *reader) { delete reader; }

nebrija_json_status nebrija_json_read(
  nebrija_json_reader *reader, const uint8_t *line, size_t count, nebrija_json_record *record, size_t *ill_formed) {
  *record = {{nullptr, 0}, {nullptr, 0}, NEBRIJA_JSON_NO_ID, {nullptr, 0}, ""};
  const auto *bytes = reinterpret_cast<const char *>(line);
  dom::element root;
  auto error = reader->parser.parse(bytes, count).get(root);
  if (error == simdjson::STRING_ERROR) {
    reader->repaired.assign(bytes, count);
    if (const size_t lone = replace_lone_surrogates(reader->repaired)) {
      error = reader->parser.parse(reader->repaired).get(root);
      *ill_formed += lone;
    }
  }
  if (error) {
    record->message = simdjson::error_message(error);
    return NEBRIJA_JSON_INVALID;
  }
  dom::object object;
  if (root.get(object)) return NEBRIJA_JSON_NOT_AN_OBJECT;
  dom::element field;
  if (object.at_key(reader->text_field).get(field)) return NEBRIJA_JSON_NO_TEXT;
  std::string_view text;
  if (field.get(text)) return NEBRIJA_JSON_TEXT_IS_NO_STRING;
  record->text = value(text);
  if (!object.at_key(reader->id_field).get(field)) read_id(reader, field, record);
  if (reader->has_group_field && !object.at_key(reader->group_field).get(field)) read_group(reader, field, record);
  return NEBRIJA_JSON_OK;
}
