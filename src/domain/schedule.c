#include "domain/schedule.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/intl.h"

static const char *const names[] = {
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
	"sunday",
};

/* 0 Monday … 6 Sunday, or -1: three letters or more of its name. */
static int weekday_of(const char *word, size_t size)
{
	for (int i = 0; i < 7; i++)
		if (size >= 3 && size <= strlen(names[i]) &&
		    strncasecmp(word, names[i], size) == 0)
			return i;
	return -1;
}

static size_t letters(const char *text)
{
	size_t size = 0;

	while (isalpha((unsigned char)text[size]))
		size++;
	return size;
}

bool weekdays_parse(const char *text, unsigned *out, struct err *err)
{
	unsigned chosen = 0;
	int before = -1;	/* the last one named, while a - may follow */
	bool range = false;

	for (const char *at = text; *at; ) {
		size_t size = letters(at);
		int weekday = weekday_of(at, size);

		if (size && weekday >= 0) {
			for (int i = range ? before : weekday; i != weekday;
			     i = (i + 1) % 7)
				chosen |= 1u << i;
			chosen |= 1u << weekday;
			before = weekday;
			range = false;
			at += size;
		} else if (*at == '-' && before >= 0 && !range) {
			range = true;
			at++;
		} else if (*at == ',' || *at == ' ') {
			before = range ? before : -1;
			at++;
		} else {
			chosen = 0;
			break;
		}
	}
	if (!chosen || range)
		return err_set(err, ERR_USAGE, "days",
			       _("name weekdays like mon,wed,fri"));
	*out = chosen;
	return true;
}

const char *weekdays_text(unsigned weekdays, char out[WEEKDAYS_TEXT])
{
	char *at = out;

	for (int i = 0; i < 7; i++) {
		if (!(weekdays >> i & 1))
			continue;
		if (at > out)
			*at++ = ',';
		memcpy(at, names[i], 3);
		at += 3;
	}
	*at = '\0';
	return out;
}

bool times_parse(const char *text, int *out, struct err *err)
{
	static const char *const endings[] = {
		"", "/week", "/w", " a week", " times a week", "x", "x/week",
	};
	const char *rest = text + 1;

	if (strcasecmp(text, "daily") == 0) {
		*out = 7;
		return true;
	}
	if (text[0] >= '1' && text[0] <= '7')
		for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++)
			if (strcasecmp(rest, endings[i]) == 0) {
				*out = text[0] - '0';
				return true;
			}
	return err_set(err, ERR_USAGE, "times",
		       _("say how often a week, like 3/week, from 1 to 7"));
}

bool schedule_means(struct schedule schedule, day on)
{
	return schedule.weekdays >> day_weekday(on) & 1;
}

int schedule_times(struct schedule schedule)
{
	return schedule.weekdays == WEEKDAYS_ALL ? schedule.times : 7;
}

const char *schedule_words(struct schedule schedule, struct arena *arena)
{
	const char *words = "";

	if (schedule.weekdays == WEEKDAYS_ALL && schedule.times == 7)
		return _("every day");
	if (schedule.weekdays == WEEKDAYS_ALL && schedule.times == 1)
		return _("once a week");
	if (schedule.weekdays == WEEKDAYS_ALL)
		return arena_print(arena,
				   ngettext("%d time a week", "%d times a week",
					    (unsigned long)schedule.times),
				   schedule.times);
	for (int i = 0; i < 7; i++)
		if (schedule.weekdays >> i & 1)
			words = *words ? arena_print(arena, "%s, %s", words,
						     day_weekday_short(i))
				       : day_weekday_short(i);
	return words;
}
