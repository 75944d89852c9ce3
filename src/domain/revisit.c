#include "domain/revisit.h"

static const struct step {
	int days, months;	/* after the session */
	int open;		/* for so many days */
} steps[] = {
	[REVISIT_DAY] = { 1, 0, 2 },
	[REVISIT_DAYS] = { 3, 0, 4 },
	[REVISIT_WEEK] = { 7, 0, 14 },
	[REVISIT_MONTH] = { 0, 1, 21 },
	[REVISIT_MONTHS] = { 0, 3, 30 },
	[REVISIT_YEAR] = { 0, 12, 30 },
};

enum { QUIETER_FOR = 4 };

day revisit_day(day on, enum revisit_step step)
{
	return day_months_on(on, steps[step].months) + steps[step].days;
}

/* Put off, a step is open for a week from then on, whatever it was before. */
static day last_day(const struct revisit *revisit, enum revisit_step step)
{
	day first = revisit_day(revisit->on, step);
	day last = first + steps[step].open - 1;

	if (revisit->later_on != DAY_NONE && revisit->later_on > first &&
	    revisit->later_on + REVISIT_PUT_OFF - 1 > last)
		last = revisit->later_on + REVISIT_PUT_OFF - 1;
	return last;
}

enum revisit_step revisit_due(const struct revisit *revisit, day today)
{
	int step = REVISIT_YEAR;

	if (revisit->never ||
	    (revisit->later_on != DAY_NONE && today < revisit->later_on))
		return REVISIT_NONE;
	while (step > REVISIT_NONE &&
	       (today < revisit_day(revisit->on, (enum revisit_step)step) ||
		(revisit->tender && step != REVISIT_WEEK)))
		step--;
	if (step == REVISIT_NONE ||
	    today > last_day(revisit, (enum revisit_step)step) ||
	    (revisit->read_on != DAY_NONE &&
	     revisit->read_on >= revisit_day(revisit->on,
					     (enum revisit_step)step)))
		return REVISIT_NONE;
	return (enum revisit_step)step;
}

const struct revisit *revisit_today(const struct revisit *revisits,
				    size_t count, day today)
{
	const struct revisit *chosen = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct revisit *at = &revisits[i];

		if (at->read_on == today || at->on == today ||
		    at->on == today - 1)
			return NULL;
		if (revisit_due(at, today) != REVISIT_NONE &&
		    (!chosen || at->on > chosen->on))
			chosen = at;
	}
	return chosen;
}

bool quieter_due(day last, day later_on, bool never, day today)
{
	day first = last + QUIETER_AFTER;

	if (last == DAY_NONE || never ||
	    (later_on != DAY_NONE && today < later_on))
		return false;
	return today >= first && today < first + QUIETER_FOR;
}

bool session_rests(day session, int days, day on)
{
	return on >= session && on - session < days;
}
