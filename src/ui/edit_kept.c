#include <string.h>

#include "text/buffer.h"
#include "text/kept.h"
#include "edit_rows.h"

LIST_OF(edit_kept, struct edit_kept);

static bool begins_with_star(struct buffer *buffer, size_t start, size_t end)
{
	return end - start >= 2 && buffer_byte(buffer, start) == '*' &&
		buffer_byte(buffer, start + 1) == ' ';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* A whole line's words: no "* ", no blanks around them. */
static struct range words_of_line(struct buffer *buffer, size_t line)
{
	struct range words = {
		buffer_line_start(buffer, line), buffer_line_end(buffer, line),
	};

	if (begins_with_star(buffer, words.start, words.end))
		words.start += 2;
	while (words.end > words.start &&
	       is_blank(buffer_byte(buffer, words.end - 1)))
		words.end--;
	while (words.start < words.end &&
	       is_blank(buffer_byte(buffer, words.start)))
		words.start++;
	return words;
}

/* Where a mark's words are now; start = end: nowhere. */
static struct range words_of(const struct edit *edit,
			     const struct edit_mark *mark)
{
	struct buffer *buffer = edit->buffer;
	struct range at = buffer_mark_at(buffer, mark->mark);
	size_t line;

	if (buffer_mark_gone(buffer, mark->mark))
		return (struct range){ at.start, at.start };
	if (mark->exact)
		return at;
	line = buffer_line_of(buffer, at.start);
	if (mark->starred &&
	    !begins_with_star(buffer, buffer_line_start(buffer, line),
			      buffer_line_end(buffer, line)))
		return (struct range){ at.start, at.start };
	return words_of_line(buffer, line);
}

/* Kept already, by another mark in the same words. */
static bool is_listed(const struct edit_kept_list *list, struct range words)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct edit_kept *kept = &list->items[i];

		if (kept->start < words.end && words.start < kept->end)
			return true;
	}
	return false;
}

static void add(struct edit_kept_list *list, struct arena *arena,
		struct range words, uint32_t mark)
{
	size_t at;

	edit_kept_list_add(list, arena);
	for (at = list->count - 1; at > 0 &&
	     list->items[at - 1].start > words.start; at--)
		list->items[at] = list->items[at - 1];
	list->items[at] = (struct edit_kept){ words.start, words.end, mark };
}

/* Exact ones first: where a line has its words marked, it is not kept twice. */
static void gather(const struct edit *edit, struct edit_kept_list *list,
		   struct arena *arena)
{
	for (int exact = 1; exact >= 0; exact--)
		for (size_t i = 0; i < edit->marks.count; i++) {
			const struct edit_mark *mark = &edit->marks.items[i];
			struct range words = words_of(edit, mark);

			if (mark->exact == exact && words.start < words.end &&
			    (exact || !is_listed(list, words)))
				add(list, arena, words, mark->mark);
		}
}

size_t edit_kept_count(const struct edit *edit)
{
	struct edit_kept_list list = { 0 };
	struct arena arena = { 0 };

	gather(edit, &list, &arena);
	arena_clear(&arena);
	return list.count;
}

struct edit_kept edit_kept(const struct edit *edit, size_t index)
{
	struct edit_kept_list list = { 0 };
	struct arena arena = { 0 };
	struct edit_kept kept = { 0 };

	gather(edit, &list, &arena);
	if (index < list.count)
		kept = list.items[index];
	arena_clear(&arena);
	return kept;
}

bool edit_line_kept(const struct edit *edit, size_t line)
{
	for (size_t i = 0; i < edit->marks.count; i++) {
		struct range words = words_of(edit, &edit->marks.items[i]);
		const struct edit_mark *mark = &edit->marks.items[i];
		bool starred = mark->starred &&
			!buffer_mark_gone(edit->buffer, mark->mark);

		if ((words.start < words.end || starred) &&
		    buffer_line_of(edit->buffer, words.start) == line &&
		    (!starred || begins_with_star(edit->buffer,
				buffer_line_start(edit->buffer, line),
				buffer_line_end(edit->buffer, line))))
			return true;
	}
	return false;
}

static uint32_t add_mark(struct edit *edit, size_t start, size_t end,
			 bool exact, bool starred)
{
	struct edit_mark *mark = edit_mark_list_add(&edit->marks,
						    &edit->marks_arena);

	mark->exact = exact;
	mark->starred = starred;
	mark->mark = buffer_mark(edit->buffer, start, end, MARK_LINE);
	return mark->mark;
}

uint32_t edit_keep_range(struct edit *edit, size_t start, size_t end)
{
	size_t size = buffer_size(edit->buffer);

	if (end > size)
		end = size;
	if (start > end)
		start = end;
	return add_mark(edit, start, end, true, false);
}

void edit_keep_line(struct edit *edit, size_t at, bool keep)
{
	struct buffer *buffer = edit->buffer;
	size_t line = buffer_line_of(buffer, at);
	struct range words = words_of_line(buffer, line);

	if (keep && words.start < words.end && !edit_line_kept(edit, line))
		add_mark(edit, words.start, words.end, false, false);
	for (size_t i = edit->marks.count; !keep && i-- > 0;) {
		struct edit_mark *mark = &edit->marks.items[i];
		struct range range = buffer_mark_at(buffer, mark->mark);

		if (buffer_line_of(buffer, range.start) != line)
			continue;
		buffer_unmark(buffer, mark->mark);
		*mark = edit->marks.items[--edit->marks.count];
	}
}

bool edit_line_is_kept(const struct edit *edit, size_t at)
{
	return edit_line_kept(edit, buffer_line_of(edit->buffer, at));
}

/* Whether a line begun with "* " here would count: not inside a code fence. */
static bool star_counts(struct buffer *buffer, size_t start)
{
	struct arena arena = { 0 };
	struct range_list kept = { 0 };
	struct str text = STR_INIT;
	bool counts;

	str_add_n(&text, buffer_text(buffer), start);
	str_add(&text, "* a");
	kept_lines(text.s, text.size, &kept, &arena);
	counts = kept.count > 0 && kept.items[kept.count - 1].start == start + 2;
	str_clear(&text);
	arena_clear(&arena);
	return counts;
}

void edit_keep_starred(struct edit *edit, size_t at)
{
	struct buffer *buffer = edit->buffer;
	size_t line = buffer_line_of(buffer, at);
	size_t start = buffer_line_start(buffer, line);
	size_t end = buffer_line_end(buffer, line);

	if (begins_with_star(buffer, start, end) && !edit_line_kept(edit, line))
		add_mark(edit, start, end, false, true);
}

void edit_star_typed(struct edit *edit)
{
	struct buffer *buffer = edit->buffer;
	size_t line = buffer_line_of(buffer, edit->caret);
	size_t start = buffer_line_start(buffer, line);

	if (edit->caret == start + 2 &&
	    begins_with_star(buffer, start, buffer_line_end(buffer, line)) &&
	    !edit_line_kept(edit, line) && star_counts(buffer, start))
		edit_keep_starred(edit, start);
}

/* Text put in right before a mark stays outside; these words are its own. */
void edit_put(struct edit *edit, size_t start, size_t end, const char *text,
	      size_t size)
{
	struct arena arena = { 0 };
	size_t count = edit->marks.count;
	bool *begins = arena_new(&arena, count + 1);

	for (size_t i = 0; i < count; i++) {
		struct range at = buffer_mark_at(edit->buffer,
						 edit->marks.items[i].mark);

		begins[i] = at.start == start && at.end >= end && start < end;
	}
	buffer_replace(edit->buffer, start, end, text, size);
	for (size_t i = 0; i < count; i++) {
		uint32_t mark = edit->marks.items[i].mark;
		struct range at = buffer_mark_at(edit->buffer, mark);

		if (begins[i])
			buffer_mark_carry(edit->buffer, mark, start,
					  at.end > start + size ? at.end :
					  start + size);
	}
	arena_clear(&arena);
}
