#include "base/intl.h"
#include "verbs.h"
#include "words.h"

/* Words for roff: signs it would read are taken from it, and what a person
 * types keeps its plain hyphens. */
static void say_roff(struct call *call, const char *text, bool typed)
{
	if (*text == '.' || *text == '\'')
		say(call, "\\&");
	for (; *text; text++) {
		if (*text == '\\')
			say(call, "\\e");
		else if (*text == '-' && typed)
			say(call, "\\-");
		else if (*text == '`')
			say(call, "\\(ga");
		else if (*text == '"')
			say(call, "\\(dq");
		else
			say(call, "%c", *text);
	}
}

static void say_flag(struct call *call, const struct flag *flag)
{
	say(call, ".TP\n.B ");
	if (flag->letter)
		say(call, "\\-%c, ", flag->letter);
	say(call, "\\-\\-");
	say_roff(call, flag->name, true);
	if (flag->value) {
		say(call, " \\fI");
		say_roff(call, flag->value, true);
		say(call, "\\fR");
	}
	say(call, "\n");
	say_roff(call, _(flag->help), false);
	say(call, "\n");
}

static void say_verb(struct call *call, const struct verb *family,
		     const struct verb *verb)
{
	say(call, ".TP\n.B ");
	if (family)
		say(call, "%s ", family->name);
	say_roff(call, verb->name, true);
	if (verb->words[0]) {
		say(call, " \\fR");
		say_roff(call, verb->words, true);
	}
	say(call, "\n");
	say_roff(call, _(verb->help), false);
	say(call, "\n");
	if (verb->more) {
		say_roff(call, _(verb->more), false);
		say(call, "\n");
	}
	if (!verb->flags || !verb->flags->name || verb->parts)
		return;
	say(call, ".RS\n");
	for (const struct flag *flag = verb->flags; flag->name; flag++)
		say_flag(call, flag);
	say(call, ".RE\n");
}

static void say_family(struct call *call, const struct verb *family)
{
	say(call, ".SS %s\n", family->name);
	say_roff(call, _(family->help), false);
	say(call, "\n");
	if (family->more) {
		say_roff(call, _(family->more), false);
		say(call, "\n");
	}
	for (const struct verb *part = family->parts; part->name; part++)
		say_verb(call, family, part);
}

void help_man(struct call *call)
{
	const struct verb *verb;

	for (size_t i = 0; (verb = verb_at(i)); i++)
		if (verb->name[0] && !verb->parts)
			say_verb(call, NULL, verb);
	for (size_t i = 0; (verb = verb_at(i)); i++)
		if (verb->name[0] && verb->parts)
			say_family(call, verb);
}
