/* The made-up year's words, thing by thing. */
#include "year_read.h"

#include <string.h>

bool year_line(const char **at, const char *end, const char **line,
	       size_t *size)
{
	const char *stop;

	if (*at >= end)
		return false;
	stop = memchr(*at, '\n', (size_t)(end - *at));
	if (!stop)
		stop = end;
	*line = *at;
	*size = (size_t)(stop - *at);
	*at = stop < end ? stop + 1 : end;
	return true;
}

bool year_word(const char **at, const char *end, const char **word,
	       size_t *size)
{
	const char *p = *at;

	while (p < end && (*p == ' ' || *p == '\t' || *p == '\n'))
		p++;
	*word = p;
	while (p < end && *p != ' ' && *p != '\t' && *p != '\n')
		p++;
	*size = (size_t)(p - *word);
	*at = p;
	return *size > 0;
}

bool year_next(struct year_reader *reader, struct year_record *record)
{
	const char *line = NULL;
	size_t size = 0;

	while (year_line(&reader->text, reader->end, &line, &size)) {
		reader->line++;
		if (size > 0 && *line == '@')
			break;
		size = 0;
	}
	if (size == 0)
		return false;
	*record = (struct year_record){
		.file = reader->file, .line = reader->line,
		.head = line + 1, .head_size = size - 1,
		.body = reader->text,
	};
	while (reader->text < reader->end && *reader->text != '@') {
		year_line(&reader->text, reader->end, &line, &size);
		reader->line++;
	}
	record->body_size = (size_t)(reader->text - record->body);
	/* Empty lines before the next thing are no part of this one. */
	while (record->body_size > 0 &&
	       strchr(" \t\n", record->body[record->body_size - 1]))
		record->body_size--;
	return true;
}
