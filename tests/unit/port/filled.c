#include "filled.h"

#include <stdio.h>
#include <string.h>

#include "book/rows.h"
#include "domain/insight.h"
#include "port/export.h"
#include "unit.h"

enum { TABLES = 48, KEPT = 64 };

struct filling {
	struct book *book;
	unsigned state;
	struct arena arena;
	int64_t ids[TABLES][KEPT];	/* as book_content */
	int count[TABLES];
};

static int below(struct filling *f, int most)
{
	return (int)(unit_random(&f->state) % (unsigned)most);
}

struct book *new_book(uint64_t seed)
{
	struct book_options options = { .seed = seed };
	struct err err = { 0 };
	struct book *book = book_open(&options, &err);

	ck_assert_msg(book != NULL, "%s", err.text);
	return book;
}

static const char *some_text(struct filling *f, int most)
{
	static const char *const bits[] = {
		"rain", " ", "\n", "\"quoted\"", "back\\slash", "\t", "\r\n",
		"\x01", "\x1b[31m", "\xe2\x80\xae", "Łódź", "呼吸を三回", "👨‍👩‍👧",
		"* kept", "e\xcc\x81", "\x7f", "\xc2\x9b", "</script>", "0",
	};
	const char *text = "";

	for (int n = below(f, most); n > 0; n--)
		text = arena_print(&f->arena, "%s%s", text,
				   bits[below(f, sizeof(bits) / sizeof(bits[0]))]);
	return text;
}

static void set_text(struct cell *cell, const char *text)
{
	cell->text = text;
	cell->size = strlen(text);
}

static int64_t some_id(struct filling *f, const char *table)
{
	int at = 0;

	while (table && strcmp(book_content[at].name, table) != 0)
		at++;
	if (!table)		/* any that has rows */
		for (int i = 0; i < 20 && !f->count[at]; i++)
			at = below(f, 20);
	return f->count[at] ? f->ids[at][below(f, f->count[at])] : 0;
}

static void some_word(struct filling *f, const struct column *column,
		      struct cell *cell)
{
	const char *word = column->more;

	for (int n = below(f, 4); n > 0 && strchr(word, ' '); n--)
		word = strchr(word, ' ') + 1;
	cell->text = word;
	cell->size = strcspn(word, " ");
	if (*word == '-')
		cell->size = 0;
}

static void some_cell(struct filling *f, const struct column *column,
		      struct cell *cell)
{
	static const unsigned kinds[] = { 0, 1, 2, 3, 4, 6, 8 };

	switch (column->kind) {
	case COLUMN_ID:
		cell->number = rows_new_id(f->book);
		break;
	case COLUMN_REF:
	case COLUMN_SUBJECT:
	case COLUMN_SUBJECT_0:
		cell->number = some_id(f, column->more);
		cell->none = !cell->number && (column->flags & COLUMN_NULL);
		break;
	case COLUMN_TEXT:
		set_text(cell, some_text(f, 6));
		if (column->flags & (COLUMN_UNIQUE | COLUMN_NEED))
			set_text(cell, arena_print(&f->arena, "%s%u", cell->text,
						   unit_random(&f->state)));
		break;
	case COLUMN_WORD:
		some_word(f, column, cell);
		break;
	case COLUMN_KINDS:
		set_text(cell, kinds_text(kinds[below(f, 7)], &f->arena));
		break;
	case COLUMN_INT:
		cell->number = column->least +
			       (int64_t)(unit_random(&f->state) %
					 (uint64_t)(column->most - column->least + 1));
		break;
	case COLUMN_WORDS:
		break;
	case COLUMN_BOOL:
		cell->number = below(f, 2);
		break;
	case COLUMN_WEEKDAYS:
		cell->number = 1 + below(f, 127);
		break;
	case COLUMN_DAY:
		cell->number = DAY_FIRST + below(f, DAY_LAST - DAY_FIRST + 1);
		break;
	case COLUMN_MOMENT:
		cell->zone = below(f, 2 * 14 * 60) - 14 * 60;
		/* fall through */
	case COLUMN_SECONDS:
		cell->number = INT64_C(86400) * (DAY_FIRST + 1 +
				       below(f, DAY_LAST - DAY_FIRST - 2)) +
			       below(f, 86400);
		break;
	}
}

static void fit(struct filling *f, struct cell *cells)
{
	struct err err = { 0 };
	const char *text;
	size_t size;

	if (cells[3].number > cells[4].number)
		cells[3].number = 0;
	cells[3].number %= 40;
	ck_assert(rows_fit_place(f->book, cells[2].number, &cells[3].number,
				 &cells[4].number, &f->arena, &text, &size, &err));
}

static void put_row(struct filling *f, int at)
{
	const struct table *table = &book_content[at];
	struct cell cells[ROW_CELLS] = { 0 };
	struct err err = { 0 };
	int64_t like;

	for (int i = 0; table->columns[i].name; i++) {
		const struct column *column = &table->columns[i];

		if ((column->flags & COLUMN_NULL) && below(f, 3) == 0)
			cells[i].none = true;
		else
			some_cell(f, column, &cells[i]);
		if ((column->flags & COLUMN_NEED) && column->kind == COLUMN_REF &&
		    !cells[i].number)
			return;
	}
	if (strcmp(table->name, "anchor") == 0)
		fit(f, cells);
	ck_assert(rows_like(f->book, table, cells, &like, &err));
	if (like)
		return;
	ck_assert_msg(rows_put(f->book, table, cells, &err), "%s: %s",
		      table->name, err.text);
	if (f->count[at] < KEPT)
		f->ids[at][f->count[at]++] = cells[0].number;
}

static void put_others(struct filling *f, int rows)
{
	struct err err = { 0 };
	bool put;

	for (int i = 0; i < rows * 2; i++) {
		const char *tag = arena_print(&f->arena, "tag%d ü\"%s", below(f, 20),
					      below(f, 2) ? "" : "\t");

		ck_assert(rows_put_tag(f->book, some_id(f, i % 4 ? "entry" : NULL),
				       tag, strlen(tag), &put, &err));
	}
	for (int i = 0; i < rows; i++) {
		const char *key = arena_print(&f->arena, "some.key-%d", below(f, 100));
		const char *value = some_text(f, 4);

		ck_assert(rows_put_setting(f->book, key, value, strlen(value),
					   &put, &err));
	}
}

void fill_book(struct book *book, unsigned seed, int rows)
{
	struct filling f = { .book = book, .state = seed * 7919 + 1 };
	struct err err = { 0 };

	ck_assert(book_import_begin(book, "fill", &err));
	for (int at = 0; book_content[at].name; at++)
		for (int i = 0; i < rows; i++)
			put_row(&f, at);
	put_others(&f, rows);
	ck_assert_msg(book_import_end(book, true, &err), "%s", err.text);
	arena_clear(&f.arena);
}

void export_of(struct book *book, struct str *out)
{
	struct sink sink = sink_str(out);
	struct err err = { 0 };

	str_empty(out);
	ck_assert_msg(port_export_json(book, &sink, &err), "%s", err.text);

	char *made = strstr(out->s, "\"exported_at\": \"");

	ck_assert_ptr_nonnull(made);
	memset(made + 16, 'X', 25);
}
