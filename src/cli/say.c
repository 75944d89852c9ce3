#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/id.h"
#include "base/intl.h"
#include "book/book.h"
#include "cli/call.h"
#include "text/show.h"
#include "text/utf8.h"

enum { SAY_MUCH = 1 << 16, TAB_COLUMNS = 8 };

/* While out is put together for a terminal that has ASCII alone, show must
 * know; for a pipe the person's words stay as they are. */
static void look_through_out(const struct call *call)
{
	show_set_ascii(call->out_tty && !call->utf8);
}

void say(struct call *call, const char *format, ...)
{
	char text[1000];
	va_list rest;

	va_start(rest, format);
	int size = vsnprintf(text, sizeof(text), format, rest);
	va_end(rest);
	if (size < 0)
		return;
	if ((size_t)size < sizeof(text)) {
		str_add(&call->out, text);
		return;
	}

	char *more = arena_new(&call->arena, (size_t)size + 1);

	va_start(rest, format);
	vsnprintf(more, (size_t)size + 1, format, rest);
	va_end(rest);
	str_add(&call->out, more);
}

void say_line(struct call *call, const char *text)
{
	look_through_out(call);
	if (call->out_tty) {
		show_line(&call->out, text, strlen(text));
		return;
	}
	/* A pipe gets the words as they are, but one line stays one line. */
	for (; *text; text++) {
		bool end = *text == '\n' || *text == '\r';

		str_add_char(&call->out, end ? ' ' : *text);
	}
}

void say_fit(struct call *call, const char *text, int columns)
{
	look_through_out(call);
	show_fit(&call->out, text, strlen(text), columns);
}

void say_body(struct call *call, const char *text, size_t size)
{
	look_through_out(call);
	if (call->out_tty)
		show_text(&call->out, text, size);
	else
		str_add_n(&call->out, text, size);
}

void say_row_end(struct call *call)
{
	struct str *out = &call->out;

	while (out->size && out->s[out->size - 1] == ' ')
		out->s[--out->size] = '\0';
	str_add_char(out, '\n');
}

void say_id(struct call *call, int64_t id)
{
	char text[ID_TEXT];

	say(call, "%s\n", id_text(id, text));
}

void say_json(struct call *call, struct json *json, int flat)
{
	json_init(json, &call->out, flat);
}

void say_json_end(struct call *call)
{
	call->json_whole = true;
	str_add_char(&call->out, '\n');
}

/* ---- on its way out ------------------------------------------------------- */

/* JSON for a terminal without UTF-8: whatever is not ASCII stands inside a
 * string, where \u says the same. */
static void json_as_ascii(struct str *out, const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		uint32_t rune;
		size_t step = utf8_take(text + at, size - at, &rune);

		if (rune < 0x80)
			str_add_char(out, text[at]);
		else
			json_escape(out, rune);
		at += step;
	}
}

/* Safe for the terminal, and without tabs: they are blanks up to where the
 * terminal would go. */
static void add_safe(struct str *out, const char *text, size_t size)
{
	int column = 0;

	while (size > 0) {
		const char *tab = memchr(text, '\t', size);
		size_t piece = tab ? (size_t)(tab - text) : size;
		const char *line = memrchr(text, '\n', piece);
		size_t from = line ? (size_t)(line + 1 - text) : 0;

		show_text(out, text, piece);
		if (!tab)
			return;
		column = (line ? 0 : column) +
			 show_width(text + from, piece - from);
		do
			str_add_char(out, ' ');
		while (++column % TAB_COLUMNS != 0);
		text += piece + 1;
		size -= piece + 1;
	}
}

static bool print(struct call *call)
{
	struct str safe = STR_INIT;
	bool ok;

	look_through_out(call);
	if (!call->out_tty || (call->json && call->utf8))
		ok = fd_write(STDOUT_FILENO, call->out.s, call->out.size);
	else {
		if (call->json)
			json_as_ascii(&safe, call->out.s, call->out.size);
		else
			add_safe(&safe, call->out.s, call->out.size);
		ok = fd_write(STDOUT_FILENO, safe.s, safe.size);
	}
	str_clear(&safe);
	str_empty(&call->out);
	return ok;
}

void say_some(struct call *call)
{
	if (call->out.size < SAY_MUCH || call->out_gone)
		return;
	errno = 0;
	if (!print(call))
		call->out_gone = errno ? errno : EIO;
}

bool say_end(struct call *call, struct err *err)
{
	errno = 0;
	if (!call->out_gone && !print(call))
		call->out_gone = errno ? errno : EIO;
	if (call->out_gone) {
		/* The reader closed the pipe and knows it: no sentence. */
		if (call->out_gone == EPIPE)
			return err_set(err, ERR_FAILED, "pipe", "%s", "");
		if (call->book && book_last_step(call->book))
			return err_set(err, ERR_FAILED, NULL,
				_("it is done and in the book, but the answer could not be printed: %s"),
				strerror(call->out_gone));
		return err_set(err, ERR_FAILED, NULL,
			       _("the answer could not be printed: %s"),
			       strerror(call->out_gone));
	}
	return true;
}

/* ---- beside the answer ---------------------------------------------------- */

static void print_aside(struct call *call, const char *text)
{
	struct str line = STR_INIT;

	str_add(&line, "tend: ");
	show_set_ascii(!call->utf8);
	show_line(&line, text, strlen(text));
	str_add_char(&line, '\n');
	(void)fd_write(STDERR_FILENO, line.s, line.size);
	str_clear(&line);
}

void say_aside(struct call *call, const char *format, ...)
{
	char text[600];
	va_list rest;

	va_start(rest, format);
	vsnprintf(text, sizeof(text), format, rest);
	va_end(rest);
	print_aside(call, text);
}

void say_error(struct call *call, const struct err *err)
{
	if (err->field && strcmp(err->field, "pipe") == 0)
		return;
	print_aside(call, err->text[0] ? err->text :
		    _("this could not be done"));
}
