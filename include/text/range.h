#ifndef TEND_TEXT_RANGE_H
#define TEND_TEXT_RANGE_H

#include <stddef.h>

#include "base/list.h"

/* A piece of some text: the bytes from start up to, not including, end. */
struct range {
	size_t start, end;
};

LIST_OF(range, struct range);

#endif
