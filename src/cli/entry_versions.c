#include "entry_versions.h"

#include <stdio.h>

#include "base/intl.h"
#include "book/entries.h"
#include "book/versions.h"
#include "domain/day_words.h"
#include "text/diff_rows.h"
#include "verbs.h"

enum { AROUND = 2 };

static void json_versions(struct call *call, const struct version_list *list)
{
	struct json json;

	say_list(call, &json);
	for (size_t i = 0; i < list->count; i++) {
		const struct version *version = &list->items[i];

		json_open(&json, '{');
		json_put_int(&json, "rev", version->number);
		json_put_moment(&json, "at", version->at);
		json_put_int(&json, "words", version->words);
		json_close(&json, '}');
	}
	say_list_end(call, &json);
}

bool entry_say_versions(struct call *call, int64_t entry, struct err *err)
{
	struct version_list list;

	if (!book_versions(call->book, entry, &call->arena, &list, err))
		return false;
	if (call->json) {
		json_versions(call, &list);
		return true;
	}
	for (size_t i = 0; i < list.count; i++) {
		const struct version *version = &list.items[i];
		int minute = moment_minute(version->at);
		int more = i + 1 < list.count
				   ? version->words - list.items[i + 1].words
				   : version->words;

		say(call, "%3d  ", version->number);
		say_day(call, moment_day(version->at));
		say(call, "  %02d:%02d  %+d\n", minute / 60, minute % 60, more);
	}
	return true;
}

bool entry_rev(struct call *call, int64_t entry, const char *rev,
	       const char **body, size_t *size, struct err *err)
{
	int number;

	return call_number(call, "--rev", rev, 1, VERSIONS_MOST, &number, err) &&
	       book_version(call->book, entry, number, &call->arena, body, size,
			    err);
}

/* A line with what changed in it in [ ]. */
static void say_marked(struct call *call, const struct diff_row *row)
{
	size_t at = 0;

	for (size_t i = 0; i < row->mark_count; i++) {
		struct range mark = row->marks[i];

		say_body(call, row->text + at, mark.start - at);
		say(call, "[");
		say_body(call, row->text + mark.start, mark.end - mark.start);
		say(call, "]");
		at = mark.end;
	}
	say_body(call, row->text + at, row->size - at);
}

static void say_rows(struct call *call, const struct diff_row_list *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct diff_row *row = &rows->items[i];

		if (row->sign == '~') {
			say(call, ngettext("  (%zu line like before)\n",
					   "  (%zu lines like before)\n",
					   row->skipped), row->skipped);
			continue;
		}
		say(call, "%c ", row->sign);
		say_marked(call, row);
		say(call, "\n");
	}
}

static void json_rows(struct call *call, const struct diff_row_list *rows)
{
	struct json json;

	say_list(call, &json);
	for (size_t i = 0; i < rows->count; i++) {
		const struct diff_row *row = &rows->items[i];

		json_open(&json, '{');
		json_key(&json, "sign");
		json_text_n(&json, &row->sign, 1);
		json_key(&json, "text");
		json_text_n(&json, row->text, row->size);
		json_close(&json, '}');
	}
	say_list_end(call, &json);
}

bool entry_say_diff(struct call *call, int64_t entry, const char *rev,
		    struct err *err)
{
	struct version_list list;
	struct diff_row_list rows;
	struct entry now;
	const char *old;
	size_t size;
	int number;

	if (!book_versions(call->book, entry, &call->arena, &list, err) ||
	    !book_entry(call->book, entry, &call->arena, &now, err))
		return false;
	number = (int)list.count - 1;
	if (rev && !call_number(call, "--rev", rev, 1, VERSIONS_MOST, &number, err))
		return false;
	if (number < 1) {
		say_nothing_here(call, _("This page is as it was first written."));
		return true;
	}
	if (!book_version(call->book, entry, number, &call->arena, &old, &size, err))
		return false;
	diff_rows(old, size, now.body, now.size, call->json ? 1000000 : AROUND,
		  &rows, &call->arena);
	if (call->json)
		json_rows(call, &rows);
	else
		say_rows(call, &rows);
	return true;
}
