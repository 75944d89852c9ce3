#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "session_note.h"

/* ---- times ---------------------------------------------------------------- */

static bool read_clock(const char *text, int *hour, int *minute)
{
	unsigned h, m;
	int used = 0;

	if (sscanf(text, "%2u:%2u%n", &h, &m, &used) != 2 || text[used] ||
	    h > 23 || m > 59)
		return false;
	*hour = (int)h;
	*minute = (int)m;
	return true;
}

static bool no_moment(struct call *call, const char *text, struct err *err)
{
	return call_refuse(call, err,
		_("“%.40s” is no moment; moments go \"YYYY-MM-DD HH:MM\""), text);
}

static bool read_moment(const char *text, struct moment *at)
{
	char date[DAY_TEXT] = "";
	int hour, minute;
	day on;

	if (strlen(text) != 16 || (text[10] != ' ' && text[10] != 'T'))
		return false;
	memcpy(date, text, 10);
	if (!day_parse(date, &on) || !read_clock(text + 11, &hour, &minute))
		return false;
	*at = clock_local(on, hour, minute);
	return true;
}

bool session_when(struct call *call, const char *text, day *on, bool *has_time,
		  struct moment *at, struct err *err)
{
	*has_time = false;
	if (strlen(text) < 11 || (text[10] != ' ' && text[10] != 'T'))
		return call_day_of(call, text, on, err);
	if (!read_moment(text, at))
		return no_moment(call, text, err);
	*has_time = true;
	return call_logical_day(call, *at, on, err);
}

bool session_time(struct call *call, const char *text, day on,
		  struct moment *at, struct err *err)
{
	int hour, minute;
	day meant;

	if (!read_clock(text, &hour, &minute))
		return read_moment(text, at) || no_moment(call, text, err);
	*at = clock_local(on, hour, minute);
	/* In the small hours a time belongs to the evening before. */
	if (!call_logical_day(call, *at, &meant, err))
		return false;
	if (meant < on)
		*at = clock_local(on + 1, hour, minute);
	return true;
}

/* ---- notes ---------------------------------------------------------------- */

const struct flag session_note_flags[] = {
	{ "at", 0, "WHEN", N_("its time: \"HH:MM\", or a moment") },
	{ 0 },
};

static bool read_time(struct call *call, struct session_note *note,
		      struct err *err)
{
	const char *text = call_value(call, "at");
	struct session session;

	if (!text)
		return true;
	note->has_time = *text != '\0';
	return !*text ||
	       (book_session(call->book, note->session, &call->arena, &session,
			     err) &&
		session_time(call, text, session.on, &note->at, err));
}

static bool read_words(struct call *call, size_t from,
		       struct session_note *note, struct err *err)
{
	size_t size;

	return from >= call->count ||
	       call_text_from(call, from, &note->body, &size, err);
}

bool session_run_note(struct call *call, struct err *err)
{
	struct session_note note = { .body = "" };

	if (!call_find(call, call->words[0], "session", &note.session, err))
		return false;
	if (!session_part_parse(call->words[1], &note.part))
		return call_refuse(call, err,
			_("a note is of before, during or after, and “%.20s” is none of them"),
			call->words[1]);
	if (!read_time(call, &note, err) || !read_words(call, 2, &note, err) ||
	    !book_write_session_note(call->book, &note, err))
		return false;
	say_id(call, note.id);
	return true;
}

bool session_run_note_edit(struct call *call, struct err *err)
{
	struct session_note note;
	size_t words = 1;
	int64_t id;

	if (!call_find(call, call->words[0], "session_note", &id, err) ||
	    !book_session_note(call->book, id, &call->arena, &note, err))
		return false;
	if (call->count > 1 && session_part_parse(call->words[1], &note.part))
		words = 2;
	return read_time(call, &note, err) &&
	       read_words(call, words, &note, err) &&
	       book_write_session_note(call->book, &note, err);
}

bool session_run_note_drop(struct call *call, struct err *err)
{
	return call_do(call, "session_note", book_take_out_session_note, err);
}
