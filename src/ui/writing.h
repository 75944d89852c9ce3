#ifndef TEND_SRC_UI_WRITING_H
#define TEND_SRC_UI_WRITING_H

#include <stdbool.h>
#include <stdint.h>

#include "asking.h"
#include "base/str.h"
#include "book/drafts.h"
#include "ui/edit.h"

struct app;

/*
 * A page being written: the text in the editor, what the book has of it, and
 * how one becomes the other. The sheets that show it are sheet_write.c's.
 */
struct place_known {
	uint32_t mark;		/* in the editor */
	int64_t insight;	/* in the book */
};

struct writing {
	struct edit edit;	/* first: it makes a field_sheet of a sheet
				 * that begins with its writing */
	bool capture;		/* words from a session */
	int64_t entry;		/* 0: not in the book so far */
	int64_t session;	/* 0: none, or (capture) made with the page */
	bool tender;		/* the page is; so is one kept beside it */
	day on;
	int64_t step;		/* of this sitting, to go on in */
	struct asked asked;	/* the question above it */
	struct str begun;	/* a template as it was put in */
	struct str base;	/* the text as the book has it */
	size_t base_kept;	/* kept lines then */
	struct place_known *places;
	size_t place_count;
	bool saved;		/* at least once in this sitting */
	struct moment saved_at;
	bool adrift;		/* what is new could not go into a draft */
};

void writing_init(struct writing *w);
void writing_clear(struct writing *w);

/* Read the page from the book into the editor; entry 0 begins an empty one. */
bool writing_load(struct writing *w, struct app *app, struct err *err);

/* Go on with a draft's text, over what the book has. */
bool writing_resume(struct writing *w, struct app *app,
		    const struct draft *draft, struct err *err);

/* Whether the editor holds something the book does not. */
bool writing_is_new(const struct writing *w);

/* Nothing but blanks, or a template as it was put in. */
bool writing_is_blank(const struct writing *w);

/* Put a template into an empty page, as one step of its undo; the caret goes
 * where the first words do. */
void writing_begin(struct writing *w, struct app *app, const char *body);

/* Make it an entry, for a sheet whose page it is, if there is something new:
 * one step a sitting. What another window wrote meanwhile is kept too: then
 * this text becomes a page of its own, and *beside says so. False: it could
 * not be, and was said. */
bool writing_put_in(struct writing *w, struct app *app,
		    const struct pane *pane, bool *beside);

/* Into this window's draft file; with sync, through a power cut. */
bool writing_keep(struct writing *w, struct app *app, bool sync);

/* For app_outside: hand the text to the person's own editor and take it back,
 * as one step of undo. `about` is the writing, whose sheet is the top one. */
void writing_hand_over(struct app *app, void *about);

#endif
