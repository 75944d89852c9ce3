#include <string.h>

#include "verbs.h"

/* This room's verbs, in the order `tend help` tells them: of `row(today)` the
 * row is verb_today, at the bottom of its own file. */
#define VERBS(row)							\
	row(today) row(write) row(entry) row(tag) row(session) row(insight)	\
	row(habit) row(mark) row(calendar) row(stats) row(search)	\
	row(prompt) row(template) row(random) row(on_this_day) row(reread)	\
	row(export) row(import) row(undo) row(redo) row(history)	\
	row(backup) row(restore) row(salvage) row(check) row(draft) row(erase) row(config)	\
	row(completions)						\
	row(support) row(help) row(version)

#define DECLARE(what) extern const struct verb verb_##what;
VERBS(DECLARE)

#define ADDRESS(what) &verb_##what,
static const struct verb *const own[] = { VERBS(ADDRESS) };

enum { OWN_COUNT = sizeof(own) / sizeof(*own) };

static const struct verb *added;

void verbs_add(const struct verb *rows)
{
	added = rows;
}

const char *verb_words(const struct verb *verb)
{
	return verb->words ? verb->words : "";
}

const struct verb *verb_find(const char *name)
{
	const struct verb *verb = added ? verb_part(
		&(struct verb){ .parts = added }, name) : NULL;

	for (size_t i = 0; !verb && i < OWN_COUNT; i++)
		if (strcmp(own[i]->name, name) == 0)
			verb = own[i];
	return verb;
}

const struct verb *verb_part(const struct verb *family, const char *name)
{
	for (const struct verb *part = family->parts; part && part->name; part++)
		if (strcmp(part->name, name) == 0)
			return part;
	return NULL;
}

const struct verb *verb_at(size_t index)
{
	if (index < OWN_COUNT)
		return own[index];
	index -= OWN_COUNT;
	for (const struct verb *row = added; row && row->name; row++)
		if (index-- == 0)
			return row;
	return NULL;
}
