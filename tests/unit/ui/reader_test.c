#include "ui/window.h"
#include "unit.h"

START_TEST(no_key_changes_a_page_that_is_read)
{
	window_page(0, "one\ntwo\nthree\nfour");
	window_press("2 RET DOWN M-DOWN M-UP M-DOWN");
	ck_assert_str_eq(window_row(6), "   one");
	ck_assert_str_eq(window_row(7), "   two");
	ck_assert_str_eq(window_row(8), "   three");
	ck_assert_str_eq(window_row(9), "   four");
}
END_TEST

UNIT(reader)
{
	window_unit(unit);
	tcase_add_test(unit, no_key_changes_a_page_that_is_read);
}
