#ifndef TEND_DOMAIN_GREETING_H
#define TEND_DOMAIN_GREETING_H

#include "base/arena.h"

/* "Good morning, Sam." by the hour (0-23): afternoon from 12, evening from
 * 18, plain "Hello" from midnight to four. name may be NULL or blank. */
const char *greeting_at(int hour, const char *name, struct arena *arena);

/* "Good to see you, Sam.", for days on which nothing was written before. */
const char *greeting_anew(const char *name, struct arena *arena);

#endif
