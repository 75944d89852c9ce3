#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "book/care.h"
#include "book/salvage.h"
#include "desk.h"
#include "port/demo.h"

#include "book/inside.h"
#include "book/salvaging.h"

/* ---- a book, as bytes that can be spoilt ---------------------------------- */

struct bytes {
	unsigned char *at;
	size_t size;
};

static struct bytes bytes_of(const char *path)
{
	struct bytes bytes;
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	ck_assert(fd >= 0 && fstat(fd, &st) == 0);
	bytes.size = (size_t)st.st_size;
	bytes.at = mem_new(bytes.size + 1);
	ck_assert_int_eq(read(fd, bytes.at, bytes.size), (ssize_t)bytes.size);
	close(fd);
	return bytes;
}

static void put_bytes(const char *path, const unsigned char *at, size_t size)
{
	int fd = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);

	ck_assert(fd >= 0);
	ck_assert_int_eq(write(fd, at, size), (ssize_t)size);
	close(fd);
}

enum { PAGES = 30 };

/* A small book with long pages in it, tags, lines, a session and a habit. */
static struct bytes small_book(void)
{
	const char *path = desk_path("small.db");
	struct book *book = desk_open(path);
	struct err err = { 0 };
	struct str text = STR_INIT;

	for (int i = 0; i < PAGES; i++) {
		str_empty(&text);
		for (int n = 0; n < (i % 10 ? 20 : 400); n++)
			str_print(&text, "word %d of page %d, żółw. ", n, i);
		desk_write(book, text.s);
		str_empty(&text);
		str_print(&text, "a line, the %dth", i);
		desk_keep(book, text.s);
	}
	str_clear(&text);
	desk_habit(book, "I pour my coffee", "doodle");
	ck_assert_msg(book_set(book, "name", "Jo", &err), "%s", err.text);
	book_close(book);

	struct bytes bytes = bytes_of(path);

	unlink(path);
	return bytes;
}

/* A made-up year, as a file. */
static const char *year_book(void)
{
	const char *path = desk_path("year.db");
	struct err err = { 0 };
	struct arena arena = { 0 };
	struct book *book = demo_open(&err);
	const char *made;

	ck_assert_msg(book && book_backup(book, path, &arena, &made, &err),
		      "%s", err.text);
	book_close(book);
	arena_clear(&arena);
	return path;
}

/* ---- what is found --------------------------------------------------------- */

struct tally {
	int rows, cut;
};

static bool add_up(void *own, const struct table *table,
		   const struct cell *cells, bool cut, struct err *err)
{
	struct tally *tally = own;

	(void)err;
	ck_assert(cells[0].number > 0);
	if (table == &salvage_hint)
		return true;
	for (int i = 0; table->columns[i].name; i++)
		ck_assert(cells[i].none || cells[i].size == 0 || cells[i].text);
	tally->rows++;
	tally->cut += cut;
	return true;
}

static struct tally walk(const char *path)
{
	struct tally tally = { 0 };
	struct pages pages;
	struct err err = { 0 };

	ck_assert_msg(pages_open(&pages, path, &err), "%s", err.text);
	ck_assert(salvage_walk(&pages, &(struct salvage_taker){ add_up, &tally },
			       &err));
	pages_close(&pages);
	return tally;
}

static struct tally walk_bytes(const unsigned char *at, size_t size)
{
	const char *path = desk_path("spoilt.db");

	put_bytes(path, at, size);
	return walk(path);
}

static int count(const char *path, const char *sql)
{
	struct book *book = desk_open(path);
	int64_t number;
	struct query q = query_text(book, sql);

	ck_assert(query_number(&q, &number, -1, NULL));
	book_close(book);
	return (int)number;
}

static void assert_well(const char *path)
{
	struct book *book = desk_open(path);
	struct arena arena = { 0 };
	struct finding_list list;

	ck_assert(book_look_over(book, &arena, &list, NULL));
	ck_assert_msg(list.count == 0, "%s: %s",
		      list.count ? list.items[0].what : "",
		      list.count ? list.items[0].where : "");
	arena_clear(&arena);
	book_close(book);
}

/* ---- claims ----------------------------------------------------------------- */

START_TEST(of_a_whole_book_every_row_is_read)
{
	const char *from = year_book(), *into = desk_path("new.db");
	struct salvage_report report;
	struct err err = { 0 };
	struct stat st;
	mode_t old = umask(0);

	ck_assert_msg(book_salvage(from, into, &report, &err), "%s", err.text);
	umask(old);
	ck_assert_int_eq(stat(into, &st), 0);
	ck_assert_int_eq(st.st_mode & 07777, 0600);
	ck_assert_int_eq(report.damaged, 0);
	ck_assert_int_eq(report.cut, 0);
	ck_assert_int_eq(report.gone.entries, 0);
	for (int i = 0; book_tables[i]; i++) {
		char sql[99];

		snprintf(sql, sizeof(sql), "SELECT count(*) FROM %s",
			 book_tables[i]);
		ck_assert_int_eq(count(into, sql), count(from, sql));
	}
	assert_well(into);
}
END_TEST

START_TEST(its_tables_are_told_as_the_schema_tells_them)
{
	struct book *book = desk_open(NULL);

	for (const struct table *t = book_content; t->name; t++) {
		struct str said = STR_INIT, real = STR_INIT;
		struct arena arena = { 0 };
		char sql[99];

		for (int i = 0; t->columns[i].name; i++)
			str_print(&said, "%s%s", i ? ", " : "",
				  t->columns[i].name);
		snprintf(sql, sizeof(sql),
			 "SELECT name FROM pragma_table_info('%s')", t->name);
		struct query q = query_text(book, sql);

		while (query_next(&q)) {
			const char *name = take_text(&q, &arena);

			str_print(&real, strcmp(name, "end") ? "%s%s" : "%s\"%s\"",
				  real.size ? ", " : "", name);
		}
		ck_assert(query_end(&q, NULL));
		ck_assert_str_eq(said.s, real.s);
		str_clear(&said);
		str_clear(&real);
		arena_clear(&arena);
	}
	book_close(book);
}
END_TEST

/* A book of that page size, with rows of all lengths; its head is taken off. */
static int rows_of_size(int size, int rows)
{
	const char *path = desk_path("sized.db");
	struct book *book = desk_open(path);
	struct str text = STR_INIT;
	struct tally tally;
	struct bytes bytes;
	char sql[99];

	snprintf(sql, sizeof(sql), "PRAGMA page_size = %d; VACUUM", size);
	ck_assert_int_eq(sqlite3_exec(book->db, sql, NULL, NULL, NULL), SQLITE_OK);
	ck_assert(book_import_begin(book, "many", NULL));
	for (int i = 0; i < rows; i++) {
		str_empty(&text);
		for (int n = 0; n < i % 150 + 1; n++)
			str_add(&text, "a few words ");
		desk_write(book, text.s);
	}
	ck_assert(book_import_end_unnoted(book, true, NULL));
	book_close(book);
	bytes = bytes_of(path);
	memset(bytes.at, 0, 100);
	put_bytes(path, bytes.at, bytes.size);
	tally = walk(path);
	unlink(path);
	free(bytes.at);
	str_clear(&text);
	return tally.rows;
}

START_TEST(how_large_a_page_is_needs_no_head)
{
	for (int size = 512; size <= 65536; size *= 2)
		ck_assert_int_ge(rows_of_size(size, 2000), 2000);
}
END_TEST

START_TEST(a_page_that_is_spoilt_takes_its_own_rows_alone)
{
	struct bytes whole = small_book();
	struct tally all = walk_bytes(whole.at, whole.size);
	unsigned char *spoilt = mem_new(whole.size);
	int lost = 0, cut = 0;

	ck_assert_int_gt(all.rows, 2 * PAGES);
	ck_assert_int_eq(all.cut, 0);
	for (size_t at = 0; at < whole.size; at += 4096) {
		struct tally left;

		memcpy(spoilt, whole.at, whole.size);
		memset(spoilt + at, 0, 4096);
		left = walk_bytes(spoilt, whole.size);
		lost += all.rows - left.rows;
		cut += left.cut;
	}
	/* Each row stands in one page. */
	ck_assert_int_eq(lost, all.rows);
	/* And a long one is known by its beginning. */
	ck_assert_int_ge(cut, PAGES / 10 * 2);
	free(spoilt);
	free(whole.at);
}
END_TEST

START_TEST(a_page_without_its_head_still_gives_its_rows)
{
	struct bytes whole = small_book();
	struct tally all = walk_bytes(whole.at, whole.size);
	unsigned char *spoilt = mem_new(whole.size);

	for (size_t at = 4096; at < whole.size; at += 4096) {
		memcpy(spoilt, whole.at, whole.size);
		if (spoilt[at] != 13)
			continue;
		memset(spoilt + at, 0xff, 8);
		ck_assert_int_eq(walk_bytes(spoilt, whole.size).rows, all.rows);
	}
	free(spoilt);
	free(whole.at);
}
END_TEST

/* One kind of damage or several, of any size, anywhere. */
static size_t spoil(unsigned char *at, size_t size, unsigned *state)
{
	size_t from = unit_random(state) % size, many = 1;
	size_t page = unit_random(state) % (size / 4096) * 4096;
	size_t other = unit_random(state) % (size / 4096) * 4096;
	unsigned char keep[4096];

	switch (unit_random(state) % 7) {
	case 0:
		return from;
	case 1:
		memcpy(keep, at + page, 4096);
		memcpy(at + page, at + other, 4096);
		memcpy(at + other, keep, 4096);
		return size;
	case 2:
		memcpy(at + page, at + other, 4096);
		return size;
	case 3:			/* the head of a page, or its cells' places */
		from = page + unit_random(state) % 64;
		break;
	case 4:
		many = 1 + unit_random(state) % 5000;
		break;
	case 5:
		from = unit_random(state) % 100;
		break;
	default:
		at[from] ^= (unsigned char)(1u << unit_random(state) % 8);
		return size;
	}
	for (size_t i = from; i < size && i < from + many; i++)
		at[i] = (unsigned char)unit_random(state);
	return size;
}

START_TEST(any_bytes_are_read_to_the_end)
{
	struct bytes whole = small_book();
	struct tally all = walk_bytes(whole.at, whole.size);
	unsigned char *spoilt = mem_new(whole.size);
	unsigned state = unit_seed(20261123);
	long found = 0, rounds = 1500;

	for (int round = 0; round < rounds; round++) {
		size_t size = whole.size;

		memcpy(spoilt, whole.at, size);
		for (unsigned n = unit_random(&state) % 4 + 1; n && size; n--) {
			size_t left = spoil(spoilt, size, &state);

			size = left < 4096 ? size : left;
		}
		found += walk_bytes(spoilt, size).rows;
	}
	/* A third of the rounds cut the file somewhere. */
	ck_assert_int_gt(found, all.rows * rounds / 2);
	free(spoilt);
	free(whole.at);
}
END_TEST

START_TEST(what_is_made_of_a_damaged_book_is_whole)
{
	const char *from = year_book(), *into = desk_path("new.db");
	struct bytes whole = bytes_of(from);
	unsigned char *spoilt = mem_new(whole.size);
	unsigned state = unit_seed(4);
	int made = 0;

	for (int round = 0; round < 25; round++) {
		struct salvage_report report;
		struct err err = { 0 };
		struct stat before, after;
		size_t size = whole.size;

		memcpy(spoilt, whole.at, size);
		for (int n = 0; n < 12; n++)
			spoil(spoilt + 4096, size - 4096, &state);
		put_bytes(from, spoilt, size);
		ck_assert_int_eq(stat(from, &before), 0);
		ck_assert_msg(book_salvage(from, into, &report, &err), "%s",
			      err.text);
		ck_assert_int_eq(stat(from, &after), 0);
		ck_assert_int_eq(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);
		ck_assert_int_gt(report.read.entries, 100);
		assert_well(into);
		made++;
		unlink(into);

		struct bytes still = bytes_of(from);

		ck_assert(still.size == size &&
			  memcmp(still.at, spoilt, size) == 0);
		free(still.at);
	}
	ck_assert_int_eq(made, 25);
	free(spoilt);
	free(whole.at);
}
END_TEST

/* Take rows out as damage would, with nothing said to what hangs on them. */
static void tear_out(const char *path, const char *sql)
{
	struct book *book = desk_open(path);

	sqlite3_db_config(book->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	sqlite3_exec(book->db, "PRAGMA foreign_keys = OFF", NULL, NULL, NULL);
	ck_assert_int_eq(sqlite3_exec(book->db, sql, NULL, NULL, NULL), SQLITE_OK);
	book_close(book);
}

START_TEST(what_hung_on_a_thing_that_is_gone_is_kept_as_it_can_be)
{
	const char *from = year_book(), *into = desk_path("new.db");
	struct salvage_report report;
	struct err err = { 0 };
	int pages = count(from, "SELECT count(*) FROM entry");
	int notes = count(from, "SELECT count(*) FROM session_note");
	int lines = count(from, "SELECT count(*) FROM insight");
	int marks = count(from, "SELECT count(*) FROM mark");
	int habits = count(from, "SELECT count(*) FROM habit");
	int anchored = count(from, "SELECT count(DISTINCT entry) FROM anchor");

	tear_out(from, "DELETE FROM session; DELETE FROM habit;"
		       "DELETE FROM entry WHERE id IN (SELECT entry FROM anchor)");
	ck_assert_msg(book_salvage(from, into, &report, &err), "%s", err.text);
	ck_assert_int_eq(report.gone.entries, anchored);
	ck_assert_int_eq(report.gone.sessions,
			 count(from, "SELECT count(*) FROM word_row WHERE what = 'session'"));
	/* Notes of sessions are pages, closed; lines stand by themselves; a
	 * habit is known by its words and marks. */
	ck_assert_int_eq(count(into, "SELECT count(*) FROM entry"),
			 pages - anchored + notes);
	ck_assert_int_ge(count(into, "SELECT count(*) FROM entry WHERE tender"), notes);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM insight"), lines);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM anchor"), 0);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM mark"), marks);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM habit"), habits);
	assert_well(into);
}
END_TEST

START_TEST(what_was_erased_does_not_come_back)
{
	const char *from = year_book(), *into = desk_path("new.db");
	struct salvage_report report;
	struct err err = { 0 };

	tear_out(from, "INSERT INTO erased (id, at) SELECT id, 0 FROM entry"
		       " ORDER BY id LIMIT 3");
	ck_assert_msg(book_salvage(from, into, &report, &err), "%s", err.text);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM entry WHERE id IN"
				     " (SELECT id FROM erased)"), 0);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM erased"), 3);
	assert_well(into);
}
END_TEST

START_TEST(a_cut_text_says_so_and_stays_closed_if_it_was)
{
	const char *from = desk_path("a.db"), *into = desk_path("new.db");
	struct book *book = desk_open(from);
	struct entry entry;
	struct str text = STR_INIT;
	struct salvage_report report;
	struct err err = { 0 };
	struct arena arena = { 0 };

	for (int i = 0; i < 3000; i++)
		str_add(&text, "żółw ");
	entry = desk_entry(book, text.s);
	entry.tender = true;
	desk_save(book, &entry);
	book_close(book);

	struct bytes whole = bytes_of(from);
	/* The last of its words: the end of the chain. */
	unsigned char *last = NULL;

	for (size_t at = 4096; at < whole.size; at += 4096)
		if (whole.at[at] == 0 && memmem(whole.at + at, 4096, "żółw", 7) &&
		    four_at(whole.at + at) == 0)
			last = whole.at + at;
	ck_assert_ptr_nonnull(last);
	memset(last, 0xff, 4096);
	put_bytes(from, whole.at, whole.size);
	ck_assert_msg(book_salvage(from, into, &report, &err), "%s", err.text);
	ck_assert_int_eq(report.cut, 1);
	book = desk_open(into);
	ck_assert(book_entry(book, entry.id, &arena, &entry, &err));
	ck_assert(entry.tender);
	ck_assert_uint_gt(entry.size, text.size / 2);
	ck_assert_ptr_nonnull(strstr(entry.body, "(tend could not read the rest of this text.)"));
	book_close(book);
	assert_well(into);
	arena_clear(&arena);
	str_clear(&text);
	free(whole.at);
}
END_TEST

START_TEST(a_journal_that_was_left_is_played_in_the_reading)
{
	const char *path = desk_path("a.db");
	struct book *book = desk_open(path);
	struct tally before;
	struct bytes file, journal;
	char name[450];

	for (int i = 0; i < 200; i++)
		desk_write(book, "a page that stays as it is");
	before = walk(path);
	/* Spilled into the file, and never finished. */
	ck_assert_int_eq(sqlite3_exec(book->db, "PRAGMA cache_size = 4; BEGIN;"
		"UPDATE entry SET body = upper(body)", NULL, NULL, NULL), SQLITE_OK);
	file = bytes_of(path);
	snprintf(name, sizeof(name), "%s-journal", path);
	journal = bytes_of(name);
	sqlite3_exec(book->db, "ROLLBACK", NULL, NULL, NULL);
	book_close(book);
	ck_assert_ptr_nonnull(memmem(file.at, file.size, "A PAGE THAT", 11));

	const char *left = desk_path("left.db");

	put_bytes(left, file.at, file.size);
	snprintf(name, sizeof(name), "%s-journal", left);
	put_bytes(name, journal.at, journal.size);
	ck_assert_int_eq(walk(left).rows, before.rows);

	struct salvage_report report;
	struct err err = { 0 };
	const char *into = desk_path("new.db");

	ck_assert_msg(book_salvage(left, into, &report, &err), "%s", err.text);
	ck_assert_int_eq(count(into, "SELECT count(*) FROM entry WHERE body ="
				     " 'a page that stays as it is'"), 200);
	free(file.at);
	free(journal.at);
}
END_TEST

START_TEST(a_book_without_its_head_is_known_by_its_rows)
{
	const char *path = desk_path("spoilt.db");
	struct bytes whole = small_book();
	struct salvage_report report;
	struct err err = { 0 };

	memset(whole.at, 0xa5, 4096);
	put_bytes(path, whole.at, whole.size);
	ck_assert_msg(book_salvage(path, desk_path("new.db"), &report, &err),
		      "%s", err.text);
	ck_assert_int_eq(report.read.entries, PAGES);
	ck_assert_int_eq(report.read.insights, PAGES);
	ck_assert_int_eq(report.read.habits, 1);
	free(whole.at);
}
END_TEST

static void assert_refused(const char *path, enum err_kind kind)
{
	struct salvage_report report;
	struct err err = { 0 };

	ck_assert(!book_salvage(path, desk_path("no.db"), &report, &err));
	ck_assert_msg(err.kind == kind, "%d %s", err.kind, err.text);
	ck_assert_int_ne(access(desk_path("no.db"), F_OK), 0);
}

START_TEST(what_is_no_book_of_ours_is_refused)
{
	struct bytes whole = small_book();
	char path[400];

	snprintf(path, sizeof(path), "%s", desk_path("spoilt.db"));
	assert_refused(path, ERR_NOT_FOUND);
	put_bytes(desk_path("spoilt.db-journal"), whole.at, 5000);
	put_bytes(path, whole.at, 0);
	assert_refused(path, ERR_BOOK);
	put_bytes(path, whole.at, 99);
	assert_refused(path, ERR_BOOK);
	/* A newer one. */
	whole.at[63] = 99;
	put_bytes(path, whole.at, whole.size);
	assert_refused(path, ERR_BOOK);
	/* Another program's. */
	sqlite3 *db;

	unlink(path);
	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	ck_assert_int_eq(sqlite3_exec(db,
		"CREATE TABLE places (id INTEGER PRIMARY KEY, url TEXT, n INTEGER, t INTEGER);"
		"INSERT INTO places (url, n, t) VALUES ('a', 1, 2)",
		NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(db);
	chmod(path, 0600);
	assert_refused(path, ERR_BOOK);
	free(whole.at);
}
END_TEST

START_TEST(a_file_that_is_there_is_never_written_over)
{
	struct bytes whole = small_book();
	const char *path = desk_path("spoilt.db"), *into = desk_path("mine.db");
	struct salvage_report report;
	struct err err = { 0 };

	put_bytes(path, whole.at, whole.size);
	put_bytes(into, (const unsigned char *)"mine", 4);
	ck_assert(!book_salvage(path, into, &report, &err));
	ck_assert_ptr_nonnull(strstr(err.text, "is there already"));
	ck_assert_int_eq(desk_count(into, "mine"), 1);
	ck_assert(!book_salvage(path, path, &report, &err));
	free(whole.at);
}
END_TEST

UNIT(salvage)
{
	tcase_add_test(unit, of_a_whole_book_every_row_is_read);
	tcase_add_test(unit, its_tables_are_told_as_the_schema_tells_them);
	tcase_add_test(unit, how_large_a_page_is_needs_no_head);
	tcase_add_test(unit, a_page_that_is_spoilt_takes_its_own_rows_alone);
	tcase_add_test(unit, a_page_without_its_head_still_gives_its_rows);
	tcase_add_test(unit, any_bytes_are_read_to_the_end);
	tcase_add_test(unit, what_is_made_of_a_damaged_book_is_whole);
	tcase_add_test(unit, what_hung_on_a_thing_that_is_gone_is_kept_as_it_can_be);
	tcase_add_test(unit, what_was_erased_does_not_come_back);
	tcase_add_test(unit, a_cut_text_says_so_and_stays_closed_if_it_was);
	tcase_add_test(unit, a_journal_that_was_left_is_played_in_the_reading);
	tcase_add_test(unit, a_book_without_its_head_is_known_by_its_rows);
	tcase_add_test(unit, what_is_no_book_of_ours_is_refused);
	tcase_add_test(unit, a_file_that_is_there_is_never_written_over);
}
