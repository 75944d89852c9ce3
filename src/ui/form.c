#include "ui/form.h"

#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "ui/app.h"

/*
 * Each field: its label, the field (in a box when it has more than one row),
 * and below it what was refused, else its hint.
 */
enum { MARGIN = 3, BOX_SIDES = 4, LABEL_ROWS = 1, GAP_ROWS = 1 };

void form_init(struct form *form, const struct form_field *fields)
{
	*form = (struct form){ .fields = fields };
	while (fields[form->count].name)
		form->count++;
	form->edits = mem_grow(NULL, (size_t)form->count,
				 sizeof(*form->edits));
	for (int i = 0; i < form->count; i++)
		edit_init(&form->edits[i],
			    fields[i].rows > 1 ? 0 : EDIT_ONE_LINE);
}

void form_clear(struct form *form)
{
	for (int i = 0; i < form->count; i++)
		edit_clear(&form->edits[i]);
	free(form->edits);
	*form = (struct form){ 0 };
}

/* A field's text in the struct. */
static const char *text_of(const struct form_field *field, const void *thing)
{
	const char *text;

	memcpy(&text, (const char *)thing + field->offset, sizeof(text));
	return text ? text : "";
}

static void set(struct form *form, int index, const void *thing)
{
	const char *text = text_of(&form->fields[index], thing);

	edit_set(&form->edits[index], text, strlen(text));
}

static bool is_same(const struct form *form, int index, const void *thing)
{
	const char *text = text_of(&form->fields[index], thing);
	size_t size;
	const char *now = edit_text(&form->edits[index], &size);

	return size == strlen(text) && memcmp(now, text, size) == 0;
}

void form_set(struct form *form, const void *thing)
{
	for (int i = 0; i < form->count; i++)
		set(form, i, thing);
}

bool form_changed(const struct form *form, const void *before, const char *name)
{
	for (int i = 0; i < form->count; i++)
		if ((!name || strcmp(form->fields[i].name, name) == 0) &&
		    !is_same(form, i, before))
			return true;
	return false;
}

void form_gather(const struct form *form, void *thing, struct arena *arena)
{
	for (int i = 0; i < form->count; i++) {
		size_t size;
		const char *text = edit_text(&form->edits[i], &size);

		text = arena_text_n(arena, text, size);
		memcpy((char *)thing + form->fields[i].offset, &text,
		       sizeof(text));
	}
}

void form_refuse(struct form *form, const struct err *err)
{
	form->err_field = NULL;
	if (!err)
		return;
	for (int i = 0; i < form->count; i++)
		if (err->field && strcmp(err->field, form->fields[i].name) == 0) {
			form->focus = i;
			form->err_field = form->fields[i].name;
		}
	memcpy(form->err_text, err->text, sizeof(form->err_text));
}

static bool is_boxed(const struct form_field *field)
{
	return field->rows > 1;
}

static bool is_refused(const struct form *form, int index)
{
	return form->err_field &&
		strcmp(form->err_field, form->fields[index].name) == 0;
}

bool form_put_back(struct form *form, const void *before)
{
	for (int i = 0; i < form->count; i++) {
		bool same;

		if (!is_refused(form, i))
			continue;
		same = is_same(form, i, before);
		set(form, i, before);
		form->err_field = NULL;
		return !same;
	}
	return false;
}

static const char *note_of(const struct form *form, int index)
{
	if (is_refused(form, index))
		return form->err_text;
	return form->fields[index].hint ? _(form->fields[index].hint) : NULL;
}

static int rows_of(const struct form *form, int index)
{
	const struct form_field *field = &form->fields[index];
	int rows = LABEL_ROWS + GAP_ROWS;

	rows += is_boxed(field) ? field->rows + 2 : 1;
	return rows + (note_of(form, index) ? 1 : 0);
}

void form_fit(struct form *form, int rows, int cols)
{
	int top = 0;

	form->cols = cols - 2 * MARGIN - BOX_SIDES;
	for (int i = 0; i < form->count; i++)
		edit_fit(&form->edits[i], form->fields[i].rows,
			   form->cols);
	for (int i = 0; i < form->focus; i++)
		top += rows_of(form, i);
	if (top < form->top)
		form->top = top;
	top += rows_of(form, form->focus);
	if (top > form->top + rows)
		form->top = top - rows;
}

static bool go(struct form *form, int by)
{
	int to = form->focus + by;

	if (to < 0 || to >= form->count)
		return false;
	form->focus = to;
	return true;
}

bool form_key(struct form *form, struct app *app, const struct key *key)
{
	if (key->kind == K_TAB)
		return go(form, key->mods & K_SHIFT ? -1 : 1);
	if (edit_key(&form->edits[form->focus], app, key)) {
		if (is_refused(form, form->focus))
			form->err_field = NULL;
		return true;
	}
	if (key->kind == K_UP)
		return go(form, -1);
	if (key->kind == K_DOWN || key->kind == K_ENTER)
		return go(form, 1);
	return false;
}

static void draw_field(const struct form *form, const struct frame *frame,
		       int row, int index)
{
	const struct form_field *field = &form->fields[index];
	const struct edit *edit = &form->edits[index];
	bool focused = index == form->focus;
	const char *note = note_of(form, index);

	draw_words(frame, row, MARGIN, STYLE_TITLE, _(field->label));
	row += LABEL_ROWS;
	if (focused)
		draw_text(frame, is_boxed(field) ? row + 1 : row, 1,
			  STYLE_CHOSEN, ">");
	if (is_boxed(field)) {
		edit_draw_boxed(edit, frame, row, MARGIN, focused);
		row += field->rows + 2;
	} else {
		edit_draw(edit, frame, row, MARGIN, focused);
		row++;
	}
	if (note)
		draw_cut(frame, row, MARGIN, frame->cols - 2 * MARGIN,
			 is_refused(form, index) ? STYLE_CARE : STYLE_FAINT,
			 glyph_words(note, frame->ascii, frame->arena));
}

void form_draw(const struct form *form, const struct frame *frame)
{
	int row = -form->top;

	for (int i = 0; i < form->count; i++) {
		draw_field(form, frame, row, i);
		row += rows_of(form, i);
	}
}

void form_say(const struct form *form, struct str *out)
{
	str_print(out, "%s: ", _(form->fields[form->focus].label));
	edit_say(&form->edits[form->focus], out);
}
