#ifndef TEND_TESTS_BENCH_H
#define TEND_TESTS_BENCH_H

#include <stdbool.h>
#include <stdint.h>

#include "book/book.h"

/*
 * How long things take on this machine, now: for people who change them, and
 * want to see what that did. Nothing here fails on a time.
 */

/* Microseconds that only go forward. */
double bench_now(void);

/* Times of one kind of work, to be told as one row. */
struct times {
	const char *what;
	double *each;
	int count, room;
};

void times_add(struct times *times, double microseconds);

/* "search, a key    p50 0.21 ms   p99 0.80 ms   most 1.10 ms   (80)"; the
 * times are given back. */
void times_tell(struct times *times);

/* So many pages of a hundred words or so, one a day going back, and one
 * small thing. */
void bench_fill(struct book *book, int pages);

/* A word that stands in some of them. */
const char *bench_word(uint64_t number);

/* The rows (each opens what it needs and tells its times). `tend` is the
 * program, `path` a filled book of its own. */
void bench_start(const char *tend, const char *path);
void bench_verbs(const char *tend, const char *path);
void bench_window(const char *path);
void bench_lists(const char *path);
void bench_in_and_out(int pages);

#endif
