#include "domain/day_words.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/intl.h"

/* From this far on "20 November" could be another year's. */
enum { FAR = 300 };

static bool is_far(day when, day today)
{
	int64_t apart = (int64_t)when - today;

	return apart >= FAR || apart <= -FAR;
}

/* One to twelve in words, as a sentence says them; then digits. */
static const char *number(int n, struct arena *arena)
{
	static const char *const words[] = {
		N_("one"), N_("two"), N_("three"), N_("four"), N_("five"),
		N_("six"), N_("seven"), N_("eight"), N_("nine"), N_("ten"),
		N_("eleven"), N_("twelve"),
	};

	if (n >= 1 && n <= 12)
		return _(words[n - 1]);
	return arena_print(arena, "%d", n);
}

static const char *date(day when, bool year, const char *(*month)(int),
			struct arena *arena)
{
	struct civil civil = day_civil(when);

	if (year)
		return arena_print(arena, "%d %s %d", civil.mday,
				   month(civil.month), civil.year);
	return arena_print(arena, "%d %s", civil.mday, month(civil.month));
}

const char *day_words_date(day when, day today, struct arena *arena)
{
	return date(when, is_far(when, today), day_month_name, arena);
}

const char *day_words_short(day when, day today, struct arena *arena)
{
	return date(when, is_far(when, today), day_month_short, arena);
}

const char *day_words_long(day when, day today, struct arena *arena)
{
	return arena_print(arena, "%s %s", day_weekday_name(day_weekday(when)),
			   day_words_date(when, today, arena));
}

const char *day_words_span(day from, day until, day today, struct arena *arena)
{
	struct civil first = day_civil(from), last = day_civil(until);
	const char *end = day_words_date(until, today, arena);

	if (from == until)
		return end;
	if (first.year == last.year && first.month == last.month)
		return arena_print(arena, _("%d to %s"), first.mday, end);
	return arena_print(arena, _("%s to %s"),
			   date(from, is_far(until, today) &&
				first.year != last.year, day_month_name, arena),
			   end);
}

const char *day_words_near(day when, day today, struct arena *arena)
{
	int64_t ago = (int64_t)today - when;

	if (ago == 0)
		return _("today");
	if (ago == 1)
		return _("yesterday");
	if (ago == -1)
		return _("tomorrow");
	if (ago > 1 && ago < 7)
		return arena_print(arena, ngettext("%s day ago", "%s days ago",
						   (unsigned long)ago),
				   number((int)ago, arena));
	if (ago < -1 && ago > -7)
		return arena_print(arena, ngettext("in %s day", "in %s days",
						   (unsigned long)-ago),
				   number((int)-ago, arena));
	return day_words_date(when, today, arena);
}

static const char *weeks_on(int weeks, struct arena *arena)
{
	if (weeks == 1)
		return _("a week on");
	return arena_print(arena, ngettext("%s week on", "%s weeks on",
					   (unsigned long)weeks),
			   number(weeks, arena));
}

static const char *months_on(int months, struct arena *arena)
{
	if (months == 1)
		return _("a month on");
	return arena_print(arena, ngettext("%s month on", "%s months on",
					   (unsigned long)months),
			   number(months, arena));
}

const char *day_words_on(int days, struct arena *arena)
{
	if (days < 1)
		return "";
	if (days == 1)
		return _("a day on");
	if (days < 7)
		return arena_print(arena, ngettext("%s day on", "%s days on",
						   (unsigned long)days),
				   number(days, arena));
	if (days == 30 || days == 31)
		return months_on(1, arena);
	if (days < 63)
		return weeks_on(days / 7, arena);
	if (days < 365)
		return months_on((days * 12 + 30) / 365, arena);
	if (days < 730)
		return _("a year on");
	return arena_print(arena, ngettext("%s year on", "%s years on",
					   (unsigned long)(days / 365)),
			   number(days / 365, arena));
}

const char *day_words_page(day when, day today, struct arena *arena)
{
	int64_t ago = (int64_t)today - when;

	if (ago == 0)
		return _("Today's page");
	if (ago == 1)
		return _("Yesterday's page");
	if (ago > 1 && ago < 7)
		return arena_print(arena, _("%s's page"),
				   day_weekday_name(day_weekday(when)));
	return arena_print(arena, _("The page of %s"),
			   day_words_date(when, today, arena));
}
