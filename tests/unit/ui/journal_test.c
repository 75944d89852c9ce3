#include "book/care.h"
#include "book/entries.h"
#include "ui/window.h"
#include "unit.h"

static void set_aside(int64_t page)
{
	struct err err = { 0 };

	ck_assert_msg(book_drop_entry(window_book(), page, &err), "%s",
		      err.text);
}

static bool is_there(int64_t page)
{
	struct entry entry;

	return book_entry(window_book(), page, window_arena(), &entry, NULL);
}

START_TEST(what_is_erased_is_what_was_asked_about)
{
	int64_t one = window_page(-1, "one page");
	int64_t other = window_page(-2, "another page");

	set_aside(other);
	set_aside(one);
	window_press("2 TAB TAB TAB RET");
	ck_assert(window_has("> 22 Nov       page        one page"));
	ck_assert(window_has("This was set aside."));
	/* It is brought back meanwhile, and the other row is chosen. */
	window_press("u DOWN DOWN RET");
	ck_assert(window_has("It is not set aside any more."));
	window_press("RET DOWN DOWN RET");
	ck_assert(window_has("Erase this for good?"));
	window_press("C-r DOWN RET");
	ck_assert(is_there(one));
	ck_assert(!is_there(other));
}
END_TEST

UNIT(journal)
{
	window_unit(unit);
	tcase_add_test(unit, what_is_erased_is_what_was_asked_about);
}
