#include "domain/greeting.h"

#include <string.h>

#include "base/intl.h"

static const char *to(const char *name, const char *greeting,
		      struct arena *arena)
{
	if (!name || !name[strspn(name, " \t\n")])
		return arena_print(arena, "%s.", greeting);
	return arena_print(arena, _("%s, %s."), greeting, name);
}

const char *greeting_at(int hour, const char *name, struct arena *arena)
{
	if (hour < 4)
		return to(name, _("Hello"), arena);
	if (hour < 12)
		return to(name, _("Good morning"), arena);
	if (hour < 18)
		return to(name, _("Good afternoon"), arena);
	return to(name, _("Good evening"), arena);
}

const char *greeting_anew(const char *name, struct arena *arena)
{
	return to(name, _("Good to see you"), arena);
}
