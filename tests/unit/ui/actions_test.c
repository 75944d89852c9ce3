#include <stdlib.h>
#include <string.h>

#include "book/care.h"
#include "book/entries.h"
#include "book/insights.h"
#include "port/config.h"
#include "ui/actions.h"
#include "ui/panes.h"
#include "ui/sheets.h"
#include "ui/window.h"
#include "unit.h"

/* The help sheet and the palette hold all there is. */

static struct arena arena;
static struct action_list list;

static void begin(void)
{
	window_begin(24, 80, false);
	arena_clear(&arena);
}

static void end(void)
{
	arena_clear(&arena);
	window_end();
}

static bool is_listed(const struct binding *row)
{
	for (size_t i = 0; i < list.count; i++)
		if (list.items[i].row == row)
			return true;
	return false;
}

static bool has_name(const struct binding *rows, const char *name)
{
	for (; rows->name; rows++)
		if (strcmp(rows->name, name) == 0)
			return true;
	return false;
}

START_TEST(every_row_of_every_pane_is_in_its_help)
{
	begin();
	for (int i = 0; panes_all[i]; i++) {
		/* The rows alone, without what a pane's own state says. */
		struct pane_type type = { .name = panes_all[i]->name,
					  .title = panes_all[i]->title,
					  .keys = panes_all[i]->keys };
		struct binding rows[80];
		struct pane pane = { .type = &type };
		int count = 0;

		for (; type.keys && type.keys[count].name; count++) {
			rows[count] = type.keys[count];
			rows[count].fits = NULL;
			ck_assert_int_lt(count, 78);
		}
		rows[count] = (struct binding){ 0 };
		type.keys = rows;
		actions_gather(window_app(), &pane, true, &list, &arena);
		for (int row = 0; row < count; row++)
			ck_assert_msg(is_listed(&rows[row]), "%s: %s",
				      type.name, rows[row].name);
		for (int row = 0; panes_everywhere[row].name; row++)
			ck_assert_msg(is_listed(&panes_everywhere[row]) ||
				      has_name(rows, panes_everywhere[row].name),
				      "%s: %s", type.name,
				      panes_everywhere[row].name);
	}
	end();
}
END_TEST

/* What help says the key does, of the rows that are awake; NULL for nothing. */
static const char *told_of(const char *key)
{
	const char *help = NULL;

	for (size_t i = 0; i < list.count; i++) {
		const struct action *action = &list.items[i];
		const char *at = strstr(action->key, key);

		if (action->group > ACTION_LIST || action->group == ACTION_LATER ||
		    !at || (at > action->key && at[-1] != ' ') ||
		    (at[strlen(key)] && at[strlen(key)] != ' '))
			continue;
		ck_assert_msg(!help, "%s: %s, and %s", key, help, action->help);
		help = action->help;
	}
	return help;
}

START_TEST(a_key_is_told_of_once)
{
	static const char *const keys[] = { "w", "k", "j", "u", "Esc",
					    "Ctrl-Z", "c" };
	struct insight line = { .body = "Rest is not earned" };

	begin();
	line.on = book_today(window_book());
	ck_assert(book_write_insight(window_book(), &line, NULL));
	window_press("3 RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "sort");
	actions_gather(window_app(), app_top(window_app()), true, &list, &arena);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		ck_assert_msg(told_of(keys[i]) != NULL, "%s", keys[i]);
	ck_assert_str_eq(told_of("w"), "Wait: leave it here, it keeps");
	ck_assert_str_eq(told_of("Esc"), "Enough for now; the other lines keep");
	end();
}
END_TEST

START_TEST(rows_that_sleep_now_are_in_help_too)
{
	begin();
	for (int place = 0; panes_places[place]; place++) {
		const struct binding *row = panes_places[place]->keys;

		app_go(window_app(), place);
		app_draw(window_app());
		actions_gather(window_app(), app_place(window_app()), true,
			       &list, &arena);
		for (; row->name; row++)
			ck_assert_msg(is_listed(row), "%s: %s",
				      panes_places[place]->name, row->name);
	}
	end();
}
END_TEST

/* Whether the palette, asked for these words, has that sentence in it. */
static bool palette_finds(const char *words, const char *help)
{
	bool found = false;

	actions_gather(window_app(), app_place(window_app()), false, &list,
		       &arena);
	for (size_t i = 0; i < list.count; i++)
		if (action_fit(&list.items[i], words, strlen(words)) >= 0 &&
		    strcmp(list.items[i].row->help, help) == 0)
			found = true;
	return found;
}

static void all_are_found(const struct binding *row)
{
	for (; row->name; row++)
		if (!(row->flags & BIND_QUIET))
			ck_assert_msg(palette_finds(row->help, row->help),
				      "%s: %s", row->name, row->help);
}

START_TEST(every_action_is_found_by_its_own_words)
{
	begin();
	/* Rows of this page that sleep now are found from another. */
	app_go(window_app(), 4);
	app_draw(window_app());
	all_are_found(panes_places[0]->keys);
	app_go(window_app(), 0);
	app_draw(window_app());
	all_are_found(panes_everywhere);
	for (int i = 0; panes_all[i]; i++)
		if (panes_all[i] != app_place(window_app())->type)
			all_are_found(panes_all[i]->keys);
	end();
}
END_TEST

/* Some action with that name is found by the word. */
static void finds_deed(const char *word, const char *name)
{
	bool found = false;

	actions_gather(window_app(), app_place(window_app()), false, &list,
		       &arena);
	for (size_t i = 0; i < list.count; i++)
		if (action_fit(&list.items[i], word, strlen(word)) >= 0 &&
		    strncmp(list.items[i].row->name, name, strlen(name)) == 0)
			found = true;
	ck_assert_msg(found, "%s finds no %s", word, name);
}

START_TEST(other_words_for_a_thing_find_it)
{
	begin();
	finds_deed("delete", "set-aside");
	finds_deed("absent", "rest");
	finds_deed("pause", "rest");
	finds_deed("export", "write-out");
	finds_deed("check", "look-over");
	finds_deed("quit", "leave");
	finds_deed("search", "find");
	finds_deed("emergency", "support");
	finds_deed("hide", "out-of-sight");
	finds_deed("configure", "settings");
	finds_deed("new hab", "new-habit");
	finds_deed("suicide", "support");
	finds_deed("sad", "support");
	finds_deed("lost", "aside");
	finds_deed("mistake", "undo");
	finds_deed("print", "write-out");
	finds_deed("therapist", "write-out");
	finds_deed("dark", "settings");
	finds_deed("tired", "rest");
	finds_deed("stop", "leave");
	finds_deed("new session", "session-words");
	end();
}
END_TEST

START_TEST(a_question_is_asked_with_its_one_word)
{
	begin();
	finds_deed("how do I delete", "set-aside");
	finds_deed("How can I export it?", "write-out");
	finds_deed("How do I search?", "find");
	ck_assert(!palette_finds("how do I knit", "Write today's page"));
	/* Small words alone are looked for as they are. */
	ck_assert(!palette_finds("how do", "Write today's page"));
	end();
}
END_TEST

START_TEST(a_beginning_stands_before_a_middle)
{
	begin();
	window_press(": \"write\"");
	ck_assert_ptr_nonnull(strstr(window_row(4), "> Write "));
	window_press("C-u \"undo\"");
	ck_assert_ptr_nonnull(strstr(window_row(4), "Take back"));
	window_press("C-u \"w\"");
	ck_assert_ptr_nonnull(strstr(window_row(4), " w "));
	end();
}
END_TEST

START_TEST(the_palette_does_what_needs_no_chosen_thing_in_another_place)
{
	begin();
	window_press("3 : \"sessions\" RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "sessions");
	ck_assert(window_has("No session"));
	window_press("1 : \"by hand\" RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "insight");
	end();
}
END_TEST

START_TEST(what_needs_a_chosen_thing_is_not_done_unseen)
{
	struct entry_list entries = { 0 };
	struct entry_query query = { .after_day = DAY_NONE,
				     .from = DAY_NONE, .until = DAY_NONE };

	begin();
	window_page(-1, "a page");
	window_press("1 : \"set the page aside\" RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "journal");
	ck_assert(book_entries(window_book(), &query, &arena, &entries, NULL));
	ck_assert_uint_eq(entries.count, 1);
	end();
}
END_TEST

START_TEST(pages_with_the_words_come_last_and_open_find)
{
	begin();
	window_page(-1, "the cello part");
	window_press(": \"cello\"");
	ck_assert(window_has("Pages with “cello”"));
	ck_assert(window_has("1 found"));
	window_press("RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "find");
	ck_assert(window_has("the [cello] part"));
	end();
}
END_TEST

START_TEST(three_keys_open_what_is_done_seldom)
{
	begin();
	window_press("? END RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "settings");
	end();
}
END_TEST

START_TEST(help_in_text_does_what_it_says_and_keeps_the_words)
{
	begin();
	window_press("w \"one two\" C-g \"word before\" RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "write");
	ck_assert(window_has("one"));
	ck_assert(!window_has("two"));
	window_press("C-g \"go to insights\" RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "insights");
	window_press("2");
	ck_assert(window_has("one"));
	end();
}
END_TEST

START_TEST(settings_are_kept_in_the_book_and_taken_back)
{
	const char *value;

	setenv("XDG_CONFIG_HOME", unit_folder(), 1);
	begin();
	window_press(": \"settings\" RET RET \"Sam\" RET DOWN RET UP UP RET");
	ck_assert(book_setting(window_book(), "name", &arena, &value, NULL));
	ck_assert_str_eq(value, "Sam");
	ck_assert(book_setting(window_book(), "day_start", &arena, &value,
			       NULL));
	ck_assert_str_eq(value, "120");
	window_press("u u");
	ck_assert(book_setting(window_book(), "name", &arena, &value, NULL));
	ck_assert_ptr_null(value);
	window_press("END UP UP RET DOWN RET");
	ck_assert(window_app()->choices.no_hide_hint);
	end();
}
END_TEST

START_TEST(a_made_up_book_leaves_no_file)
{
	static char note[] = "made up";
	const char *value = NULL;

	setenv("XDG_CONFIG_HOME", unit_folder(), 1);
	setenv("HOME", unit_folder(), 1);
	begin();
	window_app()->choices.note = note;
	window_press(": \"backup\" RET");
	ck_assert(window_has("no file is made"));
	window_press(": \"export\" RET");
	ck_assert(window_has("no file is made"));
	window_press(": \"settings\" RET END UP RET UP RET");
	ck_assert(window_has("stay as they are"));
	ck_assert(config_value("vi_keys", &arena, &value, NULL));
	ck_assert_ptr_null(value);
	end();
}
END_TEST

START_TEST(sheets_may_be_opened_without_end)
{
	begin();
	window_press("w \"a line\"");
	for (int i = 0; i < 200; i++)
		window_press("C-p \"settings\" RET");
	ck_assert_str_eq(app_top(window_app())->type->name, "settings");
	window_press("2");
	ck_assert(window_has("a line"));
	end();
}
END_TEST

START_TEST(the_three_questions_are_one_step)
{
	const char *value;
	struct session_list sessions = { 0 };

	begin();
	window_press(": \"set it up\" RET C-u \"Sam\" RET \"yesterday\" RET "
		     "\"Ines 555\" RET");
	ck_assert(book_setting(window_book(), "support", &arena, &value, NULL));
	ck_assert_str_eq(value, "Ines 555");
	ck_assert(book_sessions(window_book(), false, 0, &arena, &sessions,
				NULL));
	ck_assert_uint_eq(sessions.count, 1);
	ck_assert_int_eq(sessions.items[0].on, WINDOW_TODAY - 1);
	window_press("u");
	ck_assert(book_setting(window_book(), "support", &arena, &value, NULL));
	ck_assert_ptr_null(value);
	ck_assert(book_setting(window_book(), "name", &arena, &value, NULL));
	ck_assert_ptr_null(value);
	end();
}
END_TEST

UNIT(actions)
{
	tcase_add_test(unit, every_row_of_every_pane_is_in_its_help);
	tcase_add_test(unit, a_key_is_told_of_once);
	tcase_add_test(unit, rows_that_sleep_now_are_in_help_too);
	tcase_add_test(unit,
		       every_action_is_found_by_its_own_words);
	tcase_add_test(unit, other_words_for_a_thing_find_it);
	tcase_add_test(unit, a_question_is_asked_with_its_one_word);
	tcase_add_test(unit, a_beginning_stands_before_a_middle);
	tcase_add_test(unit,
		       the_palette_does_what_needs_no_chosen_thing_in_another_place);
	tcase_add_test(unit, what_needs_a_chosen_thing_is_not_done_unseen);
	tcase_add_test(unit, pages_with_the_words_come_last_and_open_find);
	tcase_add_test(unit, three_keys_open_what_is_done_seldom);
	tcase_add_test(unit,
		       help_in_text_does_what_it_says_and_keeps_the_words);
	tcase_add_test(unit, settings_are_kept_in_the_book_and_taken_back);
	tcase_add_test(unit, a_made_up_book_leaves_no_file);
	tcase_add_test(unit, sheets_may_be_opened_without_end);
	tcase_add_test(unit, the_three_questions_are_one_step);
}
