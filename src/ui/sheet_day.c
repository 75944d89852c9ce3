/* Go to a day, said in any words. */
#include "base/intl.h"
#include "book/care.h"
#include "domain/dates.h"
#include "domain/day_words.h"
#include "domain/week.h"
#include "field_sheet.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/sheets.h"

struct about {
	void (*done)(struct app *app, struct pane *asker, day from, day until);
};

struct asking {
	struct edit edit;	/* first */
	struct about about;
	int week_start;
	day today;
};

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct asking *s = pane->state;

	(void)app;
	s->about = *(const struct about *)about;
	edit_init(&s->edit, EDIT_ONE_LINE);
}

static void load(struct pane *pane, struct app *app)
{
	struct asking *s = pane->state;
	const char *set = NULL;

	book_setting(app->book, "week_start", &pane->rows, &set, NULL);
	s->week_start = week_start(set);
	s->today = app->today;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct asking *s = pane->state;

	(void)rows;
	field_box_fit(&s->edit, cols);
}

/* What the words say so far. */
static bool read_days(const struct asking *s, struct day_range *range)
{
	struct str text = STR_INIT;
	bool ok;

	edit_take(&s->edit, &text);
	ok = dates_parse(text.s, text.size, s->today, s->week_start, range);
	str_clear(&text);
	return ok;
}

static const char *answer(const struct asking *s, struct arena *arena)
{
	struct day_range range;

	if (edit_empty(&s->edit))
		return _("12 oct · last may · tuesday");
	if (!read_days(s, &range))
		return _("A day, a month, “yesterday” …");
	if (range.from > s->today)
		return _("That day has not come yet.");
	if (range.from == range.until)
		return day_words_long(range.from, s->today, arena);
	return day_words_span(range.from, range.until, s->today, arena);
}

static void go(struct pane *pane, struct app *app)
{
	struct asking *s = pane->state;
	struct pane *asker = app_below(app, pane);
	struct day_range range;
	struct about about = s->about;

	if (edit_empty(&s->edit)) {
		app_close(app, pane);
		return;
	}
	if (!read_days(s, &range) || range.from > s->today)
		return;
	if (range.until > s->today)
		range.until = s->today;
	app_close(app, pane);
	about.done(app, asker, range.from, range.until);
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct asking *s = pane->state;

	field_box_draw(&s->edit, frame, _("Go to which day?"),
		       answer(s, frame->arena));
}

static void say(const struct pane *pane, struct str *out)
{
	const struct asking *s = pane->state;
	struct arena arena = { 0 };

	str_print(out, "%s ", _("Go to which day?"));
	edit_say(&s->edit, out);
	str_print(out, ". %s", answer(s, &arena));
	arena_clear(&arena);
}

static const struct binding keys[] = {
	{ "RET", "open", N_("Go to that day"), go, .hint = N_("go"),
	  .flags = BIND_QUIET },
	{ "ESC", "back", N_("Stay where you are"), pane_back,
	  .hint = N_("back"), .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type day_sheet = {
	.name = "day", .title = N_("Go to a day"), .keys = keys,
	.state_size = sizeof(struct asking), .flags = PANE_BOX,
	.open = open, .load = load, .fit = fit, .draw = draw,
	.draw_small = field_sheet_draw_small, .say = say,
	.typing = pane_always_typing, .type = field_sheet_type,
	.close = field_sheet_close,
};

void open_day(struct app *app, void (*done)(struct app *app, struct pane *asker,
					    day from, day until))
{
	struct about about = { .done = done };

	app_open(app, &day_sheet, &about);
}
