#include "domain/estimate.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/intl.h"

enum {
	LOOKED_AT = 2000,	/* bytes: more than a small thing's words */
	MINUTE = 60,
	HOUR = 60 * MINUTE,
	DAY_LONG = 24 * HOUR,	/* no time said is longer */
	NUMBER_MAX = 9,		/* digits */
};

struct named {
	const char *name;
	double value;
};

static const struct named units[] = {
	{ "s", 1 }, { "sec", 1 }, { "secs", 1 }, { "second", 1 },
	{ "seconds", 1 }, { "sekunde", 1 }, { "sekunden", 1 },
	{ "seconde", 1 }, { "secondes", 1 }, { "segundo", 1 },
	{ "segundos", 1 },
	{ "min", MINUTE }, { "mins", MINUTE }, { "minute", MINUTE },
	{ "minutes", MINUTE }, { "minuten", MINUTE }, { "minuto", MINUTE },
	{ "minutos", MINUTE }, { "minuti", MINUTE },
	{ "h", HOUR }, { "hr", HOUR }, { "hrs", HOUR }, { "hour", HOUR },
	{ "hours", HOUR }, { "stunde", HOUR }, { "stunden", HOUR },
	{ "heure", HOUR }, { "heures", HOUR }, { "hora", HOUR },
	{ "horas", HOUR }, { "ora", HOUR }, { "ore", HOUR },
	{ "دقيقة", MINUTE }, { "دقائق", MINUTE }, { "ساعة", HOUR },
	{ "ساعات", HOUR },
};

/* These follow a number at once, with other words at once after them. */
static const struct named joined_units[] = {
	{ "秒", 1 }, { "分", MINUTE }, { "時間", HOUR }, { "小时", HOUR },
	{ "小時", HOUR },
};

static const struct named numbers[] = {
	{ "a", 1 }, { "an", 1 }, { "one", 1 }, { "two", 2 }, { "three", 3 },
	{ "four", 4 }, { "five", 5 }, { "six", 6 }, { "seven", 7 },
	{ "eight", 8 }, { "nine", 9 }, { "ten", 10 }, { "twelve", 12 },
	{ "fifteen", 15 }, { "twenty", 20 }, { "thirty", 30 },
	{ "forty", 40 }, { "fifty", 50 }, { "sixty", 60 }, { "ninety", 90 },
	{ "few", 5 }, { "several", 5 }, { "half", 0.5 }, { "quarter", 0.25 },
	{ "ein", 1 }, { "eine", 1 }, { "einer", 1 }, { "zwei", 2 },
	{ "drei", 3 }, { "fünf", 5 }, { "zehn", 10 }, { "fünfzehn", 15 },
	{ "zwanzig", 20 }, { "dreißig", 30 }, { "halbe", 0.5 },
	{ "une", 1 }, { "dix", 10 }, { "una", 1 }, { "diez", 10 },
};

/* A word or a number of the text. */
struct token {
	size_t start, end;
	double number;		/* 0: it is none */
	double unit;		/* 0: it is none */
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return isalpha((unsigned char)c) || (unsigned char)c >= 0x80;
}

static double find(const struct named *list, size_t count, const char *word,
		   size_t size)
{
	for (size_t i = 0; i < count; i++)
		if (strlen(list[i].name) == size &&
		    strncasecmp(list[i].name, word, size) == 0)
			return list[i].value;
	return 0;
}

#define FIND(list, word, size) \
	find(list, sizeof(list) / sizeof(*(list)), word, size)

static double joined_unit(const char *text, size_t *size)
{
	for (size_t i = 0; i < sizeof(joined_units) / sizeof(*joined_units); i++) {
		size_t length = strlen(joined_units[i].name);

		if (strncmp(text, joined_units[i].name, length) == 0) {
			*size = length;
			return joined_units[i].value;
		}
	}
	return 0;
}

/* "20", "1.5", "1,5". */
static struct token take_digits(const char *text, size_t at)
{
	struct token token = { .start = at };
	double place = 1;

	for (; is_digit(text[at]); at++)
		if (at - token.start < NUMBER_MAX)
			token.number = token.number * 10 + (text[at] - '0');
	if ((text[at] == '.' || text[at] == ',') && is_digit(text[at + 1]))
		for (at++; is_digit(text[at]); at++)
			token.number += (text[at] - '0') * (place /= 10);
	token.end = at;
	return token;
}

static struct token take_word(const char *text, size_t at)
{
	struct token token = { .start = at };
	size_t size = 0;

	token.unit = joined_unit(text + at, &size);
	if (token.unit > 0) {
		token.end = at + size;
		return token;
	}
	while (is_letter(text[at]))
		at++;
	token.end = at;
	token.unit = FIND(units, text + token.start, at - token.start);
	token.number = FIND(numbers, text + token.start, at - token.start);
	return token;
}

/* "half an hour", "a few minutes", "a quarter of an hour", "twenty five
 * minutes": what two number words after each other come to. */
static double joined_number(double before, double next)
{
	if (before > 0 && before < 1 && next == 1)
		return before;
	if (before >= 20 && next >= 1 && next < 10)
		return before + next;
	return next;
}

struct time_said time_said(const char *text)
{
	struct time_said longest = { 0 };
	double number = 0;
	size_t start = 0;

	for (size_t at = 0; at < LOOKED_AT && text[at];) {
		struct token token;

		if (!is_letter(text[at]) && !is_digit(text[at])) {
			if (text[at] != ' ' && text[at] != '-')
				number = 0;
			at++;
			continue;
		}
		token = is_digit(text[at]) ? take_digits(text, at)
					   : take_word(text, at);
		at = token.end;
		if (token.unit > 0 && number > 0) {
			double seconds = number * token.unit;

			if (seconds > DAY_LONG)
				seconds = DAY_LONG;
			if ((int)seconds > longest.seconds)
				longest = (struct time_said){
					(int)seconds, start, token.end };
			number = 0;
		} else if (token.number > 0) {
			if (number <= 0)
				start = token.start;
			number = joined_number(number, token.number);
		} else if (token.end - token.start != 2 ||
			   strncasecmp(text + token.start, "of", 2) != 0) {
			number = 0;
		}
	}
	return longest;
}

const char *time_shortened(const char *text, struct arena *arena)
{
	struct time_said said = time_said(text);

	if (!said.seconds)
		return arena_text(arena, text);
	return arena_print(arena, "%.*s%s%s", (int)said.start, text,
			   _("one minute"), text + said.end);
}
