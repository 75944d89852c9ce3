#ifndef TEND_SRC_PORT_FRONT_H
#define TEND_SRC_PORT_FRONT_H

#include <jansson.h>
#include <stddef.h>

/*
 * The lines between --- and --- at the top of a Markdown file: as much YAML as
 * such files hold. "key: value" where the value is JSON, a plain word or text,
 * or a list [a, b]; or "key:" and lines "- a". Any bytes give some object.
 */

/* The object (the caller's to json_decref), empty if there are no such lines;
 * *body is where the text below begins. The text is UTF-8. */
json_t *front_parse(const char *text, size_t size, size_t *body);

#endif
