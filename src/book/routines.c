#include "book/habits.h"
#include "inside.h"

bool book_routines(struct book *book, struct arena *arena,
		   struct routine_list *list, struct err *err)
{
	struct query q = book_query(book,
		"SELECT r.id, r.body, (SELECT v.form FROM habit_version v"
		"  WHERE v.routine = r.id ORDER BY v.id DESC LIMIT 1),"
		" (SELECT count(DISTINCT v.habit) FROM habit_version v"
		"  WHERE v.routine = r.id) AS habits"
		" FROM routine r WHERE r.dropped_at IS NULL"
		" ORDER BY habits DESC, r.id DESC");

	*list = (struct routine_list){ 0 };
	while (query_next(&q)) {
		struct routine *routine = routine_list_add(list, arena);

		routine->id = take_int(&q);
		routine->body = take_text(&q, arena);
		form_parse(take_text(&q, arena), &routine->form);
		routine->habits = (int)take_int(&q);
	}
	return query_end(&q, err);
}
