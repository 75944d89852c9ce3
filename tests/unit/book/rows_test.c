#include <string.h>

#include "base/str.h"
#include "book/inside.h"
#include "book/rows.h"
#include "unit.h"

/* Tables that no list of rows carries: history, what triggers keep, and
 * tags and settings, which travel by name. */
static const char *const elsewhere[] = {
	"meta", "step", "change", "tagged", "setting", "day_count", "word_row",
	"insight_now",
};

static bool is_elsewhere(const char *name)
{
	bool found = strncmp(name, "found", 5) == 0 ||
		     strncmp(name, "sqlite_", 7) == 0;

	for (size_t i = 0; i < sizeof(elsewhere) / sizeof(elsewhere[0]); i++)
		found = found || strcmp(name, elsewhere[i]) == 0;
	return found;
}

/* "id, day, …" of the table's description, without the quotes of "end". */
static void columns_of(const struct table *table, struct str *out)
{
	for (int i = 0; table->columns[i].name; i++) {
		str_add(out, i ? ", " : "");
		for (const char *p = table->columns[i].name; *p; p++)
			if (*p != '"')
				str_add_char(out, *p);
	}
}

START_TEST(every_content_column_is_described)
{
	struct book_options options = { .seed = 1 };
	struct book *book = book_open(&options, NULL);
	struct arena arena = { 0 };
	struct query tables = book_query(book,
		"SELECT t.name, (SELECT group_concat(name, ', ')"
		" FROM pragma_table_info(t.name)) FROM sqlite_schema t"
		" WHERE t.type = 'table' ORDER BY t.name");
	int described = 0, known = 0;

	while (query_next(&tables)) {
		const char *name = take_text(&tables, &arena);
		const char *columns = take_text(&tables, &arena);
		const struct table *table = table_find(name);
		struct str mine = STR_INIT;

		if (is_elsewhere(name))
			continue;
		ck_assert_msg(table != NULL, "%s is described nowhere", name);
		columns_of(table, &mine);
		ck_assert_str_eq(mine.s, columns);
		str_clear(&mine);
		described++;
	}
	ck_assert(query_end(&tables, NULL));
	while (book_content[known].name)
		known++;
	ck_assert_int_eq(known, described);
	arena_clear(&arena);
	book_close(book);
}
END_TEST

START_TEST(a_table_stands_after_those_it_refers_to)
{
	for (const struct table *table = book_content; table->name; table++)
		for (int i = 0; table->columns[i].name; i++) {
			const struct column *column = &table->columns[i];

			if (column->kind != COLUMN_REF)
				continue;
			ck_assert_ptr_nonnull(table_find(column->more));
			ck_assert(table_find(column->more) <= table);
		}
}
END_TEST

START_TEST(a_row_has_room_for_the_widest_table)
{
	for (const struct table *table = book_content; table->name; table++) {
		ck_assert_int_lt(table_width(table), ROW_CELLS);
		ck_assert(table->columns[0].kind == COLUMN_ID);
		ck_assert(!table->parent ||
			  (table->columns[1].flags & COLUMN_PARENT));
	}
}
END_TEST

UNIT(rows)
{
	tcase_add_test(unit, every_content_column_is_described);
	tcase_add_test(unit, a_table_stands_after_those_it_refers_to);
	tcase_add_test(unit, a_row_has_room_for_the_widest_table);
}
