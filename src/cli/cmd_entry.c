#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "book/versions.h"
#include "domain/day_words.h"
#include "port/editor.h"
#include "port/fields.h"
#include "entry_versions.h"
#include "verbs.h"

enum { ENTRY_PAGE = 500 };

/* ---- list ----------------------------------------------------------------- */

/* A tender page stays closed until it is asked for by itself. */
static void close_tender(struct entry *entry)
{
	if (!entry->tender)
		return;
	entry->body = "";
	entry->size = 0;
}

static void say_tags(struct call *call, const char *tags, const char *before)
{
	while (tags && *tags) {
		size_t size = strcspn(tags, "\n");

		say(call, "%s#", before);
		say_line(call, arena_text_n(&call->arena, tags, size));
		tags += size + (tags[size] == '\n');
		before = " ";
	}
}

static void say_row(struct call *call, const struct entry *entry,
		    struct arena *arena)
{
	char id[ID_TEXT];

	say(call, "%s  ", id_text(entry->id, id));
	say_day(call, entry->on);
	say(call, "  %s", entry->starred ? "* " : "");
	say_line(call, entry->tender ? tender_title() :
		 entry_title(entry->body, entry->size, arena));
	say_tags(call, entry->tags, "  ");
	say(call, "\n");
}

static bool list_query(struct call *call, struct entry_query *query,
		       int *limit, struct err *err)
{
	const char *session = call_value(call, "session");
	const char *since = call_value(call, "since");
	const char *until = call_value(call, "until");
	const char *most = call_value(call, "limit");
	day other;

	*query = (struct entry_query){
		.after_day = DAY_NONE, .from = DAY_NONE, .until = DAY_NONE,
		.limit = ENTRY_PAGE, .heads = true,
		.tag = call_value(call, "tag"),
		.starred = call_has(call, "starred"),
		.dropped = call_has(call, "dropped"),
	};
	*limit = 0;
	return (!session || call_find(call, session, "session",
				      &query->session, err)) &&
	       (!since || call_days_of(call, since, &query->from, &other, err)) &&
	       (!until || call_days_of(call, until, &other, &query->until, err)) &&
	       (!most || call_number(call, "--limit", most, 1, 1000000, limit,
				     err));
}

static bool run_list(struct call *call, struct err *err)
{
	struct entry_query query;
	struct entry_list list;
	struct arena page = { 0 };
	struct json json;
	int limit, said = 0;
	bool ok;

	if (!list_query(call, &query, &limit, err))
		return false;
	say_list(call, &json);
	do {
		arena_empty(&page);
		if (limit && limit - said < query.limit)
			query.limit = limit - said;
		ok = book_entries(call->book, &query, &page, &list, err);
		for (size_t i = 0; ok && i < list.count; i++) {
			close_tender(&list.items[i]);
			if (call->json)
				json_entry(&json, &list.items[i], &page);
			else
				say_row(call, &list.items[i], &page);
			query.after_day = list.items[i].on;
			query.after_id = list.items[i].id;
			said++;
		}
		say_some(call);
	} while (ok && list.count == (size_t)query.limit &&
		 !(limit && said >= limit));
	arena_clear(&page);
	if (ok)
		say_list_end(call, &json);
	if (ok && !said && !call->json)
		say(call, "%s\n", _("No pages here so far."));
	return ok;
}

/* ---- show ----------------------------------------------------------------- */

static void say_whole(struct call *call, const struct entry *entry)
{
	int minute = moment_minute(entry->written);

	say(call, "%s", day_words_long(entry->on, book_today(call->book),
				       &call->arena));
	say(call, _("   written %02d:%02d"), minute / 60, minute % 60);
	if (moment_day(entry->written) != entry->on)
		say(call, _(" on %s"),
		    day_words_date(moment_day(entry->written),
				   book_today(call->book), &call->arena));
	if (entry->starred)
		say(call, "   *");
	say_tags(call, entry->tags, "   ");
	if (entry->dropped)
		say(call, "   %s", _("(set aside)"));
	say(call, "\n\n");
}

/* The words alone, with what stands around them unless --text says not. */
static void say_page(struct call *call, const struct entry *entry)
{
	if (!call_has(call, "text"))
		say_whole(call, entry);
	say_body(call, entry->body, entry->size);
	if (!call_has(call, "text") && entry->size &&
	    entry->body[entry->size - 1] != '\n')
		say(call, "\n");
}

static bool run_show(struct call *call, struct err *err)
{
	const char *rev = call_value(call, "rev");
	bool diff = call_has(call, "diff");
	struct entry entry;
	struct anchor_list anchors = { 0 };
	struct json json;
	int64_t id;

	if (!call_find(call, call->words[0], "entry", &id, err))
		return false;
	if (call_has(call, "versions"))
		return entry_say_versions(call, id, err);
	if (diff)
		return entry_say_diff(call, id, rev, err);
	if (!book_entry(call->book, id, &call->arena, &entry, err) ||
	    (rev && !entry_rev(call, id, rev, &entry.body, &entry.size, err)) ||
	    (!rev && !book_entry_anchors(call->book, id, &call->arena,
					 &anchors, err)))
		return false;
	if (!call->json) {
		say_page(call, &entry);
		return true;
	}
	say_json(call, &json, 2);
	json_entry_whole(&json, &entry, &anchors, &call->arena);
	say_json_end(call);
	return true;
}

/* ---- edit ----------------------------------------------------------------- */

static bool is_text(const struct entry *entry, const char *body, size_t size)
{
	return entry->size == size && memcmp(entry->body, body, size) == 0;
}

/* The editor's text. If the page became another meanwhile, both stay: the
 * text goes onto a new page beside it, or by itself if the page is gone. One
 * that was looked at alone is as it is by now. */
static bool edit_outside(struct call *call, struct entry *entry,
			 struct err *err)
{
	struct entry now;
	struct err saving = { 0 };
	const char *body = entry->body;
	size_t size = entry->size;

	if (!editor_run(body, size, call->path, &call->arena, &entry->body,
			&entry->size, &call->mended, err))
		return false;

	bool there = book_entry(call->book, entry->id, &call->arena, &now, err);

	if (is_text(entry, body, size)) {
		if (!there)
			return false;
		entry->body = now.body;
		entry->size = now.size;
	} else if (!there || !is_text(&now, body, size)) {
		entry->id = 0;
		entry->written = (struct moment){ 0 };
		say_aside(call, "%s",
			  _("this page changed elsewhere meanwhile; yours is a new page beside it"));
	}
	return book_write_entry(call->book, entry, NULL, &saving) ||
	       editor_refused(call->path, entry->body, entry->size, &saving,
			      &call->arena, err);
}

static bool bring_back(struct call *call, int64_t id, const char *rev,
			       struct err *err)
{
	int number;

	if (call->count > 1 || call_has(call, "day") || call_has(call, "editor"))
		return call_refuse(call, err,
				   _("--rev brings a version back as it was; give it by itself"));
	return call_number(call, "--rev", rev, 1, VERSIONS_MOST, &number, err) &&
	       book_bring_back(call->book, id, number, err);
}

static bool run_edit(struct call *call, struct err *err)
{
	const char *rev = call_value(call, "rev");
	struct entry entry;
	int64_t id;

	if (!call_find(call, call->words[0], "entry", &id, err) ||
	    !book_entry(call->book, id, &call->arena, &entry, err) ||
	    !call_day(call, "day", &entry.on, err))
		return false;
	if (rev)
		return bring_back(call, id, rev, err);
	if (call->count > 1 && call_has(call, "editor"))
		return call_refuse(call, err, _("give the text, or -e to write it"));
	if (call->count > 1)
		return call_text_from(call, 1, &entry.body, &entry.size, err) &&
		       book_write_entry(call->book, &entry, NULL, err);
	if (call_has(call, "editor") ||
	    (!call_has(call, "day") && call->in_tty && call->out_tty))
		return edit_outside(call, &entry, err);
	if (!call_has(call, "day"))
		return call_refuse(call, err,
				   _("give the new text, or - to read it"));
	return book_write_entry(call->book, &entry, NULL, err);
}

/* ---- small changes -------------------------------------------------------- */

/* All tags of one flag, put on or taken off. */
static bool change_tags(struct call *call, int64_t id, const char *flag,
			bool add, struct err *err)
{
	const char *word, *tag;

	for (size_t i = 0; (word = call_value_at(call, flag, i)); i++)
		if (!call_line(call, word, &tag, err) ||
		    !book_tag_entry(call->book, id, tag, add, err))
			return false;
	return true;
}

static bool run_tag(struct call *call, struct err *err)
{
	bool changes = call_has(call, "add") || call_has(call, "remove");
	struct entry entry;
	struct json json;
	int64_t id;

	if (!call_find(call, call->words[0], "entry", &id, err))
		return false;
	if (changes) {
		if (!book_begin(call->book, N_("tag a page"), err))
			return false;

		bool ok = change_tags(call, id, "add", true, err) &&
			  change_tags(call, id, "remove", false, err);

		if (!book_end(call->book, ok, err))
			return false;
	}
	if (!book_entry(call->book, id, &call->arena, &entry, err))
		return false;
	if (call->json) {
		say_json(call, &json, 0);
		json_lines(&json, entry.tags);
		say_json_end(call);
	} else if (!changes && entry.tags && *entry.tags) {
		say_body(call, entry.tags, strlen(entry.tags));
	}
	return true;
}

static bool run_star(struct call *call, struct err *err)
{
	return call_set(call, "entry", book_star_entry, err);
}

static bool run_tender(struct call *call, struct err *err)
{
	return call_set(call, "entry", book_tender_entry, err);
}

static bool run_drop(struct call *call, struct err *err)
{
	return call_do(call, "entry", book_drop_entry, err);
}

static bool run_restore(struct call *call, struct err *err)
{
	return call_do(call, "entry", book_restore_entry, err);
}

/* ---- the rows ------------------------------------------------------------- */

static const struct flag list_flags[] = {
	{ "since", 0, "DAY", N_("from that day on") },
	{ "until", 0, "DAY", N_("up to that day") },
	{ "tag", 't', "TAG", N_("with this tag") },
	{ "session", 's', "SESSION", N_("of this session") },
	{ "starred", 0, NULL, N_("with a star") },
	{ "dropped", 0, NULL, N_("those set aside") },
	{ "limit", 0, "N", N_("the newest N") },
	{ 0 },
};

static const struct flag show_flags[] = {
	{ "text", 0, NULL, N_("the words alone, as they are kept") },
	{ "versions", 0, NULL, N_("how often it changed, and when") },
	{ "rev", 0, "N", N_("as it read in version N; 1 is the first") },
	{ "diff", 0, NULL, N_("what the last change did; with --rev, what since") },
	{ 0 },
};

static const struct flag edit_flags[] = {
	{ "day", 'd', "DAY", N_("the day it is about") },
	{ "editor", 'e', NULL, N_("in $VISUAL or $EDITOR") },
	{ "rev", 0, "N", N_("bring version N back") },
	{ 0 },
};

static const struct flag tag_flags[] = {
	{ "add", 0, "TAG", N_("put this tag on it") },
	{ "remove", 0, "TAG", N_("take this tag off") },
	{ 0 },
};

static const struct flag off_flags[] = {
	{ "off", 0, NULL, N_("take it off again") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "list", .words = "[--since DAY] [--until DAY] [--tag TAG] ...",
	  .help = N_("Pages, newest first."),
	  .flags = list_flags, .json = true, .run = run_list },
	{ .name = "show", .words = "ID [--rev N] [--diff]",
	  .help = N_("One page, whole, as it is or as it was."),
	  .flags = show_flags, .least = 1, .most = 1, .json = true,
	  .run = run_show },
	{ .name = "edit", .words = "ID [-d DAY] [TEXT|-]",
	  .help = N_("Another text or day; on a terminal, in your editor."),
	  .flags = edit_flags, .least = 1, .most = WORDS_ANY, .run = run_edit },
	{ .name = "tag", .words = "ID [--add TAG]... [--remove TAG]...",
	  .help = N_("Its tags, or a change of them."),
	  .flags = tag_flags, .least = 1, .most = 1, .json = true,
	  .run = run_tag },
	{ .name = "star", .words = "ID [--off]", .help = N_("Give it a star."),
	  .flags = off_flags, .least = 1, .most = 1, .run = run_star },
	{ .name = "tender", .words = "ID [--off]",
	  .help = N_("Keep it closed until it is opened by itself."),
	  .flags = off_flags, .least = 1, .most = 1, .run = run_tender },
	{ .name = "drop", .words = "ID",
	  .help = N_("Set it aside; for 30 days it can come back."),
	  .least = 1, .most = 1, .run = run_drop },
	{ .name = "restore", .words = "ID", .help = N_("Bring it back."),
	  .least = 1, .most = 1, .run = run_restore },
	{ 0 },
};

const struct verb verb_entry = {
	.name = "entry", .help = N_("Pages: what you wrote."),
	.flags = list_flags, .json = true, .run = run_list, .parts = parts,
};
