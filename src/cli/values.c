#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "cli/call.h"
#include "domain/dates.h"
#include "domain/week.h"

int call_week_start(struct call *call)
{
	const char *set = NULL;
	struct err err = { 0 };

	if (call->book)
		book_setting(call->book, "week_start", &call->arena, &set, &err);
	return week_start(set);
}

bool call_days_of(struct call *call, const char *text, day *from, day *until,
		  struct err *err)
{
	struct day_range range;

	if (day_parse(text, from)) {
		*until = *from;
		return true;
	}
	if (!dates_parse(text, strlen(text), book_today(call->book),
			 call_week_start(call), &range))
		return call_refuse(call, err, _("“%.40s” is no day; days go YYYY-MM-DD"),
				   text);
	*from = range.from;
	*until = range.until;
	return true;
}

bool call_day_of(struct call *call, const char *text, day *out,
		 struct err *err)
{
	day from, until;

	if (!call_days_of(call, text, &from, &until, err))
		return false;
	if (from != until)
		return call_refuse(call, err, _("“%.40s” is more than one day"),
				   text);
	*out = from;
	return true;
}

bool call_day(struct call *call, const char *flag, day *out, struct err *err)
{
	const char *text = call_value(call, flag);

	return !text || call_day_of(call, text, out, err);
}

bool call_logical_day(struct call *call, struct moment at, day *out,
		      struct err *err)
{
	const char *set = NULL;
	int start = CALL_DAY_START;

	if (!book_setting(call->book, "day_start", &call->arena, &set, err))
		return false;
	if (set)
		start = atoi(set);
	*out = moment_logical_day(at, start);
	return true;
}

bool call_number(struct call *call, const char *what, const char *text,
		 int least, int most, int *out, struct err *err)
{
	char *end;
	long value;

	value = strtol(text, &end, 10);
	if (!*text || *end || *text == '+' || *text == ' ' || value < least ||
	    value > most)
		return call_refuse(call, err, _("%s goes from %d to %d, and “%.20s” is not in there"),
				   what, least, most, text);
	*out = (int)value;
	return true;
}

bool call_find(struct call *call, const char *text, const char *wanted,
	       int64_t *id, struct err *err)
{
	const char *what;

	return book_find_id(call->book, text, wanted, id, &what, err);
}

bool call_do(struct call *call, const char *kind,
	     bool (*deed)(struct book *book, int64_t id, struct err *err),
	     struct err *err)
{
	int64_t id;

	return call_find(call, call->words[0], kind, &id, err) &&
	       deed(call->book, id, err);
}

bool call_set(struct call *call, const char *kind,
	      bool (*set)(struct book *book, int64_t id, bool on,
			  struct err *err), struct err *err)
{
	int64_t id;

	return call_find(call, call->words[0], kind, &id, err) &&
	       set(call->book, id, !call_has(call, "off"), err);
}
