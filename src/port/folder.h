#ifndef TEND_SRC_PORT_FOLDER_H
#define TEND_SRC_PORT_FOLDER_H

/* What a folder of Markdown written by tend is known by. A line of a page
 * that begins so itself, after any backslashes, carries one backslash more. */
#define FOLDER_MARK "<!-- tend "
#define FOLDER_REST "tend.json"

#endif
