/* How a page read before: its steps are walked back from the page as it
 * stands, each giving the text before it. */
#include "book/versions.h"

#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "book/entries.h"
#include "inside.h"
#include "text/utf8.h"

/* The walk stands at a version: its text, and what is known of it. */
struct walk {
	struct query q;
	bool more;			/* q stands on a change */
	struct str text;
	struct entry entry;		/* as it stands now */
	int64_t step;			/* that made the text; 0: its first one */
	struct moment at;
	const char *by;
};

static bool next_change(struct walk *walk)
{
	walk->more = query_next(&walk->q);
	return walk->more;
}

/* Who made the text the walk stands at: the step whose change comes next. */
static void note_maker(struct walk *walk, struct arena *arena)
{
	walk->step = 0;
	walk->at = walk->entry.written;
	walk->by = N_("write a page");
	if (!walk->more)
		return;
	walk->q.take = 0;
	walk->step = take_int(&walk->q);
	walk->at = take_moment(&walk->q);
	walk->by = take_text(&walk->q, arena);
}

static bool begin(struct book *book, int64_t entry, struct walk *walk,
		  struct arena *arena, struct err *err)
{
	*walk = (struct walk){ .text = STR_INIT };
	if (!book_entry(book, entry, arena, &walk->entry, err))
		return false;
	str_set(&walk->text, walk->entry.body, walk->entry.size);
	walk->q = book_query(book,
		"SELECT c.step, s.at, s.zone, s.name, json_type(c.old, '$.body'),"
		" CASE json_type(c.old, '$.body') WHEN 'object'"
		"  THEN json_extract(c.old, '$.body.old')"
		"  ELSE json_extract(c.old, '$.body') END,"
		" json_extract(c.old, '$.body.keep[0]'),"
		" json_extract(c.old, '$.body.keep[1]')"
		" FROM change c JOIN step s ON s.id = c.step"
		" WHERE c.row = ? AND c.tbl = 'entry' AND c.op = 'update'"
		" AND json_valid(c.old) AND json_type(c.old, '$.body') IS NOT NULL"
		" ORDER BY c.step DESC, c.seq DESC");
	put_int(&walk->q, entry);
	next_change(walk);
	note_maker(walk, arena);
	return true;
}

/* The text before the change the walk stands on; false if it does not fit the
 * text, and nothing older is known then. */
static bool take_back(struct walk *walk, struct arena *arena)
{
	const char *type, *old;
	size_t size, now = walk->text.size;
	int64_t front, back;

	walk->q.take = 4;
	type = take_text(&walk->q, arena);
	old = take_text_n(&walk->q, arena, &size);
	front = take_int(&walk->q);
	back = take_int(&walk->q);
	if (strcmp(type, "object") != 0) {
		str_set(&walk->text, old, size);
		return true;
	}
	if (front < 0 || back < 0 ||
	    (uint64_t)front + (uint64_t)back > now)
		return false;
	str_splice(&walk->text, (size_t)front,
		   now - (size_t)front - (size_t)back, old, size);
	return true;
}

/* On to the version before; false if none is known. */
static bool go_back(struct walk *walk, struct arena *arena)
{
	int64_t step = walk->step;
	struct arena bag = { 0 };
	bool ok = step != 0;

	while (ok && walk->more) {
		walk->q.take = 0;
		if (take_int(&walk->q) != step)
			break;
		arena_empty(&bag);
		ok = take_back(walk, &bag);
		next_change(walk);
	}
	arena_clear(&bag);
	if (ok)
		note_maker(walk, arena);
	return ok;
}

static bool end(struct walk *walk, struct err *err)
{
	bool ok = !walk->q.book || query_end(&walk->q, err);

	str_clear(&walk->text);
	return ok;
}

bool book_versions(struct book *book, int64_t entry, struct arena *arena,
		   struct version_list *list, struct err *err)
{
	struct walk walk;

	*list = (struct version_list){ 0 };
	if (!begin(book, entry, &walk, arena, err)) {
		end(&walk, NULL);
		return false;
	}
	do {
		struct version *version = version_list_add(list, arena);

		version->at = walk.at;
		version->by = walk.by;
		version->words = (int)utf8_words(walk.text.s, walk.text.size);
	} while (list->count < VERSIONS_MOST && go_back(&walk, arena));
	for (size_t i = 0; i < list->count; i++)
		list->items[i].number = (int)(list->count - i);
	return end(&walk, err);
}

bool book_version(struct book *book, int64_t entry, int number,
		  struct arena *arena, const char **body, size_t *size,
		  struct err *err)
{
	struct version_list list;
	struct walk walk;
	bool ok;

	if (!book_versions(book, entry, arena, &list, err))
		return false;
	if (number < 1 || (size_t)number > list.count)
		return err_set(err, ERR_NOT_FOUND, "rev",
			       ngettext("this page has %zu version",
					"this page has versions 1 to %zu",
					list.count), list.count);
	ok = begin(book, entry, &walk, arena, err);
	for (size_t i = list.count; ok && i > (size_t)number; i--)
		ok = go_back(&walk, arena);
	if (ok) {
		*size = walk.text.size;
		*body = arena_text_n(arena, walk.text.s, walk.text.size);
	}
	return end(&walk, ok ? err : NULL) && ok;
}

bool book_bring_back(struct book *book, int64_t entry, int number,
		     struct err *err)
{
	struct arena arena = { 0 };
	struct entry page;
	bool ok;

	if (!book_begin(book, N_("bring an earlier version back"), err))
		return false;
	ok = book_entry(book, entry, &arena, &page, err) &&
	     book_version(book, entry, number, &arena, &page.body, &page.size, err) &&
	     book_write_entry(book, &page, NULL, err);
	arena_clear(&arena);
	return book_end(book, ok, err);
}
