#ifndef TEND_BASE_STR_H
#define TEND_BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * Text that is owned and grows. s is never NULL and always ends in NUL (which
 * is not counted); the bytes before it may be anything. Start with STR_INIT,
 * end with str_clear.
 */
struct str {
	char *s;
	size_t size;	/* bytes, without the NUL */
	size_t room;	/* bytes allocated; 0 while s is the shared empty text */
};

extern char str_nothing[1];

#define STR_INIT { str_nothing, 0, 0 }

void str_init(struct str *str);
void str_clear(struct str *str);
void str_empty(struct str *str);
void str_add(struct str *str, const char *text);
void str_add_n(struct str *str, const char *text, size_t size);
void str_add_char(struct str *str, char c);
void str_add_rune(struct str *str, unsigned rune);	/* as UTF-8 */
void str_print(struct str *str, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void str_set(struct str *str, const char *text, size_t size);

/* Take off the blanks and line ends it ends in. */
void str_trim_end(struct str *str);

/* Replace `size` bytes at `at` by `with`. */
void str_splice(struct str *str, size_t at, size_t size, const char *with,
		size_t with_size);

/* Whether `part` stands in the text whole, between two separators or an end:
 * a line among lines, a word among words. */
bool text_has_part(const char *text, char separator, const char *part);

/* The text itself, now the caller's to free(); str is empty again. */
char *str_take(struct str *str);

#endif
