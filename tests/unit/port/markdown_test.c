#include <string.h>

#include "filled.h"
#include "port/export.h"
#include "port/import.h"
#include "unit.h"

static const char file[] =
	"{\"tend\":1,\"sessions\":[{\"id\":\"1yyyyyyyyyyyy\",\"day\":\"2026-01-04\","
	"\"intention\":\"to soften\",\"notes\":[{\"part\":\"during\",\"text\":\"the sea\"}]}],"
	"\"entries\":[{\"day\":\"2026-01-05\",\"text\":\"second page\",\"tags\":[\"rest\"]},"
	"{\"day\":\"2026-01-04\",\"text\":\"first page\\nwith a line\"},"
	"{\"day\":\"2026-01-04\",\"text\":\"put away\",\"dropped_at\":\"2026-01-05T10:00:00Z\"}],"
	"\"insights\":[{\"day\":\"2026-01-04\",\"text\":\"wide\",\"kinds\":[\"actionable\"]}],"
	"\"habits\":[{\"id\":\"1yyyyyyyyyyy2\",\"since\":\"2026-01-05\",\"anchor\":\"tea\",\"action\":\"stretch\"}],"
	"\"marks\":[{\"habit\":\"1yyyyyyyyyyy2\",\"day\":\"2026-01-06\",\"state\":\"done\",\"note\":\"light\"}],"
	"\"wins\":[{\"day\":\"2026-01-05\",\"text\":\"said no\"}]}";

static void tell(struct str *out)
{
	struct book *book = new_book(1);
	struct sink sink = sink_str(out);
	struct arena arena = { 0 };
	struct import_plan plan;
	struct err err = { 0 };

	ck_assert_msg(port_import_json(book, file, strlen(file), false, &arena,
				       &plan, &err), "%s", err.text);
	ck_assert_msg(port_export_markdown(book, &sink, &err), "%s", err.text);
	arena_clear(&arena);
	book_close(book);
}

START_TEST(every_stored_text_is_there_to_read)
{
	static const char *const texts[] = {
		"to soften", "the sea", "first page\nwith a line", "second page",
		"Tags: rest", "### Insight (to try)\n\nwide", "said no",
		"## After tea, I will stretch.", "- 2026-01-06 done: light",
	};
	struct str out = STR_INIT;

	tell(&out);
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ck_assert_msg(strstr(out.s, texts[i]) != NULL, "%s\n%s",
			      texts[i], out.s);
	str_clear(&out);
}
END_TEST

START_TEST(days_are_headings_from_the_oldest_on)
{
	struct str out = STR_INIT;

	tell(&out);

	const char *sunday = strstr(out.s, "## 2026-01-04, Sunday\n");
	const char *monday = strstr(out.s, "## 2026-01-05, Monday\n");

	ck_assert(sunday && monday && sunday < monday);
	ck_assert(strstr(out.s, "second page") > monday);
	str_clear(&out);
}
END_TEST

START_TEST(what_is_set_aside_is_not_read_out)
{
	struct str out = STR_INIT;

	tell(&out);
	ck_assert_ptr_null(strstr(out.s, "put away"));
	str_clear(&out);
}
END_TEST

START_TEST(a_book_of_chance_can_be_read)
{
	struct book *book = new_book(3);
	struct str out = STR_INIT;
	struct sink sink = sink_str(&out);
	struct err err = { 0 };

	fill_book(book, (unsigned)_i + 9, 10);
	ck_assert_msg(port_export_markdown(book, &sink, &err), "%s", err.text);
	ck_assert_uint_gt(out.size, 1000);
	str_clear(&out);
	book_close(book);
}
END_TEST

UNIT(markdown)
{
	tcase_add_test(unit, every_stored_text_is_there_to_read);
	tcase_add_test(unit, days_are_headings_from_the_oldest_on);
	tcase_add_test(unit, what_is_set_aside_is_not_read_out);
	tcase_add_loop_test(unit, a_book_of_chance_can_be_read, 0, 3);
}
