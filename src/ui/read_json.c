#include "read_json.h"

#include <jansson.h>
#include <string.h>

static void read_object(json_t *object, struct arena *arena,
			struct json_object_list *list)
{
	struct json_value_list *values;

	if (!json_is_object(object))
		return;
	values = json_object_list_add(list, arena);
	for (void *at = json_object_iter(object); at;
	     at = json_object_iter_next(object, at)) {
		const json_t *each = json_object_iter_value(at);
		const char *text = json_string_value(each);

		*json_value_list_add(values, arena) = (struct json_value){
			.key = arena_text(arena, json_object_iter_key(at)),
			.text = arena_text(arena, text ? text : ""),
			.number = json_is_true(each) ? 1
						     : json_integer_value(each),
		};
	}
}

void json_read(const char *text, size_t size, struct arena *arena,
	       struct json_object_list *list)
{
	json_t *root = json_loadb(text, size, 0, NULL);

	*list = (struct json_object_list){ 0 };
	read_object(root, arena, list);
	for (size_t i = 0; i < json_array_size(root); i++)
		read_object(json_array_get(root, i), arena, list);
	json_decref(root);
}

static const struct json_value *find(const struct json_value_list *object,
				     const char *key)
{
	static const struct json_value none = { "", "", 0 };

	for (size_t i = 0; i < object->count; i++)
		if (strcmp(object->items[i].key, key) == 0)
			return &object->items[i];
	return &none;
}

const char *json_read_text(const struct json_value_list *object,
			   const char *key)
{
	return find(object, key)->text;
}

int64_t json_read_number(const struct json_value_list *object,
			 const char *key)
{
	return find(object, key)->number;
}
