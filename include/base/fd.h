#ifndef TEND_BASE_FD_H
#define TEND_BASE_FD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/*
 * Reading and writing to the end, whatever signals come between. False leaves
 * in errno why.
 */
bool fd_write(int fd, const char *bytes, size_t size);

/* Add all there is to read to out, which becomes no larger than `most` bytes:
 * EFBIG if there is more. */
bool fd_read(int fd, struct str *out, size_t most);

#endif
