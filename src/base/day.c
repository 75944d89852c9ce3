#include "base/day.h"

#include <ctype.h>
#include <string.h>

#include "base/intl.h"

/* Days from 1970-01-01; the year begins in March, so that the leap day is
 * its last day. */
day day_of(int year, int month, int mday)
{
	int y = month <= 2 ? year - 1 : year;
	int era = (y >= 0 ? y : y - 399) / 400;
	int year_of_era = y - era * 400;
	int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + mday - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 -
			 year_of_era / 100 + day_of_year;

	return (day)(era * 146097 + day_of_era - 719468);
}

struct civil day_civil(day when)
{
	int z = when + 719468;
	int era = (z >= 0 ? z : z - 146096) / 146097;
	int day_of_era = z - era * 146097;
	int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
			   day_of_era / 146096) / 365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 -
					year_of_era / 100);
	int month_from_march = (5 * day_of_year + 2) / 153;
	int month = month_from_march < 10 ? month_from_march + 3
					  : month_from_march - 9;

	return (struct civil){
		.year = year_of_era + era * 400 + (month <= 2),
		.month = month,
		.mday = day_of_year - (153 * month_from_march + 2) / 5 + 1,
	};
}

int day_month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30,
				       31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (month < 1 || month > 12)
		return 0;
	return lengths[month - 1] + (month == 2 && leap);
}

bool day_exists(int year, int month, int mday)
{
	return year >= 1900 && year <= 2999 && month >= 1 && month <= 12 &&
	       mday >= 1 && mday <= day_month_length(year, month);
}

day day_months_on(day when, int months)
{
	struct civil civil = day_civil(when);
	int index = civil.year * 12 + civil.month - 1 + months;
	int year = (index >= 0 ? index : index - 11) / 12;
	int month = index - year * 12 + 1;
	int length = day_month_length(year, month);

	return day_of(year, month, civil.mday < length ? civil.mday : length);
}

int day_weekday(day when)
{
	int weekday = (when + 3) % 7;		/* 1970-01-01 was a Thursday */

	return weekday < 0 ? weekday + 7 : weekday;
}

day day_week_start(day when, int first)
{
	return when - (day_weekday(when) - first + 7) % 7;
}

int day_iso_week(day when)
{
	day thursday = when - day_weekday(when) + 3;
	int year = day_civil(thursday).year;

	return (thursday - day_of(year, 1, 1)) / 7 + 1;
}

static bool take_digits(const char *text, int count, int *out)
{
	*out = 0;
	for (int i = 0; i < count; i++) {
		if (!isdigit((unsigned char)text[i]))
			return false;
		*out = *out * 10 + (text[i] - '0');
	}
	return true;
}

bool day_parse(const char *text, day *out)
{
	int year, month, mday;

	if (strlen(text) != 10 || text[4] != '-' || text[7] != '-' ||
	    !take_digits(text, 4, &year) || !take_digits(text + 5, 2, &month) ||
	    !take_digits(text + 8, 2, &mday) || !day_exists(year, month, mday))
		return false;
	*out = day_of(year, month, mday);
	return true;
}

/* `count` decimal digits, with noughts before them. */
static void put_digits(char *out, int value, int count)
{
	while (count-- > 0) {
		out[count] = (char)('0' + value % 10);
		value /= 10;
	}
}

const char *day_text(day when, char out[DAY_TEXT])
{
	struct civil civil = day_civil(when);

	out[0] = '\0';
	if (when >= DAY_FIRST && when <= DAY_LAST) {
		memcpy(out, "....-..-..", DAY_TEXT);
		put_digits(out, civil.year, 4);
		put_digits(out + 5, civil.month, 2);
		put_digits(out + 8, civil.mday, 2);
	}
	return out;
}

const char *day_weekday_name(int weekday)
{
	static const char *const names[] = {
		N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"),
		N_("Friday"), N_("Saturday"), N_("Sunday"),
	};

	return _(names[weekday % 7]);
}

const char *day_weekday_short(int weekday)
{
	static const char *const names[] = {
		N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"),
		N_("Fri"), N_("Sat"), N_("Sun"),
	};

	return _(names[weekday % 7]);
}

const char *day_month_name(int month)
{
	static const char *const names[] = {
		N_("January"), N_("February"), N_("March"), N_("April"),
		N_("May"), N_("June"), N_("July"), N_("August"),
		N_("September"), N_("October"), N_("November"), N_("December"),
	};

	return _(names[(month + 11) % 12]);
}

const char *day_month_short(int month)
{
	static const char *const names[] = {
		N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"),
		N_("May"), N_("Jun"), N_("Jul"), N_("Aug"),
		N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec"),
	};

	return _(names[(month + 11) % 12]);
}
