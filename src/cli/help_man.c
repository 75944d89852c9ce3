#include "base/intl.h"
#include "cli/roff.h"
#include "verbs.h"
#include "words.h"

#include <string.h>

static void say_flag(struct call *call, const struct flag *flag)
{
	char name[80] = "-";

	say(call, ".It");
	if (flag->letter) {
		roff_word(call, "Fl", &flag->letter, 1);
		say(call, " ,");
	}
	strncat(name, flag->name, sizeof(name) - 2);
	roff_word(call, "Fl", name, strlen(name));
	if (flag->value)
		roff_word(call, "Ar", flag->value, strlen(flag->value));
	say(call, "\n");
	roff_text(call, _(flag->help));
}

static void say_help(struct call *call, const struct verb *verb)
{
	roff_text(call, _(verb->help));
	if (verb->more)
		roff_text(call, _(verb->more));
}

static void say_verb(struct call *call, const struct verb *family,
		     const struct verb *verb)
{
	const char *name = verb_title(family, verb, &call->arena);

	say(call, ".It");
	roff_word(call, "Ic", name, strlen(name));
	roff_synopsis(call, verb_words(verb));
	say(call, "\n");
	say_help(call, verb);
	if (!verb->flags || !verb->flags->name || verb->parts)
		return;
	say(call, ".Bl -tag -width Ds -compact\n");
	for (const struct flag *flag = verb->flags; flag->name; flag++)
		say_flag(call, flag);
	say(call, ".El\n");
}

static void say_family(struct call *call, const struct verb *family)
{
	say(call, ".Ss %s\n", family->name);
	say_help(call, family);
	say(call, ".Bl -tag -width Ds\n");
	for (const struct verb *part = family->parts; part->name; part++)
		say_verb(call, family, part);
	say(call, ".El\n");
}

void help_man(struct call *call)
{
	const struct verb *verb;

	say(call, ".Bl -tag -width Ds\n");
	for (size_t i = 0; (verb = verb_at(i)); i++)
		if (verb->name[0] && !verb->parts)
			say_verb(call, NULL, verb);
	say(call, ".El\n");
	for (size_t i = 0; (verb = verb_at(i)); i++)
		if (verb->name[0] && verb->parts)
			say_family(call, verb);
}
