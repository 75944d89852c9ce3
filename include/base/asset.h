#ifndef TEND_BASE_ASSET_H
#define TEND_BASE_ASSET_H

#include <stddef.h>

/* A file of assets/, built into the program. data ends in a NUL that size
 * does not count. The table is made at build by assets/embed.awk. */
struct asset {
	const char *name;	/* path below assets/, "schema/001-first.sql" */
	const char *data;
	size_t size;
};

extern const struct asset assets[];	/* by name, in order; ends with name NULL */

/* NULL if there is none. */
const struct asset *asset_find(const char *name);

#endif
