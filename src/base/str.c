#include "base/str.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

char str_nothing[1];

void str_init(struct str *str)
{
	*str = (struct str)STR_INIT;
}

void str_clear(struct str *str)
{
	if (str->room)
		free(str->s);
	str_init(str);
}

void str_empty(struct str *str)
{
	str->size = 0;
	if (str->room)
		str->s[0] = '\0';
}

static void make_room(struct str *str, size_t size)
{
	if (size >= SIZE_MAX / 2)
		mem_out();
	if (size + 1 <= str->room)
		return;

	size_t room = str->room ? str->room : 32;

	while (room < size + 1)
		room += room / 2 + 16;
	str->s = mem_grow(str->room ? str->s : NULL, room, 1);
	str->room = room;
	str->s[str->size] = '\0';
}

void str_add_n(struct str *str, const char *text, size_t size)
{
	if (!size)
		return;
	make_room(str, str->size + size);
	memcpy(str->s + str->size, text, size);
	str->size += size;
	str->s[str->size] = '\0';
}

void str_add(struct str *str, const char *text)
{
	str_add_n(str, text, strlen(text));
}

void str_add_char(struct str *str, char c)
{
	make_room(str, str->size + 1);
	str->s[str->size++] = c;
	str->s[str->size] = '\0';
}

void str_add_rune(struct str *str, unsigned rune)
{
	char bytes[4];
	size_t size;

	if (rune < 0x80) {
		bytes[0] = (char)rune;
		size = 1;
	} else if (rune < 0x800) {
		bytes[0] = (char)(0xC0 | rune >> 6);
		bytes[1] = (char)(0x80 | (rune & 0x3F));
		size = 2;
	} else if (rune < 0x10000) {
		bytes[0] = (char)(0xE0 | rune >> 12);
		bytes[1] = (char)(0x80 | (rune >> 6 & 0x3F));
		bytes[2] = (char)(0x80 | (rune & 0x3F));
		size = 3;
	} else {
		bytes[0] = (char)(0xF0 | rune >> 18);
		bytes[1] = (char)(0x80 | (rune >> 12 & 0x3F));
		bytes[2] = (char)(0x80 | (rune >> 6 & 0x3F));
		bytes[3] = (char)(0x80 | (rune & 0x3F));
		size = 4;
	}
	str_add_n(str, bytes, size);
}

void str_print(struct str *str, const char *format, ...)
{
	va_list words, again;

	va_start(words, format);
	va_copy(again, words);
	int size = vsnprintf(NULL, 0, format, words);
	va_end(words);
	if (size > 0) {
		make_room(str, str->size + (size_t)size);
		vsnprintf(str->s + str->size, (size_t)size + 1, format, again);
		str->size += (size_t)size;
	}
	va_end(again);
}

void str_set(struct str *str, const char *text, size_t size)
{
	str_empty(str);
	str_add_n(str, text, size);
}

void str_trim_end(struct str *str)
{
	while (str->size && strchr(" \t\r\n", str->s[str->size - 1]))
		str->s[--str->size] = '\0';
}

bool text_has_part(const char *text, char separator, const char *part)
{
	const char between[] = { separator, '\0' };
	size_t length = strlen(part);

	while (*text) {
		size_t size = strcspn(text, between);

		if (size == length && memcmp(text, part, size) == 0)
			return true;
		text += size + (text[size] == separator);
	}
	return false;
}

void str_splice(struct str *str, size_t at, size_t size, const char *with,
		size_t with_size)
{
	size_t tail = str->size - at - size;

	make_room(str, str->size - size + with_size);
	memmove(str->s + at + with_size, str->s + at + size, tail);
	if (with_size)
		memcpy(str->s + at, with, with_size);
	str->size = at + with_size + tail;
	str->s[str->size] = '\0';
}

char *str_take(struct str *str)
{
	char *text = str->room ? str->s : mem_text("");

	str_init(str);
	return text;
}
