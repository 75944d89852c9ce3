#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "domain/figure_words.h"
#include "habit_days.h"
#include "port/fields.h"

enum { FIGURE_DECIMALS = 4 };

static void put_figure(struct json *json, const char *key, struct figure figure)
{
	json_key(json, key);
	if (figure.known)
		json_decimal(json, figure.value, FIGURE_DECIMALS);
	else
		json_none(json);
}

static void put_count(struct json *json, const struct count *count)
{
	json_put_int(json, "open_days", count->open_days);
	json_key(json, "occasions");
	json_decimal(json, count->occasions, FIGURE_DECIMALS);
	json_key(json, "credit");
	json_decimal(json, count->credit, 1);
}

/* An if-then plan has occasions, not days it is due on: its days give no
 * fraction. */
static struct figures figures_of(const struct habit *habit,
				 const struct habit_days *days)
{
	struct figures figures = rhythm_figures(days->days, days->count);

	if (habit->form == FORM_IF_THEN) {
		figures.rhythm.known = false;
		figures.rhythm_recorded.known = false;
		figures.roots.known = false;
	}
	return figures;
}

static void put_habit(struct call *call, struct json *json,
		      const struct habit *habit, const struct habit_days *days)
{
	struct figures figures = figures_of(habit, days);

	json_open(json, '{');
	json_put_id(json, "id", habit->id);
	json_put_text(json, "name", habit_name(habit, &call->arena));
	put_count(json, &figures.all);
	put_figure(json, "rhythm", figures.rhythm);
	put_figure(json, "rhythm_recorded", figures.rhythm_recorded);
	put_figure(json, "roots", figures.roots);
	json_put_int(json, "returns", figures.returns);
	json_put_int(json, "rest_days", figures.all.rest_days);
	json_put_int(json, "unrecorded_days", figures.all.unrecorded_days);
	json_put_text(json, "phase", phase_name(days->phase));
	json_key(json, "lately");
	json_open(json, '{');
	put_count(json, &figures.lately);
	json_put_int(json, "rest_days", figures.lately.rest_days);
	json_put_int(json, "unrecorded_days", figures.lately.unrecorded_days);
	json_close(json, '}');
	json_close(json, '}');
}

static void say_figure(struct call *call, const char *name, const char *words)
{
	if (!*words)
		return;
	say(call, "  ");
	say_fit(call, name, 17);
	say(call, "%s\n", words);
}

static void say_habit(struct call *call, const struct habit *habit,
		      const struct habit_days *days)
{
	struct figures figures = figures_of(habit, days);
	const char *came_back = figures_returns(&figures, &call->arena);

	say_line(call, habit_sentence(habit, &call->arena));
	say(call, "\n");
	if (habit->form != FORM_IF_THEN)
		say_figure(call, _("lately"),
			   figures_lately(&figures, &call->arena));
	say_figure(call, _("in the long run"), figures_long_run(&figures));
	say_figure(call, _("this time"), phase_words(days->phase));
	if (*came_back)
		say(call, "  %s\n", came_back);
	say(call, "\n");
}

/* The one that is named, or all that grow or rest. */
static bool choose(struct call *call, struct habit_list *list, struct err *err)
{
	int64_t id;

	if (!call->count)
		return book_habits(call->book, false, &call->arena, list, err);
	*list = (struct habit_list){ 0 };
	return with_habit(call, &id, err) &&
	       book_habit(call->book, id, &call->arena,
			  habit_list_add(list, &call->arena), err);
}

static bool run_stats(struct call *call, struct err *err)
{
	struct habit_list list;
	struct habit_days days;
	struct json json;
	int64_t count, words;

	if (!choose(call, &list, err) ||
	    !book_entry_count(call->book, &count, &words, err))
		return false;
	if (call->json) {
		say_json(call, &json, 2);
		json_open(&json, '{');
		json_key(&json, "habits");
		json_open(&json, '[');
	}
	for (size_t i = 0; i < list.count; i++) {
		if (!habit_days_read(call, list.items[i].id, &days, err))
			return false;
		if (call->json)
			put_habit(call, &json, &list.items[i], &days);
		else
			say_habit(call, &list.items[i], &days);
	}
	if (call->json) {
		json_close(&json, ']');
		json_key(&json, "entries");
		json_open(&json, '{');
		json_put_int(&json, "count", count);
		json_put_int(&json, "words", words);
		json_close(&json, '}');
		json_close(&json, '}');
		say_json_end(call);
	} else if (!call->count) {
		say(call, ngettext("%lld page", "%lld pages",
				   (unsigned long)count), (long long)count);
		say(call, ngettext(", %lld word\n", ", %lld words\n",
				   (unsigned long)words), (long long)words);
	}
	return true;
}

const struct verb verb_stats = {
	.name = "stats", .words = "[HABIT]",
	.help = N_("How it has been, with the counts it comes from."),
	.most = 1, .json = true, .run = run_stats,
};
