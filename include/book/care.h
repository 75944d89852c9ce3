#ifndef TEND_BOOK_CARE_H
#define TEND_BOOK_CARE_H

#include "base/list.h"
#include "book/book.h"

/* A finding of book_look_over. */
struct finding {
	const char *what;		/* "the pages of the file", "the search words", … */
	const char *where;
	const char *how_to_mend;
};

LIST_OF(finding, struct finding);

/* integrity_check, FTS5's own check, foreign keys, anchors, counts. */
bool book_look_over(struct book *book, struct arena *arena,
		    struct finding_list *list, struct err *err);

/* A copy that was opened and looked over before it took its name; an existing
 * target is the old file or the complete new one. target NULL: the day's
 * place in backups/ beside the book; *made says where (in the arena). */
bool book_backup(struct book *book, const char *target, struct arena *arena,
		 const char **made, struct err *err);

/* The daily copy on leaving, 7 days and 4 weeks kept; nothing if today's is
 * there. Never an error that stops a person from leaving. */
void book_backup_daily(struct book *book);

/* Where the book is, and its copies. */
struct whereabouts {
	const char *path;		/* "" in memory */
	int64_t bytes;
	unsigned mode;			/* permission bits */
	const char *backups;		/* the folder; "" in memory */
	int copies;			/* daily ones that are there */
	day newest;			/* DAY_NONE: none */
};

bool book_whereabouts(struct book *book, struct arena *arena,
		      struct whereabouts *out, struct err *err);

/* Gone for good: an entry, session, insight or habit (also one taken back,
 * which stands in the history alone) with what hangs on it, from history,
 * drafts, index and free pages too. A session takes its entries along, an
 * entry its unsorted lines; sorted ones are the person's own and stay.
 * ERR_BUSY while a living window's draft is about it. *backups: the paths of
 * backups that hold it still, one a line (in the arena). */
bool book_erase(struct book *book, int64_t id, struct arena *arena,
		const char **backups, struct err *err);

/* Make those backups anew without it. *made: their paths, one a line. */
bool book_erase_in_backups(struct book *book, int64_t id, struct arena *arena,
			   const char **made, struct err *err);

/* Whose id is meant: "entry", "session", "insight", "habit", "win" … in *what
 * (a literal). An ending of ≥ 4 digits will do, if just one thing of the
 * wanted kind (NULL: any) has it. A habit, when habits are wanted, also by a
 * part of its sentence, case and accents aside: a growing one before one let
 * go, what is here before what is set aside. ERR_NOT_FOUND with a sentence if
 * there is none, ERR_INVALID naming some if several fit. */
bool book_find_id(struct book *book, const char *text, const char *wanted,
		  int64_t *id, const char **what, struct err *err);

/* Settings of the person, kept in the book. In the arena; NULL if unset. */
bool book_setting(struct book *book, const char *key, struct arena *arena,
		  const char **value, struct err *err);
/* value NULL: unset again. The same value again makes no step. */
bool book_set(struct book *book, const char *key, const char *value,
	      struct err *err);

/* Put away for good what was set aside over 30 days ago; not a step. Quick
 * when there is nothing to do. */
bool book_clear_set_aside(struct book *book, struct err *err);

#endif
