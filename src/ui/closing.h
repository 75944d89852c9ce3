#ifndef TEND_SRC_UI_CLOSING_H
#define TEND_SRC_UI_CLOSING_H

#include "domain/entry.h"
#include "domain/session.h"

struct app;

/* Keep a page, or a session with its pages, closed until a key on it opens it;
 * or no longer, if it is. Says so. A page that its session keeps closed opens
 * with that. */
void keep_page_closed(struct app *app, const struct entry *page);
void keep_session_closed(struct app *app, const struct session *session);

#endif
