#ifndef TEND_UI_KEY_H
#define TEND_UI_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

/*
 * One thing that came from the keyboard (or the terminal). As written in key
 * tables, storyboards and `tend shot`: a character is itself; RET ESC TAB
 * S-TAB SPC BS DEL UP DOWN LEFT RIGHT HOME END PGUP PGDN INS F1 … F12; C-s,
 * M-x, C-LEFT, S-UP; "some words" are typed, paste"some words" arrives as one
 * paste, resize:80x24 changes the window.
 */
enum key_kind {
	K_NONE,
	K_RUNE,			/* a character; with K_CTRL or K_ALT a chord */
	K_ENTER, K_ESC, K_TAB, K_BACKSPACE, K_DELETE, K_INSERT,
	K_UP, K_DOWN, K_LEFT, K_RIGHT, K_HOME, K_END, K_PAGE_UP, K_PAGE_DOWN,
	K_FUNCTION,		/* rune: 1 … 12 */
	K_PASTE,		/* text, size */
	K_RESIZE,		/* rows, cols */
};

enum { K_CTRL = 1, K_SHIFT = 2, K_ALT = 4 };

struct key {
	enum key_kind kind;
	unsigned mods;
	uint32_t rune;
	int rows, cols;
	const char *text;	/* of a paste; borrowed, until the next key */
	size_t size;
	bool cut;		/* of a paste: there was more than is taken */
};

enum { KEY_NAME = 48 };

/* The same key, pressed the same way. */
bool key_same(const struct key *a, const struct key *b);

/* Whether it puts a character into text (a letter, a blank, a paste). */
bool key_types(const struct key *key);

/* One name, "C-s"; false leaves *out alone. */
bool key_parse(const char *name, struct key *out);

/* The name, as key_parse takes it. */
const char *key_spell(const struct key *key, char out[KEY_NAME]);

/* As people read it: "Ctrl-S", "Enter", "Esc", "↑" (ASCII: "up"). */
const char *key_label(const struct key *key, bool ascii, char out[KEY_NAME]);

/*
 * A script of keys, parted by blanks.
 *
 *	struct key_script script = { .rest = "w \"hello\" ESC" };
 *	while (key_script_next(&script, &key, &err)) …
 *
 * At the end, and at a mistake, it gives false; err.kind tells which.
 */
struct key_script {
	const char *rest;
	bool in_words;
	char *paste;		/* owned; freed at the next key and at the end */
};

bool key_script_next(struct key_script *script, struct key *key,
		     struct err *err);

#endif
