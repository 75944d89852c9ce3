#include "base/json.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

#include "base/id.h"
#include "base/rune.h"

void json_init(struct json *json, struct str *out, int flat)
{
	*json = (struct json){ .out = out, .flat = flat };
	json->first[0] = true;
}

static void new_line(struct json *json)
{
	if (json->depth > json->flat || json->flat == 0)
		return;
	str_add_char(json->out, '\n');
	for (int i = 0; i < json->depth; i++)
		str_add_char(json->out, ' ');
}

/* The comma and the line break that a value or a key begins with. */
static void begin(struct json *json)
{
	if (json->keyed) {
		json->keyed = false;
		return;
	}
	if (!json->first[json->depth])
		str_add_char(json->out, ',');
	if (json->depth > 0)
		new_line(json);
	json->first[json->depth] = false;
}

void json_open(struct json *json, char bracket)
{
	begin(json);
	str_add_char(json->out, bracket);
	assert(json->depth + 1 < JSON_DEPTH);
	json->first[++json->depth] = true;
}

void json_close(struct json *json, char bracket)
{
	bool empty = json->first[json->depth];
	bool broken = json->flat > 0 && json->depth <= json->flat;

	assert(json->depth > 0);
	json->depth--;
	if (!empty && broken) {
		str_add_char(json->out, '\n');
		for (int i = 0; i < json->depth; i++)
			str_add_char(json->out, ' ');
	}
	str_add_char(json->out, bracket);
}

void json_escape(struct str *out, uint32_t rune)
{
	if (rune == UTF8_BAD)
		rune = 0xFFFD;
	if (rune < 0x10000)
		str_print(out, "\\u%04x", (unsigned)rune);
	else
		str_print(out, "\\u%04x\\u%04x",
			  (unsigned)(0xD800 + ((rune - 0x10000) >> 10)),
			  (unsigned)(0xDC00 + ((rune - 0x10000) & 0x3FF)));
}

/* Characters that could act on a terminal or turn the text around. */
static bool must_escape(uint32_t rune)
{
	return rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || rune == 0x061C ||
	       (rune >= 0x200E && rune <= 0x200F) ||
	       (rune >= 0x2028 && rune <= 0x202E) ||
	       (rune >= 0x2066 && rune <= 0x2069) || rune == 0xFEFF ||
	       (rune >= 0xE0000 && rune <= 0xE007F);
}

static void add_escape(struct str *out, uint32_t rune)
{
	if (rune == '\n')
		str_add(out, "\\n");
	else if (rune == '\t')
		str_add(out, "\\t");
	else if (rune == '\r')
		str_add(out, "\\r");
	else
		json_escape(out, rune);
}

/* Bytes that stand for themselves: plain ASCII, but for " and \. */
static size_t plain_run(const unsigned char *p, size_t left)
{
	size_t size = 0;

	while (size < left && p[size] >= 0x20 && p[size] < 0x7F &&
	       p[size] != '"' && p[size] != '\\')
		size++;
	return size;
}

static void quote(struct str *out, const char *text, size_t size)
{
	const unsigned char *p = (const unsigned char *)text;

	str_add_char(out, '"');
	for (size_t at = 0; at < size;) {
		size_t step = plain_run(p + at, size - at);
		uint32_t rune;

		if (step) {
			str_add_n(out, text + at, step);
			at += step;
			continue;
		}
		step = utf8_take(text + at, size - at, &rune);
		if (rune == '"' || rune == '\\') {
			str_add_char(out, '\\');
			str_add_char(out, (char)rune);
		} else if (rune == UTF8_BAD || must_escape(rune)) {
			add_escape(out, rune);
		} else {
			str_add_n(out, text + at, step);
		}
		at += step;
	}
	str_add_char(out, '"');
}

void json_key(struct json *json, const char *key)
{
	begin(json);
	json->first[json->depth] = false;
	quote(json->out, key, strlen(key));
	str_add(json->out, json->flat > 0 ? ": " : ":");
	json->keyed = true;
}

void json_text_n(struct json *json, const char *text, size_t size)
{
	begin(json);
	quote(json->out, text, size);
}

void json_text(struct json *json, const char *text)
{
	if (text)
		json_text_n(json, text, strlen(text));
	else
		json_none(json);
}

void json_int(struct json *json, int64_t value)
{
	begin(json);
	str_print(json->out, "%" PRId64, value);
}

void json_decimal(struct json *json, double value, int decimals)
{
	begin(json);
	str_print(json->out, "%.*f", decimals, value);
}

void json_bool(struct json *json, bool value)
{
	begin(json);
	str_add(json->out, value ? "true" : "false");
}

void json_none(struct json *json)
{
	begin(json);
	str_add(json->out, "null");
}

void json_id(struct json *json, int64_t id)
{
	char text[ID_TEXT];

	if (id)
		json_text_n(json, id_text(id, text), ID_TEXT - 1);
	else
		json_none(json);
}

void json_day(struct json *json, day when)
{
	char text[DAY_TEXT];

	json_text(json, when == DAY_NONE ? NULL : day_text(when, text));
}

void json_moment(struct json *json, struct moment moment)
{
	char text[MOMENT_TEXT];

	json_text(json, moment_text(moment, text));
}

void json_put_text(struct json *json, const char *key, const char *text)
{
	json_key(json, key);
	json_text(json, text);
}

void json_put_int(struct json *json, const char *key, int64_t value)
{
	json_key(json, key);
	json_int(json, value);
}

void json_put_bool(struct json *json, const char *key, bool value)
{
	json_key(json, key);
	json_bool(json, value);
}

void json_put_id(struct json *json, const char *key, int64_t id)
{
	json_key(json, key);
	json_id(json, id);
}

void json_put_day(struct json *json, const char *key, day when)
{
	json_key(json, key);
	json_day(json, when);
}

void json_put_moment(struct json *json, const char *key, struct moment moment)
{
	json_key(json, key);
	json_moment(json, moment);
}
