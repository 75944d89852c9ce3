/* What all importers share: parts of a JSON file, one after the other, and
 * things of other programs on their way into the book. */
#include "import_things.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "text/utf8.h"

json_t *part_parse(struct taking *t, struct reader *in,
		   const struct json_part *part, struct err *err)
{
	struct str text = STR_INIT, mended = STR_INIT;
	json_error_t why;
	json_t *value = NULL;

	if (part->size > IMPORT_THING_BYTES || part->values > IMPORT_THING_VALUES) {
		err_set(err, ERR_INVALID, NULL,
			_("%.200s is too large: one thing may have %d MB and %d values"),
			t->place.s, IMPORT_THING_BYTES / 1024 / 1024,
			IMPORT_THING_VALUES);
		return NULL;
	}
	if (!reader_copy(in, part->at, part->size, &text)) {
		str_clear(&text);
		json_refuse(in, part->at, err);
		return NULL;
	}
	if (!utf8_valid(text.s, text.size)) {
		t->plan->mended += (int64_t)utf8_mend(&mended, text.s, text.size);
		str_clear(&text);
		text = mended;
	}
	value = json_loadb(text.s, text.size,
			   JSON_DECODE_ANY | JSON_ALLOW_NUL |
			   JSON_REJECT_DUPLICATES, &why);
	if (!value && json_error_code(&why) == json_error_out_of_memory)
		mem_out();
	if (!value)
		json_refuse(in, part->at + (uint64_t)(why.position > 0 &&
			    (uint64_t)why.position <= part->size
				    ? why.position - 1 : 0), err);
	str_clear(&text);
	return value;
}

bool part_each(struct taking *t, struct reader *in,
	       const struct json_part *list, const char *name,
	       const struct table *table, take_part *take, struct err *err)
{
	struct json_walk walk;
	struct json_part part;
	struct err why = { 0 };
	size_t before;

	if (!list->size)
		return true;
	before = place_add(t, name);
	if (!json_walk_begin(&walk, in, list->at, '['))
		return place_refuse(t, err, _("is not a list"));
	for (size_t i = 0; json_walk_next(&walk, &part, &why); i++) {
		size_t at = place_add_number(t, i);
		json_t *object = part_parse(t, in, &part, err);
		bool ok = object && take(t, table, object, 0, err);

		json_decref(object);
		arena_empty(&t->scratch);
		if (!ok)
			return false;
		place_back(t, at);
	}
	place_back(t, before);
	if (why.kind && err)
		*err = why;
	return !why.kind;
}

/* ---- a feed ------------------------------------------------------------------ */

void feed_open(struct taking *t, struct book *book, const char *system,
	       struct arena *arena, struct import_plan *plan)
{
	*plan = (struct import_plan){ 0 };
	*t = (struct taking){
		.book = book, .system = system, .arena = arena, .plan = plan,
	};
	str_init(&t->place);
}

void feed_close(struct taking *t)
{
	numbers_clear(&t->same);
	numbers_clear(&t->gone);
	numbers_clear(&t->turns);
	str_clear(&t->place);
	arena_clear(&t->scratch);
}

bool feed_end(struct taking *t, bool ok, bool dry_run, struct err *err)
{
	/* What brings nothing leaves no trace. */
	bool keep = ok && !dry_run && t->plan->comes > 0;

	return book_import_end(t->book, keep, err) || (ok && !keep);
}

bool feed_thing(struct taking *t, const char *table, const char *key,
		json_t *object, struct err *err)
{
	bool ok;

	if (!object)
		mem_out();
	t->known_as = key;
	ok = thing_take(t, table_find(table), object, 0, err);
	t->known_as = NULL;
	json_decref(object);
	arena_empty(&t->scratch);
	return ok;
}

json_t *feed_text(struct taking *t, const char *text, size_t size)
{
	struct str mended = STR_INIT;
	json_t *value;

	if (utf8_valid(text, size)) {
		value = json_stringn(text, size);
	} else {
		t->plan->mended += (int64_t)utf8_mend(&mended, text, size);
		value = json_stringn(mended.s, mended.size);
		str_clear(&mended);
	}
	if (!value)
		mem_out();
	return value;
}

/* A key for things known by these bytes alone: 16 hex digits and NUL. */
static void feed_key(const char *bytes, size_t size, char *out, size_t room)
{
	uint64_t hash = UINT64_C(0xCBF29CE484222325);

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001B3);
	snprintf(out, room, "%016" PRIx64, hash);
}

/* ---- entries of other programs --------------------------------------------- */

static bool is_tag_byte(char c)
{
	return isalnum((unsigned char)c) || (c & 0x80) || strchr("_-+*/", c);
}

void feed_tags(json_t *tags, const char *signs, const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		size_t end = i + 1;
		bool letter = text[i] != '#';

		if (!text[i] || !strchr(signs, text[i]) ||
		    (i > 0 && !isspace((unsigned char)text[i - 1])))
			continue;
		while (end < size && text[end] && is_tag_byte(text[end])) {
			letter = letter || isalpha((unsigned char)text[end]) ||
				 (text[end] & 0x80);
			end++;
		}
		if (letter && end > i + 1)
			json_array_append_new(tags, json_stringn(text + i + 1,
								 end - i - 1));
		i = end - 1;
	}
}

static bool is_blank(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (!isspace((unsigned char)text[i]))
			return false;
	return true;
}

bool feed_loose(struct taking *t, const char *place, bool all,
		const char *text, size_t size, struct err *err)
{
	struct str words = STR_INIT;
	json_t *object = json_object(), *tags = json_array();
	char key[KEY_TEXT], on[DAY_TEXT];
	bool ok = true;

	if (!object || !tags)
		mem_out();
	if (!all) {
		str_print(&words, _("Not understood, from %s:"), place);
		str_add(&words, "\n\n");
		json_array_append_new(tags, json_string("not-understood"));
	}
	str_add_n(&words, text, size);
	json_object_set_new(object, "day",
			    json_string(day_text(book_today(t->book), on)));
	json_object_set_new(object, "text", feed_text(t, words.s, words.size));
	json_object_set_new(object, "tags", tags);
	feed_key(text, size, key, sizeof(key));
	if (is_blank(text, size))
		json_decref(object);
	else
		ok = feed_thing(t, "entry", key, object, err);
	str_clear(&words);
	return ok;
}
