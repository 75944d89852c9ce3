#ifndef TEND_TERM_OWN_H
#define TEND_TERM_OWN_H

#include <stdbool.h>

#include "term/term.h"

/* What the files of this room know of each other. */

/* Cells. */
void cells_begin(const struct term_wish *wish);
void cells_forget(void);	/* nothing is known of what the screen shows */
void cells_clear(void);

/* Bytes. */
void input_begin(void);
void input_clear(void);

/* Signals. */
enum { ASKED_END = 1, ASKED_STOP = 2, ASKED_SIZE = 4, ASKED_BACK = 8 };

void signals_begin(void);
bool signals_asked(void);
unsigned signals_take(void);	/* what was asked since; asked no longer */
void signals_stop_here(void);	/* stop, as SIGTSTP would; back when told to */

/* Give the terminal back without memory, locks or curses: for the very end.
 * Safe in a signal handler. */
void term_farewell(void);

#endif
