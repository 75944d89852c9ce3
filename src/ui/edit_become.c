/* A text that was changed elsewhere comes back into the editor. */
#include <string.h>

#include "text/buffer.h"
#include "text/diff.h"
#include "text/kept.h"
#include "edit_rows.h"

/* The changes, from the last to the first, so that places before stay. */
static void apply(struct buffer *buffer, const struct diff_part_list *parts,
		  const char *text)
{
	buffer_begin(buffer);
	for (size_t i = parts->count; i-- > 0;) {
		const struct diff_part *part = &parts->items[i];
		struct range old = part->old, new = part->new;

		if (part->kind == DIFF_SAME)
			continue;
		if (part->kind == DIFF_IN && i > 0 &&
		    part[-1].kind == DIFF_OUT)
			old = parts->items[--i].old;
		buffer_replace(buffer, old.start, old.end, text + new.start,
			       new.end - new.start);
	}
	buffer_end(buffer);
}

static bool is_new(const struct diff_part_list *parts, struct range range)
{
	for (size_t i = 0; i < parts->count; i++) {
		const struct diff_part *part = &parts->items[i];

		if (part->kind == DIFF_IN && part->new.start < range.end &&
		    range.start < part->new.end)
			return true;
	}
	return false;
}

static void keep_new_lines(struct edit *edit, const char *text, size_t size,
			   const struct diff_part_list *parts,
			   struct arena *arena)
{
	struct range_list kept = { 0 };

	kept_lines(text, size, &kept, arena);
	for (size_t i = 0; i < kept.count; i++)
		if (is_new(parts, kept.items[i]))
			edit_keep_starred(edit, kept.items[i].start);
}

void edit_become(struct edit *edit, const char *text, size_t size)
{
	struct arena arena = { 0 };
	struct diff_part_list parts = { 0 };
	size_t was_size = buffer_size(edit->buffer);
	const char *was = arena_text_n(&arena, buffer_text(edit->buffer),
				       was_size);
	size_t count = edit->marks.count;
	struct range *marks = arena_new(&arena, (count + 1) * sizeof(*marks));
	struct range caret = { edit->caret, edit->caret };

	for (size_t i = 0; i < count; i++)
		marks[i] = buffer_mark_at(edit->buffer,
					  edit->marks.items[i].mark);
	diff_words(was, was_size, text, size, &parts, &arena);
	diff_move(was, was_size, text, size, marks, count);
	diff_move(was, was_size, text, size, &caret, 1);
	apply(edit->buffer, &parts, text);
	for (size_t i = 0; i < count; i++)
		buffer_mark_carry(edit->buffer, edit->marks.items[i].mark,
				  marks[i].start, marks[i].end);
	if (edit->flags & EDIT_KEEPS_LINES)
		keep_new_lines(edit, text, size, &parts, &arena);
	edit->selecting = edit->marking = false;
	edit_go(edit, caret.start);
	arena_clear(&arena);
}
