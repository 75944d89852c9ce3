#include "writing.h"

#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "book/entries.h"
#include "domain/template.h"
#include "drafting.h"
#include "text/buffer.h"
#include "ui/app.h"

void writing_init(struct writing *w)
{
	edit_init(&w->edit, EDIT_KEEPS_LINES);
	str_init(&w->base);
	asked_init(&w->asked);
	str_init(&w->begun);
}

void writing_clear(struct writing *w)
{
	edit_clear(&w->edit);
	str_clear(&w->base);
	asked_clear(&w->asked);
	str_clear(&w->begun);
	free(w->places);
	w->places = NULL;
	w->place_count = 0;
}

static void know(struct writing *w, uint32_t mark, int64_t insight)
{
	w->places = mem_grow(w->places, w->place_count + 1, sizeof(*w->places));
	w->places[w->place_count++] = (struct place_known){ mark, insight };
}

static int64_t insight_of(const struct writing *w, uint32_t mark)
{
	for (size_t i = 0; i < w->place_count; i++)
		if (w->places[i].mark == mark)
			return w->places[i].insight;
	return 0;
}

static bool is_known(const struct writing *w, int64_t insight)
{
	for (size_t i = 0; i < w->place_count; i++)
		if (w->places[i].insight == insight)
			return true;
	return false;
}

bool writing_load(struct writing *w, struct app *app, struct err *err)
{
	struct arena arena = { 0 };
	struct anchor_list places = { 0 };
	struct entry entry;
	bool ok = true;

	w->place_count = 0;
	if (!w->entry) {
		edit_set(&w->edit, "", 0);
		if (!w->capture && w->on == app->today)
			asked_as_shown(&w->asked, app);
		return true;
	}
	ok = book_entry(app->book, w->entry, &arena, &entry, err) &&
	     book_entry_anchors(app->book, w->entry, &arena, &places, err);
	if (ok) {
		w->session = entry.session;
		w->tender = entry.tender;
		w->on = entry.on;
		str_set(&w->base, entry.body, entry.size);
		edit_set(&w->edit, entry.body, entry.size);
		for (size_t i = 0; i < places.count; i++)
			if (places.items[i].start < places.items[i].end)
				know(w, edit_keep_range(&w->edit,
							places.items[i].start,
							places.items[i].end),
				     places.items[i].insight);
		w->base_kept = edit_kept_count(&w->edit);
		asked_of_page(&w->asked, app, w->entry);
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
	w->place_count = 0;
	edit_set(&w->edit, draft->body, draft->size);
	for (size_t i = 0; i < draft->kept_count; i++) {
		const struct anchor *kept = &draft->kept[i];
		uint32_t mark;

		if (kept->start >= kept->end || kept->end > draft->size)
			continue;
		mark = edit_keep_range(&w->edit, kept->start, kept->end);
		if (kept->insight)
			know(w, mark, kept->insight);
	}
	edit_go(&w->edit, draft->caret);
	return true;
}

bool writing_is_new(const struct writing *w)
{
	return !buffer_is(w->edit.buffer, w->base.s, w->base.size) ||
	       edit_kept_count(&w->edit) != w->base_kept || w->asked.changed;
}

bool writing_is_blank(const struct writing *w)
{
	size_t size = buffer_size(w->edit.buffer);

	if (w->begun.size && size == w->begun.size)
		return memcmp(edit_text(&w->edit, &size), w->begun.s, size) == 0;
	return edit_blank(&w->edit);
}

void writing_begin(struct writing *w, struct app *app, const char *body)
{
	struct key paste = { .kind = K_PASTE, .text = body,
			     .size = strlen(body) };
	size_t size;
	const char *text;

	/* It asks its own questions. */
	if (!w->entry)
		asked_none(&w->asked);
	edit_key(&w->edit, app, &paste);
	text = edit_text(&w->edit, &size);
	str_set(&w->begun, text, size);
	edit_go(&w->edit, template_caret(text));
}

/* The kept lines as they stand, with the insights they belong to. */
static struct anchor *kept_now(const struct writing *w, struct arena *arena,
			       size_t *count)
{
	struct anchor *kept;

	*count = edit_kept_count(&w->edit);
	kept = arena_new(arena, (*count + 1) * sizeof(*kept));
	for (size_t i = 0; i < *count; i++) {
		struct edit_kept line = edit_kept(&w->edit, i);

		kept[i] = (struct anchor){
			.insight = insight_of(w, line.mark),
			.entry = w->entry,
			.start = line.start,
			.end = line.end,
		};
	}
	return kept;
}

/* After a save: the marks that have become insights learn which. */
static bool learn(struct writing *w, struct app *app, struct arena *arena,
		  struct err *err)
{
	struct anchor_list places;

	if (!book_entry_anchors(app->book, w->entry, arena, &places, err))
		return false;
	for (size_t i = 0; i < edit_kept_count(&w->edit); i++) {
		struct edit_kept line = edit_kept(&w->edit, i);

		if (insight_of(w, line.mark))
			continue;
		for (size_t j = 0; j < places.count; j++)
			if (!is_known(w, places.items[j].insight) &&
			    places.items[j].start >= line.start &&
			    places.items[j].start < line.end) {
				know(w, line.mark, places.items[j].insight);
				break;
			}
	}
	return true;
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
	return ok && book_write_entry(app->book, entry, kept, err) &&
	       asked_save(&w->asked, app, entry->id, err);
}

/* It may have been taken back, from a sheet above. */
static bool session_is_there(const struct writing *w, struct app *app,
			     struct arena *arena)
{
	struct session session;
	struct err err = { 0 };

	return book_session(app->book, w->session, arena, &session, &err) ||
		err.kind != ERR_NOT_FOUND;
}

static bool save(struct writing *w, struct app *app, bool *beside,
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

	edit_take(&w->edit, &text);
	kept.items = kept_now(w, &arena, &kept.count);
	if (w->session && !session_is_there(w, app, &arena))
		w->session = 0;
	*beside = changed_elsewhere(w, app, &arena);
	if (*beside) {
		w->asked.changed = w->asked.key.size > 0;
		w->entry = 0;
		w->step = 0;
		for (size_t i = 0; i < kept.count; i++)
			kept.items[i].insight = 0;
		w->place_count = 0;
	}
	entry = (struct entry){ .id = w->entry, .on = w->on,
				.session = w->session, .tender = w->tender,
				.body = text.s, .size = text.size };
	book_go_on(app->book, w->step);
	ok = book_begin(app->book, name, err);
	if (ok)
		ok = book_end(app->book,
			      save_in_step(w, app, &entry, &kept, err), err);
	if (ok) {
		w->entry = entry.id;
		w->session = entry.session;
		w->step = book_last_step(app->book);
		w->asked.changed = false;
		w->saved = true;
		w->adrift = false;
		w->saved_at = book_now(app->book);
		str_set(&w->base, text.s, text.size);
		w->base_kept = kept.count;
		learn(w, app, &arena, NULL);
	}
	str_clear(&text);
	arena_clear(&arena);
	return ok;
}

bool writing_put_in(struct writing *w, struct app *app,
		    const struct pane *pane, bool *beside)
{
	struct err err = { 0 };

	*beside = false;
	if (!writing_is_new(w) || writing_is_blank(w))
		return true;
	if (!save(w, app, beside, &err)) {
		app_say_err(app, &err);
		return false;
	}
	draft_done(app, pane);
	return true;
}

bool writing_keep(struct writing *w, struct app *app, bool sync)
{
	struct arena arena = { 0 };
	struct draft draft = {
		.what = w->capture ? "capture" : "entry", .subject = w->entry,
		.session = w->session, .on = w->on,
	};
	bool ok;

	if (!app->drafts)
		return true;
	if (!writing_is_new(w) || writing_is_blank(w)) {
		draft_drop(app->keeping);
		return true;
	}
	draft.kept = kept_now(w, &arena, &draft.kept_count);
	ok = draft_keep_edit(app, &draft, &w->edit, sync);
	w->adrift = !ok;
	arena_clear(&arena);
	return ok;
}
