#ifndef TEND_TESTS_FUZZ_H
#define TEND_TESTS_FUZZ_H

#include <fcntl.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "book/book.h"
#include "book/care.h"

/*
 * What the fuzz targets share. A target is one function that takes any bytes
 * and calls `holds` with what is true whatever they are; `make fuzz TARGET=x`.
 */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

#define holds(claim) \
	((claim) ? (void)0 : fuzz_stop(#claim, __FILE__, __LINE__))

static inline void fuzz_stop(const char *claim, const char *file, int line)
{
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, claim);
	abort();
}

/* Before the first input: a day that is the same in every run, and no home. */
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	setlocale(LC_ALL, "C.UTF-8");
	umask(077);
	setenv("TZ", "UTC", 1);
	setenv("TEND_NOW", "2026-11-23T07:31:00+00:00", 1);
	setenv("HOME", "/nonexistent", 1);
	return 0;
}

static inline struct book *fuzz_book(const char *path, struct err *err)
{
	struct book_options options = { .path = path, .seed = 7 };

	return book_open(&options, err);
}

/* A folder of this process's own; what it leaves there is small. */
static inline const char *fuzz_folder(void)
{
	static char folder[200];
	const char *tmp = getenv("TMPDIR");

	if (!folder[0]) {
		snprintf(folder, sizeof(folder), "%s/tend-fuzz-XXXXXX",
			 tmp ? tmp : "/tmp");
		holds(mkdtemp(folder));
	}
	return folder;
}

static inline const char *fuzz_path(const char *name)
{
	static char path[300];

	snprintf(path, sizeof(path), "%s/%s", fuzz_folder(), name);
	return path;
}

static inline void fuzz_write(const char *path, const void *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	holds(fd >= 0);
	holds(write(fd, bytes, size) == (ssize_t)size);
	close(fd);
}

/* Whatever came in, the book is in order. */
static inline void fuzz_look_over(struct book *book)
{
	struct arena arena = { 0 };
	struct finding_list list = { 0 };
	struct err err = { 0 };

	holds(book_look_over(book, &arena, &list, &err));
	for (size_t i = 0; i < list.count; i++)
		fprintf(stderr, "%s: %s\n", list.items[i].what,
			list.items[i].where);
	holds(list.count == 0);
	arena_clear(&arena);
}

#endif
