#ifndef TEND_TESTS_MONKEY_HOME_H
#define TEND_TESTS_MONKEY_HOME_H

#include <stdbool.h>

#include "base/str.h"
#include "book/book.h"
#include "keys.h"
#include "ui/app.h"

/*
 * Where the monkey lives: a window on a book in memory that looks lived in.
 * Two words stand in it in certain places alone, so that they can be looked
 * for on the screen: one in tender pages and lines, one in the pages of
 * sessions.
 */
#define TENDER_WORD "zqtenderqz"
#define SESSION_WORD "zqsessionqz"

struct home {
	struct book *book;
	struct app app;
	struct moment now;
	int64_t first_step;	/* the newest when it began */
	bool greeted;		/* a line may greet: words of a session, too */
	bool tender;		/* a tender word was on the screen before */
	int sheets;		/* so many lay there before */
	int tender_page;	/* so many with the one a tender word stood in
				 * and that is written in still; 0 for none */
	int64_t entries;	/* how many there were */
	int64_t erased;		/* how many things had been, for good */
	struct str first;	/* the export then */
};

/* The book alone, filled. Neutral: every word of the person's is made of the
 * letters q and x, so that all else on the screen is the program's own. */
enum home_kind { HOME_LIVED_IN, HOME_NEUTRAL, HOME_BARE };

void home_make(struct home *home, enum home_kind kind);

/* The window on it. */
void home_open(struct home *home, bool ascii);

/* One press, then everything is drawn. */
void home_press(struct home *home, const struct press *press);

/* Whether a page or session that was closed at first was opened for good: by
 * F7 on it, or by taking back that it was closed. */
bool home_tender_is_open(const struct home *home);

/* Whether something was erased since it was opened: that is for good. */
bool home_erased(const struct home *home);

/* Whether undo could bring these words back. */
bool home_knew(struct home *home, const char *words);

/* The book as JSON, but for the moment it was written. */
void home_export(struct home *home, struct str *out);

#endif
