#ifndef TEND_BOOK_INVITATIONS_H
#define TEND_BOOK_INVITATIONS_H

#include "book/book.h"
#include "domain/invited.h"
#include "domain/revisit.h"

/*
 * Invitations, put off or not wanted any more. `what` names the kind, subject
 * the thing it is about (0: none); both together are one invitation:
 *
 *	"revisit"	a session's page, in its rhythm
 *	"sort"		lines to sort
 *	"quieter"	that it may be quieter about now
 *	"intention"	a session to come
 *	"sleep"		a line to make something of on another day
 */
struct invitation {
	day later_on;		/* not before that day; DAY_NONE */
	bool never;
};

/* Not now: ask again on that day. Never: no more. Each one step. */
bool book_invite_later(struct book *book, const char *what, int64_t subject,
		       day later_on, struct err *err);
bool book_invite_never(struct book *book, const char *what, int64_t subject,
		       struct err *err);

/* What today invites to: at most INVITED_MOST. Nothing on a session's day and
 * the day after. */
bool book_invited(struct book *book, struct arena *arena,
		  struct invited_list *list, struct err *err);

/*
 * That a thing was opened to be read, today. Not a step: reading is nothing
 * to take back. "revisit" is the reading of a session upon an invitation.
 */
bool book_visit(struct book *book, const char *what, int64_t subject,
		struct err *err);
bool book_visited(struct book *book, const char *what, int64_t subject,
		  bool *ever, struct err *err);

/* How many days rest by themselves from a session's day on (the setting
 * session_rest): 2 if nothing was chosen, 0 for none. */
bool book_session_rest(struct book *book, int *days, struct err *err);

#endif
