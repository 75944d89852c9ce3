#include "ui/key.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "text/utf8.h"

enum { FUNCTION_KEYS = 12 };

static const struct {
	enum key_kind kind;
	const char *name;
	const char *label;	/* N_(): as people read it */
	const char *ascii;	/* where that has signs */
} names[] = {
	{ K_ENTER, "RET", N_("Enter"), NULL },
	{ K_ESC, "ESC", N_("Esc"), NULL },
	{ K_TAB, "TAB", N_("Tab"), NULL },
	{ K_BACKSPACE, "BS", N_("Backspace"), NULL },
	{ K_DELETE, "DEL", N_("Del"), NULL },
	{ K_INSERT, "INS", N_("Ins"), NULL },
	{ K_UP, "UP", "↑", "up" },
	{ K_DOWN, "DOWN", "↓", "down" },
	{ K_LEFT, "LEFT", "←", "left" },
	{ K_RIGHT, "RIGHT", "→", "right" },
	{ K_HOME, "HOME", N_("Home"), NULL },
	{ K_END, "END", N_("End"), NULL },
	{ K_PAGE_UP, "PGUP", N_("PgUp"), NULL },
	{ K_PAGE_DOWN, "PGDN", N_("PgDn"), NULL },
};

enum { NAMES = sizeof(names) / sizeof(names[0]) };

bool key_same(const struct key *a, const struct key *b)
{
	return a->kind == b->kind && a->mods == b->mods && a->rune == b->rune;
}

bool key_types(const struct key *key)
{
	return key->kind == K_PASTE ||
		(key->kind == K_RUNE && !(key->mods & (K_CTRL | K_ALT)));
}

/* Some chords are other keys: a terminal cannot tell them apart. */
static void same_on_all_terminals(struct key *key)
{
	if (key->kind != K_RUNE || key->mods != K_CTRL)
		return;
	if (key->rune < 0x80)
		key->rune = (uint32_t)tolower((int)key->rune);
	switch (key->rune) {
	case 'i':
		*key = (struct key){ .kind = K_TAB };
		break;
	case 'j':
	case 'm':
		*key = (struct key){ .kind = K_ENTER };
		break;
	case 'h':
		*key = (struct key){ .kind = K_BACKSPACE };
		break;
	case '[':
		*key = (struct key){ .kind = K_ESC };
		break;
	default:
		break;
	}
}

static bool parse_named(const char *name, struct key *key)
{
	if (strcmp(name, "SPC") == 0) {
		key->kind = K_RUNE;
		key->rune = ' ';
		return true;
	}
	for (size_t i = 0; i < NAMES; i++)
		if (strcmp(name, names[i].name) == 0) {
			key->kind = names[i].kind;
			return true;
		}
	if (name[0] == 'F' && isdigit((unsigned char)name[1])) {
		char *end;
		long number = strtol(name + 1, &end, 10);

		if (*end || number < 1 || number > FUNCTION_KEYS)
			return false;
		key->kind = K_FUNCTION;
		key->rune = (uint32_t)number;
		return true;
	}
	return false;
}

bool key_parse(const char *name, struct key *out)
{
	struct key key = { 0 };

	while (name[0] && name[1] == '-' && name[2]) {
		if (name[0] == 'C')
			key.mods |= K_CTRL;
		else if (name[0] == 'S')
			key.mods |= K_SHIFT;
		else if (name[0] == 'M')
			key.mods |= K_ALT;
		else
			return false;
		name += 2;
	}
	if (!parse_named(name, &key)) {
		size_t size = strlen(name);

		if (!size || utf8_take(name, size, &key.rune) != size)
			return false;
		if (key.rune == UTF8_BAD || key.rune <= ' ' || key.rune == 0x7F)
			return false;
		key.kind = K_RUNE;
	}
	same_on_all_terminals(&key);
	*out = key;
	return true;
}

/* Room is plenty for every name there is; a longer one is cut. */
static void add_to(char out[KEY_NAME], const char *text)
{
	size_t have = strlen(out), size = strlen(text);

	if (size > KEY_NAME - 1 - have)
		size = KEY_NAME - 1 - have;
	memcpy(out + have, text, size);
	out[have + size] = '\0';
}

static const char *join(char out[KEY_NAME], const char *before,
			const char *name)
{
	out[0] = '\0';
	add_to(out, before);
	add_to(out, name);
	return out;
}

static const char *rune_text(uint32_t rune, char out[5])
{
	struct str text = STR_INIT;

	str_add_rune(&text, rune);
	snprintf(out, 5, "%s", text.s);
	str_clear(&text);
	return out;
}

const char *key_spell(const struct key *key, char out[KEY_NAME])
{
	char mods[8] = "", text[KEY_NAME];

	if (key->kind == K_RESIZE) {
		snprintf(out, KEY_NAME, "resize:%dx%d", key->cols, key->rows);
		return out;
	}
	if (key->kind == K_PASTE)
		return join(out, "paste", "");
	if (key->mods & K_CTRL)
		strcat(mods, "C-");
	if (key->mods & K_SHIFT)
		strcat(mods, "S-");
	if (key->mods & K_ALT)
		strcat(mods, "M-");
	if (key->kind == K_RUNE)
		return join(out, mods, key->rune == ' ' ? "SPC" :
			    rune_text(key->rune, text));
	if (key->kind == K_FUNCTION) {
		snprintf(text, sizeof(text), "F%u", (unsigned)key->rune);
		return join(out, mods, text);
	}
	for (size_t i = 0; i < NAMES; i++)
		if (names[i].kind == key->kind)
			return join(out, mods, names[i].name);
	return join(out, "", "");
}

const char *key_label(const struct key *key, bool ascii, char out[KEY_NAME])
{
	char mods[KEY_NAME] = "", text[KEY_NAME];

	if (key->mods & K_CTRL)
		add_to(mods, _("Ctrl-"));
	if (key->mods & K_SHIFT)
		add_to(mods, _("Shift-"));
	if (key->mods & K_ALT)
		add_to(mods, _("Alt-"));
	if (key->kind == K_RUNE && key->rune == ' ')
		return join(out, mods, _("Space"));
	if (key->kind == K_RUNE) {
		uint32_t rune = key->rune;

		if (key->mods & K_CTRL && rune < 0x80)
			rune = (uint32_t)toupper((int)rune);
		return join(out, mods, rune_text(rune, text));
	}
	for (size_t i = 0; i < NAMES; i++)
		if (names[i].kind == key->kind)
			return join(out, mods, ascii && names[i].ascii ?
				    names[i].ascii : _(names[i].label));
	return key_spell(key, out);
}

/* ---- scripts -------------------------------------------------------------- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

static bool unfinished(struct err *err)
{
	return err_set(err, ERR_USAGE, "keys",
		       _("these keys have a \" without its partner"));
}

/* One character of quoted words: \" \\ \n \t \e and \xHH (any byte) stand for
 * themselves. False at the end of the text. */
static bool quoted_byte(const char **at, char *byte)
{
	const char *p = *at;

	if (!*p)
		return false;
	*byte = *p++;
	if (*byte == '\\' && *p) {
		*byte = *p++;
		if (*byte == 'n')
			*byte = '\n';
		else if (*byte == 't')
			*byte = '\t';
		else if (*byte == 'e')
			*byte = 27;
		else if (*byte == 'x' && isxdigit((unsigned char)p[0]) &&
			 isxdigit((unsigned char)p[1])) {
			char hex[3] = { p[0], p[1], 0 };

			*byte = (char)strtol(hex, NULL, 16);
			p += 2;
		}
	}
	*at = p;
	return true;
}

/* The next typed character of words between quotes; *done at their end. */
static bool next_in_words(struct key_script *script, struct key *key,
			  bool *done, struct err *err)
{
	uint32_t rune;

	*done = false;
	if (*script->rest == '"') {
		script->rest++;
		script->in_words = false;
		*done = true;
		return true;
	}
	if (*script->rest == '\\') {
		char byte;

		if (!quoted_byte(&script->rest, &byte))
			return unfinished(err);
		rune = (unsigned char)byte;
	} else {
		size_t left = strlen(script->rest);

		if (!left)
			return unfinished(err);
		script->rest += utf8_take(script->rest, left, &rune);
	}
	*key = (struct key){ .kind = K_RUNE, .rune = rune };
	if (rune == '\n')
		*key = (struct key){ .kind = K_ENTER };
	else if (rune == '\t')
		*key = (struct key){ .kind = K_TAB };
	else if (rune == 27)
		*key = (struct key){ .kind = K_ESC };
	return true;
}

static bool paste(struct key_script *script, struct key *key, struct err *err)
{
	struct str text = STR_INIT;
	char byte;

	for (;;) {
		bool bare = *script->rest != '\\';

		if (!quoted_byte(&script->rest, &byte)) {
			str_clear(&text);
			return unfinished(err);
		}
		if (bare && byte == '"')
			break;
		str_add_char(&text, byte);
	}
	*key = (struct key){ .kind = K_PASTE, .size = text.size };
	script->paste = str_take(&text);
	key->text = script->paste;
	return true;
}

static bool one_token(struct key_script *script, struct key *key,
		      struct err *err)
{
	const char *end = script->rest;
	char token[64];

	while (*end && !is_blank(*end))
		end++;
	snprintf(token, sizeof(token), "%.*s", (int)(end - script->rest),
		 script->rest);
	script->rest = end;
	if (sscanf(token, "resize:%dx%d", &key->cols, &key->rows) == 2) {
		key->kind = K_RESIZE;
		return true;
	}
	if (key_parse(token, key))
		return true;
	return err_set(err, ERR_USAGE, "keys",
		       _("there is no key called %s"), token);
}

bool key_script_next(struct key_script *script, struct key *key,
		     struct err *err)
{
	free(script->paste);
	script->paste = NULL;
	if (err)
		err->kind = ERR_NONE;
	*key = (struct key){ 0 };
	for (;;) {
		bool done = false;

		if (script->in_words) {
			if (!next_in_words(script, key, &done, err))
				return false;
			if (!done)
				return true;
		}
		while (is_blank(*script->rest))
			script->rest++;
		if (!*script->rest)
			return false;
		if (*script->rest == '"') {
			script->rest++;
			script->in_words = true;
			continue;
		}
		if (strncmp(script->rest, "paste\"", 6) == 0) {
			script->rest += 6;
			return paste(script, key, err);
		}
		return one_token(script, key, err);
	}
}
