#ifndef TEND_TESTS_MONKEY_KEYS_H
#define TEND_TESTS_MONKEY_KEYS_H

#include <stdbool.h>
#include <stdint.h>

/*
 * What the monkey does, one thing a press, as words of a script (ui/key.h):
 * "RET", "\"some words\"", "resize:40x12"; and three of its own: "clock:+90"
 * lets 90 minutes go by, "tick:800" 800 milliseconds without a key; "word"
 * types one that is nowhere else, where text is written.
 */
enum { PRESS_ROOM = 160 };

struct press {
	char script[PRESS_ROOM];
};

/* How a run presses: which keys it leaves alone. */
enum {
	CALM_TEXT = 1,		/* nothing hostile is typed or pasted */
	NO_GREETING = 2,	/* never m, and nothing is copied */
	NO_SIZES = 4,		/* the window keeps its size */
	NO_TAKING = 8,		/* nothing that takes words away, or back */
};

/* A number by chance; the same again for the same seed. */
uint64_t chance(uint64_t *seed);

/* `count` presses by chance. */
void presses_fill(struct press *presses, int count, uint64_t seed,
		  unsigned how);

/* The presses as one script, between the quotes of `tend shot --keys`. */
void presses_print(const struct press *presses, int count);

/* A script of tokens parted by blanks, as presses_print writes it. Gives how
 * many there are; at most `most`. */
int presses_parse(const char *script, struct press *presses, int most);

#endif
