#include "writing.h"

#include <string.h>

#include "base/intl.h"
#include "book/entries.h"
#include "text/buffer.h"
#include "ui/app.h"

void writing_init(struct writing *w)
{
	editor_init(&w->editor, EDITOR_KEEPS_LINES);
	str_init(&w->base);
}

void writing_clear(struct writing *w)
{
	editor_clear(&w->editor);
	str_clear(&w->base);
}

/* How many lines are kept, to see whether that changed. */
static size_t count_kept(const struct writing *w)
{
	struct arena arena = { 0 };
	struct editor_kept_list kept = { 0 };
	size_t count = 0;

	editor_kept(&w->editor, &kept, &arena);
	for (size_t i = 0; i < kept.count; i++)
		count += kept.items[i].start < kept.items[i].end;
	arena_clear(&arena);
	return count;
}

bool writing_load(struct writing *w, struct app *app, struct err *err)
{
	struct arena arena = { 0 };
	struct anchor_list places = { 0 };
	struct entry entry;
	bool ok = true;

	if (!w->entry) {
		editor_set(&w->editor, "", 0);
		return true;
	}
	ok = book_entry(app->book, w->entry, &arena, &entry, err) &&
	     book_entry_anchors(app->book, w->entry, &arena, &places, err);
	if (ok) {
		w->session = entry.session;
		w->on = entry.on;
		str_set(&w->base, entry.body, entry.size);
		editor_set(&w->editor, entry.body, entry.size);
		for (size_t i = 0; i < places.count; i++)
			editor_mark(&w->editor, places.items[i].insight,
				    places.items[i].start, places.items[i].end);
		w->base_kept = count_kept(w);
	}
	arena_clear(&arena);
	return ok;
}

bool writing_resume(struct writing *w, struct app *app,
		    const struct draft *draft, struct err *err)
{
	w->entry = draft->subject;
	w->session = draft->session;
	w->on = draft->on;
	w->capture = strcmp(draft->what, "capture") == 0;
	if (!writing_load(w, app, err)) {
		/* The page is gone meanwhile: the words become a new one. */
		w->entry = 0;
		str_empty(&w->base);
	}
	editor_set(&w->editor, draft->body, draft->size);
	for (size_t i = 0; i < draft->kept_count; i++) {
		const struct anchor *kept = &draft->kept[i];

		if (kept->start <= kept->end && kept->end <= draft->size)
			editor_mark(&w->editor, kept->insight, kept->start,
				    kept->end);
	}
	editor_go(&w->editor, draft->caret);
	return true;
}

bool writing_is_new(const struct writing *w)
{
	size_t size;
	const char *text = editor_text(&w->editor, &size);

	return size != w->base.size || memcmp(text, w->base.s, size) != 0 ||
	       count_kept(w) != w->base_kept;
}

bool writing_is_blank(const struct writing *w)
{
	size_t size;
	const char *text = editor_text(&w->editor, &size);

	return strspn(text, " \t\r\n") == size;
}

/* The kept lines as they stand, with the insights they belong to. */
static void kept_now(const struct writing *w, struct arena *arena,
		     struct anchor_list *out)
{
	struct editor_kept_list kept = { 0 };

	editor_kept(&w->editor, &kept, arena);
	for (size_t i = 0; i < kept.count; i++)
		*anchor_list_add(out, arena) = (struct anchor){
			.insight = kept.items[i].insight,
			.entry = w->entry,
			.start = kept.items[i].start,
			.end = kept.items[i].end,
		};
}

/* After a save: the lines that have become insights learn which. */
static void learn(struct writing *w, struct app *app, struct arena *arena)
{
	struct anchor_list places;

	if (!book_entry_anchors(app->book, w->entry, arena, &places, NULL))
		return;
	for (size_t i = 0; i < w->editor.marks.count; i++) {
		struct editor_mark *mark = &w->editor.marks.items[i];
		struct range at = buffer_mark_at(w->editor.buffer, mark->mark);

		for (size_t j = 0; j < places.count && !mark->insight; j++)
			if (places.items[j].start >= at.start &&
			    places.items[j].start < at.end)
				mark->insight = places.items[j].insight;
	}
}

/* Another window may have changed the page since it was opened here. */
static bool changed_elsewhere(struct writing *w, struct app *app,
			      struct arena *arena)
{
	struct entry now;

	if (!w->entry)
		return false;
	if (!book_entry(app->book, w->entry, arena, &now, NULL))
		return true;
	return now.dropped || now.size != w->base.size ||
	       memcmp(now.body, w->base.s, now.size) != 0;
}

static bool save_in_step(struct writing *w, struct app *app,
			 struct entry *entry, const struct anchor_list *kept,
			 struct err *err)
{
	bool ok = true;

	if (w->capture && !w->session) {
		struct session session = session_new(w->on);

		ok = book_write_session(app->book, &session, err);
		if (ok)
			entry->session = session.id;
	}
	return ok && book_write_entry(app->book, entry, kept, err);
}

bool writing_save(struct writing *w, struct app *app, bool *beside,
		  struct err *err)
{
	struct arena arena = { 0 };
	struct str text = STR_INIT;
	struct anchor_list kept = { 0 };
	struct entry entry;
	const char *name = w->capture ? N_("write about a session")
			   : w->entry ? N_("change a page")
				      : N_("write a page");
	bool ok;

	editor_take(&w->editor, &text);
	kept_now(w, &arena, &kept);
	*beside = changed_elsewhere(w, app, &arena);
	if (*beside) {
		w->entry = 0;
		w->step = 0;
		for (size_t i = 0; i < kept.count; i++)
			kept.items[i].insight = 0;
	}
	entry = (struct entry){ .id = w->entry, .on = w->on,
				.session = w->session, .body = text.s,
				.size = text.size };
	book_go_on(app->book, w->step);
	ok = book_begin(app->book, name, err);
	if (ok)
		ok = book_end(app->book,
			      save_in_step(w, app, &entry, &kept, err), err);
	if (ok) {
		w->entry = entry.id;
		w->session = entry.session;
		w->step = book_last_step(app->book);
		w->saved = true;
		w->saved_at = book_now(app->book);
		str_set(&w->base, text.s, text.size);
		w->base_kept = count_kept(w);
		learn(w, app, &arena);
		if (app->drafts)
			drafts_drop(app->drafts);
	}
	str_clear(&text);
	arena_clear(&arena);
	return ok;
}

bool writing_keep(struct writing *w, struct app *app, bool sync)
{
	struct arena arena = { 0 };
	struct str text = STR_INIT;
	struct err err = { 0 };
	struct anchor_list kept = { 0 };
	bool ok = true;

	if (!app->drafts)
		return true;
	if (writing_is_new(w) && !writing_is_blank(w)) {
		editor_take(&w->editor, &text);

		struct draft draft = {
			.what = w->capture ? "capture" : "entry",
			.subject = w->entry,
			.session = w->session,
			.on = w->on,
			.body = text.s,
			.size = text.size,
			.caret = w->editor.caret,
			.at = clock_now().at,
		};

		kept_now(w, &arena, &kept);
		draft.kept = kept.items;
		draft.kept_count = kept.count;
		ok = drafts_keep(app->drafts, &draft, &err) &&
		     (!sync || drafts_sync(app->drafts, &err));
	} else {
		drafts_drop(app->drafts);
	}
	if (!ok)
		app_say_err(app, &err);
	str_clear(&text);
	arena_clear(&arena);
	return ok;
}
