#include "text/kept.h"

#include <stdbool.h>
#include <string.h>


/* How many of this byte stand at p. */
static size_t run_of(const char *p, size_t left, char c)
{
	size_t n = 0;

	while (n < left && p[n] == c)
		n++;
	return n;
}

static bool is_blank(const char *p, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (p[i] != ' ' && p[i] != '\t')
			return false;
	return true;
}

/* A code fence: three or more of ` or ~, indented by three blanks at most.
 * `*open` is 0 outside, else how long the fence is, and `*sign` its byte. */
static bool is_fence(const char *line, size_t size, size_t *open, char *sign)
{
	size_t indent = run_of(line, size < 4 ? size : 4, ' ');

	if (indent > 3 || indent == size)
		return false;

	char c = line[indent];
	size_t length = run_of(line + indent, size - indent, c);
	const char *rest = line + indent + length;
	size_t rest_size = size - indent - length;

	if ((c != '`' && c != '~') || length < 3)
		return false;
	if (*open == 0) {
		/* ``` with another ` behind it is code inside a line. */
		if (c == '`' && memchr(rest, '`', rest_size))
			return false;
		*open = length;
		*sign = c;
		return true;
	}
	if (c == *sign && length >= *open && is_blank(rest, rest_size))
		*open = 0;
	return true;
}

/* Something to keep: more than blanks and signs of ASCII. */
static bool has_words(const char *p, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)p[i];

		if (c >= 0x80 || (c >= '0' && c <= '9') ||
		    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			return true;
	}
	return false;
}

void kept_lines(const char *text, size_t size, struct range_list *list,
		struct arena *arena)
{
	size_t open = 0;
	char sign = 0;
	size_t next;

	for (size_t at = 0; at < size; at = next) {
		const char *end = memchr(text + at, '\n', size - at);
		size_t stop = end ? (size_t)(end - text) : size;

		next = stop + 1;
		while (stop > at && strchr(" \t\r", text[stop - 1]) &&
		       text[stop - 1])
			stop--;
		if (is_fence(text + at, stop - at, &open, &sign) || open > 0)
			continue;
		if (stop - at > 2 && text[at] == '*' && text[at + 1] == ' ' &&
		    has_words(text + at + 2, stop - at - 2))
			*range_list_add(list, arena) =
				(struct range){ at + 2, stop };
	}
}
