#include "draft_record.h"

#include <string.h>

/* A record is fields one after the other: a letter, four bytes of size, the
 * bytes. A letter that is not known is passed over. Numbers are 8 bytes, the
 * low ones first. */
enum field {
	FIELD_WHAT = 'w',
	FIELD_SUBJECT = 's',
	FIELD_SESSION = 'S',
	FIELD_DAY = 'd',
	FIELD_BODY = 'b',
	FIELD_CARET = 'c',
	FIELD_AT = 'a',
	FIELD_KEPT = 'k',		/* insight, entry, start, end, then the quote */
};

enum { NUMBER = 8, FIELD_HEAD = 5, KEPT_NUMBERS = 4 };

/* ---- bytes --------------------------------------------------------------- */

static void add_bytes_of(struct str *out, uint64_t value, int bytes)
{
	for (int i = 0; i < bytes; i++)
		str_add_char(out, (char)(value >> (8 * i) & 0xFF));
}

static uint64_t bytes_of(const char *from, int bytes)
{
	uint64_t value = 0;

	for (int i = bytes - 1; i >= 0; i--)
		value = value << 8 | (unsigned char)from[i];
	return value;
}

/* FNV-1a, 64 bits: against torn writes, not against malice. */
static uint64_t checksum(const char *bytes, size_t size)
{
	uint64_t sum = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < size; i++)
		sum = (sum ^ (unsigned char)bytes[i]) * UINT64_C(1099511628211);
	return sum;
}

/* ---- writing ------------------------------------------------------------- */

static void add_text(struct str *out, enum field field, const char *text,
		     size_t size)
{
	str_add_char(out, (char)field);
	add_bytes_of(out, size, 4);
	str_add_n(out, text, size);
}

static void add_number(struct str *out, enum field field, int64_t value)
{
	str_add_char(out, (char)field);
	add_bytes_of(out, NUMBER, 4);
	add_bytes_of(out, (uint64_t)value, NUMBER);
}

static void add_kept(struct str *out, const struct anchor *anchor)
{
	const char *quote = anchor->quote ? anchor->quote : "";
	size_t size = strlen(quote);

	str_add_char(out, FIELD_KEPT);
	add_bytes_of(out, KEPT_NUMBERS * NUMBER + size, 4);
	add_bytes_of(out, (uint64_t)anchor->insight, NUMBER);
	add_bytes_of(out, (uint64_t)anchor->entry, NUMBER);
	add_bytes_of(out, anchor->start, NUMBER);
	add_bytes_of(out, anchor->end, NUMBER);
	str_add_n(out, quote, size);
}

void draft_record_add(struct str *out, const struct draft *draft)
{
	size_t head = out->size;
	const char *what = draft->what ? draft->what : "";

	str_add_n(out, (const char[DRAFT_RECORD_HEAD]){ 0 }, DRAFT_RECORD_HEAD);
	add_text(out, FIELD_WHAT, what, strlen(what));
	add_number(out, FIELD_SUBJECT, draft->subject);
	add_number(out, FIELD_SESSION, draft->session);
	add_number(out, FIELD_DAY, draft->on);
	add_number(out, FIELD_CARET, (int64_t)draft->caret);
	add_number(out, FIELD_AT, draft->at);
	for (size_t i = 0; i < draft->kept_count; i++)
		add_kept(out, &draft->kept[i]);
	add_text(out, FIELD_BODY, draft->body ? draft->body : "", draft->size);

	size_t size = out->size - head - DRAFT_RECORD_HEAD;
	uint64_t sum = checksum(out->s + head + DRAFT_RECORD_HEAD, size);

	for (int i = 0; i < 4; i++)
		out->s[head + (size_t)i] = (char)(size >> (8 * i) & 0xFF);
	for (int i = 0; i < 8; i++)
		out->s[head + 4 + (size_t)i] = (char)(sum >> (8 * i) & 0xFF);
}

/* ---- reading ------------------------------------------------------------- */

bool draft_file_is_one(const char *bytes, size_t size)
{
	return size >= strlen(DRAFT_FILE_HEAD) &&
	       memcmp(bytes, DRAFT_FILE_HEAD, strlen(DRAFT_FILE_HEAD)) == 0;
}

static bool take_kept(const char *bytes, size_t size, struct arena *arena,
		      struct anchor_list *kept)
{
	if (size < KEPT_NUMBERS * NUMBER)
		return false;

	struct anchor *anchor = anchor_list_add(kept, arena);

	anchor->insight = (int64_t)bytes_of(bytes, NUMBER);
	anchor->entry = (int64_t)bytes_of(bytes + NUMBER, NUMBER);
	anchor->start = bytes_of(bytes + 2 * NUMBER, NUMBER);
	anchor->end = bytes_of(bytes + 3 * NUMBER, NUMBER);
	anchor->quote = arena_text_n(arena, bytes + KEPT_NUMBERS * NUMBER,
				     size - KEPT_NUMBERS * NUMBER);
	return true;
}

static bool take_field(char field, const char *bytes, size_t size,
		       struct arena *arena, struct draft *draft,
		       struct anchor_list *kept)
{
	int64_t number = size == NUMBER ? (int64_t)bytes_of(bytes, NUMBER) : 0;

	switch (field) {
	case FIELD_WHAT:
		draft->what = arena_text_n(arena, bytes, size);
		return true;
	case FIELD_BODY:
		draft->body = arena_text_n(arena, bytes, size);
		draft->size = size;
		return true;
	case FIELD_KEPT:
		return take_kept(bytes, size, arena, kept);
	case FIELD_SUBJECT:
		draft->subject = number;
		break;
	case FIELD_SESSION:
		draft->session = number;
		break;
	case FIELD_DAY:
		draft->on = number >= DAY_FIRST && number <= DAY_LAST
				    ? (day)number : DAY_NONE;
		break;
	case FIELD_CARET:
		draft->caret = (size_t)number;
		break;
	case FIELD_AT:
		draft->at = number;
		break;
	default:
		return true;
	}
	return size == NUMBER;
}

static bool take_record(const char *bytes, size_t size, struct arena *arena,
			struct draft *draft)
{
	struct anchor_list kept = { 0 };

	*draft = (struct draft){ .what = "", .body = "", .on = DAY_NONE };
	while (size > 0) {
		if (size < FIELD_HEAD)
			return false;

		size_t field = bytes_of(bytes + 1, 4);

		if (field > size - FIELD_HEAD ||
		    !take_field(bytes[0], bytes + FIELD_HEAD, field, arena,
				draft, &kept))
			return false;
		bytes += FIELD_HEAD + field;
		size -= FIELD_HEAD + field;
	}
	if (draft->caret > draft->size)
		draft->caret = draft->size;
	draft->kept = kept.items;
	for (size_t i = 0; i < kept.count; i++)
		if (kept.items[i].start < kept.items[i].end &&
		    kept.items[i].end <= draft->size)
			kept.items[draft->kept_count++] = kept.items[i];
	return true;
}

bool draft_file_read(const char *bytes, size_t size, struct arena *arena,
		     struct draft *draft)
{
	size_t at = strlen(DRAFT_FILE_HEAD);
	const char *last = NULL;
	size_t last_size = 0;

	if (!draft_file_is_one(bytes, size))
		return false;
	while (size - at >= DRAFT_RECORD_HEAD) {
		size_t record = bytes_of(bytes + at, 4);
		const char *inside = bytes + at + DRAFT_RECORD_HEAD;

		if (record > size - at - DRAFT_RECORD_HEAD ||
		    checksum(inside, record) != bytes_of(bytes + at + 4, 8))
			break;
		last = inside;
		last_size = record;
		at += DRAFT_RECORD_HEAD + record;
	}
	return last && take_record(last, last_size, arena, draft);
}
