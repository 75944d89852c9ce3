#ifndef TEND_VERB_WINDOW_H
#define TEND_VERB_WINDOW_H

#include "cli/verb.h"

/* The window, as the command line may open it. Weak: a tend built without
 * one has none, and its address is NULL. */
extern const struct cli_window window_room __attribute__((weak));

#endif
