#include "port/export_pages.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/intl.h"
#include "base/str.h"
#include "book/entries.h"
#include "book/safe_file.h"
#include "domain/day_words.h"
#include "port/sink.h"

enum { NAMES = 1000 };

static int by_day(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;

	if (a->on != b->on)
		return a->on < b->on ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

static void add_tags(struct str *out, const char *tags)
{
	const char *before = _("Tags: ");

	for (const char *tag = tags; *tag;) {
		size_t size = strcspn(tag, "\n");

		str_add(out, before);
		str_add_n(out, tag, size);
		tag += size + (tag[size] == '\n');
		before = ", ";
	}
	if (*tags)
		str_add(out, "\n\n");
}

static void add_page(struct str *out, const struct entry *page, day last,
		     day today, struct arena *arena)
{
	int minute = moment_minute(page->written);

	if (page->on != last)
		str_print(out, "## %s\n\n", day_words_date(page->on, today, arena));
	str_print(out, "### %s, %02d:%02d%s\n\n", _("Page"), minute / 60,
		  minute % 60, page->starred ? " *" : "");
	add_tags(out, page->tags);
	str_add_n(out, page->body, page->size);
	str_add(out, page->size && page->body[page->size - 1] != '\n' ? "\n\n" : "\n");
}

/* A name nothing has so far. */
static bool find_place(day today, struct arena *arena, const char **path,
		       struct err *err)
{
	const char *home = getenv("HOME");
	char when[DAY_TEXT];
	struct stat st;

	if (!home || *home != '/')
		return err_set(err, ERR_FAILED, NULL,
			       _("there is no home folder here to put the file in"));
	day_text(today, when);
	*path = arena_print(arena, "%s/tend-pages-%s.md", home, when);
	for (int n = 2; n < NAMES && lstat(*path, &st) == 0; n++)
		*path = arena_print(arena, "%s/tend-pages-%s-%d.md", home, when, n);
	return true;
}

static bool write_pages(const struct entry *pages, size_t count, day today,
			int fd, struct arena *arena, struct err *err)
{
	struct sink sink = sink_fd(fd);
	struct str text = STR_INIT;
	bool ok = true;

	for (size_t i = 0; ok && i < count; i++) {
		add_page(&text, &pages[i], i ? pages[i - 1].on : DAY_NONE, today,
			 arena);
		ok = sink_flow(&sink, &text, i + 1 == count, err);
	}
	str_clear(&text);
	return ok;
}

bool port_export_pages(struct book *book, const int64_t *ids, size_t count,
		       day today, struct arena *arena, const char **path,
		       struct err *err)
{
	struct arena bag = { 0 };
	struct entry *pages = arena_new(&bag, (count + 1) * sizeof(*pages));
	struct safe_file file;
	bool ok = find_place(today, arena, path, err);

	for (size_t i = 0; ok && i < count; i++)
		ok = book_entry(book, ids[i], &bag, &pages[i], err);
	if (ok && safe_file_open(&file, *path, err)) {
		qsort(pages, count, sizeof(*pages), by_day);
		ok = write_pages(pages, count, today, file.fd, &bag, err);
		if (ok)
			ok = safe_file_commit(&file, err);
		else
			safe_file_abandon(&file);
	} else {
		ok = false;
	}
	arena_clear(&bag);
	return ok;
}
