#ifndef TEND_TESTS_UNIT_H
#define TEND_TESTS_UNIT_H

#include <check.h>

/*
 * A file of unit tests: START_TEST … END_TEST, each named as the sentence it
 * claims, then once at the bottom
 *
 *	UNIT(day)
 *	{
 *		tcase_add_test(unit, a_week_begins_where_it_is_told);
 *	}
 *
 * which puts them into the one runner (tests/unit/main.c) under that name.
 */
struct unit {
	const char *name;
	void (*fill)(TCase *unit);
	struct unit *next;
};

void unit_join(struct unit *unit);

#define UNIT(what)							\
	static void fill_##what(TCase *unit);				\
	static struct unit unit_##what = { #what, fill_##what, 0 };	\
	__attribute__((constructor)) static void join_##what(void)	\
	{								\
		unit_join(&unit_##what);				\
	}								\
	static void fill_##what(TCase *unit)

/* A fresh folder for this test process, removed by nobody: under $TMPDIR. */
const char *unit_folder(void);

/* How many files are in it. */
int unit_files(void);

/* Where a property begins: $SEED, or else this. A claim that is found false
 * says the seed. */
unsigned unit_seed(unsigned otherwise);

/* A xorshift number for seeded property tests. */
unsigned unit_random(unsigned *state);

#endif
