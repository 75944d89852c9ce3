#ifndef TEND_BOOK_ENTRIES_H
#define TEND_BOOK_ENTRIES_H

#include "book/book.h"
#include "domain/entry.h"
#include "domain/session.h"

/*
 * Write an entry, new (entry->id 0, and the id is put there) or changed. One
 * step. `kept` are the kept lines, as the editor's marks stand now; NULL says
 * to find them by the text: lines begun with "* ", those of before carried
 * over by a diff. A kept line without an insight makes one; an unsorted
 * insight's words follow its line; a line taken out leaves its insight.
 * entry->written 0 means now. A change that changes nothing makes no step.
 */
bool book_write_entry(struct book *book, struct entry *entry,
		      const struct anchor_list *kept, struct err *err);

/* ERR_NOT_FOUND if there is none; set-aside entries are given too. */
bool book_entry(struct book *book, int64_t id, struct arena *arena,
		struct entry *entry, struct err *err);

/* The places insights hold in it, by start. */
bool book_entry_anchors(struct book *book, int64_t id, struct arena *arena,
			struct anchor_list *list, struct err *err);

/*
 * A window of entries in order (day, id), newest first. By keyset: start
 * after (day, id) of the row before, or from the newest with DAY_NONE, 0.
 * `backwards` gives the rows before it instead (nearest first).
 */
struct entry_query {
	day after_day;
	int64_t after_id;
	bool backwards;
	int limit;			/* 0: all */
	int64_t session;		/* of this session; 0: any */
	day from, until;		/* DAY_NONE: open */
	const char *tag;		/* NULL: any; a name, in any case */
	int64_t tagged;			/* with the tag of this id; 0: any */
	bool starred;			/* those alone */
	bool dropped;			/* the set-aside ones instead */
	bool heads;			/* bodies cut to the first 400 bytes */
};

bool book_entries(struct book *book, const struct entry_query *query,
		  struct arena *arena, struct entry_list *list,
		  struct err *err);

/* How many are not set aside, and their words in all. */
bool book_entry_count(struct book *book, int64_t *count, int64_t *words,
		      struct err *err);

/* Each one step, and ERR_NOT_FOUND where there is none such; what it is
 * already makes no step. Setting aside is for 30 days. */
bool book_star_entry(struct book *book, int64_t id, bool starred, struct err *err);
bool book_tender_entry(struct book *book, int64_t id, bool tender, struct err *err);
bool book_tag_entry(struct book *book, int64_t id, const char *tag, bool add,
		    struct err *err);
bool book_drop_entry(struct book *book, int64_t id, struct err *err);
bool book_restore_entry(struct book *book, int64_t id, struct err *err);

/*
 * Sessions. book_write_session makes (id 0) or changes one. An intention gets
 * the day it is written on, unless session->intention_on says another.
 */
bool book_write_session(struct book *book, struct session *session,
			struct err *err);
bool book_session(struct book *book, int64_t id, struct arena *arena,
		  struct session *session, struct err *err);
/* Newest first; limit 0: all. */
bool book_sessions(struct book *book, bool dropped, int limit,
		   struct arena *arena, struct session_list *list,
		   struct err *err);
/* Its entries are set aside with it, and come back with it. */
bool book_drop_session(struct book *book, int64_t id, struct err *err);
bool book_restore_session(struct book *book, int64_t id, struct err *err);
/* Its words and its pages stay closed until a key on them opens them. */
bool book_tender_session(struct book *book, int64_t id, bool tender,
			 struct err *err);

/*
 * What was before, during and after: notes in the order of parts, those with
 * a time by it. Writing makes (id 0) or changes one; taking out is undoable.
 */
bool book_session_notes(struct book *book, int64_t session,
			struct arena *arena, struct session_note_list *list,
			struct err *err);
bool book_session_note(struct book *book, int64_t id, struct arena *arena,
		       struct session_note *note, struct err *err);
bool book_write_session_note(struct book *book, struct session_note *note,
			     struct err *err);
bool book_take_out_session_note(struct book *book, int64_t id, struct err *err);

/* Who was there: names parted by ", ", in the order of their making; "" for
 * nobody. Setting them makes people that are new, by their names, and takes
 * nobody out of the book. A list that says the same makes no step. */
bool book_session_people(struct book *book, int64_t session,
			 struct arena *arena, const char **names,
			 struct err *err);
bool book_set_session_people(struct book *book, int64_t session,
			     const char *names, struct err *err);

#endif
