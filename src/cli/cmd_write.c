#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/care.h"
#include "book/entries.h"
#include "port/editor.h"
#include "templates.h"
#include "verbs.h"

/* The text from the editor; what the book then refuses is kept beside it. */
static bool write_edited(struct call *call, struct entry *entry,
			 bool (*save)(struct call *, struct entry *, struct err *),
			 struct err *err)
{
	struct err saving = { 0 };

	return save(call, entry, &saving) ||
	       editor_refused(call->path, entry->body, entry->size, &saving,
			      &call->arena, err);
}

/* One step: the page and its tags. */
static bool save_new(struct call *call, struct entry *entry, struct err *err)
{
	const char *tag;
	bool ok;

	if (!book_begin(call->book, N_("write a page"), err))
		return false;
	ok = book_write_entry(call->book, entry, NULL, err);
	for (size_t i = 0; ok && call_value_at(call, "tag", i); i++)
		ok = call_line(call, call_value_at(call, "tag", i), &tag, err) &&
		     book_tag_entry(call->book, entry->id, tag, true, err);
	return book_end(call->book, ok, err);
}

/* A template left as it was is no page. */
static bool edit_page(struct call *call, const char *begun,
		      struct entry *entry, struct err *err)
{
	size_t size = strlen(begun);

	if (!editor_run(begun, size, call->path, &call->arena, &entry->body,
			&entry->size, &call->mended, err))
		return false;
	if (entry->size == size && memcmp(entry->body, begun, size) == 0)
		entry->size = 0;
	if (!entry->size)
		entry->body = "";
	return true;
}

/* The window knows one of them: which day, which session, or how it begins. */
static bool write_in_window(struct call *call, const struct entry *entry,
			    const struct template *begun, struct err *err)
{
	const bool day_said = call_has(call, "day");
	char text[DAY_TEXT], id[ID_TEXT];
	const char *place = "write";

	if (call_has(call, "tag"))
		return call_refuse(call, err,
			_("-t wants a text, - or -e with it; in the window t puts tags on a page"));
	if (day_said + (entry->session != 0) + (begun != NULL) > 1)
		return call_refuse(call, err,
			_("the window takes one of -d, -s and --template; with a text, - or -e they go together"));
	if (begun)
		place = arena_print(&call->arena, "write:%s", begun->name);
	else if (entry->session)
		place = arena_print(&call->arena, "under:%s",
				    id_text(entry->session, id));
	else if (day_said)
		place = arena_print(&call->arena, "day:%s",
				    day_text(entry->on, text));
	return call->window->open(call, place, err);
}

static bool run_write(struct call *call, struct err *err)
{
	struct entry entry = { .on = book_today(call->book) };
	const char *session = call_value(call, "session");
	const struct template *begun = NULL;
	bool edits = call_has(call, "editor");
	bool ok;

	if (!call_day(call, "day", &entry.on, err) ||
	    (session && !call_find(call, session, "session", &entry.session, err)))
		return false;
	if (call_has(call, "template") &&
	    !call_template(call, call_value(call, "template"), &begun, err))
		return false;
	if (!call->count && !edits && call->in_tty && call->out_tty &&
	    !call->plain && call->window)
		return write_in_window(call, &entry, begun, err);
	if (edits && call->count)
		return call_refuse(call, err, _("give the text, or -e to write it"));
	if (begun && !edits)
		return call_refuse(call, err,
			_("a template begins a page in the window, or with -e"));
	if (edits)
		ok = edit_page(call, begun ? begun->body : "", &entry, err);
	else if (call->count)
		ok = call_text_from(call, 0, &entry.body, &entry.size, err);
	else
		ok = call_read_input(call, &entry.body, &entry.size, err);
	ok = ok && (edits ? write_edited(call, &entry, save_new, err)
			  : save_new(call, &entry, err));
	if (ok)
		say_id(call, entry.id);
	return ok;
}

static const struct flag flags[] = {
	{ "day", 'd', "DAY", N_("the day it is about; today, if none is named") },
	{ "session", 's', "SESSION", N_("the session it belongs to") },
	{ "tag", 't', "TAG", N_("a tag; may be given several times") },
	{ "editor", 'e', NULL, N_("write in $VISUAL or $EDITOR") },
	{ "template", 0, "NAME", N_("begin with that template, in the window or with -e") },
	{ 0 },
};

const struct verb verb_write = {
	.name = "write",
	.words = "[-d DAY] [-s SESSION] [-t TAG]... [-e] [TEXT|-]",
	.help = N_("Add a page. `tend write` alone opens one; `-` reads it."),
	.more = N_("A line that begins with a star and a blank is kept as an insight.\n"
		   "Words given as an argument stay in the shell's history."),
	.flags = flags, .most = WORDS_ANY, .run = run_write,
};
