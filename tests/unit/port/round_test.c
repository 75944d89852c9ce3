#include <signal.h>
#include <stdio.h>
#include <unistd.h>
#include <string.h>
#include <sys/resource.h>

#include "book/entries.h"
#include "book/rows.h"
#include "book/steps.h"
#include "filled.h"
#include "port/export.h"
#include "port/import.h"
#include "unit.h"

static struct book *book;

/* What the last import did. */
static struct import_plan plan;
static struct err err;
static struct arena taken;

static bool take(struct book *into, const char *text, bool dry_run)
{
	arena_empty(&taken);
	err = (struct err){ 0 };
	return port_import_json(into, text, strlen(text), dry_run, &taken, &plan,
				&err);
}

static void open_book(void)
{
	book = new_book(1);
}

static void close_book(void)
{
	book_close(book);
	arena_clear(&taken);
}

START_TEST(what_is_exported_comes_back_byte_for_byte)
{
	struct book *to = new_book(2);
	struct str one = STR_INIT, two = STR_INIT;

	fill_book(book, (unsigned)_i + 1, 4 + _i * 4);
	export_of(book, &one);

	struct arena arena = { 0 };

	ck_assert_msg(port_import_json(to, one.s, one.size, false, &arena, &plan,
				       &err), "%s", err.text);
	/* The exported_at is no moment any more: it is not looked at. */
	export_of(to, &two);
	for (size_t i = 0; i < one.size && i < two.size; i++)
		if (one.s[i] != two.s[i])
			ck_abort_msg("%.80s\n\n%.80s", one.s + (i < 30 ? 0 : i - 30), two.s + (i < 30 ? 0 : i - 30));
	ck_assert_uint_eq(one.size, two.size);
	ck_assert_int_eq(plan.here, 0);
	ck_assert_int_eq(plan.erased, 0);
	ck_assert_uint_eq(plan.remarks.count, 0);
	arena_clear(&arena);
	str_clear(&one);
	str_clear(&two);
	book_close(to);
}
END_TEST

START_TEST(what_comes_twice_is_brought_once)
{
	struct str one = STR_INIT, two = STR_INIT;

	fill_book(book, 5, 6);
	export_of(book, &one);
	ck_assert_msg(take(book, one.s, false), "%s", err.text);
	ck_assert_int_eq(plan.comes, 0);
	export_of(book, &two);
	ck_assert_str_eq(one.s, two.s);
	str_clear(&one);
	str_clear(&two);
}
END_TEST

START_TEST(a_dry_run_tells_what_comes_and_changes_nothing)
{
	struct book *to = new_book(2);
	struct str one = STR_INIT, empty = STR_INIT, after = STR_INIT;

	fill_book(book, 6, 5);
	export_of(book, &one);
	export_of(to, &empty);
	ck_assert(take(to, one.s, true));
	export_of(to, &after);
	ck_assert_str_eq(empty.s, after.s);

	int64_t would = plan.comes;

	ck_assert(take(to, one.s, false));
	ck_assert_int_eq(would, plan.comes);
	str_clear(&one);
	str_clear(&empty);
	str_clear(&after);
	book_close(to);
}
END_TEST

START_TEST(an_import_is_one_step_and_can_be_taken_back)
{
	struct book *to = new_book(2);
	struct str one = STR_INIT, empty = STR_INIT, after = STR_INIT;
	struct arena arena = { 0 };
	const char *name;

	fill_book(book, 7, 5);
	export_of(book, &one);

	/* What was erased is no step: it stays erased. */
	char *erased = strstr(one.s, " \"erased\": [");

	ck_assert_ptr_nonnull(erased);
	erased[2] = 'X';
	export_of(to, &empty);
	ck_assert(take(to, one.s, false));
	ck_assert_uint_eq(plan.remarks.count, 1);
	ck_assert_msg(book_undo(to, &arena, &name, &err), "%s", err.text);
	ck_assert_str_eq(name, "import");
	export_of(to, &after);
	ck_assert_str_eq(empty.s, after.s);
	ck_assert_msg(book_redo(to, &arena, &name, &err), "%s", err.text);
	arena_clear(&arena);
	str_clear(&one);
	str_clear(&empty);
	str_clear(&after);
	book_close(to);
}
END_TEST

/* ---- small files, written by hand ----------------------------------------- */

START_TEST(a_day_and_a_text_are_enough_for_an_entry)
{
	struct arena arena = { 0 };
	struct entry_list list = { 0 };
	struct entry_query query = { .after_day = DAY_NONE, .from = DAY_NONE,
				     .until = DAY_NONE };
	static const char file[] =
		"{\"tend\":1,\"entries\":[{\"day\":\"2026-01-05\",\"text\":\"one\","
		"\"tags\":[\"a\"]}]}";

	ck_assert_msg(take(book, file, false), "%s", err.text);
	ck_assert_int_eq(plan.comes, 1);
	ck_assert(book_entries(book, &query, &arena, &list, &err));
	ck_assert_uint_eq(list.count, 1);
	ck_assert_str_eq(list.items[0].body, "one");
	ck_assert_str_eq(list.items[0].tags, "a\n");
	ck_assert_int_eq(list.items[0].on, day_of(2026, 1, 5));

	ck_assert(take(book, file, false));
	ck_assert_int_eq(plan.comes, 0);
	ck_assert_int_eq(plan.here, 1);
	arena_clear(&arena);
}
END_TEST

START_TEST(the_same_words_twice_in_one_file_are_two_things)
{
	static const char file[] =
		"{\"tend\":1,\"entries\":[{\"day\":\"2026-01-05\",\"text\":\"rest\"},"
		"{\"day\":\"2026-01-05\",\"text\":\"rest\"}]}";

	ck_assert(take(book, file, false));
	ck_assert_int_eq(plan.comes, 2);
	ck_assert(take(book, file, false));
	ck_assert_int_eq(plan.comes, 0);
}
END_TEST

START_TEST(the_short_forms_of_the_verbs_come_in)
{
	struct str out = STR_INIT;
	static const char file[] =
		"{\"tend\":1,\"entries\":[{\"id\":\"1yyyyyyyyyyyy\",\"day\":\"2026-01-05\","
		"\"text\":\"a wide sea\"}],"
		"\"insights\":[{\"day\":\"2026-01-05\",\"text\":\"wide\",\"kinds\":"
		"[\"understanding\"],\"from\":{\"what\":\"entry\",\"id\":\"1yyyyyyyyyyyy\","
		"\"start\":2,\"end\":6}}],"
		"\"habits\":[{\"since\":\"2026-01-05\",\"action\":\"doodle\",\"anchor\":"
		"\"I pour my coffee\",\"weekdays\":[\"mon\",\"wed\"]}]}";

	ck_assert_msg(take(book, file, false), "%s", err.text);
	ck_assert_uint_eq(plan.remarks.count, 0);
	export_of(book, &out);
	ck_assert_ptr_nonnull(strstr(out.s, "\"quote\": \"wide\""));
	ck_assert_ptr_nonnull(strstr(out.s, "\"kinds\": [\"understanding\"]"));
	ck_assert_ptr_nonnull(strstr(out.s, "After I pour my coffee, I will doodle."));
	ck_assert_ptr_nonnull(strstr(out.s, "\"weekdays\": [\"mon\",\"wed\"]"));
	str_clear(&out);
}
END_TEST

START_TEST(a_field_tend_does_not_know_is_named)
{
	ck_assert(take(book,
		"{\"tend\":1,\"moon\":3,\"entries\":[{\"day\":\"2026-01-05\","
		"\"text\":\"one\",\"weather\":\"rain\"},{\"day\":\"2026-01-05\","
		"\"text\":\"two\",\"weather\":\"sun\"}]}", false));
	ck_assert_uint_eq(plan.remarks.count, 2);
	ck_assert_str_eq(plan.remarks.items[0].place, "moon");
	ck_assert_str_eq(plan.remarks.items[1].place, "entries[].weather");
	ck_assert_int_eq(plan.remarks.items[1].times, 2);
}
END_TEST

static const struct { const char *file, *sentence; } wrong[] = {
	{ "", "that is not an export of tend" },
	{ "[]", "that is not an export of tend" },
	{ "{}", "that is not an export of tend" },
	{ "\xff\xfe", "that is not an export of tend" },
	{ "{\"tend\":1", "the file ends in the middle" },
	{ "{\"tend\":1,\n\"entries\":[1 2]}", "line 2 of the file is not written" },
	{ "{\"tend\":1}x", "line 1 of the file is not written" },
	{ "{\"tend\":2}", "is of version 2; this tend reads version 1" },
	{ "{\"tend\":\"1\"}", "that is not an export of tend" },
	{ "{\"tend\":1,\"tend\":1}", "\"tend\" stands in the file twice" },
	{ "{\"tend\":1,\"entries\":{}}", "entries is not a list" },
	{ "{\"tend\":1,\"entries\":[7]}", "entries[0] is not a thing" },
	{ "{\"tend\":1,\"entries\":[{\"text\":\"x\"}]}",
	  "entries[0].day is not there" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-30\",\"text\":\"x\"}]}",
	  "entries[0].day is not a day" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":7}]}",
	  "entries[0].text is not a text" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":\"x\",\"id\":\"7\"}]}",
	  "entries[0].id is not an id" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":\"x\",\"starred\":1}]}",
	  "entries[0].starred is neither true nor false" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":\"x\",\"session\":\"1yyyyyyyyyyyy\"}]}",
	  "entries[0].session points at nothing" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":\"x\",\"tags\":[\"a\\nb\"]}]}",
	  "entries[0].tags[0] is not a tag" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":\"x\",\"written_at\":\"noon\"}]}",
	  "entries[0].written_at is not a moment" },
	{ "{\"tend\":1,\"checkins\":[{\"day\":\"2026-02-20\",\"mood\":6}]}",
	  "checkins[0].mood is not a number from 1 to 5" },
	{ "{\"tend\":1,\"insights\":[{\"day\":\"2026-02-20\",\"text\":\"x\",\"kinds\":[\"odd\"]}]}",
	  "insights[0].kinds has a kind in it that is none" },
	{ "{\"tend\":1,\"habits\":[{\"id\":\"1yyyyyyyyyyyy\",\"since\":\"2026-02-20\",\"after\":\"1yyyyyyyyyyyy\"}]}",
	  "habits: some go round in a circle" },
	{ "{\"tend\":1,\"settings\":{\"day_start\":4}}",
	  "settings.day_start is not a text" },
	{ "{\"tend\":1,\"entries\":[{\"day\":\"2026-02-20\",\"text\":\"x\"},{\"id\":\"1yyyyyyyyyyyy\",\"day\":\"2026-02-20\",\"text\":\"x\"}],"
	  "\"wins\":[{\"id\":\"1yyyyyyyyyyyy\",\"day\":\"2026-02-20\",\"text\":\"x\"}]}",
	  "wins[0] has the id of another kind" },
};

START_TEST(a_wrong_file_is_refused_with_its_place_and_nothing_comes)
{
	struct str empty = STR_INIT, after = STR_INIT;

	export_of(book, &empty);
	ck_assert(!take(book, wrong[_i].file, false));
	ck_assert_msg(strstr(err.text, wrong[_i].sentence) != NULL, "%s / %s",
		      err.text, wrong[_i].sentence);
	ck_assert_int_eq(err.kind, ERR_INVALID);
	export_of(book, &after);
	ck_assert_str_eq(empty.s, after.s);
	str_clear(&empty);
	str_clear(&after);
}
END_TEST

START_TEST(deep_nesting_is_refused)
{
	struct str deep = STR_INIT;

	str_add(&deep, "{\"tend\":1,\"entries\":");
	for (int i = 0; i < 100000; i++)
		str_add_char(&deep, '[');
	ck_assert(!take(book, deep.s, false));
	ck_assert_ptr_nonnull(strstr(err.text, "nested deeper than 64"));
	str_clear(&deep);
}
END_TEST

START_TEST(bytes_that_are_not_utf8_are_mended_and_counted)
{
	struct str out = STR_INIT;

	ck_assert(take(book,
		"\xEF\xBB\xBF{\"tend\":1,\"entries\":[{\"day\":\"2026-01-05\","
		"\"text\":\"caf\xe9 \\u0000\"}]}", false));
	ck_assert_int_eq(plan.mended, 2);
	export_of(book, &out);
	ck_assert_ptr_nonnull(strstr(out.s, "\"text\": \"caf\xc3\xa9 \xe2\x90\x80\""));
	str_clear(&out);
}
END_TEST

START_TEST(what_was_erased_here_stays_erased_with_what_hangs_on_it)
{
	ck_assert(take(book, "{\"tend\":1,\"erased\":[{\"id\":\"1yyyyyyyyyyyy\"}]}",
		       false));
	ck_assert_msg(take(book,
		"{\"tend\":1,\"sessions\":[{\"id\":\"1yyyyyyyyyyyy\",\"day\":"
		"\"2026-01-05\",\"notes\":[{\"part\":\"during\",\"text\":\"x\"}]}],"
		"\"entries\":[{\"day\":\"2026-01-05\",\"text\":\"one\",\"session\":"
		"\"1yyyyyyyyyyyy\"}]}", false), "%s", err.text);
	ck_assert_int_eq(plan.erased, 1);
	ck_assert_int_eq(plan.comes, 1);
}
END_TEST

START_TEST(a_template_of_the_same_name_comes_under_another)
{
	struct str out = STR_INIT;
	static const char one[] = "{\"tend\":1,\"templates\":[{\"name\":\"day\",\"text\":\"one\"}]}";
	static const char two[] = "{\"tend\":1,\"templates\":[{\"name\":\"Day\",\"text\":\"two\"}]}";

	ck_assert(take(book, one, false));
	for (int i = 0; i < 2; i++)
		ck_assert_msg(take(book, two, false), "%s", err.text);
	ck_assert_int_eq(plan.here, 1);
	export_of(book, &out);
	ck_assert_ptr_nonnull(strstr(out.s, "\"name\": \"day\",\"text\": \"one\""));
	ck_assert_ptr_nonnull(strstr(out.s, "\"text\": \"two\""));
	str_clear(&out);
}
END_TEST

START_TEST(an_export_file_appears_whole_and_never_through_a_link)
{
	char path[300], link[300];

	fill_book(book, 3, 3);
	snprintf(path, sizeof(path), "%s/out.json", unit_folder());
	snprintf(link, sizeof(link), "%s/link.json", unit_folder());
	ck_assert_msg(port_export_file(book, port_export_json, path, &err), "%s",
		      err.text);
	ck_assert_int_eq(symlink(path, link), 0);
	ck_assert(!port_export_file(book, port_export_json, link, &err));
	ck_assert_ptr_nonnull(strstr(err.text, "symbolic link"));
	remove(link);
	remove(path);
}
END_TEST

/* As on a full disk: no file grows. */
START_TEST(an_export_goes_on_to_a_reader_when_the_disk_is_full)
{
	struct rlimit before, none = { 0 };
	struct str whole = STR_INIT;
	char got[4096];
	int ends[2];
	size_t half;

	ck_assert_int_eq(pipe(ends), 0);
	export_of(book, &whole);
	half = whole.size / 2;
	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &before);
	none.rlim_max = before.rlim_max;
	setrlimit(RLIMIT_FSIZE, &none);

	bool ok = port_export_fd(book, port_export_json, ends[1], &err);

	setrlimit(RLIMIT_FSIZE, &before);
	ck_assert_msg(ok, "%s", err.text);
	close(ends[1]);

	ssize_t size = read(ends[0], got, sizeof(got));

	/* The moment of its making stands in the first half. */
	ck_assert_int_ge(size, (ssize_t)half);
	ck_assert_mem_eq(got + size - half, whole.s + whole.size - half, half);
	close(ends[0]);
	str_clear(&whole);
}
END_TEST

UNIT(round)
{
	tcase_add_checked_fixture(unit, open_book, close_book);
	tcase_add_loop_test(unit, what_is_exported_comes_back_byte_for_byte, 0, 12);
	tcase_add_test(unit, what_comes_twice_is_brought_once);
	tcase_add_test(unit, a_dry_run_tells_what_comes_and_changes_nothing);
	tcase_add_test(unit, an_import_is_one_step_and_can_be_taken_back);
	tcase_add_test(unit, a_day_and_a_text_are_enough_for_an_entry);
	tcase_add_test(unit, the_same_words_twice_in_one_file_are_two_things);
	tcase_add_test(unit, the_short_forms_of_the_verbs_come_in);
	tcase_add_test(unit, a_field_tend_does_not_know_is_named);
	tcase_add_loop_test(unit, a_wrong_file_is_refused_with_its_place_and_nothing_comes,
			    0, sizeof(wrong) / sizeof(wrong[0]));
	tcase_add_test(unit, deep_nesting_is_refused);
	tcase_add_test(unit, bytes_that_are_not_utf8_are_mended_and_counted);
	tcase_add_test(unit, what_was_erased_here_stays_erased_with_what_hangs_on_it);
	tcase_add_test(unit, a_template_of_the_same_name_comes_under_another);
	tcase_add_test(unit, an_export_file_appears_whole_and_never_through_a_link);
	tcase_add_test(unit, an_export_goes_on_to_a_reader_when_the_disk_is_full);
}
