/* Go to a line of the page, by its number. */
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "text/buffer.h"
#include "field_sheet.h"
#include "ui/app.h"
#include "ui/sheets.h"
#include "seeking.h"

enum { LEFT = 3, INSIDE = 3, ROWS = 5, DIGITS = 12, AFTER = 13 };

struct state {
	struct edit number;		/* first */
	struct edit *edit;		/* the page's */
	int top;
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct state *s = pane->state;

	(void)app;
	s->edit = ((const struct seeking *)about)->edit;
	edit_init(&s->number, EDIT_ONE_LINE);
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct state *s = pane->state;

	(void)cols;
	s->top = rows > ROWS + 2 ? 2 : 0;
	edit_fit(&s->number, 1, DIGITS);
}

/* Any number goes somewhere: past the last line to the last. */
static void go(struct pane *pane, struct app *app)
{
	struct state *s = pane->state;
	size_t size, lines = buffer_lines(s->edit->buffer), line;
	const char *text = edit_text(&s->number, &size);

	if (size == 0 || strspn(text, "0123456789 ") != size) {
		app_say(app, _("A number, please: 12."));
		return;
	}
	line = strtoul(text, NULL, 10);
	if (line < 1)
		line = 1;
	if (line > lines)
		line = lines;
	s->edit->selecting = s->edit->marking = false;
	edit_go(s->edit, buffer_line_start(s->edit->buffer, line - 1));
	app_close(app, pane);
}

static const char *where(const struct state *s, struct arena *arena)
{
	struct buffer *buffer = s->edit->buffer;

	return arena_print(arena, _("The caret is in line %zu of %zu."),
			   buffer_line_of(buffer, s->edit->caret) + 1,
			   buffer_lines(buffer));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct state *s = pane->state;
	int cols = frame->cols - 2 * LEFT;

	draw_blank(frame, s->top, LEFT, ROWS, cols);
	draw_box(frame, s->top, LEFT, ROWS, cols, _("Go to a line"));
	draw_words(frame, s->top + 1, LEFT + INSIDE, STYLE_PLAIN,
		   _("Which line?"));
	draw_cut(frame, s->top + 3, LEFT + INSIDE, cols - 2 * INSIDE,
		 STYLE_FAINT, where(s, frame->arena));
	edit_draw(&s->number, frame, s->top + 1, LEFT + INSIDE + AFTER, true);
}

static const struct binding keys[] = {
	{ "ESC", "back", N_("Back to the page"), pane_back, .hint = N_("back"),
	  .also = N_("close") },
	{ "RET", "go", N_("Go to that line"), go, .hint = N_("go") },
	{ 0 },
};

const struct pane_type go_to_line_sheet = {
	.name = "go-to-line", .title = N_("Go to a line"), .keys = keys,
	.state_size = sizeof(struct state), .flags = PANE_BOX, .open = open,
	.fit = fit, .draw = draw, .say = field_sheet_say,
	.typing = pane_always_typing, .type = field_sheet_type,
	.close = field_sheet_close,
};

void open_go_to_line(struct app *app, struct edit *edit)
{
	struct seeking about = { .edit = edit };

	app_open(app, &go_to_line_sheet, &about);
}
