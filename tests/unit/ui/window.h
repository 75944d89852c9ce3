#ifndef TEND_TESTS_WINDOW_H
#define TEND_TESTS_WINDOW_H

#include <check.h>

#include "book/book.h"
#include "book/entries.h"
#include "book/habits.h"
#include "ui/app.h"

/*
 * The window on a book in memory, on Monday 23 November 2026 at 07:30, with
 * weeks that begin on Monday. One at a time.
 *
 *	UNIT(today)
 *	{
 *		window_unit(unit);
 *		tcase_add_test(unit, …);
 *	}
 *
 * gives each test of the unit one of 24 × 80, and takes it away after it.
 */
enum { WINDOW_TODAY = 20780 };	/* 2026-11-23 */

void window_unit(TCase *unit);

/* Another, in place of the one there may be. */
struct app *window_begin(int rows, int cols, bool ascii);
void window_end(void);
struct book *window_book(void);
struct app *window_app(void);

/* For what is read from the book; emptied when the window ends. */
struct arena *window_arena(void);

/* Another moment, "2026-11-23T07:30:00+01:00". */
void window_at(const char *moment);

void window_size(int rows, int cols);
void window_press(const char *keys);

/* All rows, as text; whether it holds some words; one row. They live until
 * the next call. */
const char *window_text(void);
bool window_has(const char *words);
const char *window_row(int row);

/* What is spoken. */
const char *window_said(void);

/* Things for the book; days count from today: -1 is yesterday. */
int64_t window_habit(const char *anchor, const char *action, int since);
void window_mark(int64_t habit, int on, int state, const char *note);
struct mark window_mark_on(int64_t habit, int on);
int64_t window_page(int on, const char *text);
int64_t window_session(int on, const char *text);

/* The pages of a session (0: all there are), newest first. */
struct entry_list window_pages(int64_t session);

#endif
