#ifndef TEND_TESTS_WINDOW_H
#define TEND_TESTS_WINDOW_H

#include <check.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

#include "base/str.h"

/*
 * The program in a terminal: a pty, and libvterm for what a person would see.
 * Nothing sleeps here: what is waited for has a name and a deadline, and a
 * deadline that passes fails the test with the screen as it stands.
 */
struct window {
	pid_t pid;		/* the program */
	pid_t leader;		/* who waits for it: itself, or the shell */
	int master;		/* the terminal's end; -1 once closed */
	int shell_in, shell_out;
	int rows, cols;
	struct VTerm *vterm;
	struct str raw;		/* every byte the program sent */
	bool gone;
	int status;		/* as waitpid(2) tells it, once gone */
	struct termios before;	/* of the terminal, before the program began */
};

struct window_wish {
	int rows, cols;			/* 0: 24 and 80 */
	const char *const *words;	/* the call, after the program's name */
	const char *const *env;		/* "NAME=value", or "NAME" to unset; ends
					 * with NULL; after the usual ones */
	bool shell;		/* a parent in the terminal's session that stops
				 * and wakes it as shells do */
};

/* A folder of this test's own, removed when it ends; $HOME, the book and all
 * else lie in it. */
const char *window_folder(void);
const char *window_book(void);

/* Start it. NULL: as a person would, with no words. */
void window_open(struct window *window, const struct window_wish *wish);

/* Start it, on a book that has been used, and see Today. */
void window_today(struct window *window);

/* End it by force if it is there, and give everything back. */
void window_close(struct window *window);

void window_send(struct window *window, const char *keys);
void window_send_n(struct window *window, const char *bytes, size_t size);

/* Take in what the program sends until the screen holds the text (or no
 * longer does), else fail. */
void window_see(struct window *window, const char *text);
void window_see_no(struct window *window, const char *text);

/* Take in what has come by now. */
void window_take(struct window *window);

/* Until it has read every key, and sleeps. */
void window_rest(struct window *window);

bool window_has(struct window *window, const char *text);
bool window_row_has(struct window *window, int row, const char *text);

/* A row, blanks at its end cut off; borrowed until the next call. */
const char *window_row(struct window *window, int row);
void window_cursor(struct window *window, int *row, int *col);

/* The character under the cursor, UTF-8; borrowed until the next call. */
const char *window_cell(struct window *window, int row, int col);

void window_resize(struct window *window, int rows, int cols);

/* The terminal is closed, as when its window is. */
void window_hang_up(struct window *window);

/* Send it a signal. */
void window_signal(struct window *window, int number);

/* Wait until the process is gone; fail if it is not within so many ms. Gives
 * the exit code, or 128 and the signal. */
int window_gone(struct window *window, int ms);

/* With .shell: wait until the program has stopped; wake it. */
void window_stopped(struct window *window);
void window_wake(struct window *window);

/* Whether the terminal is as it was: its settings, and the modes that the
 * bytes sent to it have set and unset. */
void window_is_given_back(struct window *window);

/* What raw holds after `from`; NULL if nothing. */
const char *window_sent(const struct window *window, size_t from,
			const char *text);

/* Voluntary context switches of the program so far. */
long window_switches(const struct window *window);

/* Fail, telling what was wrong and showing the screen. */
void window_fail(struct window *window, const char *format, ...)
	__attribute__((format(printf, 2, 3), noreturn));

/*
 * The program without a window. The words end with NULL; input NULL is empty.
 * Gives the exit code (128 + a signal); *out, if wanted, what it printed, to
 * be freed.
 */
int tend_run(const char *const *words, const char *input, char **out);

/* … which is to work: what it printed, without the last newline. */
const char *tend_says(const char *const *words, const char *input);

#define SAYS(...) tend_says((const char *const[]){ __VA_ARGS__, NULL }, NULL)
#define SAYS_TO(input, ...) \
	tend_says((const char *const[]){ __VA_ARGS__, NULL }, input)

/* A machine under load, or sanitizers, make everything slower by so much:
 * TEND_PATIENCE, 1 if it is not set. */
int patience(void);

#define UP "\033[A"
#define DOWN "\033[B"
#define RIGHT "\033[C"
#define LEFT "\033[D"
#define ESC "\033"
#define ENTER "\r"
#define C_G "\007"
#define C_L "\014"
#define C_O "\017"
#define C_P "\020"
#define C_Q "\021"
#define C_S "\023"
#define C_Z "\032"

#endif
