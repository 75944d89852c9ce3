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
	FIELD_CHANGE = 'm',		/* how much stayed in front and at the
					 * back, then the bytes between */
	FIELD_CARET = 'c',
	FIELD_AT = 'a',
	FIELD_KEPT = 'k',		/* insight, entry, start, end, then the quote */
};

enum { NUMBER = 8, FIELD_HEAD = 5, KEPT_NUMBERS = 4, CHANGE_NUMBERS = 2 };

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

static size_t begin_record(struct str *out, const struct draft *draft)
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
	return head;
}

static void end_record(struct str *out, size_t head)
{
	size_t size = out->size - head - DRAFT_RECORD_HEAD;
	uint64_t sum = checksum(out->s + head + DRAFT_RECORD_HEAD, size);

	for (int i = 0; i < 4; i++)
		out->s[head + (size_t)i] = (char)(size >> (8 * i) & 0xFF);
	for (int i = 0; i < 8; i++)
		out->s[head + 4 + (size_t)i] = (char)(sum >> (8 * i) & 0xFF);
}

void draft_record_add(struct str *out, const struct draft *draft)
{
	size_t head = begin_record(out, draft);

	add_text(out, FIELD_BODY, draft->body ? draft->body : "", draft->size);
	end_record(out, head);
}

void draft_record_add_change(struct str *out, const struct draft *draft,
			     size_t front, size_t back)
{
	size_t head = begin_record(out, draft);
	size_t size = draft->size - front - back;

	str_add_char(out, FIELD_CHANGE);
	add_bytes_of(out, CHANGE_NUMBERS * NUMBER + size, 4);
	add_bytes_of(out, front, NUMBER);
	add_bytes_of(out, back, NUMBER);
	str_add_n(out, draft->body + front, size);
	end_record(out, head);
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

struct body_field {
	char field;
	const char *bytes;
	size_t size;
};

/* The text from what the records before made of it. */
static bool take_body(const struct body_field *field, struct str *body)
{
	if (field->field != FIELD_CHANGE) {
		str_set(body, field->bytes, field->size);
		return true;
	}
	if (field->size < CHANGE_NUMBERS * NUMBER)
		return false;

	uint64_t front = bytes_of(field->bytes, NUMBER);
	uint64_t back = bytes_of(field->bytes + NUMBER, NUMBER);

	if (front > body->size || back > body->size - front)
		return false;
	str_splice(body, front, body->size - front - back,
		   field->bytes + CHANGE_NUMBERS * NUMBER,
		   field->size - CHANGE_NUMBERS * NUMBER);
	return true;
}

static bool take_field(char field, const char *bytes, size_t size,
		       struct arena *arena, struct draft *draft,
		       struct anchor_list *kept, struct body_field *body)
{
	int64_t number = size == NUMBER ? (int64_t)bytes_of(bytes, NUMBER) : 0;

	switch (field) {
	case FIELD_WHAT:
		draft->what = arena_text_n(arena, bytes, size);
		return true;
	case FIELD_BODY:
	case FIELD_CHANGE:
		*body = (struct body_field){ field, bytes, size };
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
			struct draft *draft, struct str *body)
{
	struct anchor_list kept = { 0 };
	struct body_field text = { FIELD_BODY, "", 0 };

	*draft = (struct draft){ .what = "", .body = "", .on = DAY_NONE };
	while (size > 0) {
		if (size < FIELD_HEAD)
			return false;

		size_t field = bytes_of(bytes + 1, 4);

		if (field > size - FIELD_HEAD ||
		    !take_field(bytes[0], bytes + FIELD_HEAD, field, arena,
				draft, &kept, &text))
			return false;
		bytes += FIELD_HEAD + field;
		size -= FIELD_HEAD + field;
	}
	if (!take_body(&text, body))
		return false;
	draft->size = body->size;
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
	struct str body = STR_INIT;
	bool found = false;

	if (!draft_file_is_one(bytes, size))
		return false;
	while (size - at >= DRAFT_RECORD_HEAD) {
		size_t record = bytes_of(bytes + at, 4);
		const char *inside = bytes + at + DRAFT_RECORD_HEAD;
		struct draft next;

		if (record > size - at - DRAFT_RECORD_HEAD ||
		    checksum(inside, record) != bytes_of(bytes + at + 4, 8) ||
		    !take_record(inside, record, arena, &next, &body))
			break;
		*draft = next;
		found = true;
		at += DRAFT_RECORD_HEAD + record;
	}
	if (found)
		draft->body = arena_text_n(arena, body.s, draft->size);
	str_clear(&body);
	return found;
}
