#include "domain/dates.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/*
 * A text is cut into a few words and numbers (read_tokens); then the first
 * shape that fits them all says the days (dates_parse, at the bottom).
 */
enum { TOKENS_MAX = 8, WORD_MAX = 24 };

struct token {
	char word[WORD_MAX];	/* lower case, or "" for a number */
	int number;
	int digits;		/* of the number, as it was written */
	char before;		/* the sign right before it: - . / or 0 */
};

struct asked {
	struct token token[TOKENS_MAX];
	size_t count;
	day today;
	int week_start;
};

static bool is_letter(char c)
{
	return isalpha((unsigned char)c) || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool take_number(const char *text, size_t size, size_t *at,
			struct token *token)
{
	static const char *const endings[] = { "st", "nd", "rd", "th" };

	for (; *at < size && is_digit(text[*at]); (*at)++) {
		if (++token->digits > 4)
			return false;
		token->number = token->number * 10 + (text[*at] - '0');
	}
	for (size_t i = 0; i < 4 && size - *at >= 2; i++)
		if (strncasecmp(text + *at, endings[i], 2) == 0 &&
		    (size - *at == 2 || !is_letter(text[*at + 2]))) {
			*at += 2;
			break;
		}
	return *at == size || !is_letter(text[*at]);
}

static bool take_word(const char *text, size_t size, size_t *at,
		      struct token *token)
{
	size_t length = 0;

	for (; *at < size && is_letter(text[*at]); (*at)++) {
		if (length + 1 >= WORD_MAX)
			return false;
		token->word[length++] = (char)tolower((unsigned char)text[*at]);
	}
	return *at == size || !is_digit(text[*at]);
}

/* Small words say nothing about which day. */
static bool is_filler(const char *word)
{
	return !strcmp(word, "on") || !strcmp(word, "the") ||
	       !strcmp(word, "of");
}

/* False if there is too much, or anything that is no part of a date. */
static bool read_tokens(const char *text, size_t size, struct asked *asked)
{
	char before = 0;

	for (size_t at = 0; at < size; ) {
		struct token token = { .before = before };
		bool fits;

		if (!is_letter(text[at]) && !is_digit(text[at])) {
			if (!strchr(" ,-./", text[at]) || !text[at])
				return false;
			before = text[at] == ',' || text[at] == ' '
					? (char)0 : text[at];
			at++;
			continue;
		}
		fits = is_digit(text[at]) ? take_number(text, size, &at, &token)
					  : take_word(text, size, &at, &token);
		if (!fits)
			return false;
		before = 0;
		if (is_filler(token.word))
			continue;
		if (asked->count == TOKENS_MAX)
			return false;
		asked->token[asked->count++] = token;
	}
	return asked->count > 0;
}

/* ---- what a token may be ------------------------------------------------- */

static bool is_word(const struct token *token, const char *word)
{
	return strcmp(token->word, word) == 0;
}

/* Three letters of a name or more, in either language. */
static bool begins(const char *name, const char *word)
{
	size_t size = strlen(word);

	return size >= 3 && strncasecmp(name, word, size) == 0;
}

/* 1-12, or 0. "may" and "mar" are whole enough. */
static int month_of(const struct token *token)
{
	static const char *const names[] = {
		"january", "february", "march", "april", "may", "june", "july",
		"august", "september", "october", "november", "december",
	};

	for (int i = 0; i < 12; i++)
		if (begins(names[i], token->word) ||
		    begins(day_month_name(i + 1), token->word))
			return i + 1;
	return 0;
}

/* 0 Monday … 6 Sunday, or -1. */
static int weekday_of(const struct token *token)
{
	static const char *const names[] = {
		"monday", "tuesday", "wednesday", "thursday", "friday",
		"saturday", "sunday",
	};

	for (int i = 0; i < 7; i++)
		if (begins(names[i], token->word) ||
		    begins(day_weekday_name(i), token->word))
			return i;
	return -1;
}

static int mday_of(const struct token *token)
{
	return token->digits >= 1 && token->digits <= 2 ? token->number : 0;
}

static int year_of(const struct token *token)
{
	bool is_year = token->digits == 4 && token->number >= 1900 &&
		       token->number <= 2999;

	return is_year ? token->number : 0;
}

/* How many: a number, "a", or a word up to twelve. 0 if it is none. */
static int number_of(const struct token *token)
{
	static const char *const words[] = {
		"one", "two", "three", "four", "five", "six", "seven", "eight",
		"nine", "ten", "eleven", "twelve",
	};

	if (token->digits)
		return token->number;
	if (is_word(token, "a") || is_word(token, "an"))
		return 1;
	for (int i = 0; i < 12; i++)
		if (is_word(token, words[i]))
			return i + 1;
	return 0;
}

enum unit { UNIT_NONE, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_YEAR };

static enum unit unit_of(const struct token *token)
{
	static const char *const words[][2] = {
		{ "day", "days" }, { "week", "weeks" },
		{ "month", "months" }, { "year", "years" },
	};

	for (int i = 0; i < 4; i++)
		if (is_word(token, words[i][0]) || is_word(token, words[i][1]))
			return (enum unit)(i + 1);
	return UNIT_NONE;
}

/* ---- days from parts ------------------------------------------------------ */

static bool one_day(day when, struct day_range *out)
{
	if (when < DAY_FIRST || when > DAY_LAST)
		return false;
	*out = (struct day_range){ when, when };
	return true;
}

static bool whole_month(int year, int month, struct day_range *out)
{
	if (!day_exists(year, month, 1))
		return false;
	out->from = day_of(year, month, 1);
	out->until = out->from + day_month_length(year, month) - 1;
	return true;
}

static bool whole_year(int year, struct day_range *out)
{
	if (!day_exists(year, 1, 1))
		return false;
	*out = (struct day_range){ day_of(year, 1, 1), day_of(year, 12, 31) };
	return true;
}

static bool exact_day(int year, int month, int mday, struct day_range *out)
{
	return day_exists(year, month, mday) &&
	       one_day(day_of(year, month, mday), out);
}

/* The newest such day that is not later than today; 29 February goes back
 * over up to eight years. */
static bool newest_day(day today, int month, int mday, struct day_range *out)
{
	int year = day_civil(today).year;

	for (int y = year; y >= year - 8; y--)
		if (day_exists(y, month, mday) && day_of(y, month, mday) <= today)
			return exact_day(y, month, mday, out);
	return false;
}

static bool units_from(day today, enum unit unit, int n, struct day_range *out)
{
	switch (unit) {
	case UNIT_DAY:
		return one_day(today + n, out);
	case UNIT_WEEK:
		return one_day(today + 7 * n, out);
	case UNIT_MONTH:
		return one_day(day_months_on(today, n), out);
	case UNIT_YEAR:
		return one_day(day_months_on(today, 12 * n), out);
	default:
		return false;
	}
}

/* ---- shapes --------------------------------------------------------------- */

/* "2026-10-12", "2026-10", "12.10.2025", "12.10." */
static bool joined_numbers(const struct asked *asked, struct day_range *out)
{
	const struct token *t = asked->token;
	char sign = asked->count > 1 ? t[1].before : (char)0;

	if (asked->count < 2 || asked->count > 3 || !t[0].digits ||
	    !t[1].digits || (asked->count == 3 && t[2].before != sign))
		return false;
	if ((sign == '-' || sign == '/') && year_of(&t[0])) {
		if (asked->count == 2)
			return whole_month(year_of(&t[0]), mday_of(&t[1]), out);
		return exact_day(year_of(&t[0]), mday_of(&t[1]), mday_of(&t[2]),
				 out);
	}
	if (sign != '.')
		return false;
	if (asked->count == 2)
		return newest_day(asked->today, mday_of(&t[1]), mday_of(&t[0]),
				  out);
	return exact_day(year_of(&t[2]), mday_of(&t[1]), mday_of(&t[0]), out);
}

/* "today", "yesterday", "day before yesterday", "tuesday" */
static bool near_day(const struct asked *asked, struct day_range *out)
{
	const struct token *t = asked->token;

	if (asked->count == 3 && is_word(&t[0], "day") &&
	    is_word(&t[1], "before") && is_word(&t[2], "yesterday"))
		return one_day(asked->today - 2, out);
	if (asked->count != 1)
		return false;
	if (is_word(&t[0], "today"))
		return one_day(asked->today, out);
	if (is_word(&t[0], "yesterday"))
		return one_day(asked->today - 1, out);
	if (is_word(&t[0], "tomorrow"))
		return one_day(asked->today + 1, out);
	if (weekday_of(&t[0]) >= 0)
		return one_day(day_week_start(asked->today, weekday_of(&t[0])),
			       out);
	return false;
}

/* "3 days ago", "a week ago", "in two weeks", "last 7 days" */
static bool counted(const struct asked *asked, struct day_range *out)
{
	const struct token *t = asked->token;
	int n;

	if (asked->count != 3)
		return false;
	if (is_word(&t[2], "ago"))
		return number_of(&t[0]) &&
		       units_from(asked->today, unit_of(&t[1]),
				  -number_of(&t[0]), out);
	n = number_of(&t[1]);
	if (!n || !unit_of(&t[2]))
		return false;
	if (is_word(&t[0], "in"))
		return units_from(asked->today, unit_of(&t[2]), n, out);
	if (!is_word(&t[0], "last") ||
	    !units_from(asked->today + 1, unit_of(&t[2]), -n, out))
		return false;
	out->until = asked->today;
	return true;
}

static bool whole_unit(const struct asked *asked, enum unit unit, int step,
		       struct day_range *out)
{
	struct civil civil = day_civil(asked->today);
	int index = civil.year * 12 + civil.month - 1 + step;
	day from = day_week_start(asked->today, asked->week_start) + 7 * step;

	switch (unit) {
	case UNIT_WEEK:
		if (from < DAY_FIRST || from + 6 > DAY_LAST)
			return false;
		*out = (struct day_range){ from, from + 6 };
		return true;
	case UNIT_MONTH:
		return whole_month(index / 12, index % 12 + 1, out);
	case UNIT_YEAR:
		return whole_year(civil.year + step, out);
	default:
		return false;
	}
}

/* The newest such weekday before today, the next after it, or this week's. */
static bool stepped_weekday(const struct asked *asked, int weekday, int step,
			    struct day_range *out)
{
	day week = day_week_start(asked->today, asked->week_start);

	if (step < 0)
		return one_day(day_week_start(asked->today - 1, weekday), out);
	if (step > 0)
		return one_day(day_week_start(asked->today + 7, weekday), out);
	return one_day(week + (weekday - asked->week_start + 7) % 7, out);
}

static bool stepped_month(day today, int month, int step, struct day_range *out)
{
	struct civil now = day_civil(today);

	if (step < 0)
		return whole_month(now.year - (month >= now.month), month, out);
	if (step > 0)
		return whole_month(now.year + (month <= now.month), month, out);
	return whole_month(now.year, month, out);
}

/* "last week", "this month", "last tuesday", "last may", "next friday" */
static bool stepped(const struct asked *asked, struct day_range *out)
{
	static const char *const words[] = { "last", "this", "next" };
	const struct token *t = asked->token;
	int step = 0;

	if (asked->count != 2)
		return false;
	while (step < 3 && !is_word(&t[0], words[step]))
		step++;
	if (step == 3)
		return false;
	step--;
	if (unit_of(&t[1]))
		return whole_unit(asked, unit_of(&t[1]), step, out);
	if (weekday_of(&t[1]) >= 0)
		return stepped_weekday(asked, weekday_of(&t[1]), step, out);
	if (month_of(&t[1]))
		return stepped_month(asked->today, month_of(&t[1]), step, out);
	return false;
}

/* "oct", "october 2025", "12 oct", "oct 12", "12 oct 2025", "2025" */
static bool named(const struct asked *asked, struct day_range *out)
{
	int year = 0, month = 0, mday = 0;

	for (size_t i = 0; i < asked->count; i++) {
		const struct token *t = &asked->token[i];
		bool fits;

		if (!month && month_of(t))
			fits = (month = month_of(t)) != 0;
		else if (!mday && mday_of(t))
			fits = (mday = mday_of(t)) != 0;
		else
			fits = !year && (year = year_of(t)) != 0;
		if (!fits)
			return false;
	}
	if (!month)
		return year && !mday && whole_year(year, out);
	if (mday && year)
		return exact_day(year, month, mday, out);
	if (mday)
		return newest_day(asked->today, month, mday, out);
	if (!year) {
		struct civil now = day_civil(asked->today);

		year = now.year - (month > now.month);
	}
	return whole_month(year, month, out);
}

/* A leading weekday or "in" adds nothing to a date that is there. */
static void drop_first(struct asked *asked)
{
	memmove(asked->token, asked->token + 1,
		--asked->count * sizeof(*asked->token));
}

bool dates_parse(const char *text, size_t size, day today, int week_start,
		 struct day_range *out)
{
	struct asked asked = { .today = today, .week_start = week_start };
	struct day_range found;

	if (today < DAY_FIRST || today > DAY_LAST ||
	    !read_tokens(text, size, &asked))
		return false;
	if (!joined_numbers(&asked, &found) && !near_day(&asked, &found) &&
	    !counted(&asked, &found) && !stepped(&asked, &found)) {
		if (asked.count > 1 && (is_word(&asked.token[0], "in") ||
					weekday_of(&asked.token[0]) >= 0))
			drop_first(&asked);
		if (!named(&asked, &found))
			return false;
	}
	*out = found;
	return true;
}
