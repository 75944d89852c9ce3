#ifndef TEND_BASE_JSON_H
#define TEND_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/clock.h"
#include "base/day.h"
#include "base/str.h"

/*
 * Writing JSON, a value at a time, into a str. Commas, nesting and (when
 * pretty) line breaks look after themselves. Every control and bidi character
 * is written as \u…, so the result is safe on a terminal too; a byte that is
 * not UTF-8 becomes U+FFFD. Reading JSON is left to jansson, whose names
 * (json_null, json_real …) are not to be ours as well: a library may call the
 * program's in place of its own.
 */
enum { JSON_DEPTH = 32 };

struct json {
	struct str *out;
	int depth;
	bool first[JSON_DEPTH];		/* nothing written yet at this depth */
	bool keyed;			/* a key waits for its value */
	int flat;			/* depth from which all is on one line */
};

/* `flat` is the depth from which objects stay on one line: 0 for one line in
 * all, 2 for a row per thing in a top-level list. */
void json_init(struct json *json, struct str *out, int flat);

void json_open(struct json *json, char bracket);	/* '{' or '[' */
void json_close(struct json *json, char bracket);	/* '}' or ']' */
void json_key(struct json *json, const char *key);

void json_text(struct json *json, const char *text);	/* NULL: null */
void json_text_n(struct json *json, const char *text, size_t size);
void json_int(struct json *json, int64_t value);
void json_decimal(struct json *json, double value, int decimals);
void json_bool(struct json *json, bool value);
void json_none(struct json *json);
void json_id(struct json *json, int64_t id);		/* 0: null */
void json_day(struct json *json, day when);		/* DAY_NONE: null */
void json_moment(struct json *json, struct moment moment);

/* One character as \u…, in two halves beyond U+FFFF. */
void json_escape(struct str *out, uint32_t rune);

/* key and value in one line, the commonest case. */
void json_put_text(struct json *json, const char *key, const char *text);
void json_put_int(struct json *json, const char *key, int64_t value);
void json_put_bool(struct json *json, const char *key, bool value);
void json_put_id(struct json *json, const char *key, int64_t id);
void json_put_day(struct json *json, const char *key, day when);
void json_put_moment(struct json *json, const char *key, struct moment moment);

#endif
