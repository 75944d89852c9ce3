#include "domain/figure_words.h"

#include <ctype.h>
#include <stdbool.h>

#include "base/intl.h"

/* From here on the roots are called often, and about half. */
static const double often = 0.65;
static const double about_half = 0.35;

/* Under three days a weekday's name would be read out of nothing. */
enum { WEEKDAY_LEAST = 4 };

static const char *joined(const char *left, const char *right,
			  struct arena *arena)
{
	if (!*left || !*right)
		return *left ? left : right;
	return arena_print(arena, "%s, %s", left, right);
}

static const char *rest_days(int days, struct arena *arena)
{
	if (!days)
		return "";
	return arena_print(arena,
			   ngettext("and %d rest day", "and %d rest days",
				    (unsigned long)days), days);
}

/* How many days there have been, when that is all there is to say. */
static const char *so_far(const struct count *of, struct arena *arena)
{
	if (of->unrecorded_days == of->open_days)
		return arena_print(arena,
				   ngettext("for %d day the book says nothing",
					    "for %d days the book says nothing",
					    (unsigned long)of->open_days),
				   of->open_days);
	return arena_print(arena, ngettext("%d day so far", "%d days so far",
					   (unsigned long)of->open_days),
			   of->open_days);
}

static const char *young(const struct count *of, struct arena *arena)
{
	int times = of->credit_days;

	if (of->open_days == 1)
		return _("on the first day");
	if (times == 1)
		return arena_print(arena,
				   ngettext("once in the first %d day",
					    "once in the first %d days",
					    (unsigned long)of->open_days),
				   of->open_days);
	return arena_print(arena,
			   ngettext("%d time in the first %d days",
				    "%d times in the first %d days",
				    (unsigned long)times),
			   times, of->open_days);
}

/* A habit meant less often than daily is said with what was meant, so that
 * 12 of 28 days reads as what it is. */
static const char *at_times(const struct figures *figures, struct arena *arena)
{
	if (figures->lately_times < 1 || figures->lately_times > 6)
		return "";
	if (figures->lately_times == 1)
		return _("at once a week");
	return arena_print(arena, ngettext("at %d time a week", "at %d a week",
					   (unsigned long)figures->lately_times),
			   figures->lately_times);
}

static const char *on_days(const struct figures *figures, struct arena *arena)
{
	const struct count *of = &figures->lately;
	const char *at = at_times(figures, arena);
	const char *rest = rest_days(of->rest_days, arena);
	const char *days;

	if (!rhythm_is_range(figures)) {
		days = arena_print(arena, ngettext("on %d of %d day",
						   "on %d of %d days",
						   (unsigned long)of->open_days),
				   of->credit_days, of->open_days);
		return joined(joined(days, at, arena), rest, arena);
	}
	days = arena_print(arena, ngettext("on %d to %d of %d day",
					   "on %d to %d of %d days",
					   (unsigned long)of->open_days),
			   of->credit_days,
			   of->credit_days + of->unrecorded_days, of->open_days);
	return arena_print(arena,
			   ngettext("%s; for %d day the book says nothing",
				    "%s; for %d days the book says nothing",
				    (unsigned long)of->unrecorded_days),
			   joined(joined(days, at, arena), rest, arena),
			   of->unrecorded_days);
}

const char *figures_lately(const struct figures *figures, struct arena *arena)
{
	const struct count *of = &figures->lately;

	if (!of->open_days)
		return "";
	if (!of->credit_days)
		return joined(so_far(of, arena), rest_days(of->rest_days, arena),
			      arena);
	if (!figures->rhythm.known)
		return joined(young(of, arena), rest_days(of->rest_days, arena),
			      arena);
	return on_days(figures, arena);
}

const char *figures_long_run(const struct figures *figures)
{
	if (!figures->roots.known || figures->roots.value <= 0)
		return "";
	if (figures->roots.value >= often)
		return _("often");
	return figures->roots.value >= about_half ? _("about half")
						  : _("now and then");
}

const char *figures_returns(const struct figures *figures, struct arena *arena)
{
	if (!figures->returns)
		return "";
	if (figures->returns == 1)
		return _("You came back once");
	return arena_print(arena, ngettext("You came back %d time",
					   "You came back %d times",
					   (unsigned long)figures->returns),
			   figures->returns);
}

const char *figures_sentence(const struct figures *figures,
			     struct arena *arena)
{
	const char *lately = figures_lately(figures, arena);
	const char *returns = figures_returns(figures, arena);
	char *sentence;

	if (!*lately)
		return "";
	sentence = *returns ? arena_print(arena, "%s. %s.", lately, returns)
			    : arena_print(arena, "%s.", lately);
	sentence[0] = (char)toupper((unsigned char)sentence[0]);
	return sentence;
}

struct share {
	int there, days;
};

/* Three in four of at least four, and a fifth more than on other weekdays. */
static bool stands_out(struct share weekday, struct share all)
{
	int others = all.days - weekday.days;
	int others_there = all.there - weekday.there;

	return weekday.days >= WEEKDAY_LEAST && others > 0 &&
	       weekday.there * 4 >= weekday.days * 3 &&
	       (weekday.there * others - others_there * weekday.days) * 5 >=
		       weekday.days * others;
}

const char *figures_weekdays(const struct rhythm_day *days, size_t count,
			     day first, struct arena *arena)
{
	static const char *const names[] = {
		N_("Mondays"), N_("Tuesdays"), N_("Wednesdays"),
		N_("Thursdays"), N_("Fridays"), N_("Saturdays"), N_("Sundays"),
	};
	struct share weekday[7] = { 0 }, all = { 0 };
	int found[7], n = 0;

	for (size_t i = 0; i < count; i++) {
		struct share *of = &weekday[day_weekday(first + (day)i)];
		int there = state_credit(days[i].state) > 0;

		if (!state_is_open(days[i].state) ||
		    days[i].state == STATE_UNRECORDED)
			continue;
		of->there += there;
		of->days++;
		all.there += there;
		all.days++;
	}
	for (int i = 0; i < 7; i++)
		if (stands_out(weekday[i], all))
			found[n++] = i;
	if (n == 1)
		return arena_print(arena, _("%s often"), _(names[found[0]]));
	if (n == 2)
		return arena_print(arena, _("%s and %s often"),
				   _(names[found[0]]), _(names[found[1]]));
	return "";
}
