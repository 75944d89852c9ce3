#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/habits.h"
#include "book/insights.h"
#include "book/steps.h"
#include "ui/demo.h"
#include "ui/panes.h"
#include "ui/sheets.h"
#include "unit.h"

/*
 * Insights and Habits on a book in memory: what the keys do to the book, and
 * what is never seen. How it looks is told by tests/screens.
 */
static struct app app;
static struct book *book;
static struct arena arena;

static void begin(void)
{
	struct book_options options = { .seed = 5 };
	struct err err = { 0 };

	book = book_open(&options, &err);
	ck_assert_msg(book != NULL, "%s", err.text);
	app_init(&app, book, NULL, 24, 80);
	/* The lines are of some days ago: nothing asks to sleep on them. */
	struct moment now = book_now(book);

	now.at += 3 * 86400;
	app_clock(&app, book_today(book), now);
	app_draw(&app);
}

static void end(void)
{
	app_clear(&app);
	book_close(book);
	arena_clear(&arena);
}

static int64_t keep(const char *body)
{
	struct err err = { 0 };
	struct insight insight = { .on = book_today(book), .body = body,
				   .reread_on = DAY_NONE };

	ck_assert_msg(book_write_insight(book, &insight, &err), "%s", err.text);
	return insight.id;
}

static unsigned kinds_of(int64_t id)
{
	struct insight insight;

	ck_assert(book_insight(book, id, &arena, &insight, NULL));
	return insight.kinds;
}

static struct habit habit_at(size_t index)
{
	struct habit_list list;

	ck_assert(book_habits(book, true, &arena, &list, NULL));
	ck_assert_uint_lt(index, list.count);
	return list.items[index];
}

static size_t habits(void)
{
	struct habit_list list;

	ck_assert(book_habits(book, true, &arena, &list, NULL));
	return list.count;
}

static const char *screen(void)
{
	static struct str text = STR_INIT;

	str_empty(&text);
	canvas_text(&app.canvas, &text);
	return text.s;
}

static const char *top(void)
{
	return app_top(&app)->type->name;
}

/* ---- sorting ---------------------------------------------------------------- */

START_TEST(a_letter_sorts_and_moves_on)
{
	begin();
	int64_t a = keep("one"), b = keep("two"), c = keep("three"),
		d = keep("four");

	demo_press(&app, "3 RET t k l w");
	ck_assert_uint_eq(kinds_of(a), KIND_ACTIONABLE);
	ck_assert_uint_eq(kinds_of(b), KIND_UNDERSTANDING);
	ck_assert_uint_eq(kinds_of(c), KIND_ACCEPTANCE);
	ck_assert_uint_eq(kinds_of(d), KIND_WAITING);
	ck_assert(strstr(screen(), "That was the last one."));
	end();
}
END_TEST

START_TEST(a_line_sorted_by_itself_to_try_says_where_it_is)
{
	begin();
	keep("play one note");
	demo_press(&app, "3 RET t");
	ck_assert(strstr(screen(), "Something to try. Tab leads to it."));
	demo_press(&app, "TAB");
	ck_assert(strstr(screen(), "> play one note"));
	demo_press(&app, "RET DOWN RET k");
	ck_assert(strstr(screen(), "It has its place, for now."));
	end();
}
END_TEST

START_TEST(arrows_and_enter_sort_as_well)
{
	begin();
	int64_t a = keep("one"), b = keep("two");

	demo_press(&app, "3 RET DOWN RET DOWN DOWN DOWN RET");
	ck_assert_uint_eq(kinds_of(a), KIND_UNDERSTANDING);
	ck_assert_uint_eq(kinds_of(b), KIND_WAITING);
	end();
}
END_TEST

START_TEST(a_capital_adds_a_kind_and_stays)
{
	begin();
	int64_t a = keep("one"), b = keep("two");

	demo_press(&app, "3 RET T");
	ck_assert_uint_eq(kinds_of(a), 0);
	ck_assert(strstr(screen(), "to try, and …"));
	demo_press(&app, "l");
	ck_assert_uint_eq(kinds_of(a), KIND_ACTIONABLE | KIND_ACCEPTANCE);
	demo_press(&app, "K ESC");
	ck_assert_uint_eq(kinds_of(b), KIND_UNDERSTANDING);
	ck_assert_str_eq(top(), "insights");
	end();
}
END_TEST

START_TEST(to_wait_stands_alone)
{
	begin();
	int64_t a = keep("one");

	keep("two");
	demo_press(&app, "3 RET T w");
	ck_assert_uint_eq(kinds_of(a), 0);
	demo_press(&app, "w");
	ck_assert_uint_eq(kinds_of(a), KIND_WAITING);
	end();
}
END_TEST

START_TEST(undo_steps_back_to_the_line_before)
{
	begin();
	int64_t a = keep("the first"), b = keep("the second");
	struct sorting_list list;

	demo_press(&app, "3 RET t k u");
	ck_assert_uint_eq(kinds_of(b), 0);
	ck_assert(strstr(screen(), "the second"));
	demo_press(&app, "u");
	ck_assert_uint_eq(kinds_of(a), 0);
	ck_assert(strstr(screen(), "the first"));
	demo_press(&app, "u l");
	ck_assert_uint_eq(kinds_of(a), KIND_ACCEPTANCE);
	ck_assert(book_insight_sortings(book, a, &arena, &list, NULL));
	ck_assert_uint_eq(list.count, 1);
	end();
}
END_TEST

START_TEST(undo_while_sorting_takes_back_nothing_else)
{
	begin();
	keep("one");
	keep("two");
	demo_press(&app, "3 RET u u u");

	struct insight_counts counts;

	ck_assert(book_insight_counts(book, &counts, NULL));
	ck_assert_int_eq(counts.unsorted, 2);
	end();
}
END_TEST

START_TEST(a_line_is_joined_to_an_older_one)
{
	begin();
	int64_t a = keep("one"), b = keep("two");
	struct insight insight;

	demo_press(&app, "3 RET w j RET");
	ck_assert(book_insight(book, b, &arena, &insight, NULL));
	ck_assert_int_eq(insight.joined_to, a);
	demo_press(&app, "u");
	ck_assert(book_insight(book, b, &arena, &insight, NULL));
	ck_assert_int_eq(insight.joined_to, 0);
	end();
}
END_TEST

/* ---- writing one, and what may greet ------------------------------------------ */

START_TEST(a_line_written_by_hand_waits_to_be_sorted)
{
	struct insight_counts counts;

	begin();
	demo_press(&app, "3 i \"it is quiet here\" RET i \"and here\" ESC i ESC");
	ck_assert_str_eq(top(), "insights");
	ck_assert(book_insight_counts(book, &counts, NULL));
	ck_assert_int_eq(counts.unsorted, 2);
	end();
}
END_TEST

START_TEST(another_place_keeps_the_words_as_they_are_left)
{
	struct insight_counts counts;

	begin();
	demo_press(&app, "3 i \"half a line\"");
	app_go(&app, 3);
	app_draw(&app);
	ck_assert_str_eq(top(), "habits");
	ck_assert(book_insight_counts(book, &counts, NULL));
	ck_assert_int_eq(counts.unsorted, 1);
	end();
}
END_TEST

START_TEST(emptied_words_change_nothing)
{
	begin();
	int64_t a = keep("one");
	struct insight insight;

	demo_press(&app, "3 e C-a C-k ESC");
	ck_assert(book_insight(book, a, &arena, &insight, NULL));
	ck_assert_str_eq(insight.body, "one");
	demo_press(&app, "e \" and more\" ESC");
	ck_assert(book_insight(book, a, &arena, &insight, NULL));
	ck_assert_str_eq(insight.body, "one and more");
	end();
}
END_TEST

START_TEST(a_line_may_greet_after_m_and_no_longer_after_another)
{
	begin();
	int64_t a = keep("one");
	struct insight insight;

	demo_press(&app, "3 m");
	ck_assert(book_insight(book, a, &arena, &insight, NULL));
	ck_assert(insight.greets);
	demo_press(&app, "m");
	ck_assert(book_insight(book, a, &arena, &insight, NULL));
	ck_assert(!insight.greets);
	end();
}
END_TEST

/* ---- tender pages --------------------------------------------------------------- */

static const char *const secret = "she locked the door";

static void keep_tender(void)
{
	struct err err = { 0 };
	const char *body = "* she locked the door\nand * not this";
	struct entry entry = { .on = book_today(book), .body = body,
			       .size = strlen(body) };

	ck_assert_msg(book_write_entry(book, &entry, NULL, &err), "%s", err.text);
	ck_assert(book_tender_entry(book, entry.id, true, &err));
}

START_TEST(a_tender_line_is_closed_until_enter_opens_it)
{
	static const char *const walks[] = {
		"3", "3 TAB S-TAB DOWN UP", "3 i ESC", "3 UP RET", "4",
		": \"sort\" ESC",
	};

	for (size_t i = 0; i < sizeof(walks) / sizeof(*walks); i++) {
		begin();
		keep_tender();
		keep("another");
		demo_press(&app, walks[i]);
		ck_assert_msg(!strstr(screen(), secret), "%s", walks[i]);
		end();
	}
	begin();
	keep_tender();
	keep("another");
	demo_press(&app, "3 RET");
	ck_assert(strstr(screen(), "a page you keep closed"));
	ck_assert(!strstr(screen(), secret));
	demo_press(&app, "t k l w");
	ck_assert(!strstr(screen(), secret));
	demo_press(&app, "RET");
	ck_assert(strstr(screen(), secret));
	demo_press(&app, "t j");
	ck_assert(!strstr(screen(), secret));
	demo_press(&app, "w");
	ck_assert(strstr(screen(), "a closed line"));
	ck_assert(!strstr(screen(), secret));
	demo_press(&app, "DOWN RET");
	ck_assert(strstr(screen(), "a closed line"));
	ck_assert(!strstr(screen(), secret));
	end();
}
END_TEST

START_TEST(a_habit_from_a_tender_line_does_not_quote_it)
{
	struct insight_list list;
	struct insight_query query = { .until = DAY_NONE };
	struct habit habit;

	begin();
	keep_tender();
	ck_assert(book_insights(book, &query, &arena, &list, NULL));
	habit = habit_new(book_today(book));
	habit.insight = list.items[0].id;
	habit.anchor = "I feed the cat";
	habit.action = "hum";
	ck_assert(book_start_habit(book, &habit, NULL));
	demo_press(&app, "4");
	ck_assert(!strstr(screen(), secret));
	demo_press(&app, "RET");
	ck_assert(strstr(screen(), "a closed line"));
	ck_assert(!strstr(screen(), secret));
	demo_press(&app, "UP UP RET");
	ck_assert(!strstr(screen(), secret));
	end();
}
END_TEST

START_TEST(a_tender_line_does_not_greet)
{
	struct insight_list list;
	struct insight_query query = { .until = DAY_NONE };

	begin();
	keep_tender();
	demo_press(&app, "3 m");
	ck_assert(book_insights(book, &query, &arena, &list, NULL));
	ck_assert(!list.items[0].greets);
	end();
}
END_TEST

/* ---- the three questions --------------------------------------------------------- */

START_TEST(three_answers_make_a_habit)
{
	begin();
	int64_t line = keep("I don't have to earn rest.");

	ck_assert(book_sort_insight(book, line, KIND_ACTIONABLE, NULL));
	demo_press(&app, "3 RET RET \"I will sit down for three breaths.\" RET"
		   " \"After I pour my coffee,\" RET \"smile\" RET RET");

	struct habit habit = habit_at(0);

	ck_assert_str_eq(habit.anchor, "I pour my coffee");
	ck_assert_str_eq(habit.action, "sit down for three breaths");
	ck_assert_str_eq(habit.celebration, "smile");
	ck_assert_int_eq(habit.insight, line);
	ck_assert_int_eq(habit.since, book_today(book));
	ck_assert_str_eq(top(), "line");
	end();
}
END_TEST

START_TEST(ideas_and_common_moments_are_taken_with_enter)
{
	begin();
	demo_press(&app, "4 RET DOWN RET RET DOWN DOWN RET RET RET RET");

	struct habit habit = habit_at(0);

	ck_assert_str_eq(habit.action, "sit down once before the dishes");
	ck_assert_str_eq(habit.anchor, "I get out of bed");
	ck_assert_str_eq(habit.celebration, "");
	end();
}
END_TEST

START_TEST(ctrl_t_asks_for_another_form)
{
	begin();
	demo_press(&app, "4 RET \"let my tongue rest\" RET C-t C-t"
		   " \"If my jaw is tight\" RET RET RET");

	struct habit habit = habit_at(0);

	ck_assert_int_eq(habit.form, FORM_IF_THEN);
	ck_assert_str_eq(habit_sentence(&habit, &arena),
			 "If my jaw is tight, then I will let my tongue rest.");
	end();
}
END_TEST

START_TEST(a_moment_typed_whole_says_its_form)
{
	begin();
	demo_press(&app, "4 RET \"hum\" RET \"While I cook\" RET RET RET"
		   " END RET \"sing\" RET \"when it rains\" RET RET RET");
	ck_assert_int_eq(habit_at(0).form, FORM_ENHANCE);
	ck_assert_str_eq(habit_at(0).anchor, "I cook");
	ck_assert_int_eq(habit_at(1).form, FORM_IF_THEN);
	ck_assert_str_eq(habit_at(1).anchor, "it rains");
	end();
}
END_TEST

START_TEST(a_taken_idea_can_be_taken_back_for_the_typed_words)
{
	begin();
	demo_press(&app, "4 RET \"my own words\" DOWN RET");
	ck_assert(!strstr(screen(), "my own words"));
	demo_press(&app, "C-z");
	ck_assert(strstr(screen(), "my own words"));
	end();
}
END_TEST

START_TEST(more_than_two_minutes_is_asked_about_once)
{
	begin();
	demo_press(&app, "4 RET \"walk for 20 minutes\" RET");
	ck_assert(strstr(screen(), "a good thing to grow into"));
	demo_press(&app, "RET");
	ck_assert(strstr(screen(), "walk for one minute"));
	demo_press(&app, "RET \"lunch\" RET RET RET");
	ck_assert_str_eq(habit_at(0).action, "walk for one minute");
	ck_assert_int_eq(habit_at(0).seconds, 60);

	demo_press(&app, "END RET \"walk for 20 minutes\" RET DOWN DOWN RET"
		   " \"dinner\" RET RET RET");
	ck_assert_str_eq(habit_at(1).action, "walk for 20 minutes");
	ck_assert(habit_at(1).longer_is_fine);
	end();
}
END_TEST

START_TEST(its_first_piece_takes_the_place_of_the_long_one)
{
	begin();
	demo_press(&app, "4 RET \"walk for 20 minutes\" RET DOWN RET"
		   " \"put on my shoes\" RET \"lunch\" RET RET RET");
	ck_assert_str_eq(habit_at(0).action, "put on my shoes");
	end();
}
END_TEST

START_TEST(smaller_first_comes_back_to_the_end)
{
	begin();
	demo_press(&app, "4 RET \"sit down\" RET \"lunch\" RET \"smile\" RET"
		   " DOWN RET \"breathe out\" RET");
	ck_assert(strstr(screen(), "3 of 3"));
	demo_press(&app, "RET RET");
	ck_assert_str_eq(habit_at(0).action, "breathe out");
	ck_assert_str_eq(habit_at(0).celebration, "smile");
	end();
}
END_TEST

START_TEST(half_made_things_go_on_where_they_stopped)
{
	begin();
	int64_t line = keep("I need air.");

	ck_assert(book_sort_insight(book, line, KIND_ACTIONABLE, NULL));
	demo_press(&app, "3 RET RET \"open the window\" RET \"I wa\" ESC");
	ck_assert_uint_eq(habits(), 0);
	demo_press(&app, "RET");
	ck_assert(strstr(screen(), "2 of 3"));
	ck_assert(strstr(screen(), "│ I wa "));
	demo_press(&app, "\"ke up\" ESC ESC 4");
	ck_assert(strstr(screen(), "Go on with “open the window”"));
	demo_press(&app, "RET RET RET RET");
	ck_assert_uint_eq(habits(), 1);
	ck_assert_int_eq(habit_at(0).insight, line);
	ck_assert_str_eq(habit_at(0).anchor, "I wake up");
	ck_assert(!strstr(screen(), "Go on with"));
	demo_press(&app, "u");
	ck_assert_uint_eq(habits(), 0);
	ck_assert(strstr(screen(), "Go on with “open the window”"));
	end();
}
END_TEST

START_TEST(two_half_made_things_are_both_kept)
{
	begin();
	demo_press(&app, "4 RET \"hum\" ESC END RET \"sing \\\"la\\\"\" ESC");
	ck_assert(strstr(screen(), "Go on with “hum”"));
	ck_assert(strstr(screen(), "Go on with “sing \"la\"”"));
	demo_press(&app, "HOME x");
	ck_assert(!strstr(screen(), "Go on with “hum”"));
	ck_assert(strstr(screen(), "Go on with “sing"));
	end();
}
END_TEST

START_TEST(half_made_things_with_keys_that_nobody_gave_are_told_apart)
{
	begin();
	ck_assert(book_set(book, "habit.later",
			   "[{\"key\":9223372036854775807,\"action\":\"hum\"},"
			   "{\"key\":-9223372036854775808,\"action\":\"sing\"}]", NULL));
	demo_press(&app, "4 END RET \"dance\" ESC HOME x");
	ck_assert(!strstr(screen(), "Go on with “hum”"));
	ck_assert(strstr(screen(), "Go on with “sing”"));
	ck_assert(strstr(screen(), "Go on with “dance”"));
	end();
}
END_TEST

/* ---- a habit ------------------------------------------------------------------------ */

static int64_t start(const char *anchor, const char *action)
{
	struct habit habit = habit_new(book_today(book));

	habit.anchor = anchor;
	habit.action = action;
	ck_assert(book_start_habit(book, &habit, NULL));
	return habit.id;
}

START_TEST(the_card_changes_a_habit_from_today_on)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 e TAB C-a C-k \"I will sing.\" TAB \"bow\" TAB TAB"
		   " C-a C-k \"3 a week\" ESC");
	ck_assert_str_eq(habit_at(0).action, "sing");
	ck_assert_str_eq(habit_at(0).celebration, "bow");
	ck_assert_int_eq(habit_at(0).times_per_week, 3);
	demo_press(&app, "e TAB TAB TAB TAB C-a C-k \"mon wed\" RET RET");
	ck_assert_uint_eq(habit_at(0).weekdays, 5);
	end();
}
END_TEST

START_TEST(what_another_window_said_of_a_habit_meanwhile_stays)
{
	struct habit habit;

	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 e TAB TAB \"bow\"");
	habit = habit_at(0);
	habit.anchor = "I feed the dog";
	habit.form = FORM_ENHANCE;
	habit.weekdays = 5;
	ck_assert(book_change_habit(book, &habit, NULL));
	demo_press(&app, "ESC");
	ck_assert_str_eq(habit_at(0).celebration, "bow");
	ck_assert_str_eq(habit_at(0).anchor, "I feed the dog");
	ck_assert_int_eq(habit_at(0).form, FORM_ENHANCE);
	ck_assert_uint_eq(habit_at(0).weekdays, 5);
	end();
}
END_TEST

START_TEST(a_card_that_cannot_be_kept_says_why_and_can_be_left)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 e TAB C-a C-k ESC");
	ck_assert_str_eq(top(), "card");
	ck_assert(strstr(screen(), "say what you will do"));
	demo_press(&app, "ESC");
	ck_assert_str_eq(top(), "habits");
	ck_assert_str_eq(habit_at(0).action, "hum");
	end();
}
END_TEST

START_TEST(a_habit_rests_and_comes_back)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 z DOWN RET");
	ck_assert_int_eq(habit_at(0).state, HABIT_PAUSED);
	ck_assert_int_eq(habit_at(0).paused_until, book_today(book) + 6);
	demo_press(&app, "z");
	ck_assert_int_eq(habit_at(0).state, HABIT_GROWING);
	demo_press(&app, "z \"in 3 days\" RET");
	ck_assert_int_eq(habit_at(0).paused_until, book_today(book) + 3);
	demo_press(&app, "z z \"sometime\" RET");
	ck_assert_str_eq(top(), "rest");
	ck_assert_int_eq(habit_at(0).state, HABIT_GROWING);
	end();
}
END_TEST

START_TEST(everything_rests_in_three_keys_and_comes_back_in_one)
{
	begin();
	start("I feed the cat", "hum");
	start("I wake up", "sing");
	demo_press(&app, "4 Z UP RET");
	ck_assert(habit_at(0).paused_by_all && habit_at(1).paused_by_all);
	demo_press(&app, "Z");
	ck_assert_int_eq(habit_at(1).state, HABIT_GROWING);
	demo_press(&app, "Z DOWN DOWN RET");
	ck_assert_int_eq(habit_at(0).paused_until, DAY_NONE);
	ck_assert_int_eq(habit_at(0).state, HABIT_PAUSED);
	end();
}
END_TEST

START_TEST(what_is_let_go_lies_on_the_shelf_and_can_come_back)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 RET DOWN DOWN RET \"cats like it\" RET RET");
	ck_assert_int_eq(habit_at(0).state, HABIT_LET_GO);
	ck_assert_str_eq(habit_at(0).learned, "cats like it");
	ck_assert_str_eq(top(), "habits");
	ck_assert(!strstr(screen(), "hum"));
	demo_press(&app, "TAB");
	ck_assert(strstr(screen(), "I will hum."));
	demo_press(&app, "RET RET S-TAB");
	ck_assert_int_eq(habit_at(0).state, HABIT_GROWING);
	ck_assert(strstr(screen(), "I will hum."));
	end();
}
END_TEST

START_TEST(leaving_it_as_it_is_throws_no_words_away)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 RET DOWN DOWN RET \"cats like it\" ESC");
	ck_assert_int_eq(habit_at(0).state, HABIT_GROWING);
	ck_assert_str_eq(app.clipboard.s, "cats like it");
	ck_assert(!app.requests.copy);
	end();
}
END_TEST

START_TEST(a_field_not_understood_is_put_back_and_the_others_are_kept)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 e TAB TAB \"smile\" TAB TAB \"sometime\" ESC");
	ck_assert_str_eq(top(), "card");
	ck_assert(strstr(screen(), "the rest is kept"));
	demo_press(&app, "ESC");
	ck_assert_str_eq(top(), "habits");
	ck_assert_str_eq(habit_at(0).celebration, "smile");
	ck_assert_int_eq(habit_at(0).times_per_week, 7);
	end();
}
END_TEST

START_TEST(going_elsewhere_waits_for_words_about_letting_go)
{
	begin();
	start("I feed the cat", "hum");
	demo_press(&app, "4 RET DOWN DOWN RET \"cats like it\" C-p \"go to journal\" RET");
	ck_assert_str_eq(top(), "let-go");
	ck_assert(strstr(screen(), "cats like it"));
	demo_press(&app, "ESC 4 RET DOWN DOWN RET C-p \"go to journal\" RET");
	ck_assert_str_eq(top(), "journal");
	end();
}
END_TEST

/* ---- all screens --------------------------------------------------------------------- */

static const char *const walks[] = {
	"3", "3 RET", "3 RET t t t t t t", "3 RET DOWN", "3 RET j", "3 i",
	"3 DOWN e", "3 TAB", "3 TAB RET", "3 TAB TAB TAB TAB",
	"3 TAB RET RET", "3 TAB RET RET \"walk 20 min\" RET",
	"3 TAB RET RET \"hum\" RET", "3 TAB RET RET \"hum\" RET C-t \"x\" RET",
	"3 TAB RET RET \"hum\" RET \"x\" RET RET", "4", "4 RET", "4 e", "4 z",
	"4 Z", "4 RET DOWN DOWN DOWN RET", "4 TAB", "4 END RET DOWN DOWN",
	"4 e TAB TAB TAB TAB TAB", "4 z UP \"fri\"",
};

static void fill(void)
{
	static const char *const lines[] = {
		"I don't have to earn rest.", "呼吸を三回、海のように静かに",
		"أنا لست مضطرا أن أستحق الراحة", "Ich muss mir Ruhe nicht verdienen",
		"\x1b[31mred\x07 👨‍👩‍👧 \xe2\x80\xae-abc", "a\tb\r\nc\n\nd",
	};
	struct str big = STR_INIT;

	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		keep(lines[i]);
	while (big.size < 200000)
		str_add(&big, "a long line that goes on 日本 ");
	keep(big.s);
	str_clear(&big);
	ck_assert(book_sort_insight(book, keep("to try"), KIND_ACTIONABLE, NULL));
	start("I feed the cat", "hum 歌を歌う, أغني, and a tail that is rather long");
	start("\x1b]0;x\x07", "\x1b[2J");
}

static const struct { int rows, cols; } sizes[] = {
	{ 12, 40 }, { 16, 40 }, { 24, 80 }, { 30, 100 }, { 60, 200 },
	{ 4, 20 }, { 1, 1 }, { 12, 300 }, { 100, 40 }, { 13, 57 },
};

/* Every screen is drawn at every size, its cursor on it, and nothing but what
 * can be shown is on it. */
START_TEST(every_screen_stands_at_every_size)
{
	begin();
	fill();
	app.choices.ascii = _i % 2;
	demo_press(&app, walks[_i]);
	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		app_key(&app, &(struct key){ .kind = K_RESIZE,
			.rows = sizes[i].rows, .cols = sizes[i].cols }, 1);
		app_draw(&app);
		ck_assert(app.canvas.cursor_shown);
		ck_assert_int_lt(app.canvas.cursor_row, sizes[i].rows);
		ck_assert_int_lt(app.canvas.cursor_col, sizes[i].cols);
		for (const char *p = screen(); *p; p++)
			ck_assert((unsigned char)*p >= 0x20 || *p == '\n');
	}
	end();
}
END_TEST

START_TEST(every_screen_says_what_is_in_focus)
{
	struct str said = STR_INIT;

	begin();
	fill();
	demo_press(&app, walks[_i]);
	app_spoken(&app, &said);
	ck_assert_msg(said.size > 0, "%s", walks[_i]);
	str_clear(&said);
	end();
}
END_TEST

UNIT(insights)
{
	int count = sizeof(walks) / sizeof(*walks);

	tcase_add_test(unit, a_letter_sorts_and_moves_on);
	tcase_add_test(unit, a_line_sorted_by_itself_to_try_says_where_it_is);
	tcase_add_test(unit, arrows_and_enter_sort_as_well);
	tcase_add_test(unit, a_capital_adds_a_kind_and_stays);
	tcase_add_test(unit, to_wait_stands_alone);
	tcase_add_test(unit, undo_steps_back_to_the_line_before);
	tcase_add_test(unit, undo_while_sorting_takes_back_nothing_else);
	tcase_add_test(unit, a_line_is_joined_to_an_older_one);
	tcase_add_test(unit, a_line_written_by_hand_waits_to_be_sorted);
	tcase_add_test(unit, another_place_keeps_the_words_as_they_are_left);
	tcase_add_test(unit, emptied_words_change_nothing);
	tcase_add_test(unit, a_line_may_greet_after_m_and_no_longer_after_another);
	tcase_add_test(unit, a_tender_line_is_closed_until_enter_opens_it);
	tcase_add_test(unit, a_habit_from_a_tender_line_does_not_quote_it);
	tcase_add_test(unit, a_tender_line_does_not_greet);
	tcase_add_test(unit, three_answers_make_a_habit);
	tcase_add_test(unit, ideas_and_common_moments_are_taken_with_enter);
	tcase_add_test(unit, ctrl_t_asks_for_another_form);
	tcase_add_test(unit, a_moment_typed_whole_says_its_form);
	tcase_add_test(unit, a_taken_idea_can_be_taken_back_for_the_typed_words);
	tcase_add_test(unit, more_than_two_minutes_is_asked_about_once);
	tcase_add_test(unit, its_first_piece_takes_the_place_of_the_long_one);
	tcase_add_test(unit, smaller_first_comes_back_to_the_end);
	tcase_add_test(unit, half_made_things_go_on_where_they_stopped);
	tcase_add_test(unit, two_half_made_things_are_both_kept);
	tcase_add_test(unit, half_made_things_with_keys_that_nobody_gave_are_told_apart);
	tcase_add_test(unit, the_card_changes_a_habit_from_today_on);
	tcase_add_test(unit, what_another_window_said_of_a_habit_meanwhile_stays);
	tcase_add_test(unit, a_card_that_cannot_be_kept_says_why_and_can_be_left);
	tcase_add_test(unit, a_habit_rests_and_comes_back);
	tcase_add_test(unit, everything_rests_in_three_keys_and_comes_back_in_one);
	tcase_add_test(unit, what_is_let_go_lies_on_the_shelf_and_can_come_back);
	tcase_add_test(unit, leaving_it_as_it_is_throws_no_words_away);
	tcase_add_test(unit,
		       a_field_not_understood_is_put_back_and_the_others_are_kept);
	tcase_add_test(unit, going_elsewhere_waits_for_words_about_letting_go);
	tcase_add_loop_test(unit, every_screen_stands_at_every_size, 0, count);
	tcase_add_loop_test(unit, every_screen_says_what_is_in_focus, 0, count);
}
