#include "words.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/intl.h"

enum { ALIKE = 3 };	/* letters in common that are no accident */

const struct flag common_flags[] = {
	{ "db", 0, "FILE", N_("the book to open") },
	{ "json", 0, NULL, N_("print one JSON value") },
	{ "plain", 0, NULL, N_("no window, line by line") },
	{ "help", 'h', NULL, N_("about this verb") },
	{ "version", 0, NULL, N_("which tend this is") },
	{ 0 },
};

bool call_has(const struct call *call, const char *flag)
{
	return call_value(call, flag) != NULL;
}

const char *call_value(const struct call *call, const char *flag)
{
	for (size_t i = call->flag_count; i > 0; i--)
		if (strcmp(call->flags[i - 1].name, flag) == 0)
			return call->flags[i - 1].value;
	return NULL;
}

const char *call_value_at(const struct call *call, const char *flag, size_t n)
{
	for (size_t i = 0; i < call->flag_count; i++)
		if (strcmp(call->flags[i].name, flag) == 0 && n-- == 0)
			return call->flags[i].value;
	return NULL;
}

const char *verb_title(const struct verb *family, const struct verb *verb,
		       struct arena *arena)
{
	if (!verb)
		return "";
	return family ? arena_print(arena, "%s %s", family->name, verb->name)
		      : verb->name;
}

bool call_refuse(const struct call *call, struct err *err,
		 const char *format, ...)
{
	char text[300];
	va_list rest;
	const struct verb *page = call->family ? call->family : call->verb;

	va_start(rest, format);
	vsnprintf(text, sizeof(text), format, rest);
	va_end(rest);
	return err_set(err, ERR_USAGE, NULL, _("%s (see: tend help%s%s)"), text,
		       page ? " " : "", page ? page->name : "");
}

/* ---- flags ---------------------------------------------------------------- */

static const struct flag *find_flag(const struct flag *flags, const char *name,
				    size_t size)
{
	for (; flags && flags->name; flags++)
		if (strlen(flags->name) == size &&
		    memcmp(flags->name, name, size) == 0)
			return flags;
	return NULL;
}

static const struct flag *find_letter(const struct flag *flags, char letter)
{
	for (; flags && flags->name; flags++)
		if (flags->letter == letter)
			return flags;
	return NULL;
}

static bool keep_flag(struct call *call, const struct flag *flag,
		      const char *value, struct err *err)
{
	/* Other texts can be empty; the name of a file cannot. */
	if (value && !*value && strncmp(flag->value, "FILE", 4) == 0)
		return call_refuse(call, err, _("--%s wants %s after it"),
				   flag->name, flag->value);
	if (call->flag_count == CALL_FLAGS)
		return call_refuse(call, err, _("these are too many flags"));
	call->flags[call->flag_count++] = (struct call_flag){
		flag->name, value ? value : "",
	};
	return true;
}

/* Of a verb not known yet (flags before it), the common flags alone. */
static const struct flag *known_flag(const struct call *call, const char *name,
				     size_t size, char letter)
{
	const struct flag *tables[] = {
		call->verb ? call->verb->flags : NULL, common_flags,
	};

	for (size_t i = 0; i < 2; i++) {
		const struct flag *flag =
			letter ? find_letter(tables[i], letter)
			       : find_flag(tables[i], name, size);

		if (flag)
			return flag;
	}
	return NULL;
}

struct reader {
	char **words;		/* what is left, NULL at the end */
};

static bool read_long(struct call *call, struct reader *reader,
		      const char *word, struct err *err)
{
	const char *equals = strchr(word, '=');
	size_t size = equals ? (size_t)(equals - word) : strlen(word);
	const struct flag *flag = known_flag(call, word, size, 0);
	const char *value = equals ? equals + 1 : NULL;

	if (!flag)
		return call_refuse(call, err, _("there is no flag --%.*s here"),
				   (int)size, word);
	if (!flag->value && value)
		return call_refuse(call, err, _("--%s takes no value"),
				   flag->name);
	if (flag->value && !value) {
		if (!*reader->words)
			return call_refuse(call, err, _("--%s wants %s after it"),
					   flag->name, flag->value);
		value = *reader->words++;
	}
	return keep_flag(call, flag, value, err);
}

static bool read_short(struct call *call, struct reader *reader,
		       const char *letters, struct err *err)
{
	for (; *letters; letters++) {
		const struct flag *flag = known_flag(call, "", 0, *letters);
		const char *value = NULL;

		if (!flag)
			return call_refuse(call, err,
				_("there is no flag -%s here; -- goes before words that begin with -"),
				letters);
		if (flag->value && letters[1]) {
			value = letters + 1 + (letters[1] == '=');
			return keep_flag(call, flag, value, err);
		}
		if (flag->value) {
			if (!*reader->words)
				return call_refuse(call, err,
						   _("-%c wants %s after it"),
						   *letters, flag->value);
			value = *reader->words++;
		}
		if (!keep_flag(call, flag, value, err))
			return false;
	}
	return true;
}

/* ---- words ---------------------------------------------------------------- */

static bool is_flag(const char *word)
{
	return word[0] == '-' && word[1] && word[1] != ' ' && word[1] != '\t' &&
	       word[1] != '\n';
}

static size_t begins_alike(const char *one, const char *other)
{
	size_t size = 0;

	while (one[size] && one[size] == other[size])
		size++;
	return size;
}

/* The verb that was perhaps meant: the one that begins most alike. */
static const struct verb *near_verb(const char *word)
{
	const struct verb *verb, *near = NULL;
	size_t best = ALIKE - 1;

	for (size_t i = 0; (verb = verb_at(i)); i++) {
		size_t size = begins_alike(verb->name, word);

		if (size > best) {
			best = size;
			near = verb;
		}
	}
	return near;
}

bool verb_refuse(const char *word, struct err *err)
{
	const struct verb *near = near_verb(word);

	if (near)
		return err_set(err, ERR_USAGE, NULL,
			_("there is no verb “%.40s”; “%s” begins alike (see: tend help)"),
			word, near->name);
	return err_set(err, ERR_USAGE, NULL,
		       _("there is no verb “%.40s” (see: tend help)"), word);
}

static bool refuse_part(struct call *call, const char *word, struct err *err)
{
	const char *names = "";

	for (const struct verb *part = call->verb->parts; part->name; part++)
		names = arena_print(&call->arena, "%s%s%s", names,
				    *names ? ", " : "", part->name);
	return call_refuse(call, err, _("“%s” has no part “%.40s”; it has %s"),
			   call->verb->name, word, names);
}

/* The verb, then its part: the first words that are no flags. */
static bool take_name(struct call *call, const char *word, bool *taken,
		      struct err *err)
{
	*taken = true;
	if (!call->verb) {
		call->verb = verb_find(word);
		return call->verb || verb_refuse(word, err);
	}
	if (call->verb->parts && !call->family && !call->count) {
		const struct verb *part = verb_part(call->verb, word);

		if (part) {
			call->family = call->verb;
			call->verb = part;
			return true;
		}
		if (!call->verb->most)
			return refuse_part(call, word, err);
	}
	*taken = false;
	return true;
}

static bool check_count(const struct call *call, struct err *err)
{
	const struct verb *verb = call->verb;

	if (!verb)
		return true;
	if (call->count < (size_t)verb->least)
		return call_refuse(call, err, _("it goes: tend %s%s%s %s"),
				   call->family ? call->family->name : "",
				   call->family ? " " : "", verb->name,
				   verb->words);
	if (verb->most != WORDS_ANY && call->count > (size_t)verb->most)
		return call_refuse(call, err, _("“%s” is one word too many"),
				   call->words[verb->most]);
	if (call_has(call, "json") && !verb->json)
		return call_refuse(call, err, _("“%s” prints no JSON"),
				   verb->name);
	return true;
}

bool words_read(struct call *call, int argc, char **argv, struct err *err)
{
	struct reader reader = { argv + (argc > 0) };
	bool flags_end = false;

	call->words = arena_new(&call->arena,
				((size_t)argc + 1) * sizeof(*call->words));
	while (*reader.words) {
		char *word = *reader.words++;
		bool taken, ok = true;

		if (!flags_end && strcmp(word, "--") == 0) {
			flags_end = true;
			continue;
		}
		if (!flags_end && is_flag(word) &&
		    !(call->verb && call->verb->dashes && word[1] != '-' &&
		      strcmp(word, "-h") != 0)) {
			ok = word[1] == '-' ?
				read_long(call, &reader, word + 2, err) :
				read_short(call, &reader, word + 1, err);
			if (!ok)
				return false;
			continue;
		}
		if (!take_name(call, word, &taken, err))
			return false;
		if (!taken)
			call->words[call->count++] = word;
	}
	if (call_has(call, "help") || call_has(call, "version"))
		return true;
	return check_count(call, err);
}
