#include <string.h>

#include "verbs.h"

static const struct verb *const own[] = {
	&verb_today, &verb_write, &verb_entry, &verb_session, &verb_insight,
	&verb_habit, &verb_mark, &verb_calendar, &verb_stats, &verb_search,
	&verb_export, &verb_import, &verb_undo, &verb_redo, &verb_history,
	&verb_backup, &verb_check, &verb_draft, &verb_erase, &verb_config,
	&verb_support, &verb_help, &verb_version,
};

enum { OWN_COUNT = sizeof(own) / sizeof(*own) };

static const struct verb *added;

void verbs_add(const struct verb *rows)
{
	added = rows;
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
