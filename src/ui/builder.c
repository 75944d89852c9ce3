#include "builder.h"

#include <string.h>

#include "base/intl.h"
#include "book/habits.h"
#include "domain/estimate.h"

/* ---- what is there to choose from ------------------------------------------ */

static bool is_known(const struct builder *s, const char *moment)
{
	for (size_t i = 0; i < s->known.count; i++)
		if (strcmp(s->known.items[i], moment) == 0)
			return true;
	return false;
}

/* Those the person has made their own are there already. */
static void add_common(struct builder *s)
{
	const struct shelf_group *group;

	if ((size_t)s->form >= s->moments.count)
		return;
	group = &s->moments.items[s->form];
	for (size_t i = 0; i < group->lines.count; i++)
		if (!is_known(s, group->lines.items[i]))
			*shelf_line_list_add(&s->known, &s->arena) =
				group->lines.items[i];
}

/* The person's moments of the present form come first; those of an if-then
 * are not much use after or while something, nor the other way round. */
void builder_find_yours(struct builder *s, struct app *app)
{
	struct routine_list list = { 0 };

	s->known = (struct shelf_line_list){ 0 };
	s->yours = 0;
	if (book_routines(app->book, &s->arena, &list, NULL))
		for (size_t i = 0; i < list.count && s->yours < YOURS_MOST; i++)
			if ((list.items[i].form == FORM_IF_THEN) ==
			    (s->form == FORM_IF_THEN)) {
				*shelf_line_list_add(&s->known, &s->arena) =
					list.items[i].body;
				s->yours++;
			}
	add_common(s);
}

int builder_yours(const struct builder *s)
{
	return s->yours;
}

int builder_ideas_left(const struct builder *s)
{
	if (s->theme >= s->ideas.count)
		return 0;
	return (int)(s->ideas.items[s->theme].lines.count - s->idea);
}

int builder_rows(const struct builder *s)
{
	if (s->is_long)
		return LONG_ROWS;
	if (s->step == STEP_END)
		return END_ROWS;
	if (s->step == STEP_ACTION)
		return builder_ideas_left(s);
	return (int)s->known.count;
}

const char *builder_row(const struct builder *s, int row)
{
	static const char *const of_long[] = {
		N_("A shorter one"), N_("Its first piece"),
		N_("Keep it as it is"),
	};
	static const char *const of_end[] = {
		N_("Start it"), N_("Make it smaller first"),
		N_("Keep it for later"),
	};

	if (s->is_long)
		return _(of_long[row]);
	if (s->step == STEP_END)
		return _(of_end[row]);
	if (s->step == STEP_ACTION)
		return s->ideas.items[s->theme].lines.items[s->idea + (size_t)row];
	return s->known.items[row];
}

/* ---- what is said ----------------------------------------------------------- */

const char *builder_typed(const struct builder *s, int step,
			  struct arena *arena)
{
	size_t size;
	const char *text = edit_text(&s->edits[step], &size);

	return arena_text_n(arena, text, size);
}

bool builder_blank(const struct builder *s, int step)
{
	struct arena arena = { 0 };
	const char *text = builder_typed(s, step, &arena);
	bool blank = text[strspn(text, " \t\r\n.…")] == '\0';

	arena_clear(&arena);
	return blank;
}

void builder_half(const struct builder *s, struct half_made *half,
		  struct arena *arena)
{
	*half = (struct half_made){
		.key = s->key, .insight = s->insight, .step = s->step,
		.form = s->form, .longer_is_fine = s->longer_is_fine,
		.action = builder_typed(s, STEP_ACTION, arena),
		.anchor = builder_typed(s, STEP_ANCHOR, arena),
		.ending = builder_typed(s, STEP_END, arena),
	};
}

void builder_go_on(struct builder *s, const struct half_made *half)
{
	const char *words[STEPS] = { half->action, half->anchor, half->ending };

	s->key = half->key;
	s->insight = half->insight;
	s->step = half->step;
	s->form = half->form;
	s->longer_is_fine = half->longer_is_fine;
	for (int i = 0; i < STEPS; i++)
		edit_set(&s->edits[i], words[i], strlen(words[i]));
}

struct habit builder_habit(const struct builder *s, struct arena *arena)
{
	struct habit habit = habit_new(DAY_NONE);
	struct half_made half;

	builder_half(s, &half, arena);
	habit.insight = half.insight;
	habit.form = half.form;
	habit.action = habit_clean_action(half.action, arena);
	habit.anchor = habit_clean_anchor(half.anchor, half.form, arena);
	habit.celebration = habit_clean_action(half.ending, arena);
	habit.seconds = time_said(habit.action).seconds;
	habit.longer_is_fine = half.longer_is_fine;
	return habit;
}
