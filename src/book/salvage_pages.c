/* Salvage: the file as pages. */
#include "salvaging.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/mem.h"
#include "inside.h"

/* More than this is no book; with it, the first byte of a number of a page is
 * 0, and no page of a chain can be taken for one of a tree. */
enum { PAGES_MOST = 1 << 24 };

/* The kinds of b-tree pages. (1.6) */
enum { INDEX_INNER = 2, TABLE_INNER = 5, INDEX_LEAF = 10, TABLE_LEAF = 13 };

/* ---- how large a page is -------------------------------------------------- */

static bool pread_all(int fd, void *out, size_t size, int64_t at)
{
	ssize_t got = pread(fd, out, size, (off_t)at);

	if (got < 0)
		got = 0;
	memset((char *)out + got, 0, size - (size_t)got);
	return (size_t)got == size;
}

/* Whether the bytes are a page of rows that ends where the last of them does:
 * so do nearly all, if a page is so large, and none else but by chance. */
static bool ends_with_a_row(const struct pages *pages, uint32_t n,
			    const unsigned char *page)
{
	const unsigned char *head = page + page_start(n);
	uint32_t cells = two_at(head + 3);

	if (page_kind(pages, n, page) != PAGE_ROWS)
		return false;
	for (uint32_t i = 0; i < cells; i++) {
		size_t at = two_at(head + 8 + 2 * (size_t)i);
		struct record record;

		if (record_at(pages, page, at, &record) &&
		    at + record.in_page == pages->size)
			return true;
	}
	return false;
}

/* How many such pages there would be, of some that are looked at. */
static int evidence(struct pages *pages, uint32_t size, unsigned char *page)
{
	enum { LOOKS = 256, FAR_APART = 40503 };
	uint32_t count = (uint32_t)(pages->bytes / size);
	int found = 0;

	pages->size = size;
	pages->count = count;
	for (uint32_t i = 0; i < LOOKS && i < count; i++) {
		uint32_t n = count <= LOOKS ? i + 1 :
			     (uint32_t)((uint64_t)i * FAR_APART % count) + 1;

		pages_read(pages, n, page);
		found += ends_with_a_row(pages, n, page);
	}
	return found;
}

/* What explains most; where nothing does, what the file says, or what is
 * usual. */
static void find_size(struct pages *pages, unsigned char *page)
{
	unsigned char head[HEAD_SIZE];
	uint32_t said, best;
	int most = 0;

	pread_all(pages->fd, head, sizeof(head), 0);
	said = two_at(head + 16) == 1 ? PAGE_MOST : two_at(head + 16);
	best = said >= PAGE_LEAST && !(said & (said - 1)) ? said : 4096;
	for (uint32_t size = PAGE_LEAST; size <= PAGE_MOST; size *= 2) {
		int found = evidence(pages, size, page);

		if (found > most || (found && found == most && size == said)) {
			most = found;
			best = size;
		}
	}
	pages->size = best;
	pages->count = (uint32_t)((pages->bytes + best - 1) / best);
}

/* ---- the journal of a writer that was killed ------------------------------ */

/* The sum SQLite keeps with a page in a journal. (3, the rollback journal) */
static uint32_t sum_of(const unsigned char *page, uint32_t size, uint32_t sum)
{
	for (int64_t i = (int64_t)size - 200; i > 0; i -= 200)
		sum += page[i];
	return sum;
}

/* One stretch of it, from its head: where the next one begins, 0 if there is
 * none. */
static int64_t read_stretch(struct pages *pages, int64_t at, int64_t end,
			    unsigned char *page)
{
	static const unsigned char magic[8] = {
		0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
	unsigned char head[28], sum[4];
	uint32_t count, sector;

	if (!pread_all(pages->journal, head, sizeof(head), at) ||
	    memcmp(head, magic, sizeof(magic)) != 0 ||
	    four_at(head + 24) != pages->size)
		return 0;
	count = four_at(head + 8);
	sector = four_at(head + 20);
	if (sector < 32 || sector > 65536)
		return 0;
	at += sector;
	for (uint32_t i = 0; i < count && at < end; i++) {
		if (!pread_all(pages->journal, sum, 4, at) ||
		    !pread_all(pages->journal, page, pages->size, at + 4))
			return 0;

		uint32_t n = four_at(sum);

		if (!pread_all(pages->journal, sum, 4, at + 4 + pages->size) ||
		    sum_of(page, pages->size, four_at(head + 12)) != four_at(sum))
			return 0;
		if (n >= 1 && n <= pages->count && !pages->before[n - 1])
			pages->before[n - 1] = at + 4;
		at += (int64_t)pages->size + 8;
	}
	return (at + sector - 1) / sector * sector;
}

static void read_journal(struct pages *pages, const char *path,
			 unsigned char *page)
{
	struct str name = STR_INIT;
	struct stat st;

	if (!pages->count)
		return;
	str_print(&name, "%s-journal", path);
	pages->journal = open(name.s, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	str_clear(&name);
	if (pages->journal < 0 || fstat(pages->journal, &st) != 0 ||
	    !S_ISREG(st.st_mode) || file_is_being_written(pages->fd))
		return;
	pages->before = mem_grow(NULL, pages->count, sizeof(*pages->before));
	memset(pages->before, 0, pages->count * sizeof(*pages->before));
	for (int64_t at = 0, next = 1; next && at < st.st_size; at = next) {
		next = read_stretch(pages, at, st.st_size, page);
		if (next <= at)
			break;
	}
}

/* ---- pages ---------------------------------------------------------------- */

bool pages_open(struct pages *pages, const char *path, struct err *err)
{
	unsigned char *page;
	struct stat st;

	*pages = (struct pages){ .fd = -1, .journal = -1 };
	pages->fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (pages->fd < 0 || fstat(pages->fd, &st) != 0)
		return err_set(err, ERR_FAILED, NULL, _("%s cannot be read (%s)"),
			       path, strerror(errno));
	pages->bytes = st.st_size;
	if (pages->bytes / PAGE_LEAST >= PAGES_MOST)
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is larger than a book can be (8 GB)"), path);
	if (!file_lock(pages->fd, false, path, err))
		return false;
	page = mem_new(PAGE_MOST);
	find_size(pages, page);
	pages->kinds = mem_new((size_t)pages->count + 1);
	read_journal(pages, path, page);
	free(page);
	return true;
}

void pages_close(struct pages *pages)
{
	if (pages->journal >= 0)
		close(pages->journal);
	if (pages->fd >= 0)
		close(pages->fd);
	free(pages->kinds);
	free(pages->before);
	*pages = (struct pages){ .fd = -1, .journal = -1 };
}

void pages_read(const struct pages *pages, uint32_t n, unsigned char *out)
{
	if (pages->before && pages->before[n - 1])
		pread_all(pages->journal, out, pages->size,
			  pages->before[n - 1]);
	else
		pread_all(pages->fd, out, pages->size,
			  (int64_t)(n - 1) * pages->size);
}

/* ---- kinds ---------------------------------------------------------------- */

static bool is_page_number(const struct pages *pages, uint32_t n)
{
	return n >= 2 && n <= pages->count;
}

static bool is_empty(const struct pages *pages, const unsigned char *page)
{
	return page[0] == 0 && memcmp(page, page + 1, pages->size - 1) == 0;
}

enum page_kind page_kind(const struct pages *pages, uint32_t n,
			 const unsigned char *page)
{
	size_t start = page_start(n);
	const unsigned char *head = page + start;
	bool inner = head[0] == INDEX_INNER || head[0] == TABLE_INNER;
	uint32_t cells = two_at(head + 3), content = two_at(head + 5);
	size_t first = start + (inner ? 12 : 8), end = first + 2 * (size_t)cells;
	uint32_t outside = 0;

	if (!inner && head[0] != INDEX_LEAF && head[0] != TABLE_LEAF)
		return is_empty(pages, page) ? PAGE_EMPTY : PAGE_UNKNOWN;
	if (content == 0)
		content = PAGE_MOST;
	if (head[7] > 60 || content > pages->size || end > content ||
	    (inner && !is_page_number(pages, four_at(head + 8))))
		return PAGE_UNKNOWN;
	for (uint32_t i = 0; i < cells; i++) {
		uint32_t at = two_at(page + first + 2 * (size_t)i);

		if (at < content || at + 4 > pages->size)
			outside++;
		else if (inner && !is_page_number(pages, four_at(page + at)))
			return PAGE_UNKNOWN;
	}
	if (outside > cells / 2)
		return PAGE_UNKNOWN;
	if (head[0] != TABLE_LEAF)
		return PAGE_TREE;
	return outside ? PAGE_HURT : PAGE_ROWS;
}

void pages_sort(struct pages *pages, unsigned char *page)
{
	for (uint32_t n = 1; n <= pages->count; n++) {
		pages_read(pages, n, page);
		pages->kinds[n - 1] = (unsigned char)page_kind(pages, n, page);
	}
}

static void note_free(struct pages *pages, uint32_t n)
{
	unsigned char *kind = &pages->kinds[n - 1];

	if (*kind == PAGE_UNKNOWN || *kind == PAGE_EMPTY)
		*kind = PAGE_FREE;
}

/* (1.5) */
void pages_sort_free(struct pages *pages, unsigned char *page)
{
	uint32_t trunk;

	pages_read(pages, 1, page);
	trunk = four_at(page + 32);
	/* Each turn takes a page of its own. */
	while (is_page_number(pages, trunk) &&
	       pages->kinds[trunk - 1] == PAGE_UNKNOWN) {
		note_free(pages, trunk);
		pages_read(pages, trunk, page);

		uint32_t count = four_at(page + 4);

		for (uint32_t i = 0; i < count && i < pages->size / 4 - 2; i++) {
			uint32_t n = four_at(page + 8 + 4 * (size_t)i);

			if (is_page_number(pages, n))
				note_free(pages, n);
		}
		trunk = four_at(page);
	}
	/* The page of the locks is never used. (1.3: the lock-byte page) */
	if (pages->count > FILE_LOCKS_AT / pages->size)
		note_free(pages, FILE_LOCKS_AT / pages->size + 1);
}
