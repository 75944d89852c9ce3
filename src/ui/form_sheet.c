#include "form_sheet.h"

#include <string.h>

#include "base/intl.h"
#include "drafting.h"
#include "ui/app.h"

void form_sheet_init(struct form_sheet *sheet, const struct form_field *fields,
		     const void *before)
{
	form_init(&sheet->form, fields);
	form_set(&sheet->form, before);
	sheet->before = before;
}

/* ---- keeping ---------------------------------------------------------------- */

bool form_sheet_saved(struct pane *pane, struct app *app, bool ok,
		      const struct err *err)
{
	struct form_sheet *sheet = pane->state;

	if (!ok)
		form_refuse(&sheet->form, err);
	return draft_saved(app, pane, ok, err);
}

void form_sheet_done(struct pane *pane, struct app *app)
{
	struct form_sheet *sheet = pane->state;

	if (pane->type->leave(pane, app))
		app_close(app, pane);
	else
		sheet->refused = true;
}

void form_sheet_back(struct pane *pane, struct app *app)
{
	struct form_sheet *sheet = pane->state;

	if (!sheet->refused) {
		if (pane->type->leave(pane, app)) {
			app_close(app, pane);
			return;
		}
		sheet->refused = true;
		app_say(app, _("Esc again puts this one back; the rest is kept."));
		return;
	}
	while (form_put_back(&sheet->form, sheet->before))
		if (pane->type->leave(pane, app)) {
			app_close(app, pane);
			return;
		}
	draft_done(app, pane);
	app_close(app, pane);
	app_say(app, _("It is as it was."));
}

/* ---- the draft -------------------------------------------------------------- */

void form_draft_begin(struct form_draft *draft)
{
	str_init(&draft->body);
	json_init(&draft->json, &draft->body, 0);
	json_open(&draft->json, '{');
}

bool form_sheet_keep(struct pane *pane, struct app *app,
		     struct form_draft *draft, const char *what,
		     int64_t subject, bool sync)
{
	const struct form *form = &((struct form_sheet *)pane->state)->form;
	struct json *json = &draft->json;
	bool ok;

	json_put_text(json, "focus", form->fields[form->focus].name);
	for (int i = 0; form->fields[i].name; i++) {
		size_t size;
		const char *text = edit_text(&form->edits[i], &size);

		json_key(json, form->fields[i].name);
		json_text_n(json, text, size);
	}
	json_close(json, '}');
	ok = draft_keep(app, &(struct draft){
		.what = what, .subject = subject, .on = app->today,
		.body = draft->body.s, .size = draft->body.size,
	}, sync);
	str_clear(&draft->body);
	return ok;
}

struct json_value_list form_draft_read(const struct draft *draft,
				       struct arena *arena)
{
	struct json_object_list list;

	json_read(draft->body, draft->size, arena, &list);
	return list.count == 1 ? list.items[0] : (struct json_value_list){ 0 };
}

void form_sheet_go_on(struct app *app, const struct json_value_list *said)
{
	struct form *form = &((struct form_sheet *)app_top(app)->state)->form;
	const char *focus = json_read_text(said, "focus");

	for (int i = 0; said->count && form->fields[i].name; i++) {
		const char *name = form->fields[i].name;
		const char *text = json_read_text(said, name);

		edit_set(&form->edits[i], text, strlen(text));
		if (i < form->count && strcmp(name, focus) == 0)
			form->focus = i;
	}
	app_touch(app);
}

/* ---- typing and drawing ------------------------------------------------------ */

void form_sheet_next(struct pane *pane, struct app *app)
{
	struct form_sheet *sheet = pane->state;

	form_key(&sheet->form, app, app->key);
}

bool form_sheet_type(struct pane *pane, struct app *app, const struct key *key)
{
	struct form_sheet *sheet = pane->state;

	if (key_types(key))
		sheet->refused = false;
	if (form_key(&sheet->form, app, key))
		return true;
	if (key->kind != K_ENTER)
		return false;
	form_sheet_done(pane, app);	/* in the last field */
	return true;
}

void form_sheet_draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct form_sheet *sheet = pane->state;

	edit_draw(&sheet->form.edits[sheet->form.focus], frame, 0, 0, true);
}

void form_sheet_say(const struct pane *pane, struct str *out)
{
	const struct form_sheet *sheet = pane->state;

	form_say(&sheet->form, out);
}
