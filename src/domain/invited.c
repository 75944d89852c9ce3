#include "domain/invited.h"

#include "base/intl.h"
#include "domain/day_words.h"

const char *invited_name(enum invited_kind kind)
{
	static const char *const names[] = {
		[INVITED_INTENTION] = "intention",
		[INVITED_SLEPT] = "sleep",
		[INVITED_READING] = "revisit",
		[INVITED_QUIETER] = "quieter",
		[INVITED_SORTING] = "sort",
	};

	return names[kind];
}

int64_t invited_subject(const struct invited *invited)
{
	if (invited->kind == INVITED_SLEPT)
		return invited->line;
	return invited->kind == INVITED_INTENTION ||
	       invited->kind == INVITED_READING ? invited->session : 0;
}

const char *invited_words(const struct invited *invited, day today,
			  struct arena *arena)
{
	switch (invited->kind) {
	case INVITED_INTENTION:
		return _("Your session is tomorrow.");
	case INVITED_SLEPT:
		return _("The line you slept on");
	case INVITED_READING:
		return arena_print(arena, "%s, %s",
				   day_words_page(invited->on, today, arena),
				   day_words_on(today - invited->on, arena));
	case INVITED_QUIETER:
		return _("Many people find it quieter about now.");
	default:
		return _("Some lines to sort, whenever");
	}
}

const char *invited_hint(const struct invited *invited)
{
	switch (invited->kind) {
	case INVITED_INTENTION:
		return _("An intention, if you like: a word will do.");
	case INVITED_SLEPT:
		return _("make a small thing from it, if you like");
	case INVITED_READING:
		return invited->tender
			? _("closed; perhaps with someone you trust")
			: _("read it, and add what it means now");
	case INVITED_QUIETER:
		return _("The words are there.");
	default:
		return _("see what each one is, if anything");
	}
}
