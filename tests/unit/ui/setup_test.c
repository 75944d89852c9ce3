#include "book/care.h"
#include "domain/support.h"
#include "ui/open.h"
#include "ui/window.h"
#include "unit.h"

static void put_own(const char *words)
{
	struct err err = { 0 };

	ck_assert_msg(book_set(window_book(), SUPPORT_SETTING, words, &err),
		      "%s", err.text);
}

static const char *own(void)
{
	const char *words = NULL;

	ck_assert(book_setting(window_book(), SUPPORT_SETTING, window_arena(),
			       &words, NULL));
	return words ? words : "";
}

START_TEST(who_can_be_rung_is_kept_beside_a_name_that_begins_so)
{
	put_own("Annabel 5550");
	open_setup(window_app());
	window_press("RET RET \"Anna\" RET");
	ck_assert_str_eq(own(), "Annabel 5550\nAnna");
	/* Told once more, it is there. */
	open_setup(window_app());
	window_press("RET RET \"Anna\" RET");
	ck_assert_str_eq(own(), "Annabel 5550\nAnna");
}
END_TEST

START_TEST(what_came_onto_the_card_meanwhile_stays)
{
	put_own("the sea");
	open_setup(window_app());
	window_press("RET RET \"Anna\"");
	put_own("the sea\ncold water");
	window_press("RET");
	ck_assert_str_eq(own(), "the sea\ncold water\nAnna");
}
END_TEST

UNIT(setup)
{
	window_unit(unit);
	tcase_add_test(unit, who_can_be_rung_is_kept_beside_a_name_that_begins_so);
	tcase_add_test(unit, what_came_onto_the_card_meanwhile_stays);
}
