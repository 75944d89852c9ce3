#ifndef TEND_SRC_BOOK_SEARCH_ASK_H
#define TEND_SRC_BOOK_SEARCH_ASK_H

#include "base/str.h"
#include "book/search.h"
#include "inside.h"
#include "search_query.h"

struct param {
	bool is_text;
	int64_t number;
	const char *text;
};

LIST_OF(param, struct param);

struct question {
	struct book *book;
	struct arena *arena;
	struct wish wish;		/* read before it is asked */
	struct str sql;
	struct param_list params;
	bool few;			/* what may fit stands in temp.few */
};

/* Ask for what and id of each thing that fits, newest first, at most `limit`;
 * or for their count. The query is then the caller's to end. */
bool question_ask(struct question *ask, const struct search_query *query,
		  int limit, bool count, struct query *q, struct err *err);

#endif
