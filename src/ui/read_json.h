#ifndef TEND_SRC_UI_READ_JSON_H
#define TEND_SRC_UI_READ_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/list.h"

/* What a draft or a setting keeps of a form: objects of plain values. */
struct json_value {
	const char *key;
	const char *text;	/* "" for what is no text */
	int64_t number;		/* 0 for what is no whole number; true is 1 */
};

LIST_OF(json_value, struct json_value);
LIST_OF(json_object, struct json_value_list);

/* Read one object, or a list of them, into the arena. Any bytes may come in:
 * what is no JSON, or other JSON, gives nothing. */
void json_read(const char *text, size_t size, struct arena *arena,
	       struct json_object_list *list);

/* A value by its key: "" and 0 for one that is not there. */
const char *json_read_text(const struct json_value_list *object,
			   const char *key);
int64_t json_read_number(const struct json_value_list *object,
			 const char *key);

#endif
