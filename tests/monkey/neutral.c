#include "neutral.h"

#include <ctype.h>
#include <string.h>

#include "book/rows.h"

/* Letters of ASCII alone, so that every place in a text stays where it was;
 * which of the two it is depends on the letter, so that what was different
 * stays so. They may exclaim, the program does not. */
static const char *neutral(struct arena *arena, const char *text, size_t size)
{
	char *out = arena_text_n(arena, text, size);

	for (size_t i = 0; i < size; i++)
		if (isalpha((unsigned char)out[i]) && out[i] > 0)
			out[i] = (out[i] + (int)i) & 2 ? 'q' : 'x';
		else if (out[i] == '!')
			out[i] = '.';
	return out;
}

static bool copy_table(struct book *from, struct book *to,
		       const struct table *table, struct err *err)
{
	struct rows *rows = rows_open(from, table);
	struct arena arena = { 0 };
	const struct cell *cells;
	bool ok = true;

	while (ok && (cells = rows_next(rows))) {
		struct cell row[ROW_CELLS];

		memcpy(row, cells, sizeof(row));
		for (int i = 0; table->columns[i].name; i++)
			if (table->columns[i].kind == COLUMN_TEXT &&
			    !row[i].none && row[i].text)
				row[i].text = neutral(&arena, row[i].text,
						      row[i].size);
		ok = rows_put(to, table, row, err);
		arena_empty(&arena);
	}
	arena_clear(&arena);
	return rows_close(rows, ok ? err : NULL) && ok;
}

static bool copy_tags(struct book *from, struct book *to, struct err *err)
{
	struct rows *rows = rows_open_tags(from, true);
	struct arena arena = { 0 };
	const struct cell *cells;
	bool ok = true, put;

	while (ok && (cells = rows_next(rows)))
		ok = rows_put_tag(to, cells[0].number,
				  neutral(&arena, cells[1].text, cells[1].size),
				  cells[1].size, &put, err);
	arena_clear(&arena);
	return rows_close(rows, ok ? err : NULL) && ok;
}

static bool copy_settings(struct book *from, struct book *to, struct err *err)
{
	struct rows *rows = rows_open_settings(from);
	const struct cell *cells;
	bool ok = true, put;

	while (ok && (cells = rows_next(rows)))
		if (strcmp(cells[0].text, "name") != 0)
			ok = rows_put_setting(to, cells[0].text, cells[1].text,
					      cells[1].size, &put, err);
	return rows_close(rows, ok ? err : NULL) && ok;
}

static bool copy_all(struct book *from, struct book *to, struct err *err)
{
	bool ok = book_import_begin(to, "copy", err);

	for (int i = 0; ok && book_content[i].name; i++)
		ok = copy_table(from, to, &book_content[i], err);
	ok = ok && copy_tags(from, to, err) && copy_settings(from, to, err);
	return book_import_end_unnoted(to, ok, err);
}

struct book *neutral_copy(struct book *book, struct err *err)
{
	struct book_options options = { .seed = 3 };
	struct book *copy = book_open(&options, err);

	if (copy && !copy_all(book, copy, err)) {
		book_close(copy);
		return NULL;
	}
	return copy;
}
