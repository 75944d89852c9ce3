/* Marking a day of a habit, from wherever it is done. */
#include "marking.h"

#include <string.h>

#include "base/intl.h"
#include "book/habits.h"
#include "domain/day_words.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/panes.h"

enum glyph mark_glyph(enum mark_state state)
{
	switch (state) {
	case MARK_DONE:
		return GLYPH_DONE;
	case MARK_SMALLEST:
		return GLYPH_SMALLEST;
	case MARK_PARTLY:
		return GLYPH_PARTLY;
	case MARK_REST:
		return GLYPH_REST;
	case MARK_NOT_TODAY:
		return GLYPH_NOT_TODAY;
	case MARK_NONE:
		break;
	}
	return GLYPH_OPEN;
}

const char *mark_box(enum mark_state state, bool ascii, struct arena *arena)
{
	if (state == MARK_NONE)
		return "[ ]";
	return arena_print(arena, "[%s]", glyph_text(mark_glyph(state), ascii));
}

/* People end a sentence themselves, or not. */
static bool has_end(const char *text)
{
	static const char *const ends[] = { ".", "!", "?", "…", "。", "！", "？" };
	size_t size = strlen(text);

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		size_t end = strlen(ends[i]);

		if (size >= end && strcmp(text + size - end, ends[i]) == 0)
			return true;
	}
	return false;
}

const char *now_words(const struct habit *habit, struct arena *arena)
{
	const char *ending = habit->celebration;

	if (!ending || !ending[strspn(ending, " \t\r\n")])
		return "";
	if (has_end(ending))
		return arena_print(arena, _("Now: %s"), ending);
	return arena_print(arena, _("Now: %s."), ending);
}

const char *quoted_words(const char *text, bool ascii, struct arena *arena)
{
	char *line = arena_text(arena, text);

	for (char *p = line; *p; p++)
		if (*p == '\n' || *p == '\r')
			*p = ' ';
	return arena_print(arena, glyph_words(_("“%s”"), ascii, arena), line);
}

struct mark mark_of_day(struct app *app, int64_t habit, day on,
			struct arena *arena)
{
	struct mark none = { .habit = habit, .on = on, .note = "",
			     .helped = "", .hindered = "" };
	struct mark_list list = { 0 };
	struct err err = { 0 };

	if (!book_marks(app->book, habit, on, on, arena, &list, &err))
		app_say_err(app, &err);
	return list.count ? list.items[0] : none;
}

/* Today has the person's own ending below the row itself. */
static bool says_ending_itself(const struct app *app)
{
	const struct pane *place = app->places[app->place];

	return place && strcmp(place->type->name, "today") == 0;
}

static void say_marked(struct app *app, const struct mark *mark, bool anew,
		       struct arena *arena)
{
	bool is_today = mark->on == app->today;
	const char *when = is_today ? _("Marked") :
		day_words_date(mark->on, app->today, arena);
	struct habit habit;
	const char *now = "";

	if (is_today && mark->state == MARK_DONE && !says_ending_itself(app) &&
	    book_habit(app->book, mark->habit, arena, &habit, NULL))
		now = now_words(&habit, arena);
	if (*now)
		app_say(app, _("%s: %s. %s"), when, mark_words(mark->state), now);
	else if (anew)
		app_say(app, _("%s: %s. u takes it back."), when,
			mark_words(mark->state));
	else
		app_say(app, _("%s: %s."), when, mark_words(mark->state));
}

void mark_day(struct app *app, int64_t habit, day on, int state)
{
	struct arena arena = { 0 };
	struct mark before = mark_of_day(app, habit, on, &arena);
	struct mark mark = { .habit = habit, .on = on,
			     .state = (enum mark_state)state };
	struct err err = { 0 };

	if (!book_mark(app->book, &mark, &err))
		app_say_err(app, &err);
	else if (mark.state != MARK_NONE)
		say_marked(app, &mark, mark.state != before.state, &arena);
	else if (before.state != MARK_NONE)
		app_say(app, _("The mark is taken away. u brings it back."));
	arena_clear(&arena);
}
