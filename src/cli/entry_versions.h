#ifndef TEND_SRC_CLI_ENTRY_VERSIONS_H
#define TEND_SRC_CLI_ENTRY_VERSIONS_H

#include "cli/call.h"

/* How a page read before: its versions in a list, the words of one of them,
 * and what changed between two. rev NULL is the version before the last. */
bool entry_say_versions(struct call *call, int64_t entry, struct err *err);
bool entry_rev(struct call *call, int64_t entry, const char *rev,
	       const char **body, size_t *size, struct err *err);
bool entry_say_diff(struct call *call, int64_t entry, const char *rev,
		    struct err *err);

#endif
