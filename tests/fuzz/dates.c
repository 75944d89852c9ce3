/* Days as a person says them, and the other small things that are typed in
 * one line. */
#include "base/id.h"
#include "domain/dates.h"
#include "domain/insight.h"
#include "domain/schedule.h"
#include "domain/session.h"
#include "fuzz.h"
#include "ui/key.h"

static void say_days(const char *text, size_t size)
{
	struct day_range range;
	day today = day_of(2026, 11, 23), on;

	for (int week_start = 0; week_start < 7; week_start += 6)
		if (dates_parse(text, size, today, week_start, &range)) {
			holds(range.from <= range.until);
			holds(range.from >= DAY_FIRST &&
			      range.until <= DAY_LAST);
		}
	if (day_parse(text, &on)) {
		char again[DAY_TEXT];
		day same;

		holds(day_parse(day_text(on, again), &same) && same == on);
	}
}

static void say_rest(const char *text)
{
	char room[MOMENT_TEXT > WEEKDAYS_TEXT ? MOMENT_TEXT : WEEKDAYS_TEXT];
	struct moment moment, again;
	struct err err = { 0 };
	unsigned weekdays, same;
	int64_t id;
	int times;

	if (moment_parse(text, &moment))
		holds(moment_parse(moment_text(moment, room), &again) &&
		      again.at == moment.at);
	if (weekdays_parse(text, &weekdays, &err))
		holds(weekdays_parse(weekdays_text(weekdays, room), &same,
				     &err) && same == weekdays);
	if (times_parse(text, &times, &err))
		holds(times >= 1 && times <= 7);
	if (id_parse(text, &id))
		holds(id > 0);
	kinds_parse(text);
	session_form_parse(text);
}

static void say_keys(const char *text)
{
	struct key_script script = { .rest = text };
	struct err err = { 0 };
	char name[KEY_NAME];
	struct key key;

	while (key_script_next(&script, &key, &err))
		key_spell(&key, name);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);

	holds(text);
	memcpy(text, data, size);
	text[size] = '\0';
	say_days(text, strlen(text));
	say_rest(text);
	say_keys(text);
	free(text);
	return 0;
}
