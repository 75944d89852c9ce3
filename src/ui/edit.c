#include "ui/edit.h"

#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "text/buffer.h"
#include "text/motion.h"
#include "text/utf8.h"
#include "ui/app.h"
#include "edit_move.h"
#include "edit_rows.h"

enum {
	PAUSE = 2000,		/* ms without a key: typing goes on in a new step */
};

void edit_init(struct edit *edit, unsigned flags)
{
	*edit = (struct edit){
		.flags = flags, .goal = -1, .rows = 1, .cols = 1,
	};
	edit->buffer = buffer_new("", 0);
	edit_rows_init(edit);
}

void edit_clear(struct edit *edit)
{
	if (edit->buffer)
		buffer_free(edit->buffer);
	edit_rows_free(edit);
	arena_clear(&edit->shown_arena);
	arena_clear(&edit->marks_arena);
	*edit = (struct edit){ 0 };
}

void edit_set(struct edit *edit, const char *text, size_t size)
{
	buffer_reset(edit->buffer, text, size);
	arena_empty(&edit->marks_arena);
	edit->marks = (struct edit_mark_list){ 0 };
	edit->top_line = edit->top_row = 0;
	edit->left = 0;
	edit->selecting = edit->marking = false;
	edit_go(edit, size);
}

const char *edit_text(const struct edit *edit, size_t *size)
{
	*size = buffer_size(edit->buffer);
	return buffer_text(edit->buffer);
}

void edit_take(const struct edit *edit, struct str *out)
{
	size_t size;
	const char *text = edit_text(edit, &size);

	str_set(out, text, size);
}

bool edit_empty(const struct edit *edit)
{
	return buffer_size(edit->buffer) == 0;
}

bool edit_blank(const struct edit *edit)
{
	size_t at = 0, size = buffer_size(edit->buffer);

	while (at < size && memchr(" \t\r\n", buffer_byte(edit->buffer, at), 4))
		at++;
	return at == size;
}

void edit_go(struct edit *edit, size_t at)
{
	size_t size;
	const char *text = edit_text(edit, &size);

	edit->caret = utf8_edge(text, size, at < size ? at : size);
	edit->goal = -1;
}

/* ---- changing -------------------------------------------------------------- */

static void changed(struct edit *edit, struct app *app, size_t caret)
{
	edit_unselect(edit);
	edit->caret = caret;
	edit->goal = -1;
	app_touch(app);
}

static bool take_out(struct edit *edit, struct app *app, size_t start,
		     size_t end, enum edit_kind how)
{
	if (start < end) {
		buffer_delete(edit->buffer, start, end, how);
		changed(edit, app, start);
	}
	return true;
}

static bool is_selected(const struct edit *edit)
{
	struct range range = edit_selection(edit);

	return range.start < range.end;
}

static bool take_out_selected(struct edit *edit, struct app *app)
{
	struct range range = edit_selection(edit);

	return take_out(edit, app, range.start, range.end, EDIT_WHOLE);
}

static void put_in(struct edit *edit, struct app *app, const char *text,
		   size_t size, enum edit_kind how)
{
	struct range range = edit_selection(edit);

	if (range.start < range.end)
		buffer_replace(edit->buffer, range.start, range.end, text,
			       size);
	else
		buffer_insert(edit->buffer, range.start, text, size, how);
	changed(edit, app, range.start + size);
}

static bool type_rune(struct edit *edit, struct app *app, uint32_t rune)
{
	struct str text = STR_INIT;

	if (rune < ' ' || rune == 0x7F || rune == UTF8_BAD)
		return true;
	str_add_rune(&text, rune);
	put_in(edit, app, text.s, text.size, EDIT_TYPE);
	str_clear(&text);
	if (rune == ' ' && edit->flags & EDIT_KEEPS_LINES)
		edit_star_typed(edit);
	return true;
}

/* Terminals send CR for each line end of a paste. In one line they become
 * blanks. */
static bool paste(struct edit *edit, struct app *app, const char *bytes,
		  size_t size)
{
	struct str text = STR_INIT;

	utf8_mend(&text, bytes, size);
	for (size_t i = 0; i < text.size; i++) {
		char *c = &text.s[i];

		if (*c == '\r' &&
		    (i + 1 == text.size || text.s[i + 1] != '\n'))
			*c = '\n';
		if (edit->flags & EDIT_ONE_LINE &&
		    (*c == '\n' || *c == '\r'))
			*c = ' ';
	}
	if (text.size)
		put_in(edit, app, text.s, text.size, EDIT_WHOLE);
	str_clear(&text);
	return true;
}

static bool back(struct edit *edit, struct app *app, bool word)
{
	struct buffer *buffer = edit->buffer;
	size_t at = edit->caret;

	if (is_selected(edit))
		return take_out_selected(edit, app);
	if (word)
		return take_out(edit, app, motion_word_left(buffer, at), at,
				EDIT_WHOLE);
	return take_out(edit, app, motion_left(buffer, at), at, EDIT_BACK);
}

static bool ahead(struct edit *edit, struct app *app, bool word)
{
	struct buffer *buffer = edit->buffer;
	size_t at = edit->caret;

	if (is_selected(edit))
		return take_out_selected(edit, app);
	if (word)
		return take_out(edit, app, at, motion_word_right(buffer, at),
				EDIT_WHOLE);
	return take_out(edit, app, at, motion_right(buffer, at), EDIT_AHEAD);
}

static bool step_back(struct edit *edit, struct app *app, bool again)
{
	size_t at;

	if (again ? buffer_redo(edit->buffer, &at) :
	    buffer_undo(edit->buffer, &at))
		changed(edit, app, at);
	return true;
}

static bool copy(struct edit *edit, struct app *app, bool cut)
{
	struct range range = edit_selection(edit);

	if (range.start == range.end)
		return true;
	app_copy(app, buffer_piece(edit->buffer, range.start, range.end),
		 range.end - range.start);
	if (cut)
		return take_out_selected(edit, app);
	return true;
}

/* ---- keys ------------------------------------------------------------------ */

static bool control_key(struct edit *edit, struct app *app,
			const struct key *key)
{
	struct buffer *buffer = edit->buffer;
	size_t at = edit->caret;

	switch (key->rune) {
	case 'a':
	case 'e':
		return edit_move(edit, key);
	case 'k':
		return take_out(edit, app, at, motion_line_rest(buffer, at),
				EDIT_WHOLE);
	case 'u':
		return take_out(edit, app, motion_line_start(buffer, at), at,
				EDIT_WHOLE);
	case 'w':
		return back(edit, app, true);
	case 'c':
		return copy(edit, app, false);
	case 'x':
		return copy(edit, app, true);
	case 'v':
		return paste(edit, app, app->clipboard.s,
			     app->clipboard.size);
	case 'z':
	case '_':
		return step_back(edit, app, false);
	case 'y':
	case 'r':
		return step_back(edit, app, true);
	case ' ':
		return edit_select_from_here(edit);
	default:
		return false;
	}
}

/* What terminals send for Alt or Option with a letter or an arrow. */
static bool alt_key(struct edit *edit, struct app *app, const struct key *key)
{
	struct key arrow = { .kind = key->rune == 'b' ? K_LEFT : K_RIGHT,
			     .mods = K_CTRL };

	switch (key->rune) {
	case 'b':
	case 'f':
		return edit_move(edit, &arrow);
	case 'd':
		return ahead(edit, app, true);
	case 'a':
		return edit_select_all(edit);
	default:
		return false;
	}
}

static bool move_lines(struct edit *edit, struct app *app, bool up)
{
	if (edit->flags & EDIT_ONE_LINE)
		return false;
	if (edit_move_lines(edit, up))
		app_touch(app);
	return true;
}

static bool named_key(struct edit *edit, struct app *app,
		      const struct key *key)
{
	bool word = key->mods & (K_CTRL | K_ALT);

	switch (key->kind) {
	case K_UP:
	case K_DOWN:
		return key->mods & K_ALT
			? move_lines(edit, app, key->kind == K_UP)
			: edit_move(edit, key);
	case K_BACKSPACE:
		return back(edit, app, word);
	case K_DELETE:
		if (key->mods & K_SHIFT)
			return copy(edit, app, true);
		return ahead(edit, app, word);
	case K_INSERT:
		if (key->mods & K_SHIFT)
			return paste(edit, app, app->clipboard.s,
				     app->clipboard.size);
		return key->mods & K_CTRL && copy(edit, app, false);
	case K_PASTE:
		return paste(edit, app, key->text, key->size);
	default:
		return edit_move(edit, key);
	}
}

bool edit_key(struct edit *edit, struct app *app, const struct key *key)
{
	if (app->ticks - edit->last_key > PAUSE)
		buffer_pause(edit->buffer);
	edit->last_key = app->ticks;
	if (key->kind == K_RUNE && key->mods == K_CTRL)
		return control_key(edit, app, key);
	if (key->kind == K_RUNE && key->mods == K_ALT)
		return alt_key(edit, app, key);
	if (key->kind == K_RUNE)
		return !key->mods && type_rune(edit, app, key->rune);
	if (key->kind == K_ENTER && !(edit->flags & EDIT_ONE_LINE)) {
		put_in(edit, app, "\n", 1, EDIT_TYPE);
		return true;
	}
	if (key->kind == K_ESC && edit->selecting) {
		edit_unselect(edit);
		return true;
	}
	if (key->kind == K_FUNCTION && key->rune == 3 && !key->mods &&
	    edit->flags & EDIT_KEEPS_LINES) {
		edit_keep_line(edit, edit->caret,
			       !edit_line_is_kept(edit, edit->caret));
		app_touch(app);
		return true;
	}
	if (key->kind == K_FUNCTION && key->rune == 5 && !key->mods)
		return edit_select_from_here(edit);
	return named_key(edit, app, key);
}

void edit_say(const struct edit *edit, struct str *out)
{
	size_t line = buffer_line_of(edit->buffer, edit->caret);
	size_t size;
	const char *text = buffer_line(edit->buffer, line, &size);

	str_add_n(out, text, size);
}

/* What edit_key does: for the help sheet, and the palette, which presses the
 * first key of a row. */
#define ROW(keys, name, help, words) \
	{ keys, name, help, NULL, .also = words }
#define MOVE(keys, name, help) { keys, name, help, NULL, .flags = BIND_QUIET }

const struct binding edit_bindings[] = {
	MOVE("C-LEFT C-RIGHT M-b M-f", "by-word",
	     N_("A word to the left or right")),
	MOVE("HOME C-a", "row-start",
	     N_("To the start of the row, then of the line")),
	MOVE("END C-e", "row-end",
	     N_("To the end of the row, then of the line")),
	MOVE("C-HOME C-END", "text-edge",
	     N_("To the start or the end of the text")),
	MOVE("C-UP C-DOWN", "by-paragraph", N_("A paragraph up or down")),
	MOVE("M-UP M-DOWN", "line-up-down",
	     N_("The line, or those selected, up or down past another")),
	ROW("F5 C-SPC", "select",
	    N_("Begin to select; with Shift and arrows, too"),
	    N_("mark selection highlight")),
	ROW("M-a", "select-all", N_("Select all of the text"),
	    N_("mark everything")),
	ROW("C-c", "copy", N_("Copy what is selected"), N_("clipboard")),
	ROW("C-x", "cut", N_("Cut what is selected"), N_("clipboard remove")),
	ROW("C-v", "paste", N_("Put in what was copied or cut"),
	    N_("clipboard insert")),
	ROW("C-z C-_", "undo-typing", N_("Take back what was typed last"),
	    N_("undo")),
	ROW("C-y C-r", "redo-typing", N_("Do again what was taken back"),
	    N_("redo")),
	ROW("C-w C-BS M-BS", "word-back",
	    N_("Take out the word before the caret"), N_("delete")),
	ROW("C-DEL M-d", "word-ahead",
	    N_("Take out the word after the caret"), N_("delete")),
	ROW("C-u", "to-line-start", N_("Take out all before it on the line"),
	    N_("delete")),
	ROW("C-k", "to-line-end", N_("Take out all after it on the line"),
	    N_("delete")),
	MOVE("F3", "keep-line",
	     N_("Keep this line; a * typed first does so, too")),
	{ 0 },
};
