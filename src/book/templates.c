#include "book/templates.h"

#include <string.h>
#include <strings.h>

#include "base/intl.h"
#include "inside.h"

/* In the place of a built-in one of its name, or at the end. */
static void add(struct template_list *list, const struct template *own,
		struct arena *arena)
{
	for (size_t i = 0; i < list->count; i++)
		if (!list->items[i].id &&
		    strcasecmp(list->items[i].name, own->name) == 0) {
			list->items[i] = *own;
			return;
		}
	*template_list_add(list, arena) = *own;
}

bool book_templates(struct book *book, struct arena *arena,
		    struct template_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT id, name, body FROM template ORDER BY name, id");

	*list = (struct template_list){ 0 };
	template_built_in(arena, list);
	while (query_next(&q)) {
		struct template own;

		own.id = take_int(&q);
		own.name = take_text(&q, arena);
		own.body = take_text(&q, arena);
		add(list, &own, arena);
	}
	return query_end(&q, err);
}

static bool is_free(struct book *book, const struct template *template,
		    struct err *err)
{
	struct query q = book_query(book,
		"SELECT count(*) FROM template WHERE name = ? AND id <> ?");
	int64_t count;

	put_text(&q, template->name);
	put_int(&q, template->id);
	if (!query_number(&q, &count, 0, err))
		return false;
	return !count || err_set(err, ERR_INVALID, "name",
				 _("another template has that name"));
}

static bool none_such(struct err *err)
{
	return err_set(err, ERR_NOT_FOUND, "template",
		       _("there is no such template of yours"));
}

static bool insert(struct book *book, struct template *template,
		   struct err *err)
{
	struct query q = book_query(book,
		"INSERT INTO template (id, name, body, created_at, changed_at)"
		" VALUES (?, ?, ?, ?, ?)");

	template->id = book_next_id(book);
	put_int(&q, template->id);
	put_text(&q, template->name);
	put_text(&q, template->body);
	put_int(&q, book_seconds(book));
	put_int(&q, book_seconds(book));
	return query_run(&q, err);
}

static bool update(struct book *book, const struct template *template,
		   struct err *err)
{
	struct query q = book_query(book,
		"UPDATE template SET changed_at = iif(name = ?1 AND body = ?2,"
		"  changed_at, ?3), name = ?1, body = ?2 WHERE id = ?4");

	put_text(&q, template->name);
	put_text(&q, template->body);
	put_int(&q, book_seconds(book));
	put_int(&q, template->id);
	return query_run_found(&q, none_such, err);
}

bool book_write_template(struct book *book, struct template *template,
			 struct err *err)
{
	bool is_new = template->id == 0;
	bool ok;

	if (!template_check(template, err) ||
	    !book_begin(book, is_new ? N_("write a template")
				     : N_("change a template"), err))
		return false;
	ok = is_free(book, template, err) &&
	     (is_new ? insert(book, template, err)
		     : update(book, template, err));
	ok = book_end(book, ok, err);
	if (!ok && is_new)
		template->id = 0;
	return ok;
}

bool book_drop_template(struct book *book, int64_t id, struct err *err)
{
	return book_change_row_step(book, N_("take a template out"),
		"DELETE FROM template WHERE id = ?2",
		id, none_such, err);
}
