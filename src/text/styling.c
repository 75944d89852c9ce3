#include "text/styling.h"

#include <string.h>

struct line {
	const char *s;
	size_t size;
	struct styled_list *list;
	struct arena *arena;
};

static void add(struct line *line, size_t start, size_t end,
		enum styling styling)
{
	if (start < end)
		*styled_list_add(line->list, line->arena) =
			(struct styled){ start, end, styling };
}

static size_t run_of(const struct line *line, size_t at, char c)
{
	size_t n = 0;

	while (at + n < line->size && line->s[at + n] == c)
		n++;
	return n;
}

static bool is_blank(const struct line *line, size_t at)
{
	return at >= line->size || line->s[at] == ' ' || line->s[at] == '\t';
}

/* Bytes of letters beyond ASCII count as letters. */
static bool is_letter(const struct line *line, size_t at)
{
	unsigned char c = at < line->size ? (unsigned char)line->s[at] : ' ';

	return c >= 0x80 || (c >= '0' && c <= '9') ||
		((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

bool styling_is_fence(const char *text, size_t size)
{
	const struct line line = { text, size, NULL, NULL };
	size_t at = run_of(&line, 0, ' ');

	return at <= 3 && (run_of(&line, at, '`') >= 3 ||
			   run_of(&line, at, '~') >= 3);
}

/* `code`: the same number of ticks ends it. Gives where it ends; `at` if it
 * does not. */
static size_t code_end(const struct line *line, size_t at)
{
	size_t ticks = run_of(line, at, '`');

	for (size_t i = at + ticks; i < line->size;) {
		size_t other = run_of(line, i, '`');

		if (other == ticks)
			return i + ticks;
		i += other ? other : 1;
	}
	return at;
}

/* [words](where): where the whole ends; `at` if it is none. */
static size_t link_end(const struct line *line, size_t at, size_t *words_end)
{
	size_t i = at + 1;

	while (i < line->size && line->s[i] != ']' && line->s[i] != '[')
		i++;
	*words_end = i;
	if (i + 1 >= line->size || line->s[i] != ']' || line->s[i + 1] != '(')
		return at;
	while (i < line->size && line->s[i] != ')')
		i++;
	return i < line->size ? i + 1 : at;
}

/* The end of what *, **, _ or __ begins: a run as long, right behind a word.
 * `at` if there is none. */
static size_t emphasis_end(const struct line *line, size_t at, size_t signs)
{
	char sign = line->s[at];

	if (is_blank(line, at + signs) ||
	    (sign == '_' && at > 0 && is_letter(line, at - 1)))
		return at;
	for (size_t i = at + signs; i < line->size;) {
		size_t run = run_of(line, i, sign);

		if (line->s[i] == '`') {
			size_t end = code_end(line, i);

			i = end > i ? end : i + 1;
			continue;
		}
		if (run == signs && !is_blank(line, i - 1) &&
		    !(sign == '_' && is_letter(line, i + run)))
			return i + run;
		i += run ? run : 1;
	}
	return at;
}

static size_t emphasis(struct line *line, size_t at)
{
	size_t signs = run_of(line, at, line->s[at]);
	size_t end = signs <= 3 ? emphasis_end(line, at, signs) : at;

	if (end == at)
		return at + signs;
	if (signs >= 2)
		add(line, at, end, STYLING_STRONG);
	if (signs != 2)
		add(line, at, end, STYLING_EMPHASIS);
	/* What is inside may be emphasised in its own way. */
	return at + signs;
}

static void words(struct line *line, size_t at)
{
	while (at < line->size) {
		size_t end = at, words_end;

		switch (line->s[at]) {
		case '\\':
			at += 2;
			continue;
		case '`':
			end = code_end(line, at);
			add(line, at, end, STYLING_CODE);
			at = end > at ? end : at + run_of(line, at, '`');
			continue;
		case '[':
			end = link_end(line, at, &words_end);
			if (end > at)
				add(line, at + 1, words_end, STYLING_LINK);
			at = end > at ? end : at + 1;
			continue;
		case '*':
		case '_':
			at = emphasis(line, at);
			continue;
		default:
			at++;
		}
	}
}

/* "- ", "+ ", "* ", "1. ": how long the sign is; 0: none. */
static size_t bullet(const struct line *line, size_t at)
{
	size_t digits = 0;

	if (at < line->size && strchr("-+*", line->s[at]) && line->s[at] &&
	    at + 1 < line->size && is_blank(line, at + 1))
		return 1;
	while (digits < 9 && at + digits < line->size &&
	       line->s[at + digits] >= '0' && line->s[at + digits] <= '9')
		digits++;
	if (digits > 0 && at + digits + 1 < line->size &&
	    (line->s[at + digits] == '.' || line->s[at + digits] == ')') &&
	    is_blank(line, at + digits + 1))
		return digits + 1;
	return 0;
}

void styling_of(const char *text, size_t size, struct styled_list *list,
		struct arena *arena)
{
	struct line line = { text, size, list, arena };
	size_t at = 0, signs;

	if (size > STYLING_MAX)
		return;
	for (;;) {
		at += run_of(&line, at, ' ');
		if (at >= size || text[at] != '>')
			break;
		add(&line, at, at + 1, STYLING_QUOTE);
		at++;
	}
	signs = run_of(&line, at, '#');
	if (signs >= 1 && signs <= 6 && is_blank(&line, at + signs) &&
	    at + signs < size) {
		add(&line, at, size, STYLING_HEADING);
		at += signs;
	} else if ((signs = bullet(&line, at)) > 0) {
		add(&line, at, at + signs, STYLING_BULLET);
		at += signs;
	}
	words(&line, at);
}
