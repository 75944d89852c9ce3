#ifndef TEND_CLI_SESSION_NOTE_H
#define TEND_CLI_SESSION_NOTE_H

#include "cli/call.h"

/* "YYYY-MM-DD HH:MM" (a T will do for the blank), or a day alone: the day it
 * belongs to, and the moment if one was said. */
bool session_when(struct call *call, const char *text, day *on, bool *has_time,
		  struct moment *at, struct err *err);

/* "HH:MM" on that logical day, or a whole moment. */
bool session_time(struct call *call, const char *text, day on,
		  struct moment *at, struct err *err);

/* The parts of `tend session` that are about notes (cmd_session_note.c). */
extern const struct flag session_note_flags[];

bool session_run_note(struct call *call, struct err *err);
bool session_run_note_edit(struct call *call, struct err *err);
bool session_run_note_drop(struct call *call, struct err *err);

#endif
