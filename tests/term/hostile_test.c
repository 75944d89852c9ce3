#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book/inside.h"
#include "grammar.h"
#include "unit.h"
#include "window.h"

/*
 * Whatever bytes stand in a book, none of them acts on a terminal. The bytes
 * are put there past the program, as a sync or another program could have
 * left them; what reaches the terminal is read by its grammar, and compared
 * with what a book of plain words brings about.
 */
#define WORD "PAYLOAD"

#define M GRAMMAR_MARK
static const char *const payloads[] = {
	"\033[" M "m\033[" M ";" M "H\033[?" M "h\033[" M "q"
	"\033]52;c;" M "\a\033]0;" M "\033\\\033]8;;x:" M "\033\\y\033]8;;\a"
	"\033P+q" M "\033\\\033_G" M "\033\\\033^" M "\033\\\033X" M "\033\\"
	"\033c\033Z\033#8\033(0lqk\033(B\033=\033n\033[6n\033[c\033",
	"\x9b" M "m \x9d""52;c;" M "\x9c \x90q" M "\x9c \x84\x85\x8d"
	"\xc2\x9b" M "m \xc2\x9d""52;c;" M "\xc2\x9c \xc2\x90",
	"\xe2\x80\xae evil \xe2\x80\xac \xe2\x81\xa6 \xe2\x81\xa9 \xd8\x9c"
	" \xe2\x80\x8e \xe2\x80\x8f \xe2\x80\xaa"
	"\xf3\xa0\x80\x81\xf3\xa0\x81\x81 \xef\xbb\xbf \xc2\xad \xe2\x80\x8b"
	"e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
	"\xff\xfe \xc0\xaf \xed\xa0\x80 \xf5\x80\x80\x80 \xe2\x82",
	"\a\b\b\b\b\v\f\016\017\005\006\177\021\023\030\032 x\ry\r\nz\n\n\nend"
	"%s%n%d%100000s `id` $(id) \\033[" M "m \\e]0;" M "\\a \xf0\x9f\x92",
};
enum { PAYLOADS = sizeof(payloads) / sizeof(payloads[0]) };
#undef M

/* ---- the book ----------------------------------------------------------------- */

static void fill_book(void)
{
	const char *entry, *insight, *habit;

	SAYS("session", "new", "--on", "2026-11-20 15:00", "--intention",
	     "to see " WORD, "--place", "at " WORD, "--music", WORD);
	entry = SAYS_TO("a page about " WORD " today\n* keep " WORD " near\n"
			"and **strong " WORD "** words\n", "write", "-t",
			"tag" WORD, "-");
	insight = SAYS("insight", "add", "that " WORD " is enough");
	SAYS("insight", "sort", insight, "actionable");
	habit = SAYS("habit", "new", "--anchor", "I pour " WORD, "--do",
		     "breathe " WORD, "--insight", insight, "--smallest",
		     "one " WORD, "--celebrate", "smile " WORD);
	SAYS("mark", habit, "done", "--note", "with " WORD);
	SAYS("entry", "star", entry);
	SAYS("config", "name", "Sam " WORD);
	SAYS("support", "Ines " WORD);
}

static void run_sql(sqlite3 *db, const char *sql)
{
	char *said = NULL;

	ck_assert_msg(sqlite3_exec(db, sql, NULL, NULL, &said) == SQLITE_OK,
		      "%s: %s", sql, said ? said : "?");
}

/* One statement a column of text: "UPDATE t SET c = replace(c, WORD, ?1)". */
static const char updates[] =
	"SELECT 'UPDATE \"' || t.name || '\" SET \"' || c.name || '\" ="
	" CAST(replace(\"' || c.name || '\", ''" WORD "'', ?1) AS TEXT)"
	" WHERE instr(\"' || c.name || '\", ''" WORD "'') > 0'"
	" FROM sqlite_schema t, pragma_table_info(t.name) c"
	" WHERE t.type = 'table' AND t.sql NOT LIKE '%VIRTUAL%'"
	" AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'words%'"
	" AND c.type = 'TEXT'";

/* Put the bytes in place of the word, in every column of every table. */
static void plant(const char *payload)
{
	sqlite3 *db;
	sqlite3_stmt *all, *one;
	int changed = 0;

	ck_assert_int_eq(sqlite3_open(window_book(), &db), SQLITE_OK);
	ck_assert(functions_join(db));
	run_sql(db, "BEGIN");
	ck_assert_int_eq(sqlite3_prepare_v2(db, updates, -1, &all, NULL),
			 SQLITE_OK);
	while (sqlite3_step(all) == SQLITE_ROW) {
		const char *sql = (const char *)sqlite3_column_text(all, 0);

		ck_assert_msg(sqlite3_prepare_v2(db, sql, -1, &one, NULL) ==
			      SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(db));
		sqlite3_bind_text(one, 1, payload, -1, SQLITE_STATIC);
		ck_assert_msg(sqlite3_step(one) == SQLITE_DONE, "%s: %s", sql,
			      sqlite3_errmsg(db));
		changed += sqlite3_changes(db);
		sqlite3_finalize(one);
	}
	sqlite3_finalize(all);
	run_sql(db, "COMMIT");
	sqlite3_close(db);
	ck_assert_int_gt(changed, 8);
}

/* ---- what reaches the terminal -------------------------------------------------- */

/* Every place and sheet where the words are drawn. */
static const char *const looks[] = {
	"1", "[", "  ", "m", "b", "z", "2", "2\r", "2\re", "2s", "2s\r",
	"2t", "2\t\t", "2\t\t\t", "2\t\t\t\t", ":settings\r", "!e",
	":set it up\r\r\r", "3", "3\r", "3\t", "3\r", "3e", "3b", "4", "4\r",
	"4e", "4b", "4\t", "5", "5v", "5i", "5b", "w", "c", "c\r", "/a",
	"/keep\033[B\r", "?", ":", "!", "u", "\022",
};
enum { LOOKS = sizeof(looks) / sizeof(looks[0]) };

static void look_at_all(struct grammar *grammar)
{
	struct window window;

	window_open(&window, NULL);
	window_see(&window, "Today");
	for (size_t i = 0; i < LOOKS; i++) {
		window_send(&window, looks[i]);
		window_rest(&window);
		for (int back = 0; back < 3; back++)
			window_send(&window, ESC);
		window_rest(&window);
		if (window.gone)
			window_fail(&window, "it ended at %s", looks[i]);
	}
	window_send(&window, C_Q);
	ck_assert_int_eq(window_gone(&window, 5000), 0);
	grammar_read(grammar, window.raw.s, window.raw.size);
	window_close(&window);
}

/* How curses moves about and wipes; which of these it takes depends on what
 * is drawn. */
static bool is_of_curses(const char *kind)
{
	static const char *const kinds[] = {
		"C0 08", "C0 09", "C0 0a", "C0 0d", "CSI A", "CSI B", "CSI C",
		"CSI D", "CSI G", "CSI H", "CSI J", "CSI K", "CSI L", "CSI M",
		"CSI P", "CSI X", "CSI Z", "CSI @", "CSI b", "CSI d", "CSI m",
		"CSI r", "ESC (B", "ESC M", "ESC 7", "ESC 8",
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kind, kinds[i]) == 0)
			return true;
	return false;
}

START_TEST(no_byte_of_a_book_acts_on_the_terminal)
{
	struct grammar plain, hostile;

	fill_book();
	look_at_all(&plain);
	ck_assert_str_eq(plain.wrong, "");
	plant(payloads[_i]);
	look_at_all(&hostile);
	ck_assert_str_eq(hostile.wrong, "");
	for (int i = 0; i < hostile.count; i++)
		ck_assert_msg(grammar_has(&plain, hostile.kinds[i]) ||
			      is_of_curses(hostile.kinds[i]),
			      "payload %d: %s was sent", _i,
			      hostile.kinds[i]);
}
END_TEST

/* ---- the command line on a terminal ---------------------------------------------- */

static const char *const calls[][4] = {
	{ "today" }, { "entry", "list" }, { "session", "list" },
	{ "insight", "list" }, { "habit", "list" }, { "calendar" },
	{ "stats" }, { "search", "a" }, { "history" }, { "tag", "list" },
	{ "export", "--format", "json" }, { "export", "--format", "md" },
	{ "check" }, { "today", "--json" }, { "entry", "list", "--json" },
	{ "search", "keep", "--json" }, { "on-this-day" }, { "random" },
};
enum { CALLS = sizeof(calls) / sizeof(calls[0]) };

static void call_is_harmless(const char *const *words)
{
	struct window window;
	struct grammar grammar;
	const char *call[5] = { words[0], words[1], words[2], words[3] };

	window_open(&window, &(struct window_wish){ .words = call });
	window_gone(&window, 5000);
	grammar_read(&grammar, window.raw.s, window.raw.size);
	ck_assert_msg(!grammar.wrong[0], "%s %s: %s", call[0],
		      call[1] ? call[1] : "", grammar.wrong);
	for (int i = 0; i < grammar.count; i++)
		ck_assert_msg(strcmp(grammar.kinds[i], "C0 0a") == 0 ||
			      strcmp(grammar.kinds[i], "C0 0d") == 0 ||
			      strcmp(grammar.kinds[i], "CSI m") == 0,
			      "%s %s: %s", call[0], call[1] ? call[1] : "",
			      grammar.kinds[i]);
	window_close(&window);
}

START_TEST(no_verb_lets_a_byte_act_on_the_terminal)
{
	fill_book();
	plant(payloads[_i]);
	for (size_t i = 0; i < CALLS; i++)
		call_is_harmless(calls[i]);
}
END_TEST

/* A word of the call itself comes back in what is said of it. */
START_TEST(words_of_a_call_do_not_act_either)
{
	const char *bytes = payloads[_i];
	const char *const refused[][4] = {
		{ bytes }, { "entry", "show", bytes }, { "search", bytes },
		{ "help", bytes }, { "mark", bytes }, { "config", bytes },
		{ "import", bytes }, { "write", "-d", bytes, "x" },
		{ "--db", bytes, "check" },
	};

	SAYS("write", "a first page");
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		call_is_harmless(refused[i]);
}
END_TEST

UNIT(hostile)
{
	tcase_add_loop_test(unit, no_byte_of_a_book_acts_on_the_terminal, 0,
			    PAYLOADS);
	tcase_add_loop_test(unit, no_verb_lets_a_byte_act_on_the_terminal, 0,
			    PAYLOADS);
	tcase_add_loop_test(unit, words_of_a_call_do_not_act_either, 0,
			    PAYLOADS);
}
