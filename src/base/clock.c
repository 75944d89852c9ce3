#include "base/clock.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int offset_at(int64_t at)
{
	time_t when = (time_t)at;
	struct tm local;

	if (!localtime_r(&when, &local))
		return 0;
	return (int)(local.tm_gmtoff / 60);
}

struct moment clock_now(void)
{
	const char *set = getenv("TEND_NOW");
	struct moment now;
	struct timespec system;

	if (set && moment_parse(set, &now))
		return now;
	clock_gettime(CLOCK_REALTIME, &system);
	now.at = system.tv_sec;
	now.offset = offset_at(now.at);
	return now;
}

struct moment clock_local(day on, int hour, int minute)
{
	struct civil civil = day_civil(on);
	struct tm local = {
		.tm_year = civil.year - 1900,
		.tm_mon = civil.month - 1,
		.tm_mday = civil.mday,
		.tm_hour = hour,
		.tm_min = minute,
		.tm_isdst = -1,
	};
	int64_t at = mktime(&local);

	return (struct moment){ at, offset_at(at) };
}

int64_t clock_ticks(void)
{
	struct timespec ticks;

	clock_gettime(CLOCK_MONOTONIC, &ticks);
	return (int64_t)ticks.tv_sec * 1000 + ticks.tv_nsec / 1000000;
}

/* Floor division, so that moments before 1970 fall on their own day. */
static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

day moment_day(struct moment moment)
{
	return moment_logical_day(moment, 0);
}

int moment_minute(struct moment moment)
{
	int64_t local = moment.at + (int64_t)moment.offset * 60;

	return (int)((local - floor_div(local, 86400) * 86400) / 60);
}

day moment_logical_day(struct moment moment, int day_start)
{
	int64_t local = moment.at + ((int64_t)moment.offset - day_start) * 60;

	return (day)floor_div(local, 86400);
}

static char *put_two(char *out, unsigned value, char then)
{
	out[0] = (char)('0' + value / 10 % 10);
	out[1] = (char)('0' + value % 10);
	out[2] = then;
	return out + 3;
}

const char *moment_text(struct moment moment, char out[MOMENT_TEXT])
{
	int64_t local = moment.at + (int64_t)moment.offset * 60;
	unsigned second = (unsigned)(local - floor_div(local, 86400) * 86400);
	unsigned east = (unsigned)abs(moment.offset) % 6000u;
	char *at = out + strlen(day_text(moment_day(moment), out));

	*at++ = 'T';
	at = put_two(at, second / 3600, ':');
	at = put_two(at, second / 60 % 60, ':');
	at = put_two(at, second % 60, moment.offset < 0 ? '-' : '+');
	at = put_two(at, east / 60, ':');
	put_two(at, east % 60, '\0');
	return out;
}

static bool two_digits(const char *text, int most, int *out)
{
	if (!isdigit((unsigned char)text[0]) || !isdigit((unsigned char)text[1]))
		return false;
	*out = (text[0] - '0') * 10 + (text[1] - '0');
	return *out <= most;
}

static bool parse_offset(const char *text, int *out)
{
	int hours, minutes;

	if ((text[0] == 'Z' || text[0] == 'z') && text[1] == '\0') {
		*out = 0;
		return true;
	}
	if ((text[0] != '+' && text[0] != '-') || strlen(text) != 6 ||
	    text[3] != ':' || !two_digits(text + 1, 23, &hours) ||
	    !two_digits(text + 4, 59, &minutes))
		return false;
	*out = (hours * 60 + minutes) * (text[0] == '-' ? -1 : 1);
	return true;
}

bool moment_parse(const char *text, struct moment *out)
{
	char date[DAY_TEXT] = "";
	int hour, minute, second, offset;
	day on;

	if (strlen(text) < 20)
		return false;
	memcpy(date, text, 10);
	if (!day_parse(date, &on) || !strchr("Tt ", text[10]) ||
	    !two_digits(text + 11, 23, &hour) || text[13] != ':' ||
	    !two_digits(text + 14, 59, &minute) || text[16] != ':' ||
	    !two_digits(text + 17, 60, &second))
		return false;

	const char *rest = text + 19;

	if (*rest == '.') {
		rest++;
		while (isdigit((unsigned char)*rest))
			rest++;
	}
	if (!parse_offset(rest, &offset))
		return false;
	out->at = (int64_t)on * 86400 + hour * 3600 + minute * 60 + second -
		  (int64_t)offset * 60;
	out->offset = offset;
	return true;
}

day clock_today(int day_start)
{
	const char *set = getenv("TEND_TODAY");
	day today;

	if (set && day_parse(set, &today))
		return today;
	return moment_logical_day(clock_now(), day_start);
}
