#include <string.h>

#include "base/intl.h"
#include "domain/day_words.h"
#include "habit_days.h"
#include "port/fields.h"

static bool read_mark(struct call *call, struct mark *mark, struct err *err)
{
	const char *state = call->count > 1 ? call->words[1] : "done";

	*mark = (struct mark){ .on = book_today(call->book) };
	if (strcmp(state, "clear") != 0 && !mark_parse(state, &mark->state))
		return call_refuse(call, err,
			_("“%.40s” is no mark; there are done, smallest, partly, rest, not-today, clear"),
			state);
	if (call_has(call, "hindered") &&
	    !hindrance_exists(call_value(call, "hindered")) &&
	    *call_value(call, "hindered"))
		return call_refuse(call, err,
			_("--hindered is one of practical, emotional, identity, social, habitual"));
	if (mark->state == MARK_NONE &&
	    (call_has(call, "note") || call_has(call, "helped") ||
	     call_has(call, "hindered")))
		return call_refuse(call, err,
			_("words go with a mark; clear takes both away, so it goes without them"));
	return with_habit(call, &mark->habit, err) &&
	       call_day(call, "on", &mark->on, err) &&
	       call_flag_line(call, "note", &mark->note, err) &&
	       call_flag_line(call, "helped", &mark->helped, err) &&
	       call_flag_line(call, "hindered", &mark->hindered, err);
}

static bool run_mark(struct call *call, struct err *err)
{
	struct mark mark;
	struct habit habit;

	if (!read_mark(call, &mark, err) ||
	    !book_mark(call->book, &mark, err) ||
	    !book_habit(call->book, mark.habit, &call->arena, &habit, err))
		return false;
	if (call->json) {
		struct mark_list list;
		struct json json;

		if (!book_marks(call->book, mark.habit, mark.on, mark.on,
				&call->arena, &list, err))
			return false;
		say_json(call, &json, 1);
		if (list.count)
			json_mark(&json, &list.items[0]);
		else
			json_none(&json);
		say_json_end(call);
		return true;
	}
	say(call, "%s  ", day_words_long(mark.on, book_today(call->book),
					 &call->arena));
	say(call, "%s %s  ", state_sign(call, state_of_mark(mark.state)),
	    mark_words(mark.state));
	say_line(call, habit_sentence(&habit, &call->arena));
	say(call, "\n");
	return true;
}

static const struct flag flags[] = {
	{ "on", 0, "DAY", N_("the day; today, if none is named") },
	{ "note", 0, "T", N_("a few words on it") },
	{ "helped", 0, "T", N_("what helped") },
	{ "hindered", 0, "TYPE", N_("practical, emotional, identity, social, habitual") },
	{ 0 },
};

const struct verb verb_mark = {
	.name = "mark",
	.words = "HABIT [done|smallest|partly|rest|not-today|clear]",
	.help = N_("How it was with a habit on a day."),
	.more = N_("The same day again takes the place of what was there."),
	.flags = flags, .least = 1, .most = 2, .json = true, .run = run_mark,
};
