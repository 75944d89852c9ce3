#include "domain/history.h"

#include <stddef.h>
#include <string.h>

/* How many of the first items lie on that day or before it. Items are `stride`
 * bytes apart, each with its day `at` bytes in. */
static size_t up_to(const void *items, size_t count, size_t stride, size_t at,
		    day when)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t i = low + (high - low) / 2;
		day on;

		memcpy(&on, (const char *)items + i * stride + at, sizeof(on));
		if (on <= when)
			low = i + 1;
		else
			high = i;
	}
	return low;
}

static bool has_day(const day *days, size_t count, day on)
{
	size_t n = up_to(days, count, sizeof(*days), 0, on);

	return n && days[n - 1] == on;
}

struct schedule history_schedule(const struct history *history, day on)
{
	size_t n = up_to(history->schedules, history->schedule_count,
			 sizeof(*history->schedules),
			 offsetof(struct schedule_since, from), on);

	if (!history->schedule_count)
		return SCHEDULE_DAILY;
	return history->schedules[n ? n - 1 : 0].schedule;
}

static enum mark_state mark_of(const struct history *history, day on)
{
	size_t n = up_to(history->marks, history->mark_count,
			 sizeof(*history->marks), offsetof(struct mark, on), on);

	if (!n || history->marks[n - 1].on != on)
		return MARK_NONE;
	return history->marks[n - 1].state;
}

static bool is_paused(const struct history *history, day on)
{
	for (size_t i = 0; i < history->pause_count; i++) {
		const struct pause *pause = &history->pauses[i];

		if (pause->from <= on &&
		    (pause->until == DAY_NONE || on <= pause->until))
			return true;
	}
	return false;
}

static enum day_state unmarked(const struct history *history, day on,
			       struct schedule schedule)
{
	if (is_paused(history, on))
		return STATE_PAUSED;
	if (!schedule_means(schedule, on) ||
	    has_day(history->rests, history->rest_count, on))
		return STATE_REST;
	if (has_day(history->recorded, history->recorded_count, on))
		return STATE_OPEN;
	return STATE_UNRECORDED;
}

struct rhythm_day history_day_seen(const struct history *history, day on)
{
	static const enum day_state marked[] = {
		[MARK_DONE] = STATE_DONE,
		[MARK_SMALLEST] = STATE_SMALLEST,
		[MARK_PARTLY] = STATE_PARTLY,
		[MARK_REST] = STATE_REST,
		[MARK_NOT_TODAY] = STATE_NOT_TODAY,
	};
	struct schedule schedule = history_schedule(history, on);
	struct rhythm_day is = { STATE_OUTSIDE, schedule_times(schedule) };
	enum mark_state mark;

	if (on < history->since || on > history->today ||
	    (history->let_go != DAY_NONE && on > history->let_go))
		return is;
	mark = mark_of(history, on);
	is.state = mark == MARK_NONE ? unmarked(history, on, schedule)
				     : marked[mark];
	return is;
}

struct rhythm_day history_day(const struct history *history, day on)
{
	struct rhythm_day is = history_day_seen(history, on);

	if ((on == history->today || on == history->let_go) &&
	    mark_of(history, on) == MARK_NONE)
		is.state = STATE_OUTSIDE;
	return is;
}

struct rhythm_day *history_days(const struct history *history,
				struct arena *arena, size_t *count)
{
	day last = history->today;
	struct rhythm_day *days;

	if (history->let_go != DAY_NONE && history->let_go < last)
		last = history->let_go;
	*count = last < history->since ? 0
				       : (size_t)(last - history->since) + 1;
	days = arena_new(arena, (*count + 1) * sizeof(*days));
	for (size_t i = 0; i < *count; i++)
		days[i] = history_day(history, history->since + (day)i);
	return days;
}
