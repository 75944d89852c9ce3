#ifndef TEND_SRC_BOOK_DRAFT_RECORD_H
#define TEND_SRC_BOOK_DRAFT_RECORD_H

#include "base/str.h"
#include "book/drafts.h"

/*
 * A file of drafts: one line that says what it is, then records one after the
 * other, each with its size and a checksum before it, and the last good one
 * holds. Each is a whole draft, or of a large one what changed in its text
 * since the record before. So a record torn by a kill or a power cut takes nothing
 * with it, and a file may be read while its window writes.
 */
#define DRAFT_FILE_HEAD "tend draft 1\n"

enum { DRAFT_RECORD_HEAD = 12, DRAFT_BODY_MAX = 256 * 1024 * 1024 };

/* Add one record of this draft. */
void draft_record_add(struct str *out, const struct draft *draft);

/* The same, but of the body only what lies between its first `front` and its
 * last `back` bytes: these are as the record before left them. */
void draft_record_add_change(struct str *out, const struct draft *draft,
			     size_t front, size_t back);

/* Whether these bytes begin as a file of drafts does. */
bool draft_file_is_one(const char *bytes, size_t size);

/* The last good record, into the arena. False if there is none. */
bool draft_file_read(const char *bytes, size_t size, struct arena *arena,
		     struct draft *draft);

#endif
