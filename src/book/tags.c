#include "book/tags.h"

#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "book/entries.h"
#include "inside.h"

bool tag_check(const char *name, struct err *err)
{
	name += *name == '#';
	if (*name == '\0' || name[strcspn(name, " \t\r\n,")] != '\0')
		return err_set(err, ERR_INVALID, "tag",
			       _("a tag is one word, without blanks or commas"));
	return true;
}

/* "#sleep" is the tag sleep. */
static const char *plain(const char *name)
{
	return name + (*name == '#');
}

/* ---- reading ------------------------------------------------------------- */

/* From the indexes alone: nothing but pages has tags, and the few that are set
 * aside are taken off, so that no page is read to see whether it is. The CROSS
 * JOIN has those few come first. */
#define PAGES								\
	"((SELECT count(*) FROM tagged WHERE tag = t.id)"		\
	" - ifnull((SELECT aside.pages FROM (SELECT g.tag AS tag,"	\
	"   count(*) AS pages FROM entry e CROSS JOIN tagged g"		\
	"   WHERE e.dropped_at IS NOT NULL AND g.subject = e.id"	\
	"   GROUP BY g.tag) aside WHERE aside.tag = t.id), 0))"

static struct tag take_tag(struct query *q, struct arena *arena)
{
	struct tag tag = { 0 };

	tag.id = take_int(q);
	tag.name = take_text(q, arena);
	tag.pages = (int)take_int(q);
	return tag;
}

bool book_tags(struct book *book, struct arena *arena, struct tag_list *list,
	       struct err *err)
{
	struct query q = book_query(book,
		"SELECT t.id, t.name, " PAGES " FROM tag t"
		" WHERE EXISTS (SELECT 1 FROM tagged WHERE tag = t.id)"
		" ORDER BY fold(t.name), t.name");

	*list = (struct tag_list){ 0 };
	while (query_next(&q))
		*tag_list_add(list, arena) = take_tag(&q, arena);
	return query_end(&q, err);
}

static bool count_here(struct book *book, const int64_t *pages, size_t count,
		       struct tag_list *list, struct err *err)
{
	for (size_t i = 0; i < count; i++) {
		struct query q = book_query(book,
			"SELECT tag FROM tagged WHERE subject = ?");

		put_int(&q, pages[i]);
		while (query_next(&q)) {
			int64_t tag = take_int(&q);

			for (size_t j = 0; j < list->count; j++)
				list->items[j].here += list->items[j].id == tag;
		}
		if (!query_end(&q, err))
			return false;
	}
	return true;
}

bool book_tags_of(struct book *book, const int64_t *pages, size_t count,
		  struct arena *arena, struct tag_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT t.id, t.name, " PAGES " AS pages FROM tag t"
		" WHERE EXISTS (SELECT 1 FROM tagged WHERE tag = t.id)"
		" ORDER BY pages DESC, fold(t.name), t.name");

	*list = (struct tag_list){ 0 };
	while (query_next(&q))
		*tag_list_add(list, arena) = take_tag(&q, arena);
	return query_end(&q, err) && count_here(book, pages, count, list, err);
}

/* The tag of that name in any case, one of the same case first; 0 if there is
 * none. */
static bool find_tag(struct book *book, const char *name, int64_t *id,
		     struct err *err)
{
	struct query q = book_query(book,
		"SELECT id FROM tag WHERE casefold(name) = casefold(?1)"
		" ORDER BY name = ?1 DESC, id LIMIT 1");

	put_text(&q, plain(name));
	return query_number(&q, id, 0, err);
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "tag",
		       _("there is no such tag in the book"));
}

bool book_tag_of_id(struct book *book, int64_t id, struct arena *arena,
		    struct tag *tag, struct err *err)
{
	struct query q = book_query(book,
		"SELECT t.id, t.name, " PAGES " FROM tag t WHERE t.id = ?");

	put_int(&q, id);
	if (query_next(&q))
		*tag = take_tag(&q, arena);
	return query_end_found(&q, none_such, err);
}

/* ---- another name -------------------------------------------------------- */

static bool set_name(struct book *book, int64_t id, const char *name,
		     struct err *err)
{
	struct query q = book_query(book,
		"UPDATE tag SET name = ?, changed_at = ? WHERE id = ?"
		" AND name <> ?1 COLLATE BINARY");

	put_text(&q, name);
	put_int(&q, book_seconds(book));
	put_int(&q, id);
	return query_run(&q, err);
}

/* What has the one gets the other; what has both keeps the one it has. */
static bool join(struct book *book, int64_t from, int64_t to, struct err *err)
{
	struct query twice = book_query(book,
		"DELETE FROM tagged WHERE tag = ?1 AND subject IN"
		" (SELECT subject FROM tagged WHERE tag = ?2)");
	struct query move = book_query(book,
		"UPDATE tagged SET tag = ?2 WHERE tag = ?1");
	struct query gone = book_query(book, "DELETE FROM tag WHERE id = ?1");
	bool ok;

	put_int(&twice, from);
	put_int(&twice, to);
	put_int(&move, from);
	put_int(&move, to);
	put_int(&gone, from);
	ok = query_run(&twice, err);
	ok = query_run(&move, ok ? err : NULL) && ok;
	return query_run(&gone, ok ? err : NULL) && ok;
}

static bool rename_tag(struct book *book, const char *old, const char *name,
		       bool merge, struct err *err)
{
	int64_t from, to;

	if (!find_tag(book, old, &from, err) || !find_tag(book, name, &to, err))
		return false;
	if (!from)
		return err_set(err, ERR_NOT_FOUND, "tag",
			       _("there is no tag “%.60s” in the book"), old);
	if (!to || to == from)
		return set_name(book, from, name, err);
	if (!merge)
		return err_set(err, ERR_INVALID, "merge",
			       _("there is a tag “%.60s” already; say so if the two are one"),
			       name);
	return join(book, from, to, err);
}

bool book_rename_tag(struct book *book, const char *old, const char *name,
		     bool merge, struct err *err)
{
	if (!tag_check(name, err) || !book_begin(book, N_("rename a tag"), err))
		return false;
	return book_end(book, rename_tag(book, plain(old), plain(name), merge, err), err);
}

/* ---- putting on and taking off ------------------------------------------- */

static bool make_tag(struct book *book, const char *name, int64_t *id,
		     struct err *err)
{
	struct query add = book_query(book,
		"INSERT INTO tag (id, name, created_at, changed_at)"
		" VALUES (?, ?, ?, ?)");

	*id = book_next_id(book);
	put_int(&add, *id);
	put_text(&add, name);
	put_int(&add, book_seconds(book));
	put_int(&add, book_seconds(book));
	return query_run(&add, err);
}

static bool put_tag(struct book *book, int64_t subject, int64_t tag, struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO tagged (id, tag, subject) SELECT ?1, ?2, ?3"
		" WHERE NOT EXISTS (SELECT 1 FROM tagged WHERE tag = ?2 AND subject = ?3)");

	put_int(&q, book_next_id(book));
	put_int(&q, tag);
	put_int(&q, subject);
	return query_run(&q, err);
}

static bool take_off(struct book *book, int64_t subject, int64_t tag, struct err *err)
{
	struct query q = book_query(book,
		"DELETE FROM tagged WHERE tag = ? AND subject = ?");

	put_int(&q, tag);
	put_int(&q, subject);
	return query_run(&q, err);
}

static bool tag_one(struct book *book, int64_t page, const char *name, bool add,
		    struct err *err)
{
	struct arena arena = { 0 };
	struct entry entry;
	int64_t tag = 0;
	bool ok = book_entry(book, page, &arena, &entry, err) &&
		  find_tag(book, name, &tag, err);

	arena_clear(&arena);
	if (ok && add && !tag)
		ok = make_tag(book, name, &tag, err);
	if (!ok || !tag)
		return ok;
	return add ? put_tag(book, page, tag, err)
		   : take_off(book, page, tag, err);
}

/* ---- several pages ------------------------------------------------------- */

bool book_tag_pages(struct book *book, const int64_t *pages, size_t count,
		    const char *tag, bool add, struct err *err)
{
	bool ok = true;

	if (!tag_check(tag, err) ||
	    !book_begin(book, count == 1 ? add ? N_("tag a page")
					       : N_("take a tag away")
			      : add ? N_("tag some pages")
				    : N_("take a tag off some pages"), err))
		return false;
	for (size_t i = 0; ok && i < count; i++)
		ok = tag_one(book, pages[i], plain(tag), add, err);
	return book_end(book, ok, err);
}

bool book_tag_entry(struct book *book, int64_t id, const char *tag, bool add,
		    struct err *err)
{
	return book_tag_pages(book, &id, 1, tag, add, err);
}

bool book_star_pages(struct book *book, const int64_t *pages, size_t count,
		     bool starred, struct err *err)
{
	bool ok = true;

	if (!book_begin(book, starred ? N_("star some pages")
				      : N_("take some stars away"), err))
		return false;
	for (size_t i = 0; ok && i < count; i++)
		ok = book_star_entry(book, pages[i], starred, err);
	return book_end(book, ok, err);
}

bool book_drop_pages(struct book *book, const int64_t *pages, size_t count,
		     struct err *err)
{
	bool ok = true;

	if (!book_begin(book, N_("set some pages aside"), err))
		return false;
	for (size_t i = 0; ok && i < count; i++)
		ok = book_drop_entry(book, pages[i], err);
	return book_end(book, ok, err);
}
