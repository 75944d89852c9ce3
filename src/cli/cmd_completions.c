/*
 * tend completions: a script for the shell, and what the script asks for.
 *
 * The scripts (assets/completions) know nothing themselves. They hand over the words typed so far
 * and are told, from the table of verbs, what may come next: "words" or
 * "files" on the first line, then a candidate a line, a tab, what it means.
 * They take the answer as data alone: a habit may be called anything.
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "book/habits.h"
#include "text/show.h"
#include "verbs.h"
#include "words.h"

/* ---- what is typed so far ---------------------------------------------------- */

struct typed {
	const struct verb *family, *verb;
	const struct flag *value_of;	/* the flag whose value comes now */
	size_t count;			/* words after the verb */
	bool flags_over;		/* -- was there */
	const char *now;		/* the word being typed */
};

static const struct flag *flag_named(const struct flag *flag, const char *word)
{
	for (; flag && flag->name; flag++)
		if (word[1] == '-' ? strcmp(flag->name, word + 2) == 0 :
		    flag->letter && word[1] == flag->letter && !word[2])
			return flag;
	return NULL;
}

static const struct flag *flag_of(const struct verb *verb, const char *word)
{
	const struct flag *flag = verb ? flag_named(verb->flags, word) : NULL;

	return flag ? flag : flag_named(common_flags, word);
}

static void take_word(struct typed *typed, const char *word)
{
	const struct verb *part;

	if (!typed->verb) {
		typed->verb = verb_find(word);
		return;
	}
	part = typed->family || typed->count ? NULL :
		verb_part(typed->verb, word);
	if (part) {
		typed->family = typed->verb;
		typed->verb = part;
	} else {
		typed->count++;
	}
}

/* False: a verb that is not known; nothing can come. */
static bool read_typed(struct call *call, struct typed *typed)
{
	size_t last = call->count - 1;

	for (size_t i = 1; i < last; i++) {
		const char *word = call->words[i];
		const struct flag *flag = NULL;

		if (strcmp(word, "--") == 0 && !typed->flags_over) {
			typed->flags_over = true;
			continue;
		}
		if (word[0] == '-' && word[1] && !typed->flags_over) {
			flag = flag_of(typed->verb, word);
			if (!flag || !flag->value)
				continue;
			if (i + 1 == last)
				typed->value_of = flag;
			else if (strcmp(flag->name, "db") == 0 &&
				 call->flag_count < CALL_FLAGS)
				call->flags[call->flag_count++] =
					(struct call_flag){ "db", call->words[i + 1] };
			i++;
			continue;
		}
		take_word(typed, word);
		if (!typed->verb)
			return false;
	}
	typed->now = last ? call->words[last] : "";
	return true;
}

/* ---- answers ------------------------------------------------------------------ */

static void offer(struct call *call, const struct typed *typed,
		  const char *text, size_t size, const char *means)
{
	if (strncmp(text, typed->now, strlen(typed->now)) != 0)
		return;
	say(call, "%.*s%s%s\n", (int)size, text, *means ? "\t" : "", means);
}

/* Of "done|smallest|…" the words that stand for themselves. */
static void offer_choices(struct call *call, const struct typed *typed,
			  const char *words, size_t size)
{
	for (size_t at = 0; at < size;) {
		size_t length = strcspn(words + at, "|");

		if (length > size - at)
			length = size - at;
		if (islower((unsigned char)words[at]) ||
		    (words[at] == '-' && length > 1))
			offer(call, typed, words + at, length, "");
		at += length + 1;
	}
}

/* A name that a terminal would draw as it is: others are left to their ids. */
static bool is_plain(const char *text)
{
	struct str shown = STR_INIT;
	bool plain;

	show_line(&shown, text, strlen(text));
	plain = *text && strcmp(shown.s, text) == 0 && !strpbrk(text, "\t\n");
	str_clear(&shown);
	return plain;
}

/* What has no book, or cannot be read at once, has no names to offer. */
static void offer_habits(struct call *call, const struct typed *typed)
{
	struct habit_list list;
	struct err err = { 0 };

	call->options.must_exist = true;
	call->options.read_only = true;
	call->options.wait_ms = 100;
	if (!call_open(call, &err) ||
	    !book_habits(call->book, false, &call->arena, &list, &err))
		return;
	for (size_t i = 0; i < list.count; i++) {
		const char *name = list.items[i].action;

		if (is_plain(name))
			offer(call, typed, name, strlen(name), "");
	}
}

static void offer_verbs(struct call *call, const struct typed *typed)
{
	const struct verb *verb;

	for (size_t i = 0; (verb = verb_at(i)); i++)
		if (verb->name[0])
			offer(call, typed, verb->name, strlen(verb->name),
			      _(verb->help));
}

static bool helps(const struct flag *flag, const struct verb *verb)
{
	return strcmp(flag->name, "help") == 0 || verb_helps(verb, flag);
}

static void offer_flags(struct call *call, const struct typed *typed)
{
	const struct flag *tables[] = {
		typed->verb ? typed->verb->flags : NULL, common_flags,
	};
	char text[80];

	for (size_t i = 0; i < 2; i++)
		for (const struct flag *flag = tables[i];
		     flag && flag->name; flag++) {
			if (typed->verb && i == 1 &&
			    !helps(flag, typed->verb))
				continue;
			snprintf(text, sizeof(text), "--%s", flag->name);
			offer(call, typed, text, strlen(text), _(flag->help));
		}
}

/* Whether a help is a list of words ("stack, enhance or if-then; …"): then it
 * offers them, when asked to. */
static bool offer_listed(struct call *call, const struct typed *typed,
			 const char *help, bool offers)
{
	const char *at = help;
	size_t words = 0;

	while (*at && *at != ';') {
		size_t size = strcspn(at, " ,;:.");

		if (offers)
			offer(call, typed, at, size, "");
		at += size;
		words++;
		if (strncmp(at, ", ", 2) == 0)
			at += 2;
		else if (strncmp(at, " or ", 4) == 0)
			at += 4;
		else if (*at && *at != ';')
			return false;
	}
	return words > 2;
}

/* A flag's choices stand in the synopsis ("[--format json|md]") or are its
 * help. */
static void offer_value(struct call *call, const struct typed *typed)
{
	const struct flag *flag = typed->value_of;
	const char *words = typed->verb ? verb_words(typed->verb) : "";
	size_t length = strlen(flag->name);

	for (const char *at = words; (at = strstr(at, "--")); at += 2)
		if (strncmp(at + 2, flag->name, length) == 0 &&
		    at[2 + length] == ' ')
			offer_choices(call, typed, at + 3 + length,
				      strcspn(at + 3 + length, " ]"));
	if (offer_listed(call, typed, flag->help, false))
		offer_listed(call, typed, flag->help, true);
}

/* The word of the synopsis that stands at that place, flags and their values
 * not counted: "HABIT", "done|smallest|…". The last one may go on. */
static const char *slot(const struct verb *verb, size_t place, size_t *size)
{
	const char *at = verb_words(verb), *found = NULL;
	size_t seen = 0;

	while (*(at += strspn(at, " []|.")) && seen <= place) {
		size_t length = strcspn(at, " ]");

		while (length && at[length - 1] == '.')
			length--;
		if (*at == '-' && length > 1) {
			char name[40];
			const struct flag *flag;

			snprintf(name, sizeof(name), "%.*s", (int)length, at);
			flag = flag_named(verb->flags, name);
			at += length;
			if (flag && flag->value && *at == ' ')
				at += 1 + strcspn(at + 1, " ]");
			continue;
		}
		found = at;
		*size = length;
		seen++;
		at += length;
	}
	return seen > place || strstr(verb_words(verb), "...") ? found : NULL;
}

static bool is_word(const char *text, size_t size, const char *word)
{
	return size == strlen(word) && strncmp(text, word, size) == 0;
}

static void answer(struct call *call, const struct typed *typed)
{
	const char *now = typed->now, *word;
	size_t size = 0;

	if (typed->value_of) {
		bool file = strncmp(typed->value_of->value, "FILE", 4) == 0;

		say(call, file ? "files\n" : "words\n");
		if (!file)
			offer_value(call, typed);
		return;
	}
	word = typed->verb ? slot(typed->verb, typed->count, &size) : NULL;
	if (now[0] == '-' && !typed->flags_over) {
		say(call, "words\n");
		offer_flags(call, typed);
	} else if (!typed->verb) {
		say(call, "words\n");
		offer_verbs(call, typed);
	} else if (typed->verb->parts && !typed->count) {
		say(call, "words\n");
		for (const struct verb *part = typed->verb->parts; part->name; part++)
			offer(call, typed, part->name, strlen(part->name),
			      _(part->help));
	} else if (word && strncmp(word, "FILE", 4) == 0) {
		say(call, "files\n");
	} else if (word && strncmp(word, "HABIT", 5) == 0) {
		say(call, "names\n");
		offer_habits(call, typed);
		offer_choices(call, typed, word, size);
	} else if (word && is_word(word, size, "VERB")) {
		say(call, "words\n");
		offer_verbs(call, typed);
	} else {
		say(call, "words\n");
		if (word && is_word(word, size, "KIND"))
			word = "actionable|understanding|acceptance|waiting|unsorted",
			size = strlen(word);
		if (word)
			offer_choices(call, typed, word, size);
	}
}

static bool run_completions(struct call *call, struct err *err)
{
	struct typed typed = { .now = "" };
	const char *shell = call->words[0];
	const struct asset *script;
	char name[60];

	if (strcmp(shell, "words") == 0) {
		if (read_typed(call, &typed))
			answer(call, &typed);
		return true;
	}
	if (call->count > 1)
		return call_refuse(call, err, _("one shell is enough"));
	snprintf(name, sizeof(name), "completions/tend.%s", shell);
	script = asset_find(name);
	if (!script || strchr(shell, '/'))
		return call_refuse(call, err,
			_("there are completions for bash, zsh and fish"));
	say_body(call, script->data, script->size);
	return true;
}

const struct verb verb_completions = {
	.name = "completions", .words = "bash|zsh|fish",
	.help = N_("A script with which the shell completes verbs, flags and habits."),
	.more = N_("In bash: `. <(tend completions bash)`."),
	.least = 1, .most = WORDS_ANY, .bookless = true, .run = run_completions,
};
