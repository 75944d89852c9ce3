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

bool book_entry_anchors(struct book *book, int64_t id, struct arena *arena,
			struct anchor_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT a.insight, a.entry, a.start, a.end, a.quote FROM anchor a"
		" JOIN insight i ON i.id = a.insight"
		" WHERE a.entry = ? AND i.dropped_at IS NULL"
		" ORDER BY a.start, a.id");

	put_int(&q, id);
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

/* Carry the old places over by a diff, and find the lines newly kept. */
static void find_places(const struct entry *entry, const struct entry *old,
			const struct anchor_list *before, struct arena *arena,
			struct anchor_list *out)
{
	struct range_list lines = { 0 };
	struct range *ranges = arena_new(arena, (before->count + 1) * sizeof(*ranges));

	for (size_t i = 0; i < before->count; i++)
		ranges[i] = (struct range){ before->items[i].start,
					    before->items[i].end };
	if (old)
		diff_move(old->body, old->size, entry->body, entry->size,
			  ranges, before->count);
	for (size_t i = 0; i < before->count; i++) {
		struct anchor *place = anchor_list_add(out, arena);

		*place = before->items[i];
		place->start = ranges[i].start;
		place->end = ranges[i].end;
	}
	kept_lines(entry->body, entry->size, &lines, arena);
	for (size_t i = 0; i < lines.count; i++) {
		struct range line = lines.items[i];

		if (!overlaps(out, line.start, line.end))
			*anchor_list_add(out, arena) = (struct anchor){
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

bool places_keep(struct book *book, const struct entry *entry,
		 const struct entry *old, const struct anchor_list *kept,
		 struct err *err)
{
	struct arena arena = { 0 };
	struct anchor_list before = { 0 }, found = { 0 };
	bool ok = true;

	if (old)
		ok = book_entry_anchors(book, entry->id, &arena, &before, err);
	if (ok && !kept) {
		find_places(entry, old, &before, &arena, &found);
		kept = &found;
	}
	for (size_t i = 0; ok && i < kept->count; i++)
		ok = put_place(book, entry, &kept->items[i], &arena, err);
	/* A line taken out leaves its insight: an empty place, where it was. */
	for (size_t i = 0; ok && i < before.count; i++)
		if (!is_among(kept, before.items[i].insight)) {
			size_t at = before.items[i].start < entry->size
					    ? before.items[i].start : entry->size;

			ok = move(book, entry, before.items[i].insight, at, at, err);
		}
	arena_clear(&arena);
	return ok;
}
