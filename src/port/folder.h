#ifndef TEND_SRC_PORT_FOLDER_H
#define TEND_SRC_PORT_FOLDER_H

#include <stddef.h>

/* What a folder of Markdown written by tend is known by. A line of a page
 * that begins so itself, after any backslashes, carries one backslash more. */
#define FOLDER_MARK "<!-- tend "
#define FOLDER_REST "tend.json"

/* How many backslashes stand before our mark where a line begins so; -1 if
 * it does not. export_folder.c */
int folder_slashes(const char *line, size_t size);

#endif
