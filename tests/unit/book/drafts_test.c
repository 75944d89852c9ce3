#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "book/drafts.h"
#include "book/draft_record.h"
#include "desk.h"

static struct draft draft_of(const char *body)
{
	return (struct draft){ .what = "entry", .on = 20000, .body = body,
			       .size = strlen(body), .caret = strlen(body),
			       .at = 1700000000 };
}

static void keep(struct drafts *drafts, const char *body)
{
	struct err err = { 0 };
	struct draft draft = draft_of(body);

	ck_assert_msg(drafts_keep(drafts, &draft, &err), "%s", err.text);
}

static struct draft_list found(struct book *book, bool all, struct arena *arena)
{
	struct err err = { 0 };
	struct draft_list list;

	ck_assert_msg(drafts_find(book, all, arena, &list, &err), "%s", err.text);
	return list;
}

/* The path of this process' first draft beside a book. */
static const char *own_path(const char *name)
{
	char whole[300];

	snprintf(whole, sizeof(whole), "%s-draft-%ld", name, (long)getpid());
	return desk_path(whole);
}

START_TEST(a_draft_whose_window_went_is_found_with_its_caret_and_kept_lines)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("a.db"));
	struct drafts *drafts = drafts_open(book);
	struct anchor kept = { 5, 6, 2, 9, "a line" };
	struct draft draft = draft_of("* a line, and more");
	struct draft_list list;

	draft.subject = 77;
	draft.session = 88;
	draft.caret = 4;
	draft.kept = &kept;
	draft.kept_count = 1;
	keep(drafts, "before");
	ck_assert(drafts_keep(drafts, &draft, NULL));
	drafts_close(drafts);

	list = found(book, false, &arena);
	ck_assert_uint_eq(list.count, 1);
	ck_assert_str_eq(list.items[0].body, draft.body);
	ck_assert_uint_eq(list.items[0].size, draft.size);
	ck_assert_str_eq(list.items[0].what, "entry");
	ck_assert_int_eq(list.items[0].subject, 77);
	ck_assert_int_eq(list.items[0].session, 88);
	ck_assert_int_eq(list.items[0].on, 20000);
	ck_assert_int_eq(list.items[0].at, 1700000000);
	ck_assert_uint_eq(list.items[0].caret, 4);
	ck_assert_uint_eq(list.items[0].kept_count, 1);
	ck_assert_uint_eq(list.items[0].kept[0].end, 9);
	ck_assert_str_eq(list.items[0].kept[0].quote, "a line");
	ck_assert(!list.items[0].living);
	ck_assert(drafts_discard(list.items[0].file));
	ck_assert_uint_eq(found(book, true, &arena).count, 0);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_living_windows_draft_is_listed_alone_and_never_discarded)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("b.db"));
	struct drafts *drafts = drafts_open(book);
	struct draft_list list;

	keep(drafts, "still writing");
	ck_assert_uint_eq(found(book, false, &arena).count, 0);
	list = found(book, true, &arena);
	ck_assert_uint_eq(list.count, 1);
	ck_assert(list.items[0].living);
	ck_assert(!drafts_discard(list.items[0].file));
	keep(drafts, "still writing, after a look from elsewhere");
	list = found(book, true, &arena);
	ck_assert_str_eq(list.items[0].body,
			 "still writing, after a look from elsewhere");
	drafts_drop(drafts);
	ck_assert_uint_eq(found(book, true, &arena).count, 0);
	drafts_close(drafts);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(what_was_kept_a_moment_before_a_kill_is_there)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("c.db"));
	int status;
	pid_t child = fork();

	if (child == 0) {
		struct drafts *drafts = drafts_open(book);
		struct draft draft = draft_of("first words");

		if (!drafts_keep(drafts, &draft, NULL) || !drafts_sync(drafts, NULL))
			_exit(1);
		draft = draft_of("first words, and the last ones");
		if (!drafts_keep(drafts, &draft, NULL))
			_exit(1);
		raise(SIGKILL);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert(WIFSIGNALED(status));

	struct draft_list list = found(book, false, &arena);

	ck_assert_uint_eq(list.count, 1);
	ck_assert_str_eq(list.items[0].body, "first words, and the last ones");
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_record_torn_at_any_byte_leaves_the_one_before)
{
	struct arena arena = { 0 };
	struct str file = STR_INIT;
	struct draft draft = draft_of("what was synced"), read;

	str_add(&file, DRAFT_FILE_HEAD);
	draft_record_add(&file, &draft);
	size_t whole = file.size;

	draft = draft_of("what was being written when the power went");
	draft_record_add(&file, &draft);
	for (size_t size = whole; size < file.size; size++) {
		ck_assert(draft_file_read(file.s, size, &arena, &read));
		ck_assert_str_eq(read.body, "what was synced");
	}
	ck_assert(draft_file_read(file.s, file.size, &arena, &read));
	ck_assert_str_eq(read.body, draft.body);
	file.s[file.size - 3] ^= 1;
	ck_assert(draft_file_read(file.s, file.size, &arena, &read));
	ck_assert_str_eq(read.body, "what was synced");
	str_clear(&file);
	arena_clear(&arena);
}
END_TEST

START_TEST(any_bytes_can_be_read_as_a_draft_file)
{
	struct arena arena = { 0 };
	struct str file = STR_INIT;
	struct draft draft = draft_of("seed"), read;
	struct anchor kept = { 1, 2, 0, 4, "seed" };
	unsigned state = 11;

	draft.kept = &kept;
	draft.kept_count = 1;
	for (int round = 0; round < 3000; round++) {
		str_empty(&file);
		str_add(&file, DRAFT_FILE_HEAD);
		draft_record_add(&file, &draft);

		/* Bytes inside the record are changed, and its sum is right. */
		struct str inside = STR_INIT;
		struct draft other = draft;

		for (unsigned i = unit_random(&state) % 6; i > 0; i--)
			file.s[unit_random(&state) % file.size] =
				(char)unit_random(&state);
		other.body = file.s;
		other.size = file.size;
		str_add(&inside, DRAFT_FILE_HEAD);
		draft_record_add(&inside, &other);
		draft_file_read(file.s, file.size, &arena, &read);
		ck_assert(draft_file_read(inside.s, inside.size, &arena, &read));
		ck_assert_uint_eq(read.size, file.size);
		str_clear(&inside);
		arena_empty(&arena);
	}
	str_clear(&file);
	arena_clear(&arena);
}
END_TEST

START_TEST(foreign_damaged_and_linked_files_are_left_alone)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("d.db"));
	const char *names[] = { "d.db-draft-1", "d.db-draft-99999999-3",
				"d.db-draft-12.txt", "d.db-draft-x", "d.db-draft-" };

	for (size_t i = 0; i < 5; i++) {
		FILE *file = fopen(desk_path(names[i]), "w");

		fputs(i == 1 ? DRAFT_FILE_HEAD "torn" : "not ours", file);
		fclose(file);
	}
	ck_assert_int_eq(symlink(desk_path("d.db"), desk_path("d.db-draft-7")), 0);
	ck_assert_int_eq(mkfifo(desk_path("d.db-draft-8"), 0600), 0);
	ck_assert_int_eq(mkdir(desk_path("d.db-draft-9"), 0700), 0);
	ck_assert_uint_eq(found(book, true, &arena).count, 0);
	ck_assert_uint_eq(found(book, false, &arena).count, 0);
	for (size_t i = 0; i < 5; i++) {
		ck_assert_int_eq(access(desk_path(names[i]), F_OK), 0);
		ck_assert(!drafts_discard(desk_path(names[i])) || i == 1);
	}
	ck_assert(!drafts_discard(desk_path("d.db-draft-7")));
	ck_assert_int_eq(access(desk_path("d.db"), F_OK), 0);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_draft_file_is_ours_alone_and_comes_with_the_first_words)
{
	struct stat st;
	struct book *book = desk_open(desk_path("e.db"));
	struct drafts *drafts = drafts_open(book);
	const char *path = own_path("e.db");
	mode_t old;

	ck_assert_int_ne(stat(path, &st), 0);
	old = umask(0);
	keep(drafts, "private");
	umask(old);
	ck_assert_int_eq(stat(path, &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
	drafts_drop(drafts);
	ck_assert_int_ne(stat(path, &st), 0);
	keep(drafts, "again");
	ck_assert_int_eq(stat(path, &st), 0);
	drafts_close(drafts);
	ck_assert_int_eq(stat(path, &st), 0);
	book_close(book);
}
END_TEST

START_TEST(a_name_that_is_taken_is_left_to_its_owner)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("f.db"));
	struct drafts *old = drafts_open(book), *own;

	keep(old, "of one with the same number");
	drafts_close(old);
	own = drafts_open(book);
	keep(own, "of this one");
	struct draft_list list = found(book, true, &arena);

	ck_assert_uint_eq(list.count, 2);
	ck_assert_int_ne(list.items[0].living, list.items[1].living);
	list = found(book, false, &arena);
	ck_assert_uint_eq(list.count, 1);
	ck_assert_str_eq(list.items[0].body, "of one with the same number");
	drafts_close(own);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(hours_of_typing_leave_a_small_file)
{
	struct arena arena = { 0 };
	struct stat st;
	struct book *book = desk_open(desk_path("g.db"));
	struct drafts *drafts = drafts_open(book);
	char *body = malloc(200001);

	memset(body, 'w', 200000);
	body[200000] = '\0';
	for (int i = 0; i < 200; i++) {
		body[i] = 'x';
		keep(drafts, body);
	}
	ck_assert_int_eq(stat(own_path("g.db"), &st), 0);
	ck_assert_int_lt(st.st_size, 20 * 1000 * 1000);
	ck_assert(drafts_sync(drafts, NULL));
	ck_assert_int_eq(stat(own_path("g.db"), &st), 0);
	ck_assert_int_lt(st.st_size, 300 * 1000);
	body[200] = 'x';
	keep(drafts, body);
	ck_assert_uint_eq(found(book, false, &arena).count, 0);
	drafts_close(drafts);

	struct draft_list list = found(book, false, &arena);

	ck_assert_uint_eq(list.count, 1);
	ck_assert_str_eq(list.items[0].body, body);
	free(body);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

START_TEST(a_file_made_anew_is_not_made_anew_for_nothing)
{
	struct book *book = desk_open(desk_path("h.db"));
	struct drafts *drafts = drafts_open(book);
	char *body = malloc(200001);
	struct stat first, then;

	memset(body, 'w', 200000);
	for (int size = 20000; size <= 200000; size += 5000) {
		body[size] = '\0';
		keep(drafts, body);
		body[size] = 'w';
	}
	ck_assert(drafts_sync(drafts, NULL));
	ck_assert_int_eq(stat(own_path("h.db"), &first), 0);
	ck_assert(drafts_sync(drafts, NULL));
	ck_assert_int_eq(stat(own_path("h.db"), &then), 0);
	ck_assert_uint_eq(then.st_ino, first.st_ino);
	free(body);
	drafts_close(drafts);
	book_close(book);
}
END_TEST

/* Random edits of a large text; at each moment the file says it whole. */
START_TEST(a_large_text_is_kept_by_what_changed_and_read_back_whole)
{
	unsigned seed = unit_seed(19);
	unsigned state = seed;
	struct book *book = desk_open(desk_path("large.db"));
	struct drafts *drafts = drafts_open(book);
	struct str text = STR_INIT;
	struct stat st;

	for (int i = 0; i < 20000; i++)
		str_print(&text, "line %d of a long page\n", i);
	keep(drafts, text.s);
	for (int i = 0; i < 600; i++) {
		size_t at = unit_random(&state) % text.size;
		size_t out = unit_random(&state) % 40;

		str_splice(&text, at, out < text.size - at ? out : 0,
			   "a few words more", unit_random(&state) % 17);
		keep(drafts, text.s);
		if (i % 50 == 0) {
			struct arena arena = { 0 };
			struct draft_list list = found(book, true, &arena);

			ck_assert_uint_eq(list.count, 1);
			ck_assert_msg(list.items[0].size == text.size &&
				      memcmp(list.items[0].body, text.s,
					     text.size) == 0,
				      "seed %u, edit %d", seed, i);
			arena_clear(&arena);
		}
		if (i == 200) {
			ck_assert_int_eq(stat(own_path("large.db"), &st), 0);
			ck_assert_int_lt(st.st_size,
					 (off_t)text.size + 200 * 400);
		}
		if (i % 90 == 0)
			ck_assert(drafts_sync(drafts, NULL));
	}
	str_empty(&text);
	str_add(&text, "short again");
	keep(drafts, text.s);

	struct arena arena = { 0 };

	ck_assert_str_eq(found(book, true, &arena).items[0].body, text.s);
	arena_clear(&arena);
	drafts_drop(drafts);
	drafts_close(drafts);
	book_close(book);
	str_clear(&text);
}
END_TEST

START_TEST(a_book_in_memory_keeps_no_draft)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(NULL);
	struct drafts *drafts = drafts_open(book);

	keep(drafts, "nowhere");
	ck_assert(drafts_sync(drafts, NULL));
	ck_assert_uint_eq(found(book, true, &arena).count, 0);
	drafts_drop(drafts);
	drafts_close(drafts);
	book_close(book);
}
END_TEST

START_TEST(the_newest_draft_comes_first)
{
	struct arena arena = { 0 };
	struct book *book = desk_open(desk_path("h.db"));

	for (int i = 0; i < 3; i++) {
		struct drafts *drafts = drafts_open(book);
		struct draft draft = draft_of(i == 1 ? "newest" : "older");

		draft.at += i == 1 ? 100 : i;
		ck_assert(drafts_keep(drafts, &draft, NULL));
		drafts_close(drafts);
	}

	struct draft_list list = found(book, false, &arena);

	ck_assert_uint_eq(list.count, 3);
	ck_assert_str_eq(list.items[0].body, "newest");
	ck_assert_int_ge(list.items[1].at, list.items[2].at);
	book_close(book);
	arena_clear(&arena);
}
END_TEST

UNIT(drafts)
{
	tcase_add_test(unit, a_draft_whose_window_went_is_found_with_its_caret_and_kept_lines);
	tcase_add_test(unit, a_living_windows_draft_is_listed_alone_and_never_discarded);
	tcase_add_test(unit, what_was_kept_a_moment_before_a_kill_is_there);
	tcase_add_test(unit, a_record_torn_at_any_byte_leaves_the_one_before);
	tcase_add_test(unit, any_bytes_can_be_read_as_a_draft_file);
	tcase_add_test(unit, foreign_damaged_and_linked_files_are_left_alone);
	tcase_add_test(unit, a_draft_file_is_ours_alone_and_comes_with_the_first_words);
	tcase_add_test(unit, a_name_that_is_taken_is_left_to_its_owner);
	tcase_add_test(unit, hours_of_typing_leave_a_small_file);
	tcase_add_test(unit, a_file_made_anew_is_not_made_anew_for_nothing);
	tcase_add_test(unit,
		       a_large_text_is_kept_by_what_changed_and_read_back_whole);
	tcase_add_test(unit, a_book_in_memory_keeps_no_draft);
	tcase_add_test(unit, the_newest_draft_comes_first);
}
