#ifndef TEND_BOOK_DRAFTS_H
#define TEND_BOOK_DRAFTS_H

#include "base/list.h"
#include "book/book.h"
#include "domain/entry.h"

/*
 * Half-written text, in a small file of this window's own beside the book,
 * BOOK-draft-PID, 0600; where one text is begun above another, each has its
 * file (BOOK-draft-PID-N). It takes no lock of the book and makes no step. A
 * draft whose window is gone is found at the next start.
 */
struct draft {
	const char *file;		/* where it was found; NULL: this window's own */
	bool living;			/* read alone: its window is still there */
	long window;			/* which one's it is: drafts of one window
					 * lay one above the other, newest on top */
	const char *what;		/* "entry", "capture", "insight", "habit", "note" */
	int64_t subject;		/* the entry, insight or habit it changes; 0: new */
	int64_t session;
	day on;
	const char *body;		/* for forms: JSON of their fields */
	size_t size;
	size_t caret;
	const struct anchor *kept;	/* kept lines, as they stood */
	size_t kept_count;
	int64_t at;			/* seconds UTC of the last key; 0: now */
};

LIST_OF(draft, struct draft);

struct drafts;

/* Beside that book (or in memory, where nothing is kept). Makes no file until
 * there is something to keep. Never NULL. */
struct drafts *drafts_open(const struct book *book);

/* For another text beside the same book. Never NULL. */
struct drafts *drafts_another(const struct drafts *drafts);

/* What was kept and not dropped stays there for the next start. NULL is fine. */
void drafts_close(struct drafts *drafts);

/* Keep this draft, in place of the one before; no fsync (SIGKILL keeps it).
 * drafts_sync makes it durable, and what was made durable once no later keep
 * can harm. If it could not be kept, the one before is still there.
 * drafts_drop says it became an entry or is not wanted: the file goes. */
bool drafts_keep(struct drafts *drafts, const struct draft *draft, struct err *err);
bool drafts_sync(struct drafts *drafts, struct err *err);
void drafts_drop(struct drafts *drafts);

/* Drafts beside the book whose window is gone (all: those of living windows
 * too, for `draft list`), newest first. Files that are no drafts, or damaged
 * ones, are left alone. */
bool drafts_find(const struct book *book, bool all, struct arena *arena,
		 struct draft_list *list, struct err *err);

/* Remove a found draft's file, once its words are taken over: kept and synced
 * in another draft, or in the book. A living window's draft stays: false. */
bool drafts_discard(const char *file);

#endif
