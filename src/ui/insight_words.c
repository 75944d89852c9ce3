#include "insight_words.h"

#include "base/intl.h"
#include "domain/day_words.h"
#include "ui/app.h"

static const struct session *session_of(const struct insight *line,
					const struct session_list *sessions)
{
	for (size_t i = 0; line->session && i < sessions->count; i++)
		if (sessions->items[i].id == line->session)
			return &sessions->items[i];
	return NULL;
}

const char *line_from(const struct insight *line,
		      const struct session_list *sessions, day today,
		      struct arena *arena)
{
	const struct session *session = session_of(line, sessions);
	const char *on = day_words_short(line->on, today, arena);

	if (!session)
		return on;
	return arena_print(arena, _("%s · session %d"), on, session->nth);
}

const char *line_from_long(const struct insight *line,
			   const struct session_list *sessions, day today,
			   struct arena *arena)
{
	const struct session *session = session_of(line, sessions);
	const char *on = day_words_long(line->on, today, arena);

	if (!session)
		return on;
	return arena_print(arena, _("%s, in session %d"), on, session->nth);
}

const char *line_kinds(unsigned kinds, struct arena *arena)
{
	static const unsigned each[] = { KIND_ACTIONABLE, KIND_UNDERSTANDING,
					 KIND_ACCEPTANCE, KIND_WAITING };
	const char *words = "";

	for (size_t i = 0; i < sizeof(each) / sizeof(*each); i++)
		if (kinds & each[i])
			words = *words ? arena_print(arena, _("%s and %s"),
						     words, kind_words(each[i]))
				       : kind_words(each[i]);
	return words;
}

const char *line_closed(void)
{
	return _("a closed line, Enter opens it");
}

void line_greet(struct app *app, const struct insight *line)
{
	struct err err = { 0 };

	if (line->tender && !line->greets)
		app_say(app, _("A closed line does not greet."));
	else if (!book_greet_insight(app->book, line->id, !line->greets, &err))
		app_say_err(app, &err);
	else if (line->greets)
		app_say(app, _("It greets no more."));
	else
		app_say(app, _("It may greet you. m takes it back."));
}

void line_set_aside(struct app *app, int64_t insight)
{
	struct err err = { 0 };

	if (!book_drop_insight(app->book, insight, &err))
		app_say_err(app, &err);
	else
		app_say(app, _("Set aside. u brings it back."));
}
