#ifndef TEND_WINDOW_H
#define TEND_WINDOW_H

#include "cli/call.h"
#include "ui/app.h"

/* The choices of this machine, from the config file and the environment; the
 * values live in the arena. */
struct window_choices {
	struct app_choices app;
	const struct theme *theme;
	bool mono;
};

bool window_choose(struct arena *arena, bool ascii,
		   struct window_choices *choices, struct err *err);

/* The window on a made-up year, in memory (port/demo.h), until it is left.
 * Opens no book of the person's and writes nothing. The terminal is nobody
 * else's meanwhile. *ended: by a signal or a terminal that is gone, not by
 * the person. */
bool window_demo(struct call *call, bool *ended, struct err *err);

extern const struct verb demo_verb;
extern const struct verb shot_verb;
extern const struct verb keys_verb;

#endif
