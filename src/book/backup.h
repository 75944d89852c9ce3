#ifndef TEND_SRC_BOOK_BACKUP_H
#define TEND_SRC_BOOK_BACKUP_H

#include "book/care.h"

/* The paths of the copies beside the book (daily ones, and those made before
 * a migration) that hold this thing, or cannot be read: one a line, in the
 * arena. */
const char *backups_that_hold(struct book *book, int64_t id, struct arena *arena);

/* Take away what makers of a file of that name left half made when they were
 * killed: NAME.new-PID-N. */
void clean_folder(const char *target);

/* Make the folder of that path, backups/ beside the book: of our own, not a
 * link to elsewhere. */
bool make_backup_folder(const char *path, struct err *err);

#endif
