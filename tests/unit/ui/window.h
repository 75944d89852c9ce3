#ifndef TEND_TESTS_WINDOW_H
#define TEND_TESTS_WINDOW_H

#include "book/book.h"
#include "ui/app.h"

/*
 * The window on a book in memory, on Monday 23 November 2026 at 07:30, with
 * weeks that begin on Monday. One at a time.
 */
enum { WINDOW_TODAY = 20780 };	/* 2026-11-23 */

struct app *window_begin(int rows, int cols, bool ascii);
void window_end(void);
struct book *window_book(void);
struct app *window_app(void);

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
int64_t window_page(int on, const char *text);
int64_t window_session(int on, const char *text);

#endif
