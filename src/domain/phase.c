#include "domain/phase.h"

#include "base/intl.h"

int phase_day(const struct rhythm_day *days, size_t count, size_t start)
{
	int so_far = 0;
	bool begun = false;

	for (size_t i = 0; i < count; i++) {
		if (start == PHASE_FROM_CREDIT)
			begun = begun || state_credit(days[i].state) > 0;
		else
			begun = i >= start;
		if (begun && (state_is_open(days[i].state) ||
			      days[i].state == STATE_REST))
			so_far++;
	}
	return so_far;
}

enum phase phase_of(int phase_day)
{
	if (phase_day < 1)
		return PHASE_ESTABLISHING;
	if (phase_day > PHASE_DAYS * PHASE_SETTLED)
		return PHASE_SETTLED;
	return (enum phase)((phase_day - 1) / PHASE_DAYS);
}

int phase_week(int phase_day)
{
	return phase_day < 1 ? 1 : (phase_day - 1) / 7 + 1;
}

const char *phase_name(enum phase phase)
{
	static const char *const names[] = {
		[PHASE_ESTABLISHING] = "establishing",
		[PHASE_STEADYING] = "steadying",
		[PHASE_EXPANDING] = "expanding",
		[PHASE_ASSESSING] = "assessing",
		[PHASE_SETTLED] = "settled",
	};

	return names[phase];
}

const char *phase_words(enum phase phase)
{
	static const char *const words[] = {
		[PHASE_ESTABLISHING] = N_("keep it tiny"),
		[PHASE_STEADYING] = N_("find its place"),
		[PHASE_EXPANDING] = N_("room for a little more"),
		[PHASE_ASSESSING] = N_("look at it together"),
		[PHASE_SETTLED] = N_("part of your days"),
	};

	return _(words[phase]);
}

bool phase_offers_more(int phase_day, const struct figures *figures,
		       bool offered_before)
{
	return !offered_before && phase_day >= PHASE_GROWTH_FROM &&
	       figures->rhythm.known && figures->rhythm.value > 0.8 - 1e-9 &&
	       figures->all.occasions > PHASE_GROWTH_OCCASIONS - 1e-9;
}

static bool long_enough_ago(day before, day today)
{
	return before == DAY_NONE || today - before >= PHASE_OFFER_REST;
}

bool phase_offers_less(const struct figures *figures, day offered, day today)
{
	return figures->fortnight.known &&
	       figures->fortnight.value < 0.5 - 1e-9 &&
	       long_enough_ago(offered, today);
}

bool phase_asks_for_change(const struct figures *figures, day asked, day today)
{
	return figures->rhythm.known && figures->rhythm.value < 0.5 - 1e-9 &&
	       long_enough_ago(asked, today);
}

bool phase_wants_to_be_alone(int phase_day)
{
	return phase_day < PHASE_NEXT_FROM;
}
