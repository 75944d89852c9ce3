#include "domain/habit.h"

#include <string.h>
#include <strings.h>

#include "base/intl.h"
#include "domain/cut.h"

enum { NAME_COLUMNS = 40, WORDS_MAX = 2000 };

static const char *const forms[] = { "stack", "enhance", "if-then" };

static const struct {
	const char *name;
	const char *words;
} marks[] = {
	[MARK_NONE] = { "open", N_("open") },
	[MARK_DONE] = { "done", N_("did it") },
	[MARK_SMALLEST] = { "smallest", N_("smallest") },
	[MARK_PARTLY] = { "partly", N_("partly") },
	[MARK_REST] = { "rest", N_("rest") },
	[MARK_NOT_TODAY] = { "not-today", N_("not today") },
};

struct habit habit_new(day since)
{
	return (struct habit){
		.since = since,
		.let_go_on = DAY_NONE,
		.learned = "",
		.paused_until = DAY_NONE,
		.form = FORM_STACK,
		.anchor = "",
		.action = "",
		.smallest = "",
		.celebration = "",
		.times_per_week = 7,
		.weekdays = 127,
		.why = "",
	};
}

static bool blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

bool habit_check(const struct habit *habit, struct err *err)
{
	if (blank(habit->action))
		return err_set(err, ERR_INVALID, "action",
			       _("say what you will do, in a few words"));
	if (blank(habit->anchor))
		return err_set(err, ERR_INVALID, "anchor",
			       _("say what it comes after, in a few words"));
	if (strlen(habit->action) > WORDS_MAX || strlen(habit->anchor) > WORDS_MAX)
		return err_set(err, ERR_INVALID, "action",
			       _("that is long for a small thing; a page can hold it"));
	if (habit->times_per_week < 1 || habit->times_per_week > 7)
		return err_set(err, ERR_INVALID, "times",
			       _("choose one to seven times a week"));
	if (habit->weekdays < 1 || habit->weekdays > 127)
		return err_set(err, ERR_INVALID, "days",
			       _("choose at least one weekday"));
	if (habit->seconds < 0 || habit->seconds > 86400)
		return err_set(err, ERR_INVALID, "seconds",
			       _("say how long it takes in seconds, up to a day"));
	if (habit->since < DAY_FIRST || habit->since > DAY_LAST)
		return err_set(err, ERR_INVALID, "since",
			       _("a habit needs a first day between 1900 and 2999"));
	return true;
}

/* A "!" or a "…" of the person's own is not followed by a full stop. */
static const char *one_end(char *text, const char *action)
{
	static const char *const ends[] = {
		".", "!", "?", "…", "。", "！", "？", "؟",
	};
	size_t size = strlen(action), last = strlen(text) - 1;

	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		size_t end = strlen(ends[i]);

		if (size > end && text[last] == '.' &&
		    strcmp(action + size - end, ends[i]) == 0) {
			text[last] = '\0';
			break;
		}
	}
	return text;
}

static char *sentence(const struct habit *habit, struct arena *arena)
{
	switch (habit->form) {
	case FORM_ENHANCE:
		return arena_print(arena, _("While %s, I will %s."),
				   habit->anchor, habit->action);
	case FORM_IF_THEN:
		return arena_print(arena, _("If %s, then I will %s."),
				   habit->anchor, habit->action);
	case FORM_STACK:
		break;
	}
	return arena_print(arena, _("After %s, I will %s."), habit->anchor,
			   habit->action);
}

const char *habit_sentence(const struct habit *habit, struct arena *arena)
{
	if (blank(habit->anchor))
		return habit->action;
	return one_end(sentence(habit, arena), habit->action);
}

const char *habit_name(const struct habit *habit, struct arena *arena)
{
	return words_cut(arena, habit->action, strlen(habit->action),
			NAME_COLUMNS);
}

/* Take `lead` off the front, in any case, if a word ends there. */
static const char *without(const char *text, const char *lead)
{
	size_t size = strlen(lead);

	if (strncasecmp(text, lead, size) == 0 && text[size] == ' ')
		return text + size + strspn(text + size, " ");
	return text;
}

static const char *clean(const char *text, struct arena *arena)
{
	size_t size;

	text += strspn(text, " \t\r\n");
	size = strlen(text);
	while (size > 0 && strchr(" \t\r\n", text[size - 1]))
		size--;
	if (size > 1 && text[size - 1] == '.' && text[size - 2] != '.')
		size--;
	while (size > 0 && strchr(" ,\t", text[size - 1]))
		size--;

	char *copy = arena_text_n(arena, text, size);

	/* A sentence stays one line. */
	for (char *p = copy; *p; p++)
		if (*p == '\n' || *p == '\r' || *p == '\t')
			*p = ' ';
	return copy;
}

static const struct {
	const char *word;
	enum habit_form form;
} leads[] = {
	{ "after", FORM_STACK }, { "while", FORM_ENHANCE },
	{ "if", FORM_IF_THEN }, { "when", FORM_IF_THEN },
	{ "whenever", FORM_IF_THEN },
};

enum { LEADS = sizeof(leads) / sizeof(*leads) };

bool habit_form_said(const char *text, enum habit_form *form)
{
	text += strspn(text, " \t\r\n");
	for (size_t i = 0; i < LEADS; i++)
		if (without(text, leads[i].word) != text) {
			*form = leads[i].form;
			return true;
		}
	return false;
}

const char *habit_clean_anchor(const char *text, enum habit_form form,
			       struct arena *arena)
{
	text += strspn(text, " \t\r\n");
	for (size_t i = 0; i < LEADS; i++)
		if (leads[i].form == form && without(text, leads[i].word) != text)
			return clean(without(text, leads[i].word), arena);
	return clean(text, arena);
}

const char *habit_clean_action(const char *text, struct arena *arena)
{
	text += strspn(text, " \t\r\n");
	text = without(text, "then");
	text = without(text, "i will");
	return clean(without(text, "i'll"), arena);
}

const char *form_name(enum habit_form form)
{
	return forms[form];
}

bool form_parse(const char *text, enum habit_form *out)
{
	for (int i = 0; i < 3; i++)
		if (strcmp(text, forms[i]) == 0) {
			*out = (enum habit_form)i;
			return true;
		}
	return false;
}

const char *mark_name(enum mark_state state)
{
	return marks[state].name;
}

bool mark_parse(const char *text, enum mark_state *out)
{
	for (int i = MARK_DONE; i <= MARK_NOT_TODAY; i++)
		if (strcmp(text, marks[i].name) == 0) {
			*out = (enum mark_state)i;
			return true;
		}
	return false;
}

const char *mark_words(enum mark_state state)
{
	return _(marks[state].words);
}

const char *habit_state_name(enum habit_state state)
{
	static const char *const names[] = { "growing", "paused", "let-go" };

	return names[state];
}

bool hindrance_exists(const char *type)
{
	static const char *const types[] = { "practical", "emotional", "identity",
					     "social", "habitual" };

	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(type, types[i]) == 0)
			return true;
	return false;
}
