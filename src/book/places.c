/*
 * Where insights stand in the text of an entry. A place is changed in the
 * same step as the text: by the editor's marks, or through a diff.
 */
#include "places.h"

#include <string.h>

#include "base/intl.h"
#include "book/insights.h"
#include "inside.h"
#include "text/diff.h"
#include "text/kept.h"

/* Of the lines that are there, or of those that are set aside. */
static bool read_places(struct book *book, int64_t id, bool aside,
			struct arena *arena, struct anchor_list *list,
			struct err *err)
{
	struct query q = book_query(book,
		"SELECT a.insight, a.entry, a.start, a.end, a.quote FROM anchor a"
		" JOIN insight i ON i.id = a.insight"
		" WHERE a.entry = ? AND (i.dropped_at IS NOT NULL) = ?"
		" ORDER BY a.start, a.id");

	put_int(&q, id);
	put_bool(&q, aside);
	*list = (struct anchor_list){ 0 };
	while (query_next(&q)) {
		struct anchor *anchor = anchor_list_add(list, arena);

		anchor->insight = take_int(&q);
		anchor->entry = take_int(&q);
		anchor->start = (size_t)take_int(&q);
		anchor->end = (size_t)take_int(&q);
		anchor->quote = take_text(&q, arena);
	}
	return query_end(&q, err);
}

bool book_entry_anchors(struct book *book, int64_t id, struct arena *arena,
			struct anchor_list *list, struct err *err)
{
	return read_places(book, id, false, arena, list, err);
}

/* The bytes [start, end) of the entry, without blanks around them. */
static void trim(const struct entry *entry, size_t *start, size_t *end)
{
	if (*end > entry->size)
		*end = entry->size;
	if (*start > *end)
		*start = *end;
	while (*start < *end && strchr(" \t\r\n", entry->body[*start]))
		(*start)++;
	while (*end > *start && strchr(" \t\r\n", entry->body[*end - 1]))
		(*end)--;
}

static bool new_insight(struct book *book, const struct entry *entry,
			size_t start, size_t end, struct arena *arena,
			struct err *err)
{
	struct insight insight = {
		.on = entry->on,
		.body = arena_text_n(arena, entry->body + start, end - start),
		.session = entry->session,
		.entry = entry->id,
		.start = start,
		.end = end,
		.joined_to = 0,
		.reread_on = DAY_NONE,
		.written = book->now,
	};

	return book_write_insight(book, &insight, err);
}

/* An unsorted insight's words follow its line; a sorted one's are its own. */
static bool follow(struct book *book, int64_t insight, const char *words,
		   struct err *err)
{
	struct query q = book_query(book,
		"UPDATE insight SET body = ?1, changed_at = ?2 WHERE id = ?3"
		" AND body <> ?1 AND ifnull((SELECT kinds FROM insight_kind"
		" WHERE insight = ?3 ORDER BY id DESC LIMIT 1), '') = ''");

	put_text(&q, words);
	put_int(&q, book_seconds(book));
	put_int(&q, insight);
	if (!query_run(&q, err))
		return false;

	struct query quote = book_query(book,
		"UPDATE anchor SET quote = ?1 WHERE insight = ?2 AND quote <> ?1"
		" AND ifnull((SELECT kinds FROM insight_kind"
		" WHERE insight = ?2 ORDER BY id DESC LIMIT 1), '') = ''");

	put_text(&quote, words);
	put_int(&quote, insight);
	return query_run(&quote, err);
}

static bool move(struct book *book, const struct entry *entry, int64_t insight,
		 size_t start, size_t end, struct err *err)
{
	struct query q = book_query(book,
		"UPDATE anchor SET start = ?1, end = ?2"
		" WHERE insight = ?3 AND entry = ?4 AND (start <> ?1 OR end <> ?2)");

	put_int(&q, (int64_t)start);
	put_int(&q, (int64_t)end);
	put_int(&q, insight);
	put_int(&q, entry->id);
	return query_run(&q, err);
}

static bool put_place(struct book *book, const struct entry *entry,
		      const struct anchor *place, struct arena *arena,
		      struct err *err)
{
	size_t start = place->start, end = place->end;

	trim(entry, &start, &end);
	if (!place->insight)
		return start == end || new_insight(book, entry, start, end, arena, err);
	if (!move(book, entry, place->insight, start, end, err))
		return false;
	return start == end ||
	       follow(book, place->insight,
		      arena_text_n(arena, entry->body + start, end - start), err);
}

static bool overlaps(const struct anchor_list *list, size_t start, size_t end)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].start < end && list->items[i].end > start)
			return true;
	return false;
}

/* Carry places over to the new text by a diff. */
static void carry(const struct entry *entry, const struct entry *old,
		  struct anchor_list *places, struct arena *arena)
{
	struct range *ranges;

	if (!places->count)
		return;
	ranges = arena_new(arena, places->count * sizeof(*ranges));
	for (size_t i = 0; i < places->count; i++)
		ranges[i] = (struct range){ places->items[i].start,
					    places->items[i].end };
	diff_move(old->body, old->size, entry->body, entry->size, ranges,
		  places->count);
	for (size_t i = 0; i < places->count; i++) {
		places->items[i].start = ranges[i].start;
		places->items[i].end = ranges[i].end;
	}
}

/* The lines newly kept: those where there is none so far, and none that was
 * set aside. */
static void add_new_lines(const struct entry *entry,
			  const struct anchor_list *aside,
			  struct anchor_list *places, struct arena *arena)
{
	struct range_list lines = { 0 };

	kept_lines(entry->body, entry->size, &lines, arena);
	for (size_t i = 0; i < lines.count; i++) {
		struct range line = lines.items[i];

		if (!overlaps(places, line.start, line.end) &&
		    !overlaps(aside, line.start, line.end))
			*anchor_list_add(places, arena) = (struct anchor){
				.start = line.start, .end = line.end };
	}
}

static bool is_among(const struct anchor_list *list, int64_t insight)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].insight == insight)
			return true;
	return false;
}

/* A line taken out leaves its insight: an empty place, where it was. */
static bool leave_empty(struct book *book, const struct entry *entry,
			const struct anchor_list *before,
			const struct anchor_list *kept, struct err *err)
{
	for (size_t i = 0; i < before->count; i++) {
		const struct anchor *place = &before->items[i];
		size_t at = place->start < entry->size ? place->start : entry->size;

		if (!is_among(kept, place->insight) &&
		    !move(book, entry, place->insight, at, at, err))
			return false;
	}
	return true;
}

/* A line that is set aside goes along, so that it is found when it comes back;
 * its words stay as they were. */
static bool move_aside(struct book *book, const struct entry *entry,
		       const struct anchor_list *aside,
		       const struct anchor_list *kept, struct err *err)
{
	for (size_t i = 0; i < aside->count; i++) {
		size_t start = aside->items[i].start, end = aside->items[i].end;

		trim(entry, &start, &end);
		if (!is_among(kept, aside->items[i].insight) &&
		    !move(book, entry, aside->items[i].insight, start, end, err))
			return false;
	}
	return true;
}

bool places_keep(struct book *book, const struct entry *entry,
		 const struct entry *old, const struct anchor_list *kept,
		 struct err *err)
{
	struct arena arena = { 0 };
	struct anchor_list before = { 0 }, aside = { 0 }, found = { 0 };
	bool ok = true;

	if (old)
		ok = read_places(book, entry->id, false, &arena, &before, err) &&
		     read_places(book, entry->id, true, &arena, &aside, err);
	carry(entry, old, &aside, &arena);
	if (ok && !kept) {
		found = before;
		carry(entry, old, &found, &arena);
		add_new_lines(entry, &aside, &found, &arena);
		kept = &found;
	}
	for (size_t i = 0; ok && i < kept->count; i++)
		ok = put_place(book, entry, &kept->items[i], &arena, err);
	ok = ok && leave_empty(book, entry, &before, kept, err) &&
	     move_aside(book, entry, &aside, kept, err);
	arena_clear(&arena);
	return ok;
}
