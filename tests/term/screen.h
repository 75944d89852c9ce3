#ifndef TEND_TESTS_SCREEN_H
#define TEND_TESTS_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>
#include <vterm.h>

#include "base/str.h"

/*
 * The program in a terminal: a pseudo-terminal, and libvterm as what shows
 * it. Waiting is always for something to be seen, and fails the test when it
 * is not seen in good time.
 */
struct screen {
	pid_t pid;
	int master;
	VTerm *vt;
	VTermScreen *shown;
	int rows, cols;
	bool cursor_shown;
	struct str raw;		/* every byte that came */
	struct termios before;	/* the terminal's settings at the start */
	bool gone;
	int status;		/* of waitpid */
};

/* With these "NAME=value" beside a plain environment (ends with NULL), in a
 * terminal of that size. shell: below a parent that knows of stopping. */
void screen_open(struct screen *screen, const char *const *more, int rows,
		 int cols);
void screen_open_in_shell(struct screen *screen, int rows, int cols);
void screen_close(struct screen *screen);

void screen_type(struct screen *screen, const char *bytes);
void screen_type_n(struct screen *screen, const char *bytes, size_t size);
void screen_resize(struct screen *screen, int rows, int cols);

/* Until the text stands somewhere; or is gone from everywhere. */
void screen_wait(struct screen *screen, const char *text);
void screen_wait_gone(struct screen *screen, const char *text);

/* Until the program has ended; gives its exit code, or 128 + its signal. */
int screen_end(struct screen *screen);

/* A row's text, without the blanks at its end. Lives until the next call. */
const char *screen_row(struct screen *screen, int row);

/* The first row with this text; -1 for none. */
int screen_find(struct screen *screen, const char *text);

/* Until the cursor is seen in a row from top to bottom, in this column (-1:
 * in any). */
void screen_wait_cursor(struct screen *screen, int top, int bottom, int col);

/* A folder of this test's own, with the book in it, and a fresh one. */
const char *scene_folder(void);
void scene_new(void);

/* Run tend with these words, in the same scene; what it printed. */
const char *scene_run(const char *words);

#endif
