#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/rune.h"

bool err_set(struct err *err, enum err_kind kind, const char *field,
	     const char *format, ...)
{
	va_list words;

	if (!err)
		return false;
	err->kind = kind;
	err->field = field;
	va_start(words, format);
	int size = vsnprintf(err->text, sizeof(err->text), format, words);
	va_end(words);
	if (size >= (int)sizeof(err->text)) {
		size_t end = sizeof(err->text) - 1;

		/* Never end inside a character: step back over its bytes. */
		while (end > 0 && utf8_is_tail(err->text[end - 1]))
			end--;
		if (end > 0 && (unsigned char)err->text[end - 1] >= 0xC0)
			end--;
		err->text[end] = '\0';
	}
	return false;
}

int err_exit_code(enum err_kind kind)
{
	switch (kind) {
	case ERR_NONE:
		return 0;
	case ERR_FAILED:
	case ERR_INVALID:
		return 1;
	case ERR_USAGE:
		return 2;
	case ERR_NOT_FOUND:
		return 3;
	case ERR_BOOK:
		return 4;
	case ERR_BUSY:
		return 5;
	}
	return 1;
}
