#ifndef TEND_TESTS_MONKEY_RUN_H
#define TEND_TESTS_MONKEY_RUN_H

#include "home.h"
#include "look.h"

/*
 * One run in a process of its own, on a copy of the home: a fall, a hang or
 * a finding of the sanitizers ends that process alone, and is told with the
 * last presses.
 */
struct run {
	struct home *home;
	const struct press *presses;
	int count;
	unsigned how;		/* keys.h */
	bool ascii;
	bool quiet;		/* nothing is printed by it */
	bool show;		/* each screen is printed */
	int words;		/* a file for each row of the screen, or -1 */
};

enum { PANES_MOST = 200 };

struct outcome {
	bool fine;
	int at;			/* presses done */
	char why[WHY_ROOM];
	bool seen[PANES_MOST];	/* as in panes_all: was on top once */
};

struct outcome run_go(const struct run *run);

/* Leave out of failing presses what is not needed for the failure; gives how
 * many are left. */
int run_shrink(const struct run *run, const struct outcome *outcome,
	       struct press *presses);

#endif
