#include "text/motion.h"

#include <stdbool.h>
#include <string.h>

#include "text/utf8.h"

/* The line that holds an offset. */
struct line {
	const char *text;
	size_t number;
	size_t start;
	size_t size;		/* without CR LF */
	size_t at;		/* the offset, inside the line */
	bool last;
};

static struct line line_numbered(struct buffer *b, size_t number)
{
	struct line line = { .number = number };

	line.start = buffer_line_start(b, number);
	line.text = buffer_line(b, number, &line.size);
	line.last = number + 1 == buffer_lines(b);
	if (!line.last && line.size > 0 && line.text[line.size - 1] == '\r')
		line.size--;
	return line;
}

static struct line line_of(struct buffer *b, size_t at)
{
	struct line line = line_numbered(b, buffer_line_of(b, at));

	line.at = at - line.start;
	if (line.at > line.size)
		line.at = line.size;
	return line;
}

static size_t end_of(struct line line)
{
	return line.start + line.size;
}

static size_t line_before(struct buffer *b, struct line line)
{
	return line.number == 0 ? 0 : end_of(line_numbered(b, line.number - 1));
}

static size_t line_after(struct buffer *b, struct line line)
{
	return line.last ? end_of(line) :
		buffer_line_start(b, line.number + 1);
}

size_t motion_left(struct buffer *b, size_t at)
{
	struct line line = line_of(b, at);

	if (at > end_of(line))
		return end_of(line);
	if (line.at == 0)
		return line_before(b, line);
	return line.start + utf8_prev(line.text, line.size, line.at);
}

size_t motion_right(struct buffer *b, size_t at)
{
	struct line line = line_of(b, at);

	if (line.at == line.size)
		return line_after(b, line);
	return line.start + utf8_next(line.text, line.size, line.at);
}

size_t motion_word_left(struct buffer *b, size_t at)
{
	struct line line = line_of(b, at);

	if (line.at == 0)
		return line_before(b, line);
	return line.start + utf8_prev_word(line.text, line.size, line.at);
}

size_t motion_word_right(struct buffer *b, size_t at)
{
	struct line line = line_of(b, at);

	if (line.at == line.size)
		return line_after(b, line);
	return line.start + utf8_next_word(line.text, line.size, line.at);
}

size_t motion_line_start(struct buffer *b, size_t at)
{
	return line_of(b, at).start;
}

size_t motion_line_end(struct buffer *b, size_t at)
{
	return end_of(line_of(b, at));
}

size_t motion_line_rest(struct buffer *b, size_t at)
{
	struct line line = line_of(b, at);

	return line.at == line.size ? line_after(b, line) : end_of(line);
}

static bool is_blank(struct buffer *b, size_t number)
{
	struct line line = line_numbered(b, number);

	for (size_t i = 0; i < line.size; i++)
		if (!strchr(" \t\r", line.text[i]) || line.text[i] == '\0')
			return false;
	return true;
}

size_t motion_paragraph_up(struct buffer *b, size_t at)
{
	struct line line = line_of(b, at);
	size_t number = line.number;

	if (line.at == 0 && number > 0)
		number--;
	while (number > 0 && is_blank(b, number))
		number--;
	while (number > 0 && !is_blank(b, number - 1))
		number--;
	return buffer_line_start(b, number);
}

size_t motion_paragraph_down(struct buffer *b, size_t at)
{
	size_t number = buffer_line_of(b, at);
	size_t lines = buffer_lines(b);

	while (number < lines && is_blank(b, number))
		number++;
	while (number < lines && !is_blank(b, number))
		number++;
	return number < lines ? buffer_line_start(b, number) : buffer_size(b);
}
