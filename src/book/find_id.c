#include <string.h>

#include "base/intl.h"
#include "base/list.h"
#include "base/str.h"
#include "book/care.h"
#include "domain/habit.h"
#include "inside.h"
#include "text/fold.h"

/* What a person can name by its id. */
static const char *const nameable[] = {
	"entry", "session", "insight", "habit", "win", "checkin", "value",
	"person", "agenda", "appointment", "obstacle", "cue", "review",
	"session_note", "mark", "occasion", "pause", "template", "prompt",
};

enum { SHOWN = 3 };

struct candidate {
	const char *what;
	int64_t id;
	const char *words;		/* what is shown if it is one of several */
};

LIST_OF(candidate, struct candidate);

/* ---- by digits ----------------------------------------------------------- */

static bool add_by_digits(struct book *book, const char *what, int64_t value,
			  int64_t mask, struct arena *arena,
			  struct candidate_list *list, struct err *err)
{
	struct str sql = STR_INIT;

	/* All digits are a look at one row; an ending is a walk along an
	 * index, which is narrower than the table. */
	if (mask == INT64_MAX)
		str_print(&sql, "SELECT id FROM %s WHERE id = ?2 AND ?1", what);
	else
		str_print(&sql, "SELECT id FROM %s WHERE (id & ?1) = ?2 LIMIT %d",
			  what, SHOWN + 1);

	struct query q = query_text(book, sql.s);

	str_clear(&sql);
	put_int(&q, mask);
	put_int(&q, value);
	while (query_next(&q)) {
		struct candidate *found = candidate_list_add(list, arena);
		char text[ID_TEXT];

		found->what = what;
		found->id = take_int(&q);
		found->words = arena_text(arena, id_text(found->id, text));
	}
	return query_end(&q, err);
}

static bool find_by_digits(struct book *book, const char *text,
			   const char *wanted, struct arena *arena,
			   struct candidate_list *list, struct err *err)
{
	int64_t value, mask;
	bool ok = true;

	if (!id_parse_ending(text, &value, &mask))
		return true;
	for (size_t i = 0; ok && i < sizeof(nameable) / sizeof(*nameable); i++)
		if (!wanted || strcmp(nameable[i], wanted) == 0)
			ok = add_by_digits(book, nameable[i], value, mask,
					   arena, list, err);
	return ok;
}

/* ---- by words ------------------------------------------------------------ */

/* How near a habit is: the lower the sooner meant. */
enum nearness { EXACT = 0, PART = 1, LET_GO = 2, SET_ASIDE = 4, FAR = 8 };

static const char *folded(const char *text, struct arena *arena)
{
	struct str out = STR_INIT;
	const char *kept;

	fold_text(&out, text, strlen(text));
	while (out.size > 0 && out.s[out.size - 1] == ' ')
		str_splice(&out, out.size - 1, 1, "", 0);
	kept = arena_text(arena, out.s + strspn(out.s, " "));
	str_clear(&out);
	return kept;
}

static int how_near(const char *wish, const struct habit *habit,
		    const char *sentence, struct arena *arena)
{
	int state = (habit->let_go_on != DAY_NONE ? LET_GO : 0) +
		    (habit->dropped ? SET_ASIDE : 0);

	if (strcmp(folded(habit->action, arena), wish) == 0 ||
	    strcmp(folded(sentence, arena), wish) == 0)
		return EXACT + state;
	if (strstr(folded(sentence, arena), wish))
		return PART + state;
	return FAR;
}

static bool find_by_words(struct book *book, const char *text,
			  struct arena *arena, struct candidate_list *list,
			  struct err *err)
{
	const char *wish = folded(text, arena);
	int nearest = FAR;
	struct query q = book_query(book,
		"SELECT h.id, h.let_go_on, h.dropped_at IS NOT NULL,"
		" v.form, v.anchor, v.action"
		" FROM habit h JOIN habit_version v ON v.id = (SELECT id"
		"  FROM habit_version WHERE habit = h.id"
		"  ORDER BY from_day DESC, id DESC LIMIT 1)"
		" ORDER BY h.position, h.id");

	while (*wish && query_next(&q)) {
		struct habit habit = habit_new(DAY_FIRST);
		const char *sentence;
		int near;

		habit.id = take_int(&q);
		habit.let_go_on = take_day(&q);
		habit.dropped = take_bool(&q);
		form_parse(take_text(&q, arena), &habit.form);
		habit.anchor = take_text(&q, arena);
		habit.action = take_text(&q, arena);
		sentence = habit_sentence(&habit, arena);
		near = how_near(wish, &habit, sentence, arena);
		if (near >= FAR || near > nearest)
			continue;
		if (near < nearest)
			list->count = 0;
		nearest = near;
		*candidate_list_add(list, arena) =
			(struct candidate){ "habit", habit.id, sentence };
	}
	return query_end(&q, err);
}

/* ---- by number ------------------------------------------------------------ */

/* A session: its number in the series as it is told or counted, or its day. */
static bool find_by_number(struct book *book, const char *text,
			   struct arena *arena, struct candidate_list *list,
			   struct err *err)
{
	struct query q = book_query(book,
		"SELECT id FROM " SESSIONS_NUMBERED
		" WHERE CAST(number AS TEXT) = ?1 OR day = ?1");

	put_text(&q, text);
	while (query_next(&q)) {
		struct candidate *found = candidate_list_add(list, arena);
		char id[ID_TEXT];

		found->what = "session";
		found->id = take_int(&q);
		found->words = arena_text(arena, id_text(found->id, id));
	}
	return query_end(&q, err);
}

/* ---- the answer ---------------------------------------------------------- */

static bool say_several(const char *text, const struct candidate_list *list,
			struct err *err)
{
	struct str names = STR_INIT;

	for (size_t i = 0; i < list->count && i < SHOWN; i++)
		str_print(&names, "%s%s", i ? "; " : "", list->items[i].words);
	if (list->count > SHOWN)
		str_add(&names, "; …");
	err_set(err, ERR_INVALID, "id",
		_("'%s' could be several: %s"), text, names.s);
	str_clear(&names);
	return false;
}

static bool say_none(const char *text, const char *wanted, struct err *err)
{
	if (wanted && strcmp(wanted, "habit") == 0)
		return err_set(err, ERR_NOT_FOUND, "id",
			       _("no habit is called '%s'; 'tend habit list' names them"), text);
	if (wanted && strcmp(wanted, "entry") == 0)
		return err_set(err, ERR_NOT_FOUND, "id",
			       _("no page is called '%s'; 'tend entry list' names them"), text);
	if (wanted && strcmp(wanted, "session") == 0)
		return err_set(err, ERR_NOT_FOUND, "id",
			       _("no session is called '%s'; 'tend session list' names them"), text);
	if (wanted && strcmp(wanted, "insight") == 0)
		return err_set(err, ERR_NOT_FOUND, "id",
			       _("no insight is called '%s'; 'tend insight list' names them"), text);
	return err_set(err, ERR_NOT_FOUND, "id",
		       _("nothing in the book is called '%s'; an id, or four of its last digits, names a thing"), text);
}

bool book_find_id(struct book *book, const char *text, const char *wanted,
		  int64_t *id, const char **what, struct err *err)
{
	struct arena arena = { 0 };
	struct candidate_list list = { 0 };
	bool ok = find_by_digits(book, text, wanted, &arena, &list, err);

	if (ok && list.count == 0 && (!wanted || strcmp(wanted, "habit") == 0))
		ok = find_by_words(book, text, &arena, &list, err);
	if (ok && list.count == 0 && wanted && strcmp(wanted, "session") == 0)
		ok = find_by_number(book, text, &arena, &list, err);
	if (ok && list.count == 0)
		ok = say_none(text, wanted, err);
	if (ok && list.count > 1)
		ok = say_several(text, &list, err);
	if (ok) {
		*id = list.items[0].id;
		if (what)
			*what = list.items[0].what;
	}
	arena_clear(&arena);
	return ok;
}
