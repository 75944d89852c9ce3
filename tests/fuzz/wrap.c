/* A paragraph in rows, and what is drawn of it. The first byte is the width. */
#include "fuzz.h"
#include "text/show.h"
#include "text/utf8.h"
#include "text/wrap.h"

/* Nothing that steers a terminal comes out (text/show.h). */
static void show(const char *text, size_t size)
{
	struct str out = STR_INIT;

	show_line(&out, text, size);
	holds(utf8_valid(out.s, out.size));
	for (size_t at = 0; at < out.size;) {
		uint32_t rune;

		at += utf8_take(out.s + at, out.size - at, &rune);
		holds(rune >= 0x20 && (rune < 0x7f || rune > 0x9f));
		holds(rune != 0x61c && rune != 0x200e && rune != 0x200f);
		holds(rune < 0x202a || rune > 0x202e);
		holds(rune < 0x2066 || rune > 0x2069);
	}
	str_empty(&out);
	holds(show_cut(&out, text, size, 9) <= 9);
	str_clear(&out);
}

static void look(const struct wrap_row_list *rows, const char *text,
		 size_t size, int width)
{
	size_t at = 0;

	holds(rows->count > 0);
	for (size_t i = 0; i < rows->count; i++) {
		const struct wrap_row *row = &rows->items[i];

		holds(row->start == at && row->drawn >= row->start &&
		      row->drawn <= row->end);
		holds(row->end > row->start || size == 0);
		holds(row->width <= width ||
		      utf8_next(text, size, row->start) >= row->drawn);
		at = row->end;
	}
	holds(at == size);
}

/* All at once, and a row at a time. */
static void wrap(const char *text, size_t size, int width)
{
	struct arena arena = { 0 };
	struct wrap_row_list all = { 0 }, rows = { 0 };

	wrap_text(text, size, width, 0, &all, &arena);
	look(&all, text, size, width);
	while (!wrap_on(text, size, width, rows.count + 1, 0, &rows, &arena))
		;
	look(&rows, text, size, width);
	arena_clear(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0;

	const char *text = (const char *)data + 1;
	const char *end = memchr(text, '\n', size - 1);

	wrap(text, end ? (size_t)(end - text) : size - 1, 1 + data[0] % 100);
	show(text, size - 1);
	return 0;
}
