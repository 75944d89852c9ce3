#include "session_words.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/intl.h"
#include "domain/dates.h"
#include "domain/day_words.h"
#include "domain/to_come.h"

enum { MONDAY = 0, SMALL_HOURS = 4, WEEK = 7 };

/* Up to two digits at *at; -1 if there is none. */
static int two_digits(const char **at)
{
	int number = -1;

	for (int i = 0; i < 2 && isdigit((unsigned char)**at); i++)
		number = (number < 0 ? 0 : number * 10) + (*(*at)++ - '0');
	return number;
}

static bool clock_of(const char *text, int *hour, int *minute)
{
	const char *at = text + strspn(text, " \t");

	*hour = two_digits(&at);
	*minute = 0;
	at += strspn(at, ":.h ");
	if (isdigit((unsigned char)*at))
		*minute = two_digits(&at);
	at += strspn(at, " \t");
	return !*at && *hour >= 0 && *hour < 24 && *minute < 60;
}

bool session_read_time(const char *text, day on, const char *field, bool *has,
		       struct moment *at, struct err *err)
{
	int hour, minute;

	*has = text[strspn(text, " \t")] != '\0';
	if (!*has)
		return true;
	if (!clock_of(text, &hour, &minute))
		return err_set(err, ERR_INVALID, field,
			       _("a time goes like 14:30"));
	*at = clock_local(hour < SMALL_HOURS ? on + 1 : on, hour, minute);
	return true;
}

bool session_read_day(const char *text, day today, day *on, struct err *err)
{
	struct day_range range;
	size_t size = strlen(text);

	if (dates_parse(text, size, today, MONDAY, &range) &&
	    range.from == range.until) {
		*on = range.from;
		return true;
	}
	if (day_to_come(text, size, today, MONDAY, on))
		return true;
	return err_set(err, ERR_INVALID, "day",
		       _("which day? “20 november” will do, or “in 2 weeks”"));
}

bool session_read_three(const char *text, const char *field,
			struct three *three, struct err *err)
{
	int numbers[3] = { 0, 0, 0 }, count = 0;

	for (const char *at = text; *at; at++) {
		if (strchr(" \t,;/", *at))
			continue;
		if (count == 3 || (*at != '-' && (*at < '1' || *at > '5')))
			return err_set(err, ERR_INVALID, field,
				       _("three numbers from 1 to 5, like 3 2 4; a - leaves one out"));
		numbers[count++] = *at == '-' ? 0 : *at - '0';
	}
	*three = (struct three){ numbers[0], numbers[1], numbers[2] };
	return true;
}

bool session_read_yes(const char *text)
{
	static const char *const words[] = { "yes", "ja", "oui", "si", "x" };
	size_t size;

	text += strspn(text, " \t");
	size = strcspn(text, " \t.");
	for (size_t i = 0; size && i < sizeof(words) / sizeof(*words); i++)
		if (size <= strlen(words[i]) &&
		    strncasecmp(text, words[i], size) == 0)
			return true;
	return size && strncasecmp(text, _("yes"), size) == 0;
}

const char *session_title(const struct session *session, day today,
			  struct arena *arena)
{
	return arena_print(arena, _("Session %d · %s"), session->nth,
			   day_words_long(session->on, today, arena));
}

const char *session_clock_words(bool has, struct moment at, struct arena *arena)
{
	int minute = moment_minute(at);

	return has ? arena_print(arena, "%02d:%02d", minute / 60, minute % 60)
		   : "";
}

const char *session_time_words(const struct session *session,
			       struct arena *arena)
{
	int from = moment_minute(session->started);
	int until = moment_minute(session->ended);

	if (session->has_time && session->has_end)
		return arena_print(arena, _("%02d:%02d to %02d:%02d"), from / 60,
				   from % 60, until / 60, until % 60);
	if (session->has_end)
		return arena_print(arena, _("until %02d:%02d"), until / 60,
				   until % 60);
	return session_clock_words(session->has_time, session->started, arena);
}

const char *session_three_words(struct three three, struct arena *arena)
{
	const int numbers[] = { three.mood, three.energy, three.wellbeing };
	const char *const names[] = { _("mood"), _("energy"), _("wellbeing") };
	const char *said = "";

	for (int i = 0; i < 3; i++)
		if (numbers[i])
			said = arena_print(arena, "%s%s%s %d", said,
					   *said ? ", " : "", names[i],
					   numbers[i]);
	return said;
}

const char *session_form_words(const char *form)
{
	static const char *const words[] = {
		N_("infusion"), N_("injection"), N_("lozenge"), N_("nasal"),
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(form, words[i]) == 0)
			return _(words[i]);
	return "";
}

const char *session_written_words(day on, day today, struct arena *arena)
{
	if (on == DAY_NONE || on == today)
		return "";
	if (on < today && today - on < WEEK)
		return arena_print(arena, _("written on %s"),
				   day_weekday_name(day_weekday(on)));
	return arena_print(arena, _("written on %s"),
			   day_words_date(on, today, arena));
}
