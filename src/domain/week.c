#include "domain/week.h"

#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <string.h>

#include "base/err.h"
#include "domain/schedule.h"

enum { SUNDAY = 6, BEGAN_ON_A_SUNDAY = 19971130 };

/* No country's locale: then weeks begin as ISO 8601 has them. */
static bool is_plain(locale_t locale)
{
	const char *name = nl_langinfo_l(_NL_LOCALE_NAME(LC_TIME), locale);

	return !name || strcmp(name, "POSIX") == 0 ||
	       (name[0] == 'C' && (!name[1] || name[1] == '.'));
}

/* glibc tells the first day as a date and a number counted from it, from 1. */
static int locale_week_start(locale_t locale)
{
	const char *first = nl_langinfo_l(_NL_TIME_FIRST_WEEKDAY, locale);
	uint32_t origin = (uint32_t)(uintptr_t)nl_langinfo_l(
		_NL_TIME_WEEK_1STDAY, locale);
	int from = origin == BEGAN_ON_A_SUNDAY ? SUNDAY : 0;

	if (is_plain(locale) || !first || first[0] < 1 || first[0] > 7)
		return 0;
	return (from + first[0] - 1) % 7;
}

/* Asked of the environment, for the program may have set LC_CTYPE alone. */
static int asked_week_start(void)
{
	locale_t locale = newlocale(LC_TIME_MASK, "", (locale_t)0);
	int start;

	if (!locale)
		return 0;
	start = locale_week_start(locale);
	freelocale(locale);
	return start;
}

int week_start(const char *setting)
{
	unsigned days;

	if (setting && weekdays_parse(setting, &days, NULL))
		for (int i = 0; i < 7; i++)
			if (days == 1u << i)
				return i;
	return asked_week_start();
}
