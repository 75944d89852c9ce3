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

	if (ok) {
		draft_done(app, pane);
		return true;
	}
	form_refuse(&sheet->form, err);
	app_say_err(app, err);
	return false;
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

void form_sheet_put(const struct form_sheet *sheet, struct json *json,
		    const void *said)
{
	const struct form *form = &sheet->form;

	json_put_text(json, "focus", form->fields[form->focus].name);
	for (const struct form_field *field = form->fields; field->name; field++) {
		const char *text;

		memcpy(&text, (const char *)said + field->offset, sizeof(text));
		json_put_text(json, field->name, text);
	}
}

void form_sheet_take(struct form_sheet *sheet,
		     const struct json_object_list *list)
{
	struct form *form = &sheet->form;

	for (int i = 0; list->count == 1 && form->fields[i].name; i++) {
		const char *name = form->fields[i].name;
		const char *text = json_read_text(&list->items[0], name);
		const char *focus = json_read_text(&list->items[0], "focus");

		edit_set(&form->edits[i], text, strlen(text));
		if (i < form->count && strcmp(name, focus) == 0)
			form->focus = i;
	}
}

/* ---- typing and drawing ------------------------------------------------------ */

void form_sheet_next(struct pane *pane, struct app *app)
{
	struct form_sheet *sheet = pane->state;

	form_key(&sheet->form, app, app->key);
}

bool form_sheet_typing(const struct pane *pane)
{
	(void)pane;
	return true;
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
