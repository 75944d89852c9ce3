#include <stdio.h>
#include <string.h>

#include "base/intl.h"
#include "text/show.h"
#include "verbs.h"
#include "words.h"

enum { HELP_NAMES = 12, HELP_FLAGS = 26 };

static void say_flags(struct call *call, const struct flag *flags)
{
	for (; flags && flags->name; flags++) {
		char left[80];

		snprintf(left, sizeof(left), "  %s%c%s--%s%s%s",
			 flags->letter ? "-" : "  ",
			 flags->letter ? flags->letter : ' ',
			 flags->letter ? ", " : " ", flags->name,
			 flags->value ? " " : "",
			 flags->value ? flags->value : "");
		say(call, "%-*s %s\n", HELP_FLAGS, left, _(flags->help));
	}
}

bool verb_helps(const struct verb *verb, const struct flag *flag)
{
	if (strcmp(flag->name, "db") == 0)
		return !verb->bookless || verb->takes_db;
	return strcmp(flag->name, "json") == 0 && verb->json;
}

static void say_common_flags(struct call *call, const struct verb *verb)
{
	struct flag shown[2] = { { 0 } };

	for (const struct flag *flag = common_flags; flag->name; flag++) {
		shown[0] = *flag;
		if (verb_helps(verb, flag))
			say_flags(call, shown);
	}
}

static void say_synopsis(struct call *call, const struct verb *family,
			 const struct verb *verb)
{
	say(call, "  tend %s%s%s%s%s\n", family ? family->name : "",
	    family ? " " : "", verb->name, *verb_words(verb) ? " " : "",
	    verb_words(verb));
}

static void say_parts(struct call *call, const struct verb *family)
{
	say(call, "\n");
	for (const struct verb *part = family->parts; part->name; part++)
		say(call, "  %-*s %s\n", HELP_NAMES, part->name,
		    _(part->help));
	say(call, _("\n`tend help %s PART` tells the flags of each.\n"),
	    family->name);
}

void help_verb(struct call *call, const struct verb *family,
	       const struct verb *verb)
{
	if (!verb->parts)
		say_synopsis(call, family, verb);
	for (const struct verb *part = verb->parts; part && part->name; part++)
		say_synopsis(call, verb, part);
	say(call, "\n%s\n", _(verb->help));
	if (verb->more)
		say(call, "%s\n", _(verb->more));
	if (verb->parts) {
		say_parts(call, verb);
		return;
	}
	say(call, "\n");
	say_flags(call, verb->flags);
	say_common_flags(call, verb);
}

void help_all(struct call *call)
{
	say(call, "%s\n\n  tend [--db FILE] [VERB ...]\n\n",
	    _("tend: a private book for what you saw, and small things to do about it"));
	for (size_t i = 0; verb_at(i); i++)
		if (verb_at(i)->name[0])
			say(call, "  %-*s %s\n", HELP_NAMES, verb_at(i)->name,
			    _(verb_at(i)->help));
	say(call, "\n%s\n",
	    _("tend alone opens the window. `tend help VERB` tells more of one verb.\n"
	      "--db FILE opens another book, --plain goes without the window."));
}

static bool run_help(struct call *call, struct err *err)
{
	const struct verb *verb, *part;

	if (call_has(call, "man")) {
		help_man(call);
		return true;
	}
	if (!call->count) {
		help_all(call);
		return true;
	}
	verb = verb_find(call->words[0]);
	if (!verb)
		return verb_refuse(call->words[0], err);
	if (call->count < 2) {
		help_verb(call, NULL, verb);
		return true;
	}
	part = verb_part(verb, call->words[1]);
	if (!part)
		return call_refuse(call, err, _("“%s” has no part “%.40s”"),
				   verb->name, call->words[1]);
	help_verb(call, verb, part);
	return true;
}

static bool run_version(struct call *call, struct err *err)
{
	(void)err;
	say(call, "tend %s\n", TEND_VERSION);
	return true;
}

static const struct flag help_flags[] = {
	{ "man", 0, NULL, N_("all verbs, as the manual has them") },
	{ 0 },
};

const struct verb verb_help = {
	.name = "help", .words = "[VERB [PART]]",
	.help = N_("What there is, and how it goes."),
	.flags = help_flags, .most = 2, .bookless = true, .run = run_help,
};

const struct verb verb_version = {
	.name = "version",
	.help = N_("Which tend this is."),
	.bookless = true, .run = run_version,
};
