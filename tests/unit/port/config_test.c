#include "port/config.h"
#include "unit.h"

START_TEST(a_number_written_by_hand_is_a_number_or_the_usual_one)
{
	static const struct { const char *value; int number; } given[] = {
		{ "0", 0 }, { "7", 7 }, { "1440", 1440 },
		{ NULL, 5 }, { "", 5 }, { "abc", 5 }, { "7x", 5 }, { "-5", 5 },
		{ "1441", 5 }, { "99999999999999999999", 5 },
	};

	ck_assert_int_eq(config_number(given[_i].value, 0, 1440, 5),
			 given[_i].number);
}
END_TEST

UNIT(config)
{
	tcase_add_loop_test(unit,
		a_number_written_by_hand_is_a_number_or_the_usual_one, 0, 10);
}
