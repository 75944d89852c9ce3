#ifndef TEND_SRC_UI_OPENING_H
#define TEND_SRC_UI_OPENING_H

struct app;
struct draft;

/* What open_draft hands over to, by the draft's kind. One that cannot be read
 * opens nothing. */
void open_draft_page(struct app *app, const struct draft *draft);
void open_draft_insight(struct app *app, const struct draft *draft);
void open_draft_habit(struct app *app, const struct draft *draft);
void open_draft_card(struct app *app, const struct draft *draft);
void open_draft_let_go(struct app *app, const struct draft *draft);
void open_draft_intention(struct app *app, const struct draft *draft);
void open_draft_session(struct app *app, const struct draft *draft);
void open_draft_session_note(struct app *app, const struct draft *draft);
void open_draft_note(struct app *app, const struct draft *draft);
void open_draft_template(struct app *app, const struct draft *draft);
void open_draft_question(struct app *app, const struct draft *draft);
void open_draft_support(struct app *app, const struct draft *draft);
void open_draft_name(struct app *app, const struct draft *draft);
void open_draft_setup(struct app *app, const struct draft *draft);

#endif
