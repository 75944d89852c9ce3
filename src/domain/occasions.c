#include "domain/occasions.h"

#include "base/intl.h"

struct occasion_count occasions_within(const struct occasion_on *occasions,
				       size_t count, day today, int days)
{
	struct occasion_count within = { 0 };

	for (size_t i = 0; i < count; i++) {
		int64_t ago = (int64_t)today - occasions[i].on;

		if (ago < 0 || ago >= days)
			continue;
		within.came_up++;
		within.fired += occasions[i].fired;
	}
	return within;
}

/* Too few for a figure. */
static const char *rare_words(struct occasion_count count, bool long_span)
{
	if (count.came_up == 0)
		return long_span ? _("It did not come up in three months.")
				 : _("It did not come up in four weeks.");
	if (count.fired == 0)
		return _("It came up rarely.");
	if (count.fired == count.came_up)
		return _("It came up rarely, and then you did it.");
	return _("It came up rarely, and once you did it.");
}

const char *occasions_words(struct occasion_count count, int days,
			    struct arena *arena)
{
	bool long_span = days > OCCASIONS_LATELY;
	const char *came_up;

	if (count.came_up < OCCASIONS_LEAST)
		return rare_words(count, long_span);
	came_up = arena_print(arena,
			      long_span ? _("It came up %d times in three months")
					: _("It came up %d times in four weeks"),
			      count.came_up);
	if (count.fired == 0)
		return arena_print(arena, "%s.", came_up);
	if (count.fired == 1)
		return arena_print(arena, _("%s, and once you did it."), came_up);
	if (count.fired == count.came_up)
		return arena_print(arena, _("%s, and you did it each time."),
				   came_up);
	return arena_print(arena,
			   ngettext("%s, and %d time you did it.",
				    "%s, and %d times you did it.",
				    (unsigned long)count.fired),
			   came_up, count.fired);
}
