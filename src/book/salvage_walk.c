/*
 * Salvage: every page once. Whole rows of pages that are as they were come
 * first, so that what is found between the ruins never takes their place.
 */
#include "salvaging.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { TABLES_MOST = 48 };	/* more than there are */

/* A table rows may be of, and how many values each has. */
struct candidate {
	const struct table *table;
	int width;
};

struct walk {
	struct pages *pages;
	struct candidate tables[TABLES_MOST];
	size_t count;
	const struct salvage_taker *taker;
	unsigned char *page;		/* the one looked at */
	unsigned char *other;		/* those its rows go on in */
	struct str text;
	struct arena arena;
};

static void add_table(struct walk *walk, const struct table *table)
{
	struct candidate *one = &walk->tables[walk->count++];

	one->table = table;
	for (const struct column *c = table->columns; c->name; c++)
		one->width += c->kind == COLUMN_MOMENT ? 2 : 1;
}

static void add_tables(struct walk *walk)
{
	for (const struct table *t = book_content; t->name; t++)
		add_table(walk, t);
	for (int i = 0; salvage_own[i]; i++)
		add_table(walk, salvage_own[i]);
}

/* How well the row fits the t-th table. */
static int fit(const struct walk *walk, const struct record *record, size_t t)
{
	return walk->tables[t].width == record->count ?
	       record_fit(record, walk->tables[t].table) : 0;
}

static size_t cell_count(const struct walk *walk, uint32_t n)
{
	return two_at(walk->page + page_start(n) + 3);
}

static bool cell_at(const struct walk *walk, uint32_t n, size_t i,
		    struct record *record)
{
	size_t at = two_at(walk->page + page_start(n) + 8 + 2 * i);

	return at < walk->pages->size &&
	       record_at(walk->pages, walk->page, at, record);
}

static bool take(struct walk *walk, const struct table *table,
		 struct record *record, bool *taken, struct err *err)
{
	struct cell cells[ROW_CELLS];
	bool cut, ok = true;

	if (record->has < record->size)
		record_gather(walk->pages, record, walk->other, &walk->text);
	*taken = record_take(record, table, cells, &cut, &walk->arena);
	if (*taken)
		ok = walk->taker->take(walk->taker->own, table, cells, cut, err);
	arena_empty(&walk->arena);
	str_clear(&walk->text);
	return ok;
}

/* ---- pages of rows -------------------------------------------------------- */

/* The rows of a page are of one table: the one they fit best together. */
static const struct table *choose_table(const struct walk *walk, uint32_t n)
{
	int64_t fits[TABLES_MOST] = { 0 };
	size_t best = 0;

	for (size_t i = 0; i < cell_count(walk, n); i++) {
		struct record record;

		if (!cell_at(walk, n, i, &record))
			continue;
		for (size_t t = 0; t < walk->count; t++)
			fits[t] += fit(walk, &record, t);
	}
	for (size_t t = 1; t < walk->count; t++)
		if (fits[t] > fits[best])
			best = t;
	return fits[best] ? walk->tables[best].table : NULL;
}

static bool take_rows(struct walk *walk, uint32_t n, struct err *err)
{
	const struct table *table = choose_table(walk, n);

	if (table == &salvage_step)
		return true;
	for (size_t i = 0; table && i < cell_count(walk, n); i++) {
		struct record record;
		bool taken = false;

		if (cell_at(walk, n, i, &record) && record_fit(&record, table) &&
		    !take(walk, table, &record, &taken, err))
			return false;
		if (!taken)
			walk->pages->kinds[n - 1] = PAGE_HURT;
	}
	return true;
}

/* ---- pages whose order is gone -------------------------------------------- */

/* The one table it fits in every value; NULL for none, or several. */
static const struct table *find_table(const struct walk *walk,
				      const struct record *record)
{
	const struct table *found = NULL;

	for (size_t t = 0; t < walk->count; t++) {
		if (fit(walk, record, t) < FIT_WHOLE)
			continue;
		if (found)
			return NULL;
		found = walk->tables[t].table;
	}
	return found;
}

static bool take_between_ruins(struct walk *walk, uint32_t n, struct err *err)
{
	size_t at = page_start(n);

	while (at + 4 <= walk->pages->size) {
		const struct table *table = NULL;
		struct record record;
		bool taken = false;

		if (walk->page[at] &&
		    record_at(walk->pages, walk->page, at, &record) &&
		    id_can_be(record.rowid))
			table = find_table(walk, &record);
		if (table && table != &salvage_hint && table != &salvage_step &&
		    !take(walk, table, &record, &taken, err))
			return false;
		at += taken ? record.in_page : 1;
	}
	return true;
}

/* ---- all of them ---------------------------------------------------------- */

static bool walk_rows(struct walk *walk, struct err *err)
{
	struct pages *pages = walk->pages;

	for (uint32_t n = 1; n <= pages->count; n++) {
		if (pages->kinds[n - 1] != PAGE_ROWS &&
		    pages->kinds[n - 1] != PAGE_HURT)
			continue;
		pages_read(pages, n, walk->page);
		if (!take_rows(walk, n, err))
			return false;
	}
	return true;
}

static void walk_chains(struct walk *walk)
{
	struct pages *pages = walk->pages;

	for (uint32_t n = 1; n <= pages->count; n++) {
		unsigned char kind = pages->kinds[n - 1];

		if (kind != PAGE_ROWS && kind != PAGE_HURT && kind != PAGE_TREE)
			continue;
		pages_read(pages, n, walk->page);
		tree_note_chains(pages, n, walk->page, walk->other);
	}
}

static bool walk_ruins(struct walk *walk, struct err *err)
{
	struct pages *pages = walk->pages;

	for (uint32_t n = 1; n <= pages->count; n++) {
		if (pages->kinds[n - 1] != PAGE_UNKNOWN &&
		    pages->kinds[n - 1] != PAGE_HURT)
			continue;
		pages_read(pages, n, walk->page);
		if (!take_between_ruins(walk, n, err))
			return false;
	}
	return true;
}

bool salvage_walk(struct pages *pages, const struct salvage_taker *taker,
		  struct err *err)
{
	struct walk walk = { .pages = pages, .taker = taker, .text = STR_INIT };
	bool ok;

	add_tables(&walk);
	walk.page = mem_new(PAGE_MOST);
	walk.other = mem_new(PAGE_MOST);
	pages_sort(pages, walk.page);
	ok = walk_rows(&walk, err);
	if (ok) {
		walk_chains(&walk);
		pages_sort_free(pages, walk.page);
		ok = walk_ruins(&walk, err);
	}
	free(walk.page);
	free(walk.other);
	str_clear(&walk.text);
	arena_clear(&walk.arena);
	return ok;
}

void salvage_count(const struct pages *pages, int64_t *parts, int64_t *damaged)
{
	unsigned char *head = mem_new(PAGE_MOST);
	uint32_t said;
	bool known;

	pages_read(pages, 1, head);
	*parts = pages->count;
	*damaged = 0;
	/* A page of zeros is damage if the free ones are known. */
	known = memcmp(head, "SQLite format 3", 16) == 0;
	for (uint32_t n = 1; n <= pages->count; n++)
		*damaged += pages->kinds[n - 1] == PAGE_UNKNOWN ||
			    pages->kinds[n - 1] == PAGE_HURT ||
			    (known && pages->kinds[n - 1] == PAGE_EMPTY);
	/* How many there were, if the same hand wrote that last. (1.3.7) */
	said = four_at(head + 28);
	if (four_at(head + 24) == four_at(head + 92) && said > pages->count) {
		*parts = said;
		*damaged += said - pages->count;
	}
	free(head);
}
