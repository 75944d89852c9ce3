#ifndef TEND_SRC_UI_SHEET_SORT_H
#define TEND_SRC_UI_SHEET_SORT_H

#include "blocks.h"
#include "book/entries.h"
#include "book/insights.h"
#include "domain/suggest.h"
#include "ui/app.h"
#include "ui/list.h"

/*
 * The sorting sheet, from inside: sheet_sort.c does what the keys say,
 * sort_draw.c draws it.
 */
enum { SORT_CHOICES = 4 };

/* A choice that was made in this sitting, so that u can step back. */
struct sorted {
	size_t at;		/* which of the lines */
	unsigned before, after;	/* its kinds */
	bool joined;
	int64_t step;		/* of the book */
};

LIST_OF(sorted, struct sorted);

/* The line that is looked at now. */
struct sort_line {
	struct insight insight;
	const char *from;	/* "from Friday 20 November" */
	const char *suggestion;	/* a sentence, or "" */
	struct arena arena;
};

enum { SORT_HEAD, SORT_WORDS, SORT_ASK, SORT_CHOOSE, SORT_SUGGEST, SORT_HINTS,
       SORT_BLOCKS };

struct sort {
	bool one;		/* a single line that was chosen */
	struct insight_list lines;	/* as they were at the start */
	struct arena arena;	/* the above, and the signs */
	const struct signs *signs;
	size_t at;		/* count: at the end */
	struct sort_line line;
	bool opened;		/* the tender line at `at` was opened here */
	unsigned added;		/* kinds a capital letter added */
	int chosen;		/* the row with the > */
	int from;		/* the row of its words shown first */
	int words_rows;
	struct sorted_list done;
	struct list ends;	/* what may come after the last one */
	struct block blocks[SORT_BLOCKS];
};

static inline bool sort_at_end(const struct sort *s)
{
	return s->at >= s->lines.count;
}

static inline bool sort_is_closed(const struct sort *s)
{
	return !sort_at_end(s) && s->line.insight.tender && !s->opened;
}

extern const unsigned sort_kinds[SORT_CHOICES];

/* How many lines of this sitting became that kind. */
int sort_count(const struct sort *s, unsigned kind);

/* Those that became things to try, by their id; NULL for another row. */
const struct insight *sort_line_of(const struct sort *s, int64_t id);

void sort_fit(struct pane *pane, int rows, int cols);
void sort_draw(const struct pane *pane, const struct frame *frame);
void sort_say(const struct pane *pane, struct str *out);

/* The row at the end that closes the sheet. */
enum { SORT_ENOUGH = -1 };

#endif
