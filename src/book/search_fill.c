#include <string.h>

#include "base/list.h"
#include "base/str.h"
#include "book/search.h"
#include "book/tags.h"
#include "inside.h"
#include "search_query.h"
#include "text/fold.h"

/* What a filter can be given: it is gathered from the book, and kept if it
 * begins as it was begun. */
struct filling {
	struct book *book;
	struct arena *arena;
	const char *begun;		/* folded */
	struct search_fill *fill;
};

static const char *folded(const char *text, size_t size, struct arena *arena)
{
	struct str out = STR_INIT;
	const char *kept;

	fold_text(&out, text, size);
	while (out.size && out.s[out.size - 1] == ' ')
		str_splice(&out, out.size - 1, 1, "", 0);
	kept = arena_text_n(arena, out.s, out.size);
	str_clear(&out);
	return kept;
}

/* As it is written in a query; what has a quote of its own cannot be. */
static void offer(struct filling *f, const char *value)
{
	const char *as = folded(value, strlen(value), f->arena);

	if (strncmp(as, f->begun, strlen(f->begun)) != 0 || strchr(value, '"'))
		return;
	if (strpbrk(value, " \t"))
		value = arena_print(f->arena, "\"%s\"", value);
	*search_value_list_add(&f->fill->values, f->arena) = value;
}

static void offer_each(struct filling *f, const char *const *words)
{
	for (; *words; words++)
		offer(f, *words);
}

static bool offer_rows(struct filling *f, struct query q, struct err *err)
{
	while (query_next(&q))
		offer(f, take_text(&q, f->arena));
	return query_end(&q, err);
}

/* Most used first. */
static bool offer_tags(struct filling *f, struct err *err)
{
	struct tag_list tags;

	if (!book_tags_of(f->book, NULL, 0, f->arena, &tags, err))
		return false;
	for (size_t i = 0; i < tags.count; i++)
		offer(f, tags.items[i].name);
	return true;
}

/* Nobody is offered who was with nothing. */
#define LINKED								\
	" AND id IN (SELECT subject FROM link UNION SELECT object FROM link)"

static bool offer_all(struct filling *f, enum filter_name name, struct err *err)
{
	static const char *const kinds[] = {
		"try", "know", "let-be", "waiting", "unsorted", NULL,
	};
	static const char *const places[] = {
		"pages", "sessions", "insights", "habits", "wins", NULL,
	};
	static const char *const had[] = {
		"star", "tag", "session", "insight", "habit", "value", "cue",
		NULL,
	};

	switch (name) {
	case FILTER_KIND:
		offer_each(f, kinds);
		return true;
	case FILTER_IN:
		offer_each(f, places);
		return true;
	case FILTER_HAS:
		offer_each(f, had);
		return true;
	case FILTER_TAG:
		return offer_tags(f, err);
	case FILTER_SESSION:
		return offer_rows(f, book_query(f->book,
			"SELECT CAST(number AS TEXT) FROM " SESSIONS_NUMBERED
			" ORDER BY day DESC, id DESC"), err);
	case FILTER_WITH:
		return offer_rows(f, book_query(f->book,
			"SELECT name FROM person WHERE dropped_at IS NULL"
			LINKED " ORDER BY name"), err);
	case FILTER_VALUE:
		return offer_rows(f, book_query(f->book,
			"SELECT name FROM value WHERE dropped_at IS NULL"
			LINKED " ORDER BY name"), err);
	}
	return true;
}

bool book_search_fill(struct book *book, const char *words, size_t caret,
		      struct arena *arena, struct search_fill *fill,
		      struct err *err)
{
	struct filling f = { .book = book, .arena = arena, .fill = fill };
	struct filter_place place;

	*fill = (struct search_fill){ 0 };
	if (!wish_filter_at(words, caret, &place))
		return true;
	fill->from = place.from;
	fill->to = place.to;
	f.begun = folded(place.begun, place.begun_size, arena);
	return offer_all(&f, place.name, err);
}
