/* Today: a question below the day's page, as long as that is empty. */
#include "base/intl.h"
#include "port/questions.h"
#include "today_build.h"
#include "ui/app.h"

void today_add_question(struct build *b)
{
	const struct question *question = NULL;
	struct question_limits limits;
	struct book *book = b->app->book;
	struct today_row *row;
	struct err err = { 0 };

	if (*b->page)
		return;
	if (!book_question_limits(book, b->s->today,
				  moment_minute(b->app->now), &limits, &err) ||
	    (!limits.off && !limits.quiet &&
	     !questions_for(book, b->s->today, QUESTION_OF_DAY,
			    limits.light_alone, b->arena, &question, &err)))
		app_say_err(b->app, &err);
	if (!question)
		return;
	row = today_add(b, TODAY_QUESTION, 0, question->body);
	row->note = _("Ctrl-T  another");
}
