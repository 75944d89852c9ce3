#include "edit_move.h"

#include "edit_rows.h"
#include "text/motion.h"

/* ---- the selection --------------------------------------------------------- */

struct range edit_selection(const struct edit *edit)
{
	if (!edit->selecting)
		return (struct range){ edit->caret, edit->caret };
	if (edit->anchor < edit->caret)
		return (struct range){ edit->anchor, edit->caret };
	return (struct range){ edit->caret, edit->anchor };
}

const char *edit_selected(const struct edit *edit, size_t *size)
{
	struct range range = edit_selection(edit);

	*size = range.end - range.start;
	return buffer_piece(edit->buffer, range.start, range.end);
}

void edit_unselect(struct edit *edit)
{
	edit->selecting = edit->marking = false;
}

bool edit_select_from_here(struct edit *edit)
{
	edit->marking = !edit->marking;
	edit->selecting = edit->marking;
	edit->anchor = edit->caret;
	return true;
}

bool edit_select_all(struct edit *edit)
{
	edit->anchor = 0;
	edit->caret = buffer_size(edit->buffer);
	edit->selecting = true;
	edit->marking = false;
	edit->goal = -1;
	return true;
}

/* ---- moving ---------------------------------------------------------------- */

static void move_to(struct edit *edit, const struct key *key, size_t to)
{
	bool select = key->mods & K_SHIFT || edit->marking;

	if (select && !edit->selecting) {
		edit->anchor = edit->caret;
		edit->selecting = true;
	} else if (!select) {
		edit_unselect(edit);
	}
	edit->caret = to;
}

static bool move_sideways(struct edit *edit, const struct key *key)
{
	bool left = key->kind == K_LEFT;
	struct range range = edit_selection(edit);
	size_t to;

	if (range.start < range.end && !(key->mods & (K_SHIFT | K_CTRL)) &&
	    !edit->marking)
		to = left ? range.start : range.end;
	else if (key->mods & (K_CTRL | K_ALT))
		to = left ? motion_word_left(edit->buffer, edit->caret) :
			motion_word_right(edit->buffer, edit->caret);
	else
		to = left ? motion_left(edit->buffer, edit->caret) :
			motion_right(edit->buffer, edit->caret);
	edit->goal = -1;
	move_to(edit, key, to);
	return true;
}

static bool at_first_row(const struct edit *edit)
{
	struct edit_place place = edit_place(edit, edit->caret);

	return place.line == 0 && place.row == 0;
}

static bool at_last_row(const struct edit *edit)
{
	struct edit_place place = edit_place(edit, edit->caret);

	return place.line + 1 == buffer_lines(edit->buffer) && place.last;
}

static bool move_rows(struct edit *edit, const struct key *key)
{
	bool up = key->kind == K_UP;
	size_t to;

	if (edit->flags & EDIT_ONE_LINE)
		return false;
	if (key->mods & K_CTRL) {
		to = up ? motion_paragraph_up(edit->buffer, edit->caret) :
			motion_paragraph_down(edit->buffer, edit->caret);
		edit->goal = -1;
	} else {
		if (!(key->mods & K_SHIFT) &&
		    (up ? at_first_row(edit) : at_last_row(edit)))
			return false;
		to = edit_rows_on(edit, edit->caret, up ? -1 : 1, &edit->goal);
	}
	move_to(edit, key, to);
	return true;
}

static bool move_pages(struct edit *edit, const struct key *key)
{
	bool up = key->kind == K_PAGE_UP;
	int page = edit->rows > 1 ? edit->rows - 1 : 1;

	if (edit->flags & EDIT_ONE_LINE ||
	    (up ? at_first_row(edit) : at_last_row(edit)))
		return false;
	move_to(edit, key, edit_rows_on(edit, edit->caret, up ? -page : page,
					&edit->goal));
	return true;
}

/* The edge of the row that is seen, and from there that of the line. */
static bool move_to_edge(struct edit *edit, const struct key *key)
{
	bool home = key->kind == K_HOME ||
		(key->kind == K_RUNE && key->rune == 'a');
	struct buffer *buffer = edit->buffer;
	size_t to;

	edit->goal = -1;
	if (key->kind != K_RUNE && key->mods & K_CTRL) {
		to = home ? 0 : buffer_size(buffer);
	} else if (edit->flags & EDIT_ONE_LINE) {
		to = home ? motion_line_start(buffer, edit->caret) :
			motion_line_end(buffer, edit->caret);
	} else {
		struct edit_place place = edit_place(edit, edit->caret);
		const struct edit_line *line = edit_rows(edit, place.line,
							 place.row + 2);
		size_t size;
		const char *text = buffer_line(buffer, place.line, &size);

		to = home ? line->start + place.start :
			line->start + wrap_offset(text, &line->rows, place.row,
						  edit_width(edit) + 1);
		if (to == edit->caret)
			to = home ? motion_line_start(buffer, to) :
				motion_line_end(buffer, to);
	}
	move_to(edit, key, to);
	return true;
}

bool edit_move(struct edit *edit, const struct key *key)
{
	switch (key->kind) {
	case K_LEFT:
	case K_RIGHT:
		return move_sideways(edit, key);
	case K_UP:
	case K_DOWN:
		return move_rows(edit, key);
	case K_PAGE_UP:
	case K_PAGE_DOWN:
		return move_pages(edit, key);
	case K_HOME:
	case K_END:
	case K_RUNE:
		return move_to_edge(edit, key);
	default:
		return false;
	}
}
