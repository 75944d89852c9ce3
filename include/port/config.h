#ifndef TEND_PORT_CONFIG_H
#define TEND_PORT_CONFIG_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/*
 * What belongs to this machine and not to the person: $XDG_CONFIG_HOME/tend/
 * config (default ~/.config), lines of `key = value`; # begins a remark. The
 * file is the person's own: what is set here changes one line and keeps the
 * others as they are. A symbolic link is refused.
 */

enum { CONFIG_BYTES = 1 << 20 };	/* a longer file is refused */

/* The last value of the key, in the arena; NULL if it has none, or there is
 * no file. */
bool config_value(const char *key, struct arena *arena, const char **value,
		  struct err *err);

/* Whether a value says yes: yes, true, on, 1. NULL is no. */
bool config_yes(const char *value);

/* A whole number in that range; for NULL, and what is none, the usual one. */
int config_number(const char *value, int least, int most, int usual);

/* Set it; "" takes it away. The folder (0700) and the file (0600) are made. */
bool config_set(const char *key, const char *value, struct err *err);

/* Where the file is, in the arena; NULL if no home is known. */
const char *config_path(struct arena *arena);

/* A file or folder beside it. */
const char *config_place(const char *name, struct arena *arena);

/* All of such a file, made valid UTF-8, added to out; nothing, and true, if
 * there is none. A symbolic link, a folder, and what is longer than
 * CONFIG_BYTES are refused. */
bool config_read(const char *path, struct str *out, struct err *err);

#endif
