#ifndef TEND_SRC_BOOK_CAPTURE_H
#define TEND_SRC_BOOK_CAPTURE_H

#include <stdint.h>

#include "query.h"

/* FNV-1a over values, as change.sum keeps it: how the step left them. Begin
 * with CAPTURE_HASH. */
#define CAPTURE_HASH 2166136261u
uint32_t capture_hash(uint32_t hash, sqlite3_value *value);

#endif
