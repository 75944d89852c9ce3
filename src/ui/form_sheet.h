#ifndef UI_FORM_SHEET_H
#define UI_FORM_SHEET_H

#include "base/json.h"
#include "book/drafts.h"
#include "read_json.h"
#include "ui/form.h"
#include "ui/pane.h"

/*
 * A sheet that is a form: Esc keeps what was changed, a refused field stays
 * open with the reason under it, a second Esc puts that field back. It stands
 * first in the sheet's state; the sheet's `leave` is what saves, and ends with
 * form_sheet_saved. The functions with a pane go into its pane_type and keys.
 */
struct form_sheet {
	struct form form;
	const void *before;	/* the fields' texts as they were, the sheet's */
	bool refused;		/* the next Esc puts the field back */
};

/* Fields with their texts; `before` lives as long as the sheet. */
void form_sheet_init(struct form_sheet *sheet, const struct form_field *fields,
		     const void *before);

/* As draft_saved, and a refused field is shown to be. */
bool form_sheet_saved(struct pane *pane, struct app *app, bool ok,
		      const struct err *err);

/* Save and close; if it is refused it stays open. */
void form_sheet_done(struct pane *pane, struct app *app);

/* Esc: the same, and the second one puts back what was refused. */
void form_sheet_back(struct pane *pane, struct app *app);

#define FORM_SHEET_BACK							\
	{ "ESC", "back", N_("Done; what is changed is kept"),		\
	  form_sheet_back, .hint = N_("done"), .flags = BIND_QUIET }

/* Tab and Shift-Tab. */
void form_sheet_next(struct pane *pane, struct app *app);

#define FORM_SHEET_NEXT							\
	{ "TAB S-TAB", "next-field",					\
	  N_("The next field; Shift-Tab goes back"), form_sheet_next,	\
	  .hint = N_("next field"), .flags = BIND_QUIET }

bool form_sheet_type(struct pane *pane, struct app *app, const struct key *key);
void form_sheet_draw_small(const struct pane *pane, const struct frame *frame);
void form_sheet_say(const struct pane *pane, struct str *out);

/*
 * A draft of it: one JSON object, still open, into which a sheet may put what
 * is no field. form_sheet_keep adds the field the cursor is in and each
 * field's text by its name, also of one that is not shown, and keeps it.
 */
struct form_draft {
	struct str body;
	struct json json;
};

void form_draft_begin(struct form_draft *draft);
bool form_sheet_keep(struct pane *pane, struct app *app,
		     struct form_draft *draft, const char *what,
		     int64_t subject, bool sync);

/* The other way round: what a draft says, by name, in the arena; empty if it
 * is none. Then the top sheet's fields go on with it. */
struct json_value_list form_draft_read(const struct draft *draft,
				       struct arena *arena);
void form_sheet_go_on(struct app *app, const struct json_value_list *said);

#endif
