#ifndef TEND_SRC_UI_JOURNAL_H
#define TEND_SRC_UI_JOURNAL_H

#include "book/aside.h"
#include "book/entries.h"
#include "book/tags.h"
#include "picked.h"
#include "ui/list.h"

/*
 * The journal's state, between what it does (pane_journal.c) and how it looks
 * (journal_draw.c). The sessions have a sheet of their own (sheet_sessions.c).
 */
enum journal_view {
	VIEW_PAGES, VIEW_TAGS, VIEW_STARRED, VIEW_ASIDE, VIEWS
};

struct journal {
	enum journal_view view;
	int64_t tag;			/* pages with this one alone; 0: all */
	int64_t came_from;		/* the tag to come back to */
	struct list list;
	struct picked picked;		/* pages chosen with the space bar */
	struct entry_list pages;	/* in pane->rows, as the list has them */
	struct tag_list tags;
	struct aside_list aside;
	int64_t asked;			/* which of them a question is about */
	struct tag tagged;		/* of `tag` */
	day today;
};

/* The chosen page, NULL while another thing is chosen. */
const struct entry *journal_page(const struct journal *s);

void journal_draw(const struct pane *pane, const struct frame *frame);
void journal_say(const struct pane *pane, struct str *out);

#endif
