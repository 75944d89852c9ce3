#include "opening.h"

#include "book/drafts.h"
#include "ui/app.h"
#include "ui/open.h"

bool open_draft(struct app *app, const struct draft *draft)
{
	return open_draft_page(app, draft) ||
	       open_draft_insight(app, draft) || open_draft_habit(app, draft) ||
	       open_draft_note(app, draft) ||
	       open_draft_support(app, draft) || open_draft_setup(app, draft) ||
	       open_draft_name(app, draft) || open_draft_question(app, draft) ||
	       open_draft_template(app, draft) ||
	       open_draft_intention(app, draft) ||
	       open_draft_session(app, draft) ||
	       open_draft_session_note(app, draft);
}
