/* Lines that change places with the one above or below them. */
#include "base/str.h"
#include "edit_move.h"
#include "edit_rows.h"

/* Lines that follow one another, the first and the last of them. */
struct lines {
	size_t first, last;
};

static struct lines chosen_lines(const struct edit *edit)
{
	struct buffer *buffer = edit->buffer;
	struct range chosen = edit_selection(edit);
	struct lines lines = { buffer_line_of(buffer, chosen.start),
			       buffer_line_of(buffer, chosen.end) };

	/* A selection that ends where a line begins has nothing of it. */
	if (lines.last > lines.first &&
	    chosen.end == buffer_line_start(buffer, lines.last))
		lines.last--;
	return lines;
}

/* What of the line was kept is so where it went, also if it is taken back. */
static void carry_marks(struct edit *edit, struct range line, size_t to,
			const struct range *were)
{
	for (size_t i = 0; i < edit->marks.count; i++) {
		struct range at = were[i];

		if (at.start < line.start || at.end > line.end ||
		    at.start == at.end)
			continue;
		buffer_mark_carry(edit->buffer, edit->marks.items[i].mark,
				  to + (at.start - line.start),
				  to + (at.end - line.start));
	}
}

/* The other line is put on the other side: what is chosen stays itself, with
 * its marks and the caret. */
static void pass(struct edit *edit, struct lines lines, size_t other)
{
	struct buffer *buffer = edit->buffer;
	struct range line = { buffer_line_start(buffer, other),
			      buffer_line_end(buffer, other) };
	size_t start = buffer_line_start(buffer, lines.first);
	size_t end = buffer_line_end(buffer, lines.last);
	size_t size = line.end - line.start, count = edit->marks.count;
	struct arena arena = { 0 };
	struct range *were = arena_new(&arena, (count + 1) * sizeof(*were));
	struct str words = STR_INIT;
	bool up = other < lines.first;

	for (size_t i = 0; i < count; i++)
		were[i] = buffer_mark_at(buffer, edit->marks.items[i].mark);
	if (up)
		str_add_char(&words, '\n');
	str_add_n(&words, buffer_piece(buffer, line.start, line.end), size);
	if (!up)
		str_add_char(&words, '\n');
	buffer_pause(buffer);
	buffer_begin(buffer);
	buffer_delete(buffer, up ? line.start : end, up ? start : line.end,
		      EDIT_WHOLE);
	buffer_insert(buffer, up ? end - words.size : start, words.s,
		      words.size, EDIT_WHOLE);
	buffer_end(buffer);
	carry_marks(edit, line, up ? end - size : start, were);
	edit->caret += up ? -words.size : words.size;
	if (edit->selecting)
		edit->anchor += up ? -words.size : words.size;
	str_clear(&words);
	arena_clear(&arena);
}

bool edit_move_lines(struct edit *edit, bool up)
{
	struct lines lines = chosen_lines(edit);

	if (up ? lines.first == 0
	       : lines.last + 1 == buffer_lines(edit->buffer))
		return false;
	pass(edit, lines, up ? lines.first - 1 : lines.last + 1);
	edit->goal = -1;
	return true;
}
