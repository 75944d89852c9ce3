#include <sqlite3.h>

#include "base/str.h"
#include "book/inside.h"
#include "book/search.h"
#include "book/search_terms.h"
#include "book/steps.h"
#include "desk.h"

static struct book *book;
static struct arena arena;
static struct hit_list hits;
static bool more;

static void open_book(void)
{
	book = desk_open(NULL);
}

static void close_book(void)
{
	book_close(book);
	arena_clear(&arena);
}

static struct search_query query_of(const char *words)
{
	return (struct search_query){ .words = words, .since = DAY_NONE,
				      .until = DAY_NONE };
}

/* How many it finds at once. */
static size_t ask(const struct search_query *query)
{
	struct err err = { 0 };

	ck_assert_msg(book_search(book, query, &arena, &hits, &more, &err),
		      "%s: %s", query->words, err.text);
	return hits.count;
}

/* How many it counts. */
static int count(const struct search_query *query)
{
	struct err err = { 0 };
	int found;

	ck_assert_msg(book_search_count(book, query, &found, &err), "%s: %s",
		      query->words, err.text);
	return found;
}

static size_t search(const char *words)
{
	struct search_query query = query_of(words);
	int found = count(&query);

	ask(&query);
	if (!more)
		ck_assert_int_eq(found, (int)hits.count);
	return hits.count;
}

/* Whether these words find that thing and no other. */
static bool finds(const char *words, int64_t id)
{
	return search(words) == 1 && hits.items[0].id == id;
}

static void run(const char *sql)
{
	ck_assert_msg(sqlite3_exec(book->db, sql, NULL, NULL, NULL) == SQLITE_OK,
		      "%s", sqlite3_errmsg(book->db));
}

START_TEST(a_beginning_finds_case_and_accents_aside)
{
	int64_t lodz = desk_write(book, "In Łódź the trams SANG");
	int64_t doodle = desk_write(book, "I doodled; it didn't matter");

	ck_assert(finds("lodz", lodz));
	ck_assert(finds("ŁÓDŹ sang", lodz));
	ck_assert(finds("doodl", doodle));
	ck_assert(finds("DOODL*", doodle));
	ck_assert(finds("didn't", doodle));
	ck_assert_uint_eq(search("t"), 2);
	ck_assert_uint_eq(search("oodle"), 0);
	ck_assert_uint_eq(search("lodz doodle"), 0);
}
END_TEST

START_TEST(characters_are_found_inside_words)
{
	int64_t breath = desk_write(book, "今朝は呼吸を三回した");
	int64_t thai = desk_write(book, "วันนี้เดินเล่น");
	int64_t hindi = desk_write(book, "आज हिन्दी पढ़ी");

	ck_assert(finds("呼", breath));
	ck_assert(finds("呼吸", breath));
	ck_assert(finds("三回", breath));
	ck_assert_uint_eq(search("吸呼"), 0);
	ck_assert(finds("เดิน", thai));
	ck_assert_uint_eq(search("เดนิ"), 0);
	ck_assert(finds("हिन्द", hindi));
	ck_assert_uint_eq(search("\"हन्द\""), 0);
}
END_TEST

START_TEST(exact_words_and_words_left_out)
{
	int64_t river = desk_write(book, "we walked by the river bank");
	int64_t rain = desk_write(book, "by the time it rained we walked");

	ck_assert(finds("\"by the river\"", river));
	ck_assert_uint_eq(search("\"by the riv\""), 0);
	ck_assert(finds("\"by the riv", river));
	ck_assert(finds("walk -river", rain));
	ck_assert(finds("walk -\"by the time\"", river));
	ck_assert_uint_eq(search("-river"), 0);
}
END_TEST

START_TEST(signs_alone_find_nothing_and_no_query_is_wrong)
{
	unsigned state = 9;
	static const char *const bits[] = {
		"\"", "'", "*", "-", ":", " ", "a", "tag:", "NOT", "(", ")", "^",
		"AND", "kind:", "{", "+", "呼", "since:", "OR", "\xff", "NEAR",
		"in:", "session:", "has:", "star", "value:", "with:", "body:",
	};

	desk_write(book, "a page — with * signs (and words)");
	ck_assert_uint_eq(search("—"), 0);
	ck_assert_uint_eq(search("* ( ) \" -"), 0);
	ck_assert_uint_eq(search(""), 0);
	for (int round = 0; round < 2000; round++) {
		char text[200] = "";

		for (unsigned n = unit_random(&state) % 12; n > 0; n--)
			strcat(text, bits[unit_random(&state) %
					  (sizeof(bits) / sizeof(*bits))]);
		search(text);
		arena_empty(&arena);
	}
}
END_TEST

START_TEST(the_newest_day_comes_first_whatever_was_written_last)
{
	struct entry entry;
	int64_t ids[3];
	day days[] = { 20000, 20500, 19000 };

	for (int i = 0; i < 3; i++) {
		entry = desk_entry(book, "the same words");
		entry.on = days[i];
		desk_save(book, &entry);
		ids[i] = entry.id;
	}
	ck_assert_uint_eq(search("same"), 3);
	ck_assert_int_eq(hits.items[0].id, ids[1]);
	ck_assert_int_eq(hits.items[1].id, ids[0]);
	ck_assert_int_eq(hits.items[2].id, ids[2]);
	ck_assert_int_eq(hits.items[0].on, 20500);
}
END_TEST

START_TEST(a_snippet_shows_where_it_matched)
{
	const struct hit *hit;

	desk_write(book, "# A walk\n\nWe went far out along the Łódź canal and"
			 " back again before it grew dark in the evening.");
	ck_assert_uint_eq(search("lodz"), 1);
	hit = &hits.items[0];
	ck_assert_str_eq(hit->what, "entry");
	ck_assert_str_eq(hit->title, "A walk");
	ck_assert_uint_eq(hit->mark_count, 1);
	ck_assert_int_eq(strncmp(hit->snippet + hit->marks[0].start, "Łódź",
				 hit->marks[0].end - hit->marks[0].start), 0);
	ck_assert_uint_eq(hit->marks[0].end - hit->marks[0].start, strlen("Łódź"));
}
END_TEST

START_TEST(all_kinds_of_things_are_found)
{
	struct session session = session_new(book_today(book));
	int64_t habit, insight;

	session.intention = "to meet the heron";
	session.music = "slow strings";
	ck_assert(book_write_session(book, &session, NULL));
	insight = desk_keep(book, "the heron waits");
	habit = desk_habit(book, "I see the heron", "breathe out");
	ck_assert_uint_eq(search("heron"), 3);
	ck_assert(finds("heron in:session", session.id));
	ck_assert(finds("strings", session.id));
	ck_assert_str_eq(hits.items[0].title, "to meet the heron");
	ck_assert(finds("heron in:insights", insight));
	ck_assert(finds("heron IN:Habit", habit));
	ck_assert_str_eq(hits.items[0].what, "habit");
	ck_assert_ptr_nonnull(strstr(hits.items[0].title, "I will breathe out"));
	ck_assert_uint_eq(search("heron -in:habits"), 2);
	ck_assert_uint_eq(search("kind:insight"), 1);
}
END_TEST

START_TEST(a_closed_page_shows_no_words)
{
	struct session session = session_new(book_today(book));
	struct entry entry = desk_entry(book, "grandmother's kitchen\n* her hands\n");
	int64_t own = desk_write(book, "grandmother alone");

	session.tender = true;
	session.intention = "grandmother";
	ck_assert(book_write_session(book, &session, NULL));
	entry.session = session.id;
	desk_save(book, &entry);
	ck_assert(book_tender_entry(book, own, true, NULL));
	ck_assert_uint_eq(search("grandm"), 3);
	ck_assert_uint_eq(search("hands"), 2);
	for (size_t i = 0; i < 2; i++) {
		ck_assert(hits.items[i].tender);
		ck_assert_str_eq(hits.items[i].title, "");
		ck_assert_str_eq(hits.items[i].snippet, "");
		ck_assert_uint_eq(hits.items[i].mark_count, 0);
		ck_assert_int_eq(hits.items[i].session, session.id);
	}

	struct search_query query = { .words = "hands", .since = DAY_NONE,
				      .until = DAY_NONE, .open_tender = true };

	ask(&query);
	ck_assert_str_ne(hits.items[0].snippet, "");
}
END_TEST

START_TEST(what_is_set_aside_is_not_found_until_it_comes_back)
{
	int64_t id = desk_write(book, "a heron");
	const char *name;

	ck_assert(book_drop_entry(book, id, NULL));
	ck_assert_uint_eq(search("heron"), 0);
	ck_assert(book_restore_entry(book, id, NULL));
	ck_assert(finds("heron", id));
	ck_assert(book_undo(book, &arena, &name, NULL));
	ck_assert_uint_eq(search("heron"), 0);
}
END_TEST

START_TEST(what_was_changed_is_found_by_its_new_words_alone)
{
	int64_t id = desk_write(book, "a heron");
	struct entry entry = desk_entry(book, "a stork");

	entry.id = id;
	desk_save(book, &entry);
	ck_assert_uint_eq(search("heron"), 0);
	ck_assert(finds("stork", id));
}
END_TEST

START_TEST(filters_part_things)
{
	struct session session = session_new(book_today(book));
	struct entry entry = desk_entry(book, "heron in the session\n* heron line\n");
	int64_t free_page = desk_write(book, "heron by itself"), line;
	int64_t old;

	ck_assert(book_write_session(book, &session, NULL));
	entry.session = session.id;
	desk_save(book, &entry);
	ck_assert(book_tag_entry(book, free_page, "Łódź", true, NULL));
	ck_assert(book_star_entry(book, free_page, true, NULL));
	ck_assert(finds("heron tag:lodz", free_page));
	ck_assert(finds("tag:LODZ", free_page));
	ck_assert_uint_eq(search("heron tag:other"), 0);
	ck_assert(finds("heron has:star", free_page));
	ck_assert_uint_eq(search("heron session:1"), 2);
	ck_assert_uint_eq(search("session:1"), 3);
	ck_assert_uint_eq(search("session:2"), 0);
	ck_assert_uint_eq(search("heron has:session"), 2);
	ck_assert(finds("heron has:insight", entry.id));
	ck_assert(finds("heron -has:session", free_page));
	search("heron in:insight");
	line = hits.items[0].id;
	ck_assert_int_eq(hits.items[0].session, session.id);
	ck_assert(finds("heron kind:unsorted", line));
	ck_assert(book_sort_insight(book, line, KIND_ACTIONABLE | KIND_ACCEPTANCE, NULL));
	ck_assert(finds("heron kind:try", line));
	ck_assert(finds("kind:acceptance", line));
	ck_assert_uint_eq(search("heron kind:unsorted"), 0);
	ck_assert_uint_eq(search("heron -kind:try"), 2);

	entry = desk_entry(book, "heron of old");
	entry.on = day_of(2019, 5, 6);
	desk_save(book, &entry);
	old = entry.id;
	ck_assert(finds("heron until:2019", old));
	ck_assert(finds("heron since:2019-05-06 until:2019-05-06", old));
	ck_assert_uint_eq(search("heron since:2019-05-07 until:2019-05-08"), 0);
	ck_assert_uint_eq(search("since:2019-05-07 heron"), 3);
	ck_assert(finds("until:2019 -stork", old));
	ck_assert_uint_eq(search("until:2019 -heron"), 0);
}
END_TEST

START_TEST(values_and_people_part_things)
{
	struct session session = session_new(book_today(book));
	struct entry entry = desk_entry(book, "with somebody there");
	int64_t line = desk_keep(book, "quiet mornings");

	ck_assert(book_write_session(book, &session, NULL));
	entry.session = session.id;
	desk_save(book, &entry);
	run("INSERT INTO value (id, name, created_at, changed_at)"
		  " VALUES (1, 'Calm', 0, 0);"
		  "INSERT INTO person (id, name, created_at, changed_at)"
		  " VALUES (2, 'Dr Élise Noor', 0, 0)");

	struct query q = query_text(book,
		"INSERT INTO link (id, what, subject, object, created_at)"
		" VALUES (3, 'value', ?, 1, 0), (4, 'with', ?, 2, 0)");

	put_int(&q, line);
	put_int(&q, session.id);
	ck_assert(query_run(&q, NULL));
	ck_assert(finds("quiet value:calm", line));
	ck_assert(finds("value:CALM", line));
	ck_assert_uint_eq(search("value:courage"), 0);
	ck_assert(finds("somebody with:elise", entry.id));
	ck_assert_uint_eq(search("with:\"dr elise\""), 2);
	ck_assert_uint_eq(search("with:lise"), 0);
	ck_assert(finds("has:value", line));
}
END_TEST

START_TEST(a_session_can_be_chosen_beside_the_words)
{
	struct session session = session_new(book_today(book));
	struct entry entry = desk_entry(book, "heron inside");
	struct search_query query = query_of("heron");

	desk_write(book, "heron outside");
	ck_assert(book_write_session(book, &session, NULL));
	entry.session = session.id;
	desk_save(book, &entry);
	query.session = session.id;
	ck_assert_uint_eq(ask(&query), 1);
	ck_assert_int_eq(hits.items[0].id, entry.id);
	query.session = 0;
	query.what = "insight";
	ck_assert_int_eq(count(&query), 0);
	query.what = NULL;
	query.since = book_today(book) + 1;
	ck_assert_int_eq(count(&query), 0);
}
END_TEST

START_TEST(those_that_fit_best_come_first_when_that_is_asked)
{
	struct search_query query = { .words = "heron", .since = DAY_NONE,
				      .until = DAY_NONE, .closest = true };
	int64_t best = desk_write(book, "heron heron heron");

	for (int i = 0; i < 5; i++)
		desk_write(book, "one heron among many other birds on a long evening");
	desk_write(book, "a stork");
	ck_assert_uint_eq(ask(&query), 6);
	ck_assert_int_eq(hits.items[0].id, best);
	query.closest = false;
	ask(&query);
	ck_assert_int_eq(hits.items[5].id, best);
	query.words = "in:entry";
	query.closest = true;
	ck_assert_uint_eq(ask(&query), 7);
}
END_TEST

/* Few things fit the filter, or many: the same is found. */
START_TEST(a_filter_finds_the_same_however_many_it_fits)
{
	struct entry entry = desk_entry(book, "heron");

	ck_assert(book_begin(book, "many", NULL));
	for (int i = 0; i < 700; i++) {
		entry.id = 0;
		desk_save(book, &entry);
		ck_assert(book_tag_entry(book, entry.id, i % 100 ? "many" : "few",
					 true, NULL));
	}
	ck_assert(book_end(book, true, NULL));
	for (int i = 0; i < 2; i++) {
		struct search_query query = {
			.words = i ? "her tag:many" : "heron tag:few",
			.since = DAY_NONE, .until = DAY_NONE, .limit = 1000,
		};

		ck_assert_uint_eq(ask(&query), i ? 693 : 7);
		for (size_t j = 1; j < hits.count; j++)
			ck_assert_int_gt(hits.items[j - 1].id, hits.items[j].id);
	}
}
END_TEST

/* Whatever is typed is a good query. */
START_TEST(any_thousand_strings_are_queries)
{
	static const char *const bits[] = {
		"don't", "\"", "-", " ", "*", ":", "(", ")", "tag:", "in:", "since:",
		"oct", "呼", "é", "AND", "OR", "NOT", "NEAR", "^", "+", "{", "\\",
		"'", "%", "\033", "\xff", "\xe2\x80", "session:", "-tag:", "a", "0",
	};
	unsigned seed = 4;

	desk_write(book, "don't 呼吸を三回 café");
	ck_assert_uint_eq(search("cafe"), 1);
	ck_assert_uint_eq(search("呼吸"), 1);
	for (int i = 0; i < 1000; i++) {
		struct str text = STR_INIT;
		struct search_query query = { .since = DAY_NONE, .until = DAY_NONE,
					      .closest = i % 2 };

		for (unsigned n = unit_random(&seed) % 12; n > 0; n--)
			str_add(&text, bits[unit_random(&seed) % (sizeof(bits) / sizeof(*bits))]);
		query.words = text.s;
		ask(&query);
		str_clear(&text);
	}
}
END_TEST

START_TEST(a_limit_says_whether_there_is_more_and_counting_ends_at_1001)
{
	struct search_query query = { .words = "heron", .since = DAY_NONE,
				      .until = DAY_NONE, .limit = 5 };

	ck_assert(book_begin(book, "many", NULL));
	for (int i = 0; i < 1200; i++)
		desk_write(book, "heron");
	ck_assert(book_end(book, true, NULL));
	ck_assert_uint_eq(ask(&query), 5);
	ck_assert(more);
	ck_assert_int_gt(hits.items[0].id, hits.items[1].id);
	ck_assert_int_eq(count(&query), 1001);
}
END_TEST

static void write_at_random(unsigned *state)
{
	static const char *const parts[] = {
		"creat", "ive", "ing", "ion", "walk", "ed", "rest", "ful", "é",
		"ł", "呼", "s", "der", "на", "ход", "й",
	};
	struct str text = STR_INIT;

	for (unsigned n = 3 + unit_random(state) % 9; n > 0; n--) {
		for (unsigned k = 1 + unit_random(state) % 3; k > 0; k--)
			str_add(&text, parts[unit_random(state) % 16]);
		str_add_char(&text, ' ');
	}
	desk_write(book, text.s);
	str_clear(&text);
}

/* The ids of all hits, in order. */
static void all_ids(const char *words, struct str *out)
{
	struct search_query query = query_of(words);

	query.limit = 1000;
	str_empty(out);
	ask(&query);
	for (size_t i = 0; i < hits.count; i++)
		str_print(out, "%lld ", (long long)hits.items[i].id);
}

START_TEST(a_big_book_finds_the_same_as_a_small_one)
{
	static const char *const words[] = {
		"creat", "creati", "walked", "restf", "\"creative rive", "наход",
		"наййй", "creat walk", "creat -creati", "resté", "呼creat", "zzzz",
		"-walked in:entry", "crea -walk -rest",
	};
	struct str small = STR_INIT, big = STR_INIT;
	unsigned state = 21;

	ck_assert(book_begin(book, "many", NULL));
	for (int i = 0; i < 400; i++)
		write_at_random(&state);
	desk_write(book, "by the creative rivers");
	ck_assert(book_end(book, true, NULL));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		all_ids(words[i], &small);
		terms_big_book = 0;
		all_ids(words[i], &big);
		terms_big_book = INT64_MAX;
		ck_assert_msg(strcmp(small.s, big.s) == 0, "%s: %s, %s",
			      words[i], small.s, big.s);
		ck_assert((small.size == 0) == (strcmp(words[i], "zzzz") == 0 ||
						strcmp(words[i], "наййй") == 0));
	}
	str_clear(&small);
	str_clear(&big);
}
END_TEST

UNIT(search)
{
	tcase_add_checked_fixture(unit, open_book, close_book);
	tcase_add_test(unit, a_big_book_finds_the_same_as_a_small_one);
	tcase_add_test(unit, a_beginning_finds_case_and_accents_aside);
	tcase_add_test(unit, characters_are_found_inside_words);
	tcase_add_test(unit, exact_words_and_words_left_out);
	tcase_add_test(unit, signs_alone_find_nothing_and_no_query_is_wrong);
	tcase_add_test(unit, the_newest_day_comes_first_whatever_was_written_last);
	tcase_add_test(unit, a_snippet_shows_where_it_matched);
	tcase_add_test(unit, all_kinds_of_things_are_found);
	tcase_add_test(unit, a_closed_page_shows_no_words);
	tcase_add_test(unit, what_is_set_aside_is_not_found_until_it_comes_back);
	tcase_add_test(unit, what_was_changed_is_found_by_its_new_words_alone);
	tcase_add_test(unit, filters_part_things);
	tcase_add_test(unit, values_and_people_part_things);
	tcase_add_test(unit, a_session_can_be_chosen_beside_the_words);
	tcase_add_test(unit, those_that_fit_best_come_first_when_that_is_asked);
	tcase_add_test(unit, a_filter_finds_the_same_however_many_it_fits);
	tcase_add_test(unit, any_thousand_strings_are_queries);
	tcase_add_test(unit, a_limit_says_whether_there_is_more_and_counting_ends_at_1001);
}
