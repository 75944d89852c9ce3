#include "asking.h"

#include "base/intl.h"
#include "ui/app.h"

void asked_init(struct asked *asked)
{
	*asked = (struct asked){ 0 };
	str_init(&asked->key);
	str_init(&asked->body);
}

void asked_clear(struct asked *asked)
{
	str_clear(&asked->key);
	str_clear(&asked->body);
}

static void put(struct asked *asked, const struct question *question)
{
	str_empty(&asked->key);
	str_empty(&asked->body);
	if (!question)
		return;
	str_add(&asked->key, question->key);
	str_add(&asked->body, question->body);
}

/* False, and said, if questions are off or the book can't be read. */
static bool look(struct app *app, struct question_limits *limits)
{
	struct err err = { 0 };

	if (!book_question_limits(app->book, app->today,
				  moment_minute(app->now), limits, &err)) {
		app_say_err(app, &err);
		return false;
	}
	if (limits->off)
		app_say(app, _("No questions, as you wished. “Your own questions” brings them back."));
	return !limits->off;
}

/* Into the arena; NULL, and said, if there is none. */
static const struct question *find_another(struct app *app, bool light_alone,
					   struct arena *arena)
{
	const struct question *found = NULL;
	struct question_limits limits;
	struct err err = { 0 };

	if (!look(app, &limits))
		return NULL;
	if (!questions_for(app->book, app->today, QUESTION_ANOTHER,
			   light_alone || limits.light_alone, arena, &found,
			   &err))
		app_say_err(app, &err);
	else if (!found)
		app_say(app, _("Those were all, for now. They come round again."));
	return found;
}

void ask_another(struct app *app)
{
	struct arena arena = { 0 };

	find_another(app, false, &arena);
	arena_clear(&arena);
}

void asked_another(struct asked *asked, struct app *app, bool light_alone)
{
	struct arena arena = { 0 };
	const struct question *found = find_another(app, light_alone, &arena);

	if (found) {
		put(asked, found);
		asked->changed = true;
	}
	arena_clear(&arena);
}

void asked_none(struct asked *asked)
{
	put(asked, NULL);
	asked->changed = true;
}

void asked_as_shown(struct asked *asked, struct app *app)
{
	struct arena arena = { 0 };
	const struct question *found = NULL;
	struct question_limits limits;

	if (book_question_limits(app->book, app->today,
				 moment_minute(app->now), &limits, NULL) &&
	    !limits.off && !limits.quiet &&
	    questions_for(app->book, app->today, QUESTION_AS_SHOWN,
			  limits.light_alone, &arena, &found, NULL)) {
		put(asked, found);
		asked->changed = found != NULL;
	}
	arena_clear(&arena);
}

void asked_of_page(struct asked *asked, struct app *app, int64_t entry)
{
	struct arena arena = { 0 };
	const struct question *found = NULL;

	if (questions_of_page(app->book, entry, &arena, &found, NULL))
		put(asked, found);
	asked->changed = false;
	arena_clear(&arena);
}

bool asked_save(const struct asked *asked, struct app *app, int64_t entry,
		struct err *err)
{
	return !asked->changed ||
	       book_answer_question(app->book,
				    asked->key.size ? asked->key.s : NULL,
				    app->today, entry, err);
}
