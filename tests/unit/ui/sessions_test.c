#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/invitations.h"
#include "ui/open.h"
#include "ui/window.h"
#include "unit.h"

/* A word that stands in everything that is kept closed, and nowhere else. */
static const char secret[] = "zqsecret";

static void at_day(int day_from_today, int hour)
{
	struct civil civil = day_civil(WINDOW_TODAY + day_from_today);
	char moment[40];

	snprintf(moment, sizeof(moment), "%04d-%02d-%02dT%02d:30:00+01:00",
		 civil.year, civil.month, civil.mday, hour);
	window_at(moment);
}

static int64_t session_with_words(int on)
{
	int64_t id = window_session(on, "zqsecret at the door\n* zqsecret hands\n");
	struct session session;
	struct session_note note = { .session = id, .part = PART_DURING,
				     .body = "zqsecret hands, too" };
	struct err err = { 0 };

	ck_assert(book_session(window_book(), id, window_arena(), &session,
			       &err));
	session.place = "a zqsecret place";
	session.music = "zqsecret cello";
	session.clear_felt = "zqsecret warm hands";
	session.dose = "zqsecret";
	ck_assert(book_write_session(window_book(), &session, &err));
	ck_assert(book_write_session_note(window_book(), &note, &err));
	return id;
}

/* ---- what is kept closed ------------------------------------------------------ */

/* A session closed with all it has, and a page closed by itself. */
static void keep_closed(int on)
{
	int64_t id = session_with_words(on), page;
	struct session session;
	struct err err = { 0 };

	ck_assert(book_session(window_book(), id, window_arena(), &session,
			       &err));
	session.intention = "zqsecret intention";
	ck_assert(book_write_session(window_book(), &session, &err));
	ck_assert(book_tender_session(window_book(), id, true, &err));
	page = window_page(on, "zqsecret morning hands\n* a zqsecret line\n");
	ck_assert(book_tender_entry(window_book(), page, true, &err));
	window_page(0, "an ordinary page of hands\n* an ordinary line\n");
}

/* Keys that go anywhere but into the very thing in focus, nor take back that
 * it was closed. */
static const char *const keys[] = {
	"1", "2", "3", "4", "5", "2 s", "TAB", "S-TAB", "UP", "DOWN", "HOME",
	"END", "PGUP", "PGDN", "ESC", "ESC", "ESC ESC", "/ h a n d", "/ \"cell\"",
	": \"hand\"", "?", "!", "[", "]", "g \"20 nov\"", "v", "h", "f", "m",
	"z", "Z", "r", "d", "resize:40x12", "resize:100x40",
	"resize:80x24",
};

enum { KEYS = sizeof(keys) / sizeof(*keys), PRESSES = 250 };

START_TEST(no_screen_holds_closed_words_before_a_key_on_that_very_item)
{
	static const int days[] = { 0, -1, -4, -7, -10, -30 };
	unsigned seed = (unsigned)_i + 1;
	struct str trail = STR_INIT;

	window_begin(24, 80, _i % 2);
	keep_closed(days[_i % 6]);
	for (int i = 0; i < PRESSES; i++) {
		const char *key = keys[unit_random(&seed) % KEYS];

		str_print(&trail, "%s ", key);
		window_press(key);
		ck_assert_msg(!window_has(secret), "after %s\n%s", trail.s,
			      window_text());
		ck_assert_msg(!strstr(window_said(), secret), "said after %s",
			      trail.s);
	}
	str_clear(&trail);
}
END_TEST

START_TEST(a_key_on_a_closed_page_opens_it)
{
	keep_closed(-4);
	window_press("2 DOWN");
	ck_assert(!window_has(secret));
	window_press("RET");
	ck_assert(window_has(secret));
	window_press("ESC");
	ck_assert(!window_has(secret));
}
END_TEST

START_TEST(a_page_is_closed_and_opened_again_from_the_reader)
{
	window_page(-1, "zqsecret");
	window_press("2");
	ck_assert(window_has(secret));
	window_press("RET F7 ESC");
	ck_assert(!window_has(secret));
	window_press("u");
	ck_assert(window_has(secret));
	window_press("F7");
	ck_assert(!window_has(secret));
	window_press("F7");
	ck_assert(window_has(secret));
}
END_TEST

/* ---- what Today shows ----------------------------------------------------------- */

START_TEST(today_never_holds_a_sessions_words_unless_a_line_may_greet)
{
	struct insight_query query = { .until = DAY_NONE };
	struct insight_list list = { 0 };
	bool greeted = false;

	window_begin(30, 80, false);
	session_with_words(0);
	for (int on = 0; on < 400; on++) {
		at_day(on, on % 24);
		ck_assert_msg(!window_has(secret), "day %d\n%s", on,
			      window_text());
	}
	ck_assert(book_insights(window_book(), &query, window_arena(), &list,
				NULL));
	ck_assert_uint_eq(list.count, 1);
	ck_assert(book_greet_insight(window_book(), list.items[0].id, true,
				     NULL));
	for (int on = 0; on < 40; on++) {
		at_day(on, 9);
		ck_assert_msg(on > 14 || !window_has(secret), "day %d", on);
		greeted = greeted || window_has("“zqsecret hands”");
	}
	ck_assert(greeted);
	ck_assert(book_set(window_book(), "mornings", "nothing", NULL));
	ck_assert(!window_has(secret));
}
END_TEST

START_TEST(no_day_invites_to_more_than_two_things_or_one_reading)
{
	window_begin(40, 80, false);
	for (int i = 0; i < 6; i++)
		window_session(-i * 9, "words\n* a line\n");
	for (int on = 0; on < 400; on++) {
		struct invited_list list;
		int readings = 0;

		at_day(on, 9);
		ck_assert(book_invited(window_book(), window_arena(), &list,
				       NULL));
		ck_assert_uint_le(list.count, INVITED_MOST);
		for (size_t i = 0; i < list.count; i++)
			readings += list.items[i].kind == INVITED_READING;
		ck_assert_int_le(readings, 1);
	}
}
END_TEST

START_TEST(a_reading_put_off_for_long_is_invited_to_all_the_same)
{
	int64_t session;

	session = window_session(-390, "old words");
	ck_assert(window_has("a year on"));
	ck_assert(book_invite_later(window_book(), "revisit", session,
				    WINDOW_TODAY + 60, NULL));
	at_day(59, 9);
	ck_assert(!window_has("a year on"));
	at_day(60, 9);
	ck_assert(window_has("a year on"));
	at_day(70, 9);
	ck_assert(!window_has("a year on"));
}
END_TEST

START_TEST(a_session_whose_pages_are_set_aside_invites_to_no_reading)
{
	int64_t session;

	window_session(-31, "older words");
	session = window_session(-4, "the words");
	ck_assert(window_has("four days on"));
	ck_assert(book_drop_entry(window_book(),
				  window_pages(session).items[0].id, NULL));
	ck_assert(!window_has("four days on"));
	ck_assert(window_has("a month on"));
}
END_TEST

START_TEST(every_session_of_a_long_list_tells_what_it_led_to)
{
	for (int i = 0; i < 70; i++)
		window_session(-3 * i, i == 69 ? "words\n* the first line\n"
					       : "words");
	window_press("2 s");
	ck_assert(!window_has("1 to sort"));
	window_press("END UP");
	ck_assert(window_has("Session 1 "));
	ck_assert(window_has("1 page · 1 to sort"));
	window_press("HOME");
	for (int i = 0; i < 20; i++)
		window_press("PGDN");
	ck_assert(window_has("1 page · 1 to sort"));
}
END_TEST

START_TEST(one_reading_is_plenty_for_a_day)
{
	window_session(-4, "the words");
	window_session(-30, "older words");
	ck_assert(window_has("four days on"));
	window_press("DOWN RET");
	ck_assert(window_has("the words"));
	window_press("ESC");
	ck_assert(window_has("One reading is plenty for a day."));
	ck_assert(!window_has(" on   "));
	at_day(1, 9);
	ck_assert(window_has("a month on"));
	ck_assert(!window_has("five days on"));
}
END_TEST

static void add_later(int64_t session, const char *words, bool tender)
{
	struct entry entry = { .on = WINDOW_TODAY - 2, .session = session,
			       .body = words, .size = strlen(words),
			       .tender = tender };

	ck_assert(book_write_entry(window_book(), &entry, NULL, NULL));
}

START_TEST(what_came_later_is_read_below_the_page_unless_it_is_kept_closed)
{
	int64_t session;

	session = window_session(-4, "the words");
	add_later(session, "she hummed", false);
	add_later(session, "a closed word", true);
	window_press("2 1 DOWN RET");
	ck_assert(window_has("four days on"));
	ck_assert(window_has("the words"));
	ck_assert(window_has("   added 21 Nov"));
	ck_assert(window_has("   she hummed"));
	ck_assert(!window_has("a closed word"));
}
END_TEST

START_TEST(what_it_means_now_goes_under_the_session_with_todays_date)
{
	struct entry_list list;
	int64_t session;

	session = window_session(-4, "the words");
	window_press("DOWN RET \"still warm\" ESC");
	list = window_pages(session);
	ck_assert_uint_eq(list.count, 2);
	ck_assert_str_eq(list.items[0].body, "still warm");
	ck_assert_int_eq(list.items[0].on, WINDOW_TODAY);
	window_press("u");
	ck_assert_uint_eq(window_pages(session).count, 1);
}
END_TEST

START_TEST(a_sessions_day_shows_its_own_page_and_escape_the_usual_one)
{
	window_habit("lunch", "step outside", -20);
	window_session(0, NULL);
	at_day(0, 19);
	ck_assert(window_has("Today was session 1."));
	ck_assert(!window_has("step outside"));
	window_press("ESC");
	ck_assert(window_has("step outside"));
	ck_assert(window_has("rests by itself"));
	ck_assert(book_set(window_book(), "session_rest", "0", NULL));
	ck_assert(window_has("[ ] After lunch"));
}
END_TEST

/* ---- a session, said field by field ------------------------------------------------ */

static struct session_list sessions(void)
{
	struct session_list list = { 0 };

	ck_assert(book_sessions(window_book(), false, 0, window_arena(), &list,
				NULL));
	return list;
}

START_TEST(a_sessions_day_never_says_that_nothing_is_planned)
{
	window_session(0, NULL);
	at_day(0, 9);
	window_press("ESC");
	ck_assert(window_has("Today's page"));
	ck_assert(window_has("Nothing here waits for you."));
	ck_assert(!window_has("planned"));
	at_day(3, 9);
	ck_assert(window_has("Nothing is planned for today"));
}
END_TEST

START_TEST(words_typed_at_the_question_which_session_are_kept)
{
	int64_t session = window_session(-7, "a page");
	struct entry_list pages;

	window_press("c");
	ck_assert(window_has("Which session are these from?"));
	window_press("\"quiet. just warm\" ESC");
	pages = window_pages(session);
	ck_assert_uint_eq(pages.count, 2);
	ck_assert_str_eq(pages.items[0].body, "quiet. just warm");
	window_press("c UP \"1 word\" ESC");
	ck_assert_str_eq(window_pages(0).items[0].body, "1 word");
	ck_assert_int_ne(window_pages(0).items[0].session, session);
	ck_assert_uint_eq(window_pages(session).count, 2);
}
END_TEST

START_TEST(a_session_is_made_and_changed_in_the_window)
{
	struct session_list list;
	const char *people;

	window_press("2 s END RET C-a C-k \"20 nov\" TAB \"to be here\" TAB "
		     "\"14.30\" TAB \"16\" TAB TAB \"Ines, Dr. Ames, ines\" ESC");
	list = sessions();
	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.items[0].on, day_of(2026, 11, 20));
	ck_assert_str_eq(list.items[0].intention, "to be here");
	ck_assert(list.items[0].has_time && list.items[0].has_end);
	ck_assert_int_eq(list.items[0].ended.at - list.items[0].started.at,
			 90 * 60);
	ck_assert(book_session_people(window_book(), list.items[0].id,
				      window_arena(), &people, NULL));
	ck_assert_str_eq(people, "Ines, Dr. Ames");
	window_press("u");
	ck_assert_uint_eq(sessions().count, 0);
}
END_TEST

START_TEST(a_form_left_alone_makes_nothing)
{
	window_press("2 s END RET TAB TAB ESC");
	ck_assert_uint_eq(sessions().count, 0);
}
END_TEST

START_TEST(what_cannot_be_read_keeps_the_form_and_a_second_escape_leaves)
{
	window_session(-4, NULL);
	window_press("2 s e TAB TAB \"noon-ish\" ESC");
	ck_assert(window_has("a time goes like 14:30"));
	ck_assert(window_has("noon-ish"));
	window_press("ESC");
	ck_assert(!window_has("noon-ish"));
}
END_TEST

START_TEST(a_line_of_today_is_slept_on_and_first_tomorrow)
{
	struct insight insight = { .on = WINDOW_TODAY, .body = "I need air",
				   .reread_on = DAY_NONE };

	ck_assert(book_write_insight(window_book(), &insight, NULL));
	ck_assert(book_sort_insight(window_book(), insight.id, KIND_ACTIONABLE,
				    NULL));
	window_press("3 RET RET");
	ck_assert(window_has("Sleep on it?"));
	window_press("RET");
	ck_assert(window_has("It will be first tomorrow."));
	/* Asked once. */
	window_press("RET");
	ck_assert(!window_has("Sleep on it?"));
	window_press("ESC ESC 1");
	ck_assert(!window_has("slept on"));
	at_day(1, 8);
	ck_assert(window_has("The line you slept on"));
	window_press("DOWN RET");
	ck_assert(window_has("1 of 3"));
}
END_TEST

START_TEST(a_note_whose_words_change_keeps_its_moment)
{
	int64_t id = window_session(-3, "the cello");
	struct moment at;
	struct session_note note = { .session = id, .part = PART_DURING,
				     .has_time = true, .body = "cold hands" };
	struct err err = { 0 };

	ck_assert(moment_parse("2026-11-20T14:30:12-05:00", &at));
	note.at = at;
	ck_assert(book_write_session_note(window_book(), &note, &err));
	open_session_note(window_app(), id, note.id);
	window_press("\", then warm\" C-s");
	ck_assert(book_session_note(window_book(), note.id, window_arena(),
				    &note, &err));
	ck_assert_str_eq(note.body, "cold hands, then warm");
	ck_assert(note.has_time);
	ck_assert_int_eq(note.at.at, at.at);
	ck_assert_int_eq(note.at.offset, at.offset);

	open_session_note(window_app(), id, note.id);
	window_press("TAB C-u \"15:00\" C-s");
	ck_assert(book_session_note(window_book(), note.id, window_arena(),
				    &note, &err));
	ck_assert_int_eq(moment_minute(note.at), 15 * 60);
}
END_TEST

START_TEST(what_another_window_said_of_a_session_meanwhile_stays)
{
	int64_t id = window_session(-3, "the cello");
	struct session session;
	const char *people = NULL;
	struct err err = { 0 };

	open_session_form(window_app(), id);
	window_press("DOWN \"soft\"");

	ck_assert(book_session(window_book(), id, window_arena(), &session, &err));
	session.place = "the clinic";
	session.form = "nasal";
	session.tender = true;
	ck_assert(book_write_session(window_book(), &session, &err));
	ck_assert(book_set_session_people(window_book(), id, "Ames", &err));

	window_press("C-s");
	ck_assert(book_session(window_book(), id, window_arena(), &session, &err));
	ck_assert_str_eq(session.intention, "soft");
	ck_assert_str_eq(session.place, "the clinic");
	ck_assert_str_eq(session.form, "nasal");
	ck_assert(session.tender);
	ck_assert(book_session_people(window_book(), id, window_arena(),
				      &people, &err));
	ck_assert_str_eq(people, "Ames");
}
END_TEST

UNIT(sessions)
{
	window_unit(unit);
	tcase_add_loop_test(unit,
		no_screen_holds_closed_words_before_a_key_on_that_very_item, 0, 12);
	tcase_add_test(unit, a_key_on_a_closed_page_opens_it);
	tcase_add_test(unit, a_page_is_closed_and_opened_again_from_the_reader);
	tcase_add_test(unit, today_never_holds_a_sessions_words_unless_a_line_may_greet);
	tcase_add_test(unit, no_day_invites_to_more_than_two_things_or_one_reading);
	tcase_add_test(unit, a_reading_put_off_for_long_is_invited_to_all_the_same);
	tcase_add_test(unit, a_session_whose_pages_are_set_aside_invites_to_no_reading);
	tcase_add_test(unit, every_session_of_a_long_list_tells_what_it_led_to);
	tcase_add_test(unit, one_reading_is_plenty_for_a_day);
	tcase_add_test(unit, what_it_means_now_goes_under_the_session_with_todays_date);
	tcase_add_test(unit, a_sessions_day_shows_its_own_page_and_escape_the_usual_one);
	tcase_add_test(unit, a_sessions_day_never_says_that_nothing_is_planned);
	tcase_add_test(unit, words_typed_at_the_question_which_session_are_kept);
	tcase_add_test(unit, a_session_is_made_and_changed_in_the_window);
	tcase_add_test(unit, a_form_left_alone_makes_nothing);
	tcase_add_test(unit, what_cannot_be_read_keeps_the_form_and_a_second_escape_leaves);
	tcase_add_test(unit, what_came_later_is_read_below_the_page_unless_it_is_kept_closed);
	tcase_add_test(unit, a_line_of_today_is_slept_on_and_first_tomorrow);
	tcase_add_test(unit, a_note_whose_words_change_keeps_its_moment);
	tcase_add_test(unit, what_another_window_said_of_a_session_meanwhile_stays);
}
