#include "search_terms.h"

#include <string.h>

#include "base/rune.h"
#include "base/str.h"
#include "inside.h"

/*
 * Measured with 1M pages, newest 20: beginnings of four letters and more take
 * 7-20 ms, the OR of up to 160 words 0.02-0.5, and finding each of those words
 * 0.013. With 100k pages (100 MB) both take under a millisecond.
 */
int64_t terms_big_book = 160 * 1024 * 1024;

enum {
	INDEXED = 3,			/* characters of the longest prefix index */
	MOST_TERMS = 160,		/* of one beginning */
	MOST_OPENED = 4,		/* beginnings; more words find little anyway */
};

struct speller {
	struct book *book;
	struct arena *arena;
	int opened;
	bool ready;			/* the table of words is there */
};

static bool is_big(struct book *book, bool *big, struct err *err)
{
	int64_t bytes;
	struct query q = book_query(book,
		"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
	bool ok = query_number(&q, &bytes, 0, err);

	*big = bytes >= terms_big_book;
	return ok;
}

static size_t characters(const char *word)
{
	size_t count = 0;

	for (; *word; word++)
		count += !utf8_is_tail(*word);
	return count;
}

static const char *last_word(const char *words)
{
	const char *blank = strrchr(words, ' ');

	return blank ? blank + 1 : words;
}

/* The first word of the index that is not before this one; "" at its end.
 * `instance` stops at the first place of a word: the other tables of
 * fts5vocab count all of them. */
static bool next_term(struct book *book, const char *from, struct str *out,
		      struct err *err)
{
	struct query q = book_query(book,
		"SELECT term FROM temp.terms WHERE term >= ? LIMIT 1");

	str_empty(out);
	put_text(&q, from);
	if (query_next(&q))
		str_add(out, (const char *)sqlite3_column_text(q.stmt, 0));
	return query_end(&q, err);
}

/* The words that begin so, each as a needle in place of the beginning; none
 * if there are too many. */
static bool find_terms(struct book *book, const struct needle *needle,
		       struct needle_list *terms, struct arena *arena,
		       struct err *err)
{
	const char *begin = last_word(needle->words);
	int before = (int)(begin - needle->words);
	struct str from = STR_INIT, term = STR_INIT;
	bool ok;

	str_add(&from, begin);
	while ((ok = next_term(book, from.s, &term, err)) &&
	       strncmp(term.s, begin, strlen(begin)) == 0) {
		if (terms->count == MOST_TERMS) {
			terms->count = 0;
			break;
		}
		needle_list_add(terms, arena)->words =
			arena_print(arena, "%.*s%s", before, needle->words, term.s);
		str_set(&from, term.s, term.size);
		str_add_char(&from, '\001');
	}
	str_clear(&from);
	str_clear(&term);
	return ok;
}

static bool make_ready(struct speller *speller, struct err *err)
{
	if (speller->ready)
		return true;
	speller->ready = true;
	return query_say(speller->book, sqlite3_exec(speller->book->db,
			"CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms"
			" USING fts5vocab (main, found, instance)",
			NULL, NULL, NULL), err);
}

static bool spell(struct speller *speller, const struct needle_list *needles,
		  struct needle_list **spelled, struct err *err)
{
	*spelled = arena_new(speller->arena,
			     (needles->count + 1) * sizeof(**spelled));
	for (size_t i = 0; i < needles->count; i++) {
		const struct needle *needle = &needles->items[i];

		if (!needle->open || speller->opened == MOST_OPENED ||
		    characters(last_word(needle->words)) <= INDEXED)
			continue;
		speller->opened++;
		if (!make_ready(speller, err) ||
		    !find_terms(speller->book, needle, &(*spelled)[i],
				speller->arena, err))
			return false;
	}
	return true;
}

bool terms_spell(struct book *book, struct wish *wish, struct arena *arena,
		 struct err *err)
{
	struct speller speller = { .book = book, .arena = arena };
	bool big;

	if (!is_big(book, &big, err))
		return false;
	return !big || (spell(&speller, &wish->wanted, &wish->wanted_as, err) &&
			spell(&speller, &wish->unwanted, &wish->unwanted_as, err));
}
