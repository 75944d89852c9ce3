#ifndef TEND_BOOK_RESTORE_H
#define TEND_BOOK_RESTORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/err.h"

/* What is in a book, set-aside things aside. */
struct book_sums {
	int64_t entries, sessions, insights, habits, marks;
	day newest;			/* that anything is about; DAY_NONE */
};

struct restore_report {
	bool there;			/* there was a book */
	bool readable;			/* and it could be read: `before` holds */
	struct book_sums before, now;
	const char *kept;		/* where it is now; "" if there was none */
};

/*
 * The copy at `from` takes the place of the book at `path`, whole, at one
 * moment; `from` itself stays as it is. It is looked over first. What stood
 * there before, whatever its state, is kept byte for byte in backups/ under a
 * name nothing clears away. ERR_BUSY while another is in the book; a window
 * that has it open goes on in the new one.
 */
bool book_restore_copy(const char *path, const char *from, struct arena *arena,
		       struct restore_report *report, struct err *err);

#endif
