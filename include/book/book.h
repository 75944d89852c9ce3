#ifndef TEND_BOOK_BOOK_H
#define TEND_BOOK_BOOK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/day.h"
#include "base/err.h"

/*
 * The book: one SQLite file, the only lasting state. Its public functions are
 * the things a person can do; each checks with the domain, is one step (one
 * transaction, undoable by its name), and reads into the caller's arena.
 *
 * Nothing stays half-read between calls: no SELECT is left open.
 */
struct book;

struct book_options {
	const char *path;	/* NULL: in memory (demo, tests) */
	bool read_only;		/* never made, never written */
	int wait_ms;		/* how long to wait for another writer: 0 means 5000 */
	uint64_t seed;		/* of the ids; 0: by chance */
	bool must_exist;	/* a missing file is ERR_NOT_FOUND, not a new book */
};

/* Open, or make, the book. Refuses (ERR_BOOK, exit 4) what is foreign, newer,
 * damaged or not safely yours, and leaves it as it was. NULL on refusal. */
struct book *book_open(const struct book_options *options, struct err *err);
void book_close(struct book *book);

/* The book's path ("" in memory), borrowed. */
const char *book_path(const struct book *book);

/* Where the book is by the rules: TEND_DB, XDG_DATA_HOME/tend/tend.db,
 * ~/.local/share/tend/tend.db. False if no home is known. */
bool book_default_path(char *out, size_t room, struct err *err);

/* Today and now as this book sees them: set at opening and by book_tick. */
day book_today(const struct book *book);
struct moment book_now(const struct book *book);

/* Look at the clock again (a window that stays open over 04:00). True if the
 * day changed. */
bool book_tick(struct book *book);

/* A number that moves whenever anything in the book changed, by this process
 * or another. Panes reload when it moved. */
int64_t book_revision(struct book *book);

/*
 * Read several things at one moment, under one lock: all that is read between
 * the two is of one state of the book, and costs the system less. A step ends
 * it. Short: while it lasts, nobody else can write.
 */
void book_hold(struct book *book);
void book_release(struct book *book);

/* Whether a write error made the book read-only for the rest of its life. */
bool book_is_read_only(const struct book *book);

/*
 * A step: everything between begin and end is one transaction and one line of
 * history, with the name undo will say (a literal in N_()). Steps nest: the
 * outermost counts. end(ok = false), at any depth, rolls all of it back.
 * Always: if (!book_begin(…)) return false; … return book_end(book, ok, err);
 */
bool book_begin(struct book *book, const char *name, struct err *err);
bool book_end(struct book *book, bool ok, struct err *err);

/* The step last made by this process (0: none). A sitting that changes one
 * row several times may go on in its own step: book_go_on before book_begin
 * adds to that step if it is the newest of the book and was not undone. */
int64_t book_last_step(const struct book *book);
void book_go_on(struct book *book, int64_t step);

#endif
