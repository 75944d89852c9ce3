#include "domain/rhythm.h"

#include <math.h>
#include <string.h>

double state_credit(enum day_state state)
{
	switch (state) {
	case STATE_DONE:
	case STATE_SMALLEST:
		return 1;
	case STATE_PARTLY:
		return 0.5;
	default:
		return 0;
	}
}

bool state_is_open(enum day_state state)
{
	return state != STATE_REST && state != STATE_PAUSED &&
	       state != STATE_OUTSIDE;
}

static double meant(const struct rhythm_day *on)
{
	return on->times / 7.0;
}

static void count_day(struct count *count, const struct rhythm_day *on)
{
	if (on->state == STATE_REST)
		count->rest_days++;
	if (!state_is_open(on->state))
		return;
	count->open_days++;
	count->occasions += meant(on);
	count->credit += state_credit(on->state);
	count->credit_days += state_credit(on->state) > 0;
	count->unrecorded_days += on->state == STATE_UNRECORDED;
}

/* Enough days, and enough that was meant on them, to give a figure. The hair
 * is for sums of sevenths. */
static bool says_something(int days, double occasions)
{
	return days >= FIGURE_LEAST_DAYS &&
	       occasions > FIGURE_LEAST_OCCASIONS - 1e-9;
}

static struct figure fraction(double part, double whole, bool known)
{
	if (!known || whole <= 0)
		return (struct figure){ 0 };
	return (struct figure){ true, fmin(part / whole, 1) };
}

/* Over the newest `most` open days, in blocks counted back from the newest:
 * what there was in each block up to what was meant, of all that was meant.
 * It is known when there is enough to say, or surely. */
static struct figure rhythm_over(const struct rhythm_day *days, size_t count,
				 int most, bool recorded_alone, bool surely)
{
	double there = 0, all = 0, block_credit = 0, block_meant = 0;
	int open = 0;

	for (size_t i = count; i-- > 0 && open < most; ) {
		if (!state_is_open(days[i].state) ||
		    (recorded_alone && days[i].state == STATE_UNRECORDED))
			continue;
		open++;
		block_credit += state_credit(days[i].state);
		block_meant += meant(&days[i]);
		if (open % RHYTHM_BLOCK == 0) {
			there += fmin(block_credit, block_meant);
			all += block_meant;
			block_credit = block_meant = 0;
		}
	}
	there += fmin(block_credit, block_meant);
	all += block_meant;
	return fraction(there, all, surely || says_something(open, all));
}

/* Source: a decaying mean with a half-life of 28 open days, divided by the
 * weight it has gathered so far, so that a first week is no worse for being
 * the first. */
static struct figure roots_of(const struct rhythm_day *days, size_t count)
{
	double credit[RHYTHM_BLOCK] = { 0 }, wanted[RHYTHM_BLOCK] = { 0 };
	double keep = pow(0.5, 1.0 / 28);
	double sum = 0, weight = 0;
	int open = 0;

	for (size_t i = 0; i < count; i++) {
		double had = 0, all = 0;

		if (!state_is_open(days[i].state))
			continue;
		credit[open % RHYTHM_BLOCK] = state_credit(days[i].state);
		wanted[open % RHYTHM_BLOCK] = meant(&days[i]);
		open++;
		for (int k = 0; k < RHYTHM_BLOCK; k++) {
			had += credit[k];
			all += wanted[k];
		}
		sum = sum * keep + fmin(1, had / all) * (1 - keep);
		weight = weight * keep + (1 - keep);
	}
	return fraction(sum, weight, open >= FIGURE_LEAST_DAYS);
}

/* A gap lies between two days with credit; what comes before the first is a
 * beginning. */
static int returns_of(const struct rhythm_day *days, size_t count)
{
	bool begun = false;
	int gap = 0, returns = 0;

	for (size_t i = 0; i < count; i++) {
		if (!state_is_open(days[i].state))
			continue;
		if (state_credit(days[i].state) <= 0) {
			gap++;
			continue;
		}
		if (begun && gap * days[i].times >= RHYTHM_BLOCK)
			returns++;
		begun = true;
		gap = 0;
	}
	return returns;
}

/* The newest RHYTHM_DAYS open days, and the rest days since the first of
 * them. */
static struct count count_lately(const struct rhythm_day *days, size_t count,
				 int *times)
{
	struct count lately = { 0 };

	*times = 0;
	for (size_t i = count; i-- > 0 && lately.open_days < RHYTHM_DAYS; ) {
		count_day(&lately, &days[i]);
		if (!state_is_open(days[i].state))
			continue;
		if (lately.open_days == 1)
			*times = days[i].times;
		else if (days[i].times != *times)
			*times = 0;
	}
	return lately;
}

struct figures rhythm_figures(const struct rhythm_day *days, size_t count)
{
	struct figures figures = { 0 };

	for (size_t i = 0; i < count; i++)
		count_day(&figures.all, &days[i]);
	figures.lately = count_lately(days, count, &figures.lately_times);
	figures.rhythm = rhythm_over(days, count, RHYTHM_DAYS, false, false);
	figures.rhythm_recorded = rhythm_over(days, count, RHYTHM_DAYS, true,
					      false);
	figures.fortnight = rhythm_over(days, count, RHYTHM_BLOCK, false,
					figures.rhythm.known);
	figures.roots = roots_of(days, count);
	figures.returns = returns_of(days, count);
	return figures;
}

bool rhythm_is_range(const struct figures *figures)
{
	const double five_points = 0.05 + 1e-9;

	if (!figures->rhythm.known || !figures->lately.unrecorded_days)
		return false;
	return !figures->rhythm_recorded.known ||
	       fabs(figures->rhythm_recorded.value - figures->rhythm.value) >
		       five_points;
}

static const char letters[] = "DSPNUKRZX";

char state_letter(enum day_state state)
{
	return letters[state];
}

enum day_state state_of_letter(char letter)
{
	const char *at = letter ? strchr(letters, letter) : NULL;

	return at ? (enum day_state)(at - letters) : STATE_OUTSIDE;
}

const char *state_name(enum day_state state)
{
	static const char *const names[] = {
		[STATE_DONE] = "done",
		[STATE_SMALLEST] = "smallest",
		[STATE_PARTLY] = "partly",
		[STATE_NOT_TODAY] = "not-today",
		[STATE_OPEN] = "open",
		[STATE_UNRECORDED] = "open",
		[STATE_REST] = "rest",
		[STATE_PAUSED] = "paused",
		[STATE_OUTSIDE] = "outside",
	};

	return names[state];
}
