#include "domain/entry.h"

#include <string.h>

#include "base/intl.h"
#include "domain/cut.h"

enum { TITLE_COLUMNS = 60, LINE_COLUMNS = 400 };

bool entry_check(const struct entry *entry, struct err *err)
{
	bool words = false;

	for (size_t i = 0; i < entry->size && !words; i++)
		words = !strchr(" \t\r\n", entry->body[i]);
	if (!words)
		return err_set(err, ERR_INVALID, "body",
			       _("write a few words first"));
	if (entry->on < DAY_FIRST || entry->on > DAY_LAST)
		return err_set(err, ERR_INVALID, "day",
			       _("an entry needs a day between 1900 and 2999"));
	return true;
}

static const char *first_line(const char *body, size_t size, int columns,
			      struct arena *arena)
{
	const char *end = body + size;
	const char *p = body;

	/* Blanks, and the signs a Markdown line may begin with. */
	while (p < end && strchr(" \t\r\n#*>-", *p))
		p++;

	const char *line_end = p < end ? memchr(p, '\n', (size_t)(end - p)) : NULL;
	size_t line = (size_t)((line_end ? line_end : end) - p);

	while (line > 0 && strchr(" \t\r", p[line - 1]))
		line--;
	return words_cut(arena, p, line, columns);
}

const char *entry_title(const char *body, size_t size, struct arena *arena)
{
	return first_line(body, size, TITLE_COLUMNS, arena);
}

const char *entry_line(const char *body, size_t size, struct arena *arena)
{
	return first_line(body, size, LINE_COLUMNS, arena);
}
