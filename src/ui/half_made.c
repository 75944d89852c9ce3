#include "half_made.h"

#include <string.h>

#include "base/intl.h"
#include "base/json.h"
#include "book/book.h"
#include "book/care.h"
#include "read_json.h"

static const char setting[] = "habit.later";

enum { STEPS = 3, MOST_KEY = 1000000 };

/* ---- as JSON ---------------------------------------------------------------- */

static void put(struct json *json, const struct half_made *half)
{
	json_open(json, '{');
	json_put_int(json, "key", half->key);
	json_put_int(json, "insight", half->insight);
	json_put_int(json, "step", half->step);
	json_put_text(json, "form", form_name(half->form));
	json_put_text(json, "action", half->action);
	json_put_text(json, "anchor", half->anchor);
	json_put_text(json, "ending", half->ending);
	json_put_bool(json, "longer_is_fine", half->longer_is_fine);
	json_close(json, '}');
}

void half_made_write(const struct half_made *half, struct str *out)
{
	struct json json;

	json_init(&json, out, 0);
	put(&json, half);
}

static struct half_made take(const struct json_value_list *object)
{
	struct half_made half = {
		.key = json_read_number(object, "key"),
		.insight = json_read_number(object, "insight"),
		.step = (int)json_read_number(object, "step"),
		.action = json_read_text(object, "action"),
		.anchor = json_read_text(object, "anchor"),
		.ending = json_read_text(object, "ending"),
		.longer_is_fine = json_read_number(object, "longer_is_fine") != 0,
	};

	form_parse(json_read_text(object, "form"), &half.form);
	if (half.step < 0 || half.step >= STEPS)
		half.step = 0;
	return half;
}

bool half_made_parse(const char *text, size_t size, struct arena *arena,
		     struct half_made *half)
{
	struct json_object_list list;

	json_read(text, size, arena, &list);
	if (list.count != 1)
		return false;
	*half = take(&list.items[0]);
	return true;
}

/* ---- kept for later --------------------------------------------------------- */

/* Keys that nobody here gave: the list is numbered from 1 instead. */
static void number(struct half_made_list *list)
{
	bool wild = false;

	for (size_t i = 0; i < list->count; i++)
		wild |= list->items[i].key < 1 || list->items[i].key > MOST_KEY;
	for (size_t i = 0; wild && i < list->count; i++)
		list->items[i].key = (int64_t)i + 1;
}

bool half_made_read(struct book *book, struct arena *arena,
		    struct half_made_list *list, struct err *err)
{
	const char *value;
	struct json_object_list objects;

	*list = (struct half_made_list){ 0 };
	if (!book_setting(book, setting, arena, &value, err))
		return false;
	if (!value)
		return true;
	json_read(value, strlen(value), arena, &objects);
	for (size_t i = 0; i < objects.count; i++)
		*half_made_list_add(list, arena) = take(&objects.items[i]);
	number(list);
	return true;
}

static bool write_all(struct book *book, const struct half_made_list *list,
		      struct err *err)
{
	struct str out = STR_INIT;
	struct json json;
	bool ok;

	json_init(&json, &out, 0);
	json_open(&json, '[');
	for (size_t i = 0; i < list->count; i++)
		put(&json, &list->items[i]);
	json_close(&json, ']');
	ok = book_set(book, setting, list->count ? out.s : NULL, err);
	str_clear(&out);
	return ok;
}

static size_t index_of(const struct half_made_list *list, int64_t key)
{
	size_t i = 0;

	while (i < list->count && list->items[i].key != key)
		i++;
	return i;
}

/* Keys rise, as the list grows at its end. */
static int64_t next_key(const struct half_made_list *list)
{
	return list->count ? list->items[list->count - 1].key + 1 : 1;
}

bool half_made_keep(struct book *book, struct half_made *half, struct err *err)
{
	struct arena arena = { 0 };
	struct half_made_list list;
	bool ok;

	if (!book_begin(book, N_("keep a small thing for later"), err))
		return false;
	ok = half_made_read(book, &arena, &list, err);
	if (ok) {
		size_t at = half->key ? index_of(&list, half->key) : list.count;

		if (!half->key)
			half->key = next_key(&list);
		if (at == list.count)
			half_made_list_add(&list, &arena);
		list.items[at] = *half;
		ok = write_all(book, &list, err);
	}
	arena_clear(&arena);
	return book_end(book, ok, err);
}

bool half_made_forget(struct book *book, int64_t key, struct err *err)
{
	struct arena arena = { 0 };
	struct half_made_list list;
	bool ok;
	size_t at;

	if (!book_begin(book, N_("let a half-made thing go"), err))
		return false;
	ok = half_made_read(book, &arena, &list, err);
	at = ok ? index_of(&list, key) : 0;
	if (ok && at < list.count) {
		for (size_t i = at; i + 1 < list.count; i++)
			list.items[i] = list.items[i + 1];
		list.count--;
		ok = write_all(book, &list, err);
	}
	arena_clear(&arena);
	return book_end(book, ok, err);
}
