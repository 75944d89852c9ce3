#include "domain/to_come.h"

#include <stdio.h>
#include <string.h>

#include "domain/dates.h"

enum { TEXT_MAX = 60, YEAR = 365 };

static bool says(const char *text, const char *word)
{
	return strcasestr(text, word) != NULL;
}

/* What it means with a word before it: "next friday", "in 2 weeks". */
static bool parse_with(const char *lead, const char *text, day today,
		       int week_start, struct day_range *out)
{
	char longer[TEXT_MAX + 8];
	int size = snprintf(longer, sizeof(longer), "%s %s", lead, text);

	return dates_parse(longer, (size_t)size, today, week_start, out);
}

bool day_to_come(const char *text, size_t size, day today, int week_start,
		 day *out)
{
	char words[TEXT_MAX];
	struct day_range range, next;
	bool past;

	if (size >= sizeof(words) || memchr(text, '\0', size))
		return false;
	snprintf(words, sizeof(words), "%.*s", (int)size, text);
	if (!dates_parse(words, size, today, week_start, &range) &&
	    !parse_with("in", words, today, week_start, &range))
		return false;
	past = says(words, "ago") || says(words, "yesterday") ||
	       says(words, "last");
	if (range.until < today && past)
		return false;
	if (range.until < today &&
	    parse_with("next", words, today, week_start, &next))
		range = next;
	/* A date without a year is the newest; a year on it is the next. */
	else if (range.until < today &&
		 !dates_parse(words, size, today + YEAR, week_start, &range))
		return false;
	if (range.until < today)
		return false;
	*out = range.until;
	return true;
}
