#include "edit_fences.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/styling.h"

void fences_clear(struct fences *fences)
{
	free(fences->starts);
	*fences = (struct fences){ 0 };
}

static void add(struct fences *fences, size_t start)
{
	if (fences->count == fences->room) {
		fences->room = fences->room * 2 + 16;
		fences->starts = mem_grow(fences->starts, fences->room,
					  sizeof(*fences->starts));
	}
	fences->starts[fences->count++] = start;
}

static bool is_fence(struct buffer *buffer, size_t line, size_t start)
{
	size_t at = start, size;
	const char *text;

	while (at < start + 3 && buffer_byte(buffer, at) == ' ')
		at++;
	if (buffer_byte(buffer, at) != '`' && buffer_byte(buffer, at) != '~')
		return false;
	text = buffer_line(buffer, line, &size);
	return styling_is_fence(text, size);
}

void fences_follow(struct fences *fences, struct buffer *buffer, size_t front,
		   size_t back, size_t was)
{
	size_t now = buffer_size(buffer), lines = buffer_lines(buffer);
	size_t line = buffer_line_of(buffer, front);
	size_t first = buffer_line_start(buffer, line);
	struct fences old = *fences;
	size_t i = 0;

	*fences = (struct fences){ 0 };
	for (; i < old.count && old.starts[i] < first; i++)
		add(fences, old.starts[i]);
	for (; line < lines; line++) {
		size_t start = buffer_line_start(buffer, line);

		if (start > now - back)
			break;
		if (is_fence(buffer, line, start))
			add(fences, start);
	}
	for (; i < old.count; i++)
		if (old.starts[i] > was - back)
			add(fences, old.starts[i] + now - was);
	free(old.starts);
}

bool fences_hold(const struct fences *fences, size_t line_start)
{
	size_t low = 0, high = fences->count;

	/* How many begin before it. */
	while (low < high) {
		size_t middle = (low + high) / 2;

		if (fences->starts[middle] < line_start)
			low = middle + 1;
		else
			high = middle;
	}
	return low % 2 == 1 || (low < fences->count &&
				fences->starts[low] == line_start);
}
