#ifndef TEND_TESTS_FUZZ_IMPORT_H
#define TEND_TESTS_FUZZ_IMPORT_H

#include "fuzz.h"
#include "port/formats.h"

/*
 * One way in: a refusal says why and changes nothing, and what came in leaves
 * the book in order. Most inputs are a dry run, which takes all of it back; a
 * book in which something stayed is thrown away.
 */
typedef bool fuzz_way_in(struct book *book, const uint8_t *data, size_t size,
			 bool dry_run, struct arena *arena,
			 struct import_plan *plan, struct err *err);

enum { FUZZ_STAYS = 16 };	/* one input of so many is taken in for good */

static inline int fuzz_import(fuzz_way_in *way_in, const uint8_t *data,
			      size_t size)
{
	static struct book *book;
	struct arena arena = { 0 };
	struct import_plan plan;
	struct err err = { 0 };
	bool dry_run = size % FUZZ_STAYS != 0;

	if (!book)
		book = fuzz_book(NULL, &err);
	holds(book);

	int64_t before = book_last_step(book);
	bool came = way_in(book, data, size, dry_run, &arena, &plan, &err);

	holds(came || err.text[0]);
	if (!came || dry_run)
		holds(book_last_step(book) == before);
	if (!dry_run) {
		fuzz_look_over(book);
		book_close(book);
		book = NULL;
	}
	arena_clear(&arena);
	return 0;
}

#endif
