#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/intl.h"
#include "cli/call.h"
#include "text/show.h"
#include "text/utf8.h"

static bool too_long(struct err *err)
{
	return err_set(err, ERR_FAILED, "text",
		       _("that is more than 64 MiB in one text; please give it in parts"));
}

/* The bytes as the book may keep them, in the arena. */
static const char *mend(struct call *call, const char *bytes, size_t size,
			size_t *mended_size)
{
	struct str good = STR_INIT;
	const char *text;

	if (utf8_valid(bytes, size)) {
		*mended_size = size;
		return arena_text_n(&call->arena, bytes, size);
	}
	call->mended += utf8_mend(&good, bytes, size);
	text = arena_text_n(&call->arena, good.s, good.size);
	*mended_size = good.size;
	str_clear(&good);
	return text;
}

bool call_read_input(struct call *call, const char **text, size_t *size,
		     struct err *err)
{
	struct str all = STR_INIT;
	int why = fd_read(STDIN_FILENO, &all, CALL_TEXT_MAX) ? 0 : errno;

	if (!why)
		*text = mend(call, all.s, all.size, size);
	str_clear(&all);
	if (why == EFBIG)
		return too_long(err);
	return !why || err_set(err, ERR_FAILED, NULL,
			       _("standard input could not be read: %s"),
			       strerror(why));
}

bool call_text(struct call *call, const char *word, const char **text,
	       size_t *size, struct err *err)
{
	if (strcmp(word, "-") == 0)
		return call_read_input(call, text, size, err);
	if (strlen(word) > CALL_TEXT_MAX)
		return too_long(err);
	*text = mend(call, word, strlen(word), size);
	return true;
}

bool call_text_from(struct call *call, size_t from, const char **text,
		    size_t *size, struct err *err)
{
	struct str joined = STR_INIT;
	bool ok;

	call->from_argument = call->count > from + 1 ||
			      strcmp(call->words[from], "-") != 0;
	if (call->count == from + 1)
		return call_text(call, call->words[from], text, size, err);
	for (size_t i = from; i < call->count; i++) {
		if (i > from)
			str_add_char(&joined, ' ');
		str_add(&joined, call->words[i]);
	}
	ok = call_text(call, arena_text(&call->arena, joined.s), text, size, err);
	str_clear(&joined);
	return ok;
}

bool call_line(struct call *call, const char *word, const char **text,
	       struct err *err)
{
	const char *whole;
	size_t size;

	if (!call_text(call, word, &whole, &size, err))
		return false;
	while (size > 0 && strchr(" \t\r\n", whole[size - 1]))
		size--;
	*text = arena_text_n(&call->arena, whole, size);
	return true;
}

bool call_flag_line(struct call *call, const char *flag, const char **out,
		    struct err *err)
{
	const char *word = call_value(call, flag);

	return !word || call_line(call, word, out, err);
}

bool call_asks(struct call *call, const char *question, struct err *err)
{
	char answer[16] = "";
	struct str line = STR_INIT;

	if (!call->in_tty || !call->err_tty || call_has(call, "yes"))
		return true;
	show_set_ascii(!call->utf8);
	show_line(&line, question, strlen(question));
	fprintf(stderr, "%s ", line.s);
	str_clear(&line);
	if (fgets(answer, sizeof(answer), stdin) &&
	    strcmp(answer, _("yes\n")) == 0)
		return true;
	if (!*answer)		/* Ctrl-D: what comes next has its own line */
		fputc('\n', stderr);
	return err_set(err, ERR_FAILED, NULL, _("nothing was changed"));
}
