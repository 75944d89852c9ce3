#include <string.h>

#include "base/str.h"
#include "book/search.h"
#include "desk.h"

static struct arena arena;

/* The values for where | stands in the words, parted by blanks, and after
 * them what they take the place of. */
static const char *fill(struct book *book, const char *words)
{
	size_t caret = strcspn(words, "|");
	struct str text = STR_INIT, out = STR_INIT;
	struct search_fill fill;
	const char *told;

	str_add_n(&text, words, caret);
	str_add(&text, words + caret + 1);
	ck_assert(book_search_fill(book, text.s, caret, &arena, &fill, NULL));
	for (size_t i = 0; i < fill.values.count; i++)
		str_print(&out, "%s ", fill.values.items[i]);
	str_add(&out, "<");
	str_add_n(&out, text.s + fill.from, fill.to - fill.from);
	str_add(&out, ">");
	told = arena_text(&arena, out.s);
	str_clear(&text);
	str_clear(&out);
	return told;
}

START_TEST(a_value_is_filled_in_where_the_caret_stands_in_a_filter)
{
	struct book *book = desk_open(NULL);

	ck_assert_str_eq(fill(book, "kind:|"),
			 "try know let-be waiting unsorted <>");
	ck_assert_str_eq(fill(book, "kind:k|"), "know <k>");
	ck_assert_str_eq(fill(book, "KIND:K|now"), "know <Know>");
	ck_assert_str_eq(fill(book, "-has:st|"), "star <st>");
	ck_assert_str_eq(fill(book, "rain has:st| in:pages"), "star <st>");
	ck_assert_str_eq(fill(book, "has:\"st|\" rain"), "star <\"st\">");
	ck_assert_str_eq(fill(book, "in:\"pag|es, or what"), "pages <\"pages, or what>");
	ck_assert_str_eq(fill(book, "kind:zz|"), "<zz>");
	book_close(book);
}
END_TEST

START_TEST(elsewhere_nothing_is_filled_in)
{
	static const char *const words[] = {
		"|", "rain|", "|kind:try", "ki|nd:try", "kind|:", "kind: |",
		"kind:try |", "since:2|", "until:|", "\"kind:t|\"", "mood:|",
		"-|", ":|", "\"|",
	};
	struct book *book = desk_open(NULL);

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		ck_assert_msg(strcmp(fill(book, words[i]), "<>") == 0, "%s: %s",
			      words[i], fill(book, words[i]));
	book_close(book);
}
END_TEST

START_TEST(a_value_with_blanks_is_written_in_quotes)
{
	struct book *book = desk_open(NULL);
	struct session session = session_new(book_today(book));

	ck_assert(book_write_session(book, &session, NULL));
	ck_assert(book_set_session_people(book, session.id, "Dr. Ames, Ines, Łucja",
					  NULL));
	ck_assert_str_eq(fill(book, "with:|"), "\"Dr. Ames\" Ines Łucja <>");
	ck_assert_str_eq(fill(book, "with:\"dr|"), "\"Dr. Ames\" <\"dr>");
	ck_assert_str_eq(fill(book, "with:lu|"), "Łucja <lu>");
	ck_assert_str_eq(fill(book, "session:|"), "1 <>");
	book_close(book);
}
END_TEST

UNIT(search_fill)
{
	tcase_add_test(unit, a_value_is_filled_in_where_the_caret_stands_in_a_filter);
	tcase_add_test(unit, elsewhere_nothing_is_filled_in);
	tcase_add_test(unit, a_value_with_blanks_is_written_in_quotes);
}
