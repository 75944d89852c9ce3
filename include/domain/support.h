#ifndef TEND_DOMAIN_SUPPORT_H
#define TEND_DOMAIN_SUPPORT_H

#include "base/arena.h"

/* The setting that holds the person's own words for a heavy hour. */
#define SUPPORT_SETTING "support"

/*
 * The support card as lines: the person's own words, if there are any (NULL
 * or blank: none), then people to turn to at any hour, then when a person last
 * tried the numbers. What follows a tab stands at the right. It needs no
 * book. page: the part with the numbers; NULL is the one built in. The text
 * lives in the arena.
 */
const char *support_card(const char *own, const char *page,
			 struct arena *arena);

#endif
