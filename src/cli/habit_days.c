#include "habit_days.h"

#include "book/care.h"

bool habit_days_read(struct call *call, int64_t habit,
		     struct habit_days *days, struct err *err)
{
	if (!book_habit_history(call->book, habit, &call->arena,
				&days->history, err))
		return false;
	days->days = history_days(&days->history, &call->arena, &days->count);
	days->phase = phase_of(phase_day(days->days, days->count,
					 PHASE_FROM_CREDIT));
	return true;
}

enum day_state habit_day_seen(const struct habit_days *days, day on)
{
	return history_day_seen(&days->history, on).state;
}

const char *state_sign(const struct call *call, enum day_state state)
{
	static const char *const signs[][2] = {
		[STATE_DONE] = { "●", "#" },
		[STATE_SMALLEST] = { "◐", "+" },
		[STATE_PARTLY] = { "◔", "/" },
		[STATE_NOT_TODAY] = { "◌", "," },
		[STATE_OPEN] = { "·", "." },
		[STATE_UNRECORDED] = { "·", "." },
		[STATE_REST] = { "~", "~" },
		[STATE_PAUSED] = { "–", "-" },
		[STATE_OUTSIDE] = { " ", " " },
	};

	return signs[state][call->ascii ? 1 : 0];
}

enum day_state state_of_mark(enum mark_state mark)
{
	switch (mark) {
	case MARK_DONE:
		return STATE_DONE;
	case MARK_SMALLEST:
		return STATE_SMALLEST;
	case MARK_PARTLY:
		return STATE_PARTLY;
	case MARK_REST:
		return STATE_REST;
	case MARK_NOT_TODAY:
		return STATE_NOT_TODAY;
	case MARK_NONE:
		break;
	}
	return STATE_OPEN;
}

bool with_habit(struct call *call, int64_t *id, struct err *err)
{
	return call_find(call, call->words[0], "habit", id, err);
}
