#ifndef TEND_SRC_UI_ASKING_H
#define TEND_SRC_UI_ASKING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "port/questions.h"

struct app;

/*
 * The question that stands above a page being written, and that the page will
 * be known to answer. An empty key: none stands there.
 */
struct asked {
	struct str key, body;
	bool changed;		/* the book does not know so far */
};

void asked_init(struct asked *asked);
void asked_clear(struct asked *asked);

/* The one today's page was offered, if it was. */
void asked_as_shown(struct asked *asked, struct app *app);

/* What a page in the book answers. */
void asked_of_page(struct asked *asked, struct app *app, int64_t entry);

/* Another one: of those for the evening of a session the light ones alone. */
void asked_another(struct asked *asked, struct app *app, bool light_alone);
void asked_none(struct asked *asked);

/* Within the step that saves the page. */
bool asked_save(const struct asked *asked, struct app *app, int64_t entry,
		struct err *err);

/* Another question for today, in place of the one that stands there; says so
 * when there is none. */
void ask_another(struct app *app);

#endif
