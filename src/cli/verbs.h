#ifndef TEND_CLI_VERBS_H
#define TEND_CLI_VERBS_H

#include "cli/call.h"

/*
 * The rows of this room's verbs, each at the bottom of its own file, and what
 * several of them share. The table (table.c) sets their order.
 */
extern const struct verb verb_today, verb_write, verb_entry, verb_session,
	verb_insight, verb_habit, verb_mark, verb_calendar, verb_stats,
	verb_search, verb_export, verb_import, verb_undo, verb_redo,
	verb_history, verb_backup, verb_check, verb_draft, verb_erase,
	verb_config, verb_support, verb_help, verb_version;

/* Rows ended by name NULL; they go before the table's own. */
void verbs_add(const struct verb *rows);

/* For a list that has nothing in it: a calm sentence, or [] in JSON. */
void say_nothing_here(struct call *call, const char *sentence);

/* A day in front of a row: "Mon 23 Nov", filled up; with its year if it is
 * another than today's. */
void say_day(struct call *call, day when);

/* What stands for a title that is closed. */
const char *tender_title(void);

#endif
