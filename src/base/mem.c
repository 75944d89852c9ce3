#include "base/mem.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void (*last_words)(void);

void mem_last_words(void (*say)(void))
{
	last_words = say;
}

_Noreturn void mem_out(void)
{
	static const char sorry[] =
		"tend: this computer has no memory left; your words are kept\n";
	void (*say)(void) = last_words;

	last_words = NULL;
	if (say)
		say();
	if (write(STDERR_FILENO, sorry, sizeof(sorry) - 1) < 0)
		_exit(1);
	_exit(1);
}

void *mem_new(size_t size)
{
	void *thing = calloc(1, size ? size : 1);

	if (!thing)
		mem_out();
	return thing;
}

void *mem_grow(void *old, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		mem_out();

	void *thing = realloc(old, count && size ? count * size : 1);

	if (!thing)
		mem_out();
	return thing;
}

char *mem_text_n(const char *text, size_t size)
{
	char *copy = mem_new(size + 1);

	if (size)
		memcpy(copy, text, size);
	return copy;
}

char *mem_text(const char *text)
{
	return mem_text_n(text, strlen(text));
}
