#ifndef TEND_TERM_TERM_H
#define TEND_TERM_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "ui/canvas.h"
#include "ui/key.h"
#include "ui/style.h"

/*
 * The terminal: a canvas to be shown on, and keys from it. There is one, so
 * nothing is handed around. Every way out goes through term_leave, which may
 * be called at any time, also twice.
 */
struct term_wish {
	const struct theme *theme;
	bool ascii;		/* nothing above 0x7F may be sent */
	bool mono;		/* NO_COLOR */
};

/* Take the terminal. err tells a person what is in the way (TERM=dumb). */
bool term_enter(const struct term_wish *wish, struct err *err);
void term_leave(void);

/* A sentence about this terminal, told once; NULL: nothing to tell. */
const char *term_news(void);

void term_size(int *rows, int *cols);

/* Show it: only what differs from what is there is sent. After
 * term_repaint, all of it. */
void term_show(const struct canvas *canvas);
void term_repaint(void);

enum term_event {
	TERM_KEY,		/* *key: a key, a paste or a new size */
	TERM_TIME,		/* the time is over */
	TERM_END,		/* hung up, asked to end, or end of input */
	TERM_STOP,		/* asked to stop: keep the draft, term_suspend */
};

/* Wait for something to happen; wait_ms -1: as long as it takes. */
enum term_event term_wait(int64_t wait_ms, struct key *key);

/* Whether bytes are waiting that may be a key: drawing can wait for it. */
bool term_pending(void);

/* Give the terminal back for a while, and take it again. */
void term_pause(void);
void term_resume(void);		/* then the size may be another */

/* Stop this process as Ctrl-Z would, until it is told to go on. */
void term_suspend(void);

/* The signal that ended it, 0 if none did. */
int term_signal(void);

/* Put text into the terminal's clipboard (OSC 52), if it takes it. */
void term_copy(const char *text, size_t size);

#endif
