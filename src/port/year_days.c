/* Days in a row: how the made-up habits went, and how it felt. */
#include <string.h>

#include "year_fill.h"

/* What every row of days begins with: a habit and its first day. */
static bool take_habit(struct year_filling *f, const char **at,
		       const char *end, int64_t *habit, day *on,
		       struct err *err)
{
	const char *word;
	size_t size;

	return year_word(at, end, &word, &size) &&
	       year_find(f, word, size, habit, err) &&
	       year_word(at, end, &word, &size) &&
	       year_when(f, word, size, on, err);
}

static const char *state_of(char c)
{
	switch (c) {
	case 'd': return "done";
	case 's': return "smallest";
	case 'p': return "partly";
	case '~': return "rest";
	case 'n': return "not-today";
	default: return NULL;
	}
}

/* A habit's usual hour of being marked, so that the rows differ a little. */
static int minute_of(int64_t habit, day on)
{
	return 7 * 60 + 10 + (int)((habit >> 13) % 5) * 150 + (int)(on * 7 % 23);
}

static struct year_row mark_row(struct year_filling *f, int64_t habit, day on,
				const char *state, struct moment *at)
{
	struct year_row row;

	*at = year_moment(f, on, minute_of(habit, on));
	row = year_row("mark", *at);
	year_set(&row, "habit", habit);
	year_set(&row, "day", on);
	year_set_text(&row, "state", state, strlen(state));
	return row;
}

bool year_mark(struct year_filling *f, const char *at, const char *end,
	       struct err *err)
{
	const char *word, *state, *line;
	const char *body = f->record->body, *stop = body + f->record->body_size;
	size_t size;
	struct year_row row;
	struct moment when;
	int64_t habit, id;
	day on;

	if (!take_habit(f, &at, end, &habit, &on, err) ||
	    !year_word(&at, end, &word, &size))
		return false;
	state = state_of(*word);
	if (!state || f->mark_count == sizeof(f->marks) / sizeof(*f->marks))
		return year_refuse(f, "a mark", err);
	f->marks[f->mark_count].habit = habit;
	f->marks[f->mark_count++].on = on;
	row = mark_row(f, habit, on, state, &when);
	while (year_line(&body, stop, &line, &size)) {
		const char *colon = memchr(line, ':', size);
		size_t key = colon ? (size_t)(colon - line) : 0;

		if (key == 0 || key + 2 > size)
			return year_refuse(f, "a mark's words", err);
		year_set_text(&row, arena_text_n(&f->arena, line, key),
			      colon + 2, size - key - 2);
	}
	return year_put(f, &row, when, &id, err);
}

static bool has_mark(const struct year_filling *f, int64_t habit, day on)
{
	for (int i = 0; i < f->mark_count; i++)
		if (f->marks[i].habit == habit && f->marks[i].on == on)
			return true;
	return false;
}

bool year_marks(struct year_filling *f, const char *at, const char *end,
		struct err *err)
{
	const char *body = f->record->body, *stop = body + f->record->body_size;
	int64_t habit, id;
	day on;

	if (!take_habit(f, &at, end, &habit, &on, err))
		return false;
	for (; body < stop; body++) {
		const char *state = state_of(*body);
		struct year_row row;
		struct moment when;

		if (*body == ' ' || *body == '\n')
			continue;
		if (on > f->today)
			return year_refuse(f, "a mark to come", err);
		if (state && !has_mark(f, habit, on)) {
			row = mark_row(f, habit, on, state, &when);
			if (!year_put(f, &row, when, &id, err))
				return false;
		}
		on++;
	}
	return true;
}

bool year_feel(struct year_filling *f, const char *at, const char *end,
	       struct err *err)
{
	const char *body = f->record->body, *stop = body + f->record->body_size;
	const char *word;
	size_t size;
	int minute;
	int64_t id;
	day on;

	if (!year_word(&at, end, &word, &size) ||
	    !year_when(f, word, size, &on, err) ||
	    !year_word(&at, end, &word, &size) || !year_time(word, size, &minute))
		return false;
	for (; year_word(&body, stop, &word, &size); on++) {
		struct moment when = year_moment(f, on, minute + on * 11 % 37);
		struct year_row row = year_row("checkin", when);

		if (on > f->today)
			return year_refuse(f, "a feeling to come", err);
		if (size != 3)
			continue;
		year_set(&row, "day", on);
		year_set(&row, "mood", word[0] - '0');
		year_set(&row, "energy", word[1] - '0');
		year_set(&row, "wellbeing", word[2] - '0');
		if (!year_put(f, &row, when, &id, err))
			return false;
	}
	return true;
}
