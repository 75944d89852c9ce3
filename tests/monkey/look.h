#ifndef TEND_TESTS_MONKEY_LOOK_H
#define TEND_TESTS_MONKEY_LOOK_H

#include "home.h"

/*
 * What holds after every key, and at the end. Each gives true, or false and
 * why.
 */
enum { WHY_ROOM = 2000 };

/* The screen: cells that fit, nothing but letters in them, the cursor on the
 * focus, the footer there; no tender word but on an item opened by a key (the one that
 * was pressed last, when none was there before); no word of a session on
 * Today, unless a line was allowed to greet. */
bool look_at_screen(struct home *home, const struct press *pressed, char *why);

/* Esc comes back from everywhere, and what was half written is kept. */
bool look_at_way_back(struct home *home, char *why);

/* The book is sound; taking everything back
 * leads to the book as it was. */
bool look_at_end(struct home *home, char *why);

#endif
