#include "domain/insight.h"

#include <string.h>

#include "base/intl.h"

static const struct {
	unsigned kind;
	const char *name;	/* for JSON and the command line */
	const char *word;	/* a shorter way to say it there */
	const char *words;	/* for people */
} kinds[] = {
	{ KIND_ACTIONABLE, "actionable", "try", N_("to try") },
	{ KIND_UNDERSTANDING, "understanding", "know", N_("to know") },
	{ KIND_ACCEPTANCE, "acceptance", "let-be", N_("to let be") },
	{ KIND_WAITING, "waiting", "wait", N_("waiting") },
};

enum { KINDS = sizeof(kinds) / sizeof(*kinds) };

bool insight_check(const struct insight *insight, struct err *err)
{
	if (insight->body[strspn(insight->body, " \t\r\n")] == '\0')
		return err_set(err, ERR_INVALID, "body",
			       _("write a few words first"));
	if (insight->on < DAY_FIRST || insight->on > DAY_LAST)
		return err_set(err, ERR_INVALID, "day",
			       _("an insight needs a day between 1900 and 2999"));
	return true;
}

bool kinds_check(unsigned set, struct err *err)
{
	unsigned all = KIND_ACTIONABLE | KIND_UNDERSTANDING | KIND_ACCEPTANCE;

	if (set == KIND_WAITING || ((set & ~all) == 0 && set != all))
		return true;
	return err_set(err, ERR_INVALID, "kind",
		       _("choose one or two of try, know and let be, or wait alone"));
}

unsigned kind_parse(const char *word)
{
	for (int i = 0; i < KINDS; i++)
		if (strcmp(word, kinds[i].name) == 0 ||
		    strcmp(word, kinds[i].word) == 0)
			return kinds[i].kind;
	return 0;
}

const char *kind_name(unsigned kind)
{
	for (int i = 0; i < KINDS; i++)
		if (kinds[i].kind == kind)
			return kinds[i].name;
	return "unsorted";
}

const char *kind_words(unsigned kind)
{
	for (int i = 0; i < KINDS; i++)
		if (kinds[i].kind == kind)
			return _(kinds[i].words);
	return _("not sorted yet");
}

const char *kinds_text(unsigned set, struct arena *arena)
{
	const char *text = "";

	for (int i = 0; i < KINDS; i++)
		if (set & kinds[i].kind)
			text = arena_print(arena, "%s%s%s", text,
					   *text ? " " : "", kinds[i].name);
	return text;
}

unsigned kinds_parse(const char *text)
{
	unsigned set = 0;

	while (*text) {
		size_t size = strcspn(text, " ");

		for (int i = 0; i < KINDS; i++)
			if (strlen(kinds[i].name) == size &&
			    memcmp(kinds[i].name, text, size) == 0)
				set |= kinds[i].kind;
		text += size;
		text += strspn(text, " ");
	}
	return set;
}
