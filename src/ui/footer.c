#include "footer.h"

#include <string.h>

#include "base/intl.h"
#include "ui/panes.h"
#include "ui/sheets.h"

enum { HINTS_MAX = 5, LEFT = 2, GAP = 3, TIGHT = 2 };

struct hint {
	const char *key, *words;
	bool moves;		/* ↑↓: the first to give way */
	bool back;		/* Esc: it stays beside the first, if it can */
};

/* The pane's own first; `q leave` and `? help` come from everywhere. */
struct hints {
	struct hint own[HINTS_MAX];
	int own_count;
	struct hint help, leave, support;
	struct hint back;	/* if it is not the first of its own */
	bool stays_below;	/* Esc has a meaning here: leaving can wait */
	bool over;		/* over a place: what leads back to it stands
				 * where leaving does, and before help */
};

static struct hint hint_of(const struct app *app, const struct frame *frame,
			   const char *pane, const struct binding *row,
			   bool typing)
{
	struct hint hint = { 0 };
	const char *key;

	if (!row->hint)
		return hint;
	key = keymap_label(&app->keymap, pane, row, typing, frame->ascii,
			   arena_new(frame->arena, KEY_NAME));
	if (!key)
		return hint;
	hint.key = glyph_words(key, frame->ascii, frame->arena);
	hint.words = glyph_words(_(row->hint), frame->ascii, frame->arena);
	hint.moves = row->label && strcmp(row->label, "↑↓") == 0;
	return hint;
}

static void gather_own(const struct app *app, const struct frame *frame,
		       const struct pane *top, bool typing,
		       struct hints *hints)
{
	const struct binding *row = top->type->keys;

	for (; row && row->name && hints->own_count < HINTS_MAX; row++) {
		struct hint hint;

		if (!row->hint || !binding_awake(row, typing, top))
			continue;
		hint = hint_of(app, frame, top->type->name, row, typing);
		if (!hint.key)
			continue;
		hint.back = strcmp(row->name, "back") == 0;
		hints->own[hints->own_count++] = hint;
		if (!hint.back)
			continue;
		hints->stays_below = true;
		if (hints->own_count > 1)
			hints->back = hint;
	}
}

static bool has_key(const struct hints *hints, const char *key)
{
	for (int i = 0; i < hints->own_count; i++)
		if (strcmp(hints->own[i].key, key) == 0)
			return true;
	return false;
}

static void gather(const struct app *app, const struct frame *frame,
		   struct hints *hints)
{
	struct hint back = { 0 };
	const struct pane *top = app_top(app);
	bool typing = pane_typing(top);

	gather_own(app, frame, top, typing, hints);
	for (const struct binding *row = panes_everywhere; row->name; row++) {
		struct hint *hint =
			strcmp(row->name, "help") == 0 ? &hints->help :
			strcmp(row->name, "leave") == 0 ? &hints->leave :
			strcmp(row->name, "support") == 0 ? &hints->support :
			strcmp(row->name, "back") == 0 ? &back : NULL;

		if (hint)
			*hint = hint_of(app, frame, "everywhere", row, typing);
	}
	if (hints->own_count > HINTS_MAX - 2 || hints->stays_below ||
	    (app->sheet_count > 0 && top->type != &welcome_sheet))
		hints->leave.key = NULL;
	hints->over = app->sheet_count > 0 && top->type != &welcome_sheet;
	if (hints->over && back.key && !typing && !hints->stays_below &&
	    !has_key(hints, back.key))
		hints->leave = back;
	if (top->type->flags & PANE_NO_SUPPORT)
		hints->support.key = NULL;
	if (top->type->flags & PANE_NO_SUPPORT || top->type == &help_sheet)
		hints->help.key = NULL;
}

static int hint_cols(const struct hint *hint)
{
	return hint->key ?
		text_cols(hint->key) + 1 + text_cols(hint->words) : 0;
}

/* The column after the last hint, were they drawn with this gap. */
static int end_with(const struct hints *hints, int gap)
{
	int end = LEFT - gap;

	for (int i = 0; i < hints->own_count; i++)
		end += gap + hint_cols(&hints->own[i]);
	if (hints->help.key)
		end += gap + hint_cols(&hints->help);
	if (hints->leave.key)
		end += gap + hint_cols(&hints->leave);
	return end;
}

static int draw_hint(const struct frame *frame, int row, int col,
		     const struct hint *hint)
{
	col = draw_text(frame, row, col, STYLE_FAINT, hint->key);
	return draw_text(frame, row, col + 1, STYLE_FAINT, hint->words);
}

/* Whether the way back can stand beside the first, with none between them. */
static bool back_fits(const struct hints *hints, int room)
{
	struct hints two = *hints;

	two.own[1] = hints->back;
	two.own_count = 2;
	return end_with(&two, TIGHT) <= room;
}

/* What moves about goes first, then the last. The way back stays beside the
 * first, or takes its place. */
static void drop_one(struct hints *hints, int room)
{
	int at = 0;

	while (at < hints->own_count - 1 && !hints->own[at].moves)
		at++;
	if (at > 1 && hints->own[at].back && back_fits(hints, room))
		at--;
	hints->own_count--;
	for (; at < hints->own_count; at++)
		hints->own[at] = hints->own[at + 1];
	if (hints->own_count == 0 && hints->back.key) {
		hints->own[hints->own_count++] = hints->back;
		hints->back.key = NULL;
	}
}

void footer_draw(const struct app *app, const struct frame *frame, int row)
{
	struct hints hints = { 0 };
	int gap = GAP, col = LEFT, room;

	gather(app, frame, &hints);
	room = frame->cols - 1;
	if (hints.support.key)
		room -= hint_cols(&hints.support) + TIGHT;
	/* Closer together first; then the last hints go, help never. */
	while (end_with(&hints, gap) > room) {
		if (gap == GAP)
			gap = TIGHT;
		else if (hints.leave.key &&
			 !(hints.over && hints.own_count > 1))
			hints.leave.key = NULL;
		else if (hints.own_count > 0)
			drop_one(&hints, room);
		else
			break;
	}
	if (hints.own_count < HINTS_MAX && end_with(&hints, GAP) <= room)
		gap = GAP;
	for (int i = 0; i < hints.own_count; i++)
		col = gap + draw_hint(frame, row, col, &hints.own[i]);
	if (hints.leave.key && hints.over)
		col = gap + draw_hint(frame, row, col, &hints.leave);
	if (hints.help.key)
		col = gap + draw_hint(frame, row, col, &hints.help);
	if (hints.leave.key && !hints.over)
		draw_hint(frame, row, col, &hints.leave);
	if (hints.support.key)
		draw_hint(frame, row, frame->cols - 1 -
			  hint_cols(&hints.support), &hints.support);
}
