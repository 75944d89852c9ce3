#include "front.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/mem.h"

enum { VALUES = 200 * 1000, VALUE_DEPTH = 60 };	/* of one line's JSON */

static size_t line_end(const char *text, size_t size, size_t at)
{
	const char *end = memchr(text + at, '\n', size - at);

	return end ? (size_t)(end - text) : size;
}

static bool is_rule(const char *text, size_t from, size_t to)
{
	while (to > from && isspace((unsigned char)text[to - 1]))
		to--;
	return to - from == 3 && memcmp(text + from, "---", 3) == 0;
}

static void trim(const char **text, size_t *size)
{
	while (*size && isspace((unsigned char)**text)) {
		++*text;
		--*size;
	}
	while (*size && isspace((unsigned char)(*text)[*size - 1]))
		--*size;
}

static json_t *plain(const char *text, size_t size)
{
	json_t *value;

	trim(&text, &size);
	if (size >= 2 && (*text == '\'' || *text == '"') &&
	    text[size - 1] == *text) {
		text++;
		size -= 2;
	}
	value = json_stringn(text, size);
	if (!value)
		mem_out();
	return value;
}

/* [a, b, "c d"], where a and b have no quotes. */
static json_t *plain_list(const char *text, size_t size)
{
	json_t *list = json_array();
	size_t from = 1;

	if (!list)
		mem_out();
	for (size_t i = 1; i < size; i++)
		if (text[i] == ',' || i == size - 1) {
			if (i > from)
				json_array_append_new(list,
						      plain(text + from, i - from));
			from = i + 1;
		}
	return list;
}

static bool is_modest(const char *text, size_t size)
{
	size_t values = 0, depth = 0;

	for (size_t i = 0; i < size; i++) {
		values += text[i] == ',';
		depth += text[i] == '[' || text[i] == '{';
		depth -= depth && (text[i] == ']' || text[i] == '}');
		if (depth > VALUE_DEPTH || values > VALUES)
			return false;
	}
	return true;
}

static json_t *parse_value(const char *text, size_t size)
{
	json_t *value = NULL;

	trim(&text, &size);
	if (size && is_modest(text, size))
		value = json_loadb(text, size, JSON_DECODE_ANY | JSON_ALLOW_NUL,
				   NULL);
	if (value && (json_is_real(value) || json_is_integer(value)) &&
	    !isdigit((unsigned char)text[size - 1])) {
		json_decref(value);
		value = NULL;
	}
	if (value)
		return value;
	if (size >= 2 && *text == '[' && text[size - 1] == ']')
		return plain_list(text, size);
	return plain(text, size);
}

/* "- a" under the last key. */
static void add_item(json_t *object, const char *key, const char *text,
		     size_t size)
{
	json_t *list = json_object_get(object, key);

	if (!json_is_array(list)) {
		list = json_array();
		if (!list)
			mem_out();
		json_object_set_new(object, key, list);
	}
	json_array_append_new(list, plain(text, size));
}

static void take_line(json_t *object, const char *text, size_t size,
		      char *key, size_t room)
{
	const char *colon = memchr(text, ':', size);
	const char *item = text;
	size_t left = size, length;

	trim(&item, &left);
	if (left >= 2 && item[0] == '-' && item[1] == ' ' && *key) {
		add_item(object, key, item + 2, left - 2);
		return;
	}
	if (!colon || isspace((unsigned char)*text) || *text == '#')
		return;
	length = (size_t)(colon - text);
	if (length == 0 || length >= room || memchr(text, '\0', length))
		return;
	memcpy(key, text, length);
	key[length] = '\0';
	json_object_set_new(object, key,
			    parse_value(colon + 1, size - length - 1));
}

json_t *front_parse(const char *text, size_t size, size_t *body)
{
	json_t *object = json_object();
	char key[100] = "";
	size_t at = 0, end;

	if (!object)
		mem_out();
	*body = 0;
	if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
		*body = at = 3;
	end = line_end(text, size, at);
	if (!is_rule(text, at, end))
		return object;
	for (at = end + 1; at < size; at = end + 1) {
		end = line_end(text, size, at);
		if (is_rule(text, at, end)) {
			at = end < size ? end + 1 : size;
			if (at < size && text[at] == '\n')
				at++;
			*body = at;
			return object;
		}
		take_line(object, text + at, end - at, key, sizeof(key));
	}
	/* It never closes: then it was a line across, and all is text. */
	json_object_clear(object);
	return object;
}
