/*
 * usage: bench TEND [PAGES|BOOK]
 * Rows like "what   p50   p99   most   (times)", on a made-up book with so
 * many pages (20000); or those of the window alone, on a copy of a BOOK (it
 * is written to).
 */
#include "bench.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"

double bench_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

void times_add(struct times *times, double microseconds)
{
	if (times->count == times->room) {
		times->room = times->room ? times->room * 2 : 64;
		times->each = mem_grow(times->each, (size_t)times->room,
				       sizeof(*times->each));
	}
	times->each[times->count++] = microseconds;
}

static int by_time(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

void times_tell(struct times *times)
{
	int count = times->count;

	if (count) {
		qsort(times->each, (size_t)count, sizeof(*times->each), by_time);
		printf("%-34s p50 %8.2f ms   p99 %8.2f ms   most %8.2f ms  (%d)\n",
		       times->what, times->each[count / 2] / 1000,
		       times->each[count * 99 / 100] / 1000,
		       times->each[count - 1] / 1000, count);
		fflush(stdout);
	}
	free(times->each);
	*times = (struct times){ 0 };
}

static void make_book(const char *path, int pages)
{
	struct book_options options = { .path = path, .seed = 7 };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);

	if (!book) {
		fprintf(stderr, "bench: %s\n", err.text);
		exit(2);
	}
	bench_fill(book, pages);
	book_close(book);
}

static void tell_size(const char *path, int pages)
{
	struct stat file;

	if (stat(path, &file) == 0)
		printf("%-34s %.1f MB for %d pages\n", "the book's size",
		       (double)file.st_size / 1e6, pages);
}

int main(int argc, char **argv)
{
	const char *tmp = getenv("TMPDIR");
	int pages = argc > 2 ? atoi(argv[2]) : 20000;
	char folder[200], path[300], command[300];

	if (argc < 2 || (pages < 1 && access(argv[2], W_OK) != 0)) {
		fprintf(stderr, "usage: bench TEND [PAGES|BOOK]\n");
		return 2;
	}
	setlocale(LC_ALL, "C.UTF-8");
	if (pages < 1) {
		bench_lists(argv[2]);
		return 0;
	}
	umask(077);
	snprintf(folder, sizeof(folder), "%s/tend-bench-XXXXXX",
		 tmp ? tmp : "/tmp");
	if (!mkdtemp(folder)) {
		perror(folder);
		return 2;
	}
	snprintf(path, sizeof(path), "%s/tend.db", folder);
	setenv("TZ", "Europe/Berlin", 1);
	setenv("HOME", folder, 1);
	setenv("TEND_DB", path, 1);
	setenv("TEND_NOW", "2026-11-23T07:31:00+01:00", 1);
	make_book(path, pages);
	tell_size(path, pages);
	bench_start(argv[1], path);
	bench_verbs(argv[1], path);
	bench_window(path);
	bench_lists(path);
	bench_in_and_out(pages);
	snprintf(command, sizeof(command), "rm -rf '%s'", folder);
	return system(command) == 0 ? 0 : 2;
}
