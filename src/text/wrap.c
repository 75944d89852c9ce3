#include "text/wrap.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unictype.h>
#include <unigbrk.h>
#include <unilbrk.h>
#include <unistr.h>

#include "base/mem.h"
#include "text/show.h"
#include "text/utf8.h"

/*
 * Where the paragraph may be broken. Worked out a stretch at a time: right
 * after "word " and before "word" every rule of UAX #14 allows a break and
 * forgets what came before, so each stretch can be looked at alone, and a
 * plain word in ASCII needs no looking at. Writing without blanks is cut into
 * stretches of a set size; there the rules are told what stands before.
 */
enum { STRETCH = 2048, CONTEXT = 64 };

struct breaks {
	const char *text;
	size_t size;
	size_t start, end;	/* the stretch at hand */
	char *may;		/* for each byte from `from`, as libunistring
				 * says; */
	size_t room;
	size_t from;
	bool sure;		/* a row may begin at its start */
	bool whole;		/* no break inside it: may is not filled */
};

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9');
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Letters, then perhaps a stop, then blanks. */
static bool is_plain_word(const char *p, size_t size)
{
	size_t n = 0;

	while (n < size && is_letter(p[n]))
		n++;
	if (n > 0 && n < size && memchr(".,;:!?", p[n], 6))
		n++;
	while (n < size && p[n] == ' ')
		n++;
	return n == size;
}

/* Whether a row may begin here whatever else there is. */
static bool is_sure(const struct breaks *b, size_t start, size_t at)
{
	size_t word = at - 1;

	if (at < start + 2 || at >= b->size || b->text[at - 1] != ' ' ||
	    !is_letter(b->text[at]))
		return false;
	while (word > start && b->text[word - 1] == ' ')
		word--;
	if (word > start && is_letter(b->text[word - 1]))
		return true;
	return word > start + 1 &&
		memchr(".,;:!?", b->text[word - 1], 6) &&
		is_letter(b->text[word - 2]);
}

/* The start of the character at or before `at`. */
static size_t rune_start(const char *text, size_t at)
{
	for (int n = 0; n < 3 && at > 0 && utf8_is_tail(text[at]); n++)
		at--;
	return at;
}

/* The next one from where the last one ended; only the first one begins at a
 * row's start, and there nobody asks. */
static void next_stretch(struct breaks *b)
{
	size_t at = b->end;
	bool first = b->end == b->start;
	bool cut = !first && !is_sure(b, b->start, at);

	b->start = at;
	do {
		at++;
	} while (at < b->size && at - b->start < STRETCH &&
		 !is_sure(b, b->start, at));
	if (at < b->size && at - b->start == STRETCH)
		at = rune_start(b->text, at);
	b->end = at;
	b->sure = !cut;
	b->whole = !cut && is_plain_word(b->text + b->start, at - b->start);
	if (b->whole)
		return;

	b->from = b->start;
	if (cut || first)
		b->from = rune_start(b->text, b->start > CONTEXT ?
				     b->start - CONTEXT : 0);
	if (at - b->from > b->room) {
		b->room = (at - b->from) * 2;
		b->may = mem_grow(b->may, b->room, 1);
	}
	u8_possible_linebreaks((const uint8_t *)b->text + b->from,
			       at - b->from, "UTF-8", b->may);
}

/* Whether a row may begin at `at`, the start of a cluster. Asked in order. */
static bool may_break(struct breaks *b, size_t at)
{
	if (at == 0 || at >= b->size)
		return false;
	while (at >= b->end)
		next_stretch(b);
	if (at == b->start && b->sure)
		return true;
	return !b->whole && b->may[at - b->from] != UC_BREAK_PROHIBITED;
}

/* Most letters stand alone and are drawn as they are: then their columns, else
 * 0. Worked out once for each. */
static int plain_columns(uint32_t rune)
{
	static unsigned char known[0x10000];	/* columns + 1 */
	char text[4];
	struct shown shown;

	if (rune > 0xFFFF || show_ascii())
		return 0;
	if (known[rune] == 0) {
		size_t size = (size_t)u8_uctomb((uint8_t *)text, rune, 4);

		known[rune] = 1;
		show_cluster(text, size, &shown);
		int joins = uc_graphemeclusterbreak_property(rune);

		if ((joins == GBP_OTHER || joins == GBP_LV ||
		     joins == GBP_LVT) &&
		    !uc_is_property_extended_pictographic(rune) &&
		    shown.kind == SHOWN_TEXT && shown.size == size)
			known[rune] = (unsigned char)(shown.width + 1);
	}
	return known[rune] - 1;
}

/* A letter beyond ASCII with another, or ASCII, or nothing behind it. */
static int plain_letter(const char *p, size_t left, size_t *size)
{
	uint32_t rune, next;
	int columns;

	*size = utf8_take(p, left, &rune);
	if (rune == UTF8_BAD || (columns = plain_columns(rune)) == 0)
		return 0;
	if (*size == left || p[*size] >= 0)
		return columns;
	utf8_take(p + *size, left - *size, &next);
	return next != UTF8_BAD && plain_columns(next) ? columns : 0;
}

/* The columns of the cluster at p (left >= 1) that begins in this column of
 * its row, and its size. Tabs are counted; marks of a line's end are 0. */
static int cluster_at(const char *p, size_t left, int column, size_t *size)
{
	struct shown shown;
	int width = 0;

	if (*p < 0 && (width = plain_letter(p, left, size)) > 0)
		return width;
	*size = utf8_next(p, left, 0);
	if (*p == '\t')
		return WRAP_TAB - column % WRAP_TAB;
	if (*p == '\n' || (*p == '\r' && (left == 1 || p[1] == '\n')))
		return 0;
	if (*size == 1 && *p >= 0x20 && *p < 0x7F)
		return 1;
	for (size_t at = 0; at < *size; at += shown.size) {
		show_cluster(p + at, left - at, &shown);
		width += shown.width;
	}
	return width;
}

struct filling {
	const char *text;
	size_t size;		/* without the CR at the end */
	int width;
	struct wrap_row row;	/* the row being filled: end is what is in */
	int column;		/* where the next cluster would begin */
};

static void begin_row(struct filling *f, size_t at)
{
	f->row = (struct wrap_row){ .start = at, .end = at, .drawn = at };
	f->column = 0;
}

/* Put one cluster into the row. False if it has to go into the next one. */
static bool put_cluster(struct filling *f)
{
	size_t size;
	const char *p = f->text + f->row.end;
	int width = cluster_at(p, f->size - f->row.end, f->column, &size);
	bool first = f->row.end == f->row.start;
	bool blank = is_blank(*p);

	if (width > 0 && f->column + width > f->width && !blank && !first)
		return false;
	f->row.end += size;
	f->column += width;
	if (f->column <= f->width || (first && !blank)) {
		f->row.drawn = f->row.end;
		f->row.width = f->column;
	}
	return true;
}

/* Put in a whole plain word with its blanks, if that is what comes next and
 * its letters fit. */
static bool put_word(struct filling *f, struct breaks *breaks)
{
	size_t at = f->row.end;

	while (at >= breaks->end)
		next_stretch(breaks);
	if (!breaks->whole || at != breaks->start)
		return false;

	size_t letters = breaks->end - at;

	while (letters > 0 && f->text[at + letters - 1] == ' ')
		letters--;
	if (letters > (size_t)(f->width - f->column))
		return false;

	size_t blanks = breaks->end - at - letters;
	size_t drawn = (size_t)(f->width - f->column) - letters;

	if (drawn > blanks)
		drawn = blanks;
	f->row.end = breaks->end;
	f->row.drawn = at + letters + drawn;
	f->row.width = f->column + (int)(letters + drawn);
	f->column += (int)(letters + blanks);
	return true;
}

/* Fill one row from where the last one ended. */
static void fill_row(struct filling *f, struct breaks *breaks)
{
	struct wrap_row chance = { 0 };	/* the row, if it ends where it may */

	while (f->row.end < f->size) {
		size_t at = f->row.end;

		if (at > f->row.start && may_break(breaks, at))
			chance = f->row;
		if (f->column < f->width && put_word(f, breaks))
			continue;
		if (!put_cluster(f)) {
			if (chance.end > 0)
				f->row = chance;
			break;
		}
	}
}

/* Rows from items[first] on; at NULL: no more than `count` of them. */
static bool wrap_until(const char *text, size_t size, int width,
		       size_t count, const size_t *at,
		       struct wrap_row_list *rows, size_t first,
		       struct arena *arena)
{
	bool cr = size > 0 && text[size - 1] == '\r';
	size_t from = rows->count > first ?
		rows->items[rows->count - 1].end : 0;
	struct breaks breaks = { .text = text, .size = size - cr,
				 .start = from, .end = from };
	struct filling f = { text, size - cr, width > 0 ? width : 1,
			     { 0 }, 0 };

	if (rows->count > first && from == size)
		return true;
	begin_row(&f, from);
	do {
		if (rows->count - first >= count && rows->count > first &&
		    (!at || rows->items[rows->count - 1].start > *at))
			break;
		fill_row(&f, &breaks);
		*wrap_row_list_add(rows, arena) = f.row;
		begin_row(&f, f.row.end);
	} while (f.row.start < f.size);
	free(breaks.may);
	if (f.row.start < f.size)
		return false;
	rows->items[rows->count - 1].end = size;
	return true;
}

bool wrap_on(const char *text, size_t size, int width, size_t count,
	     size_t at, struct wrap_row_list *rows, struct arena *arena)
{
	return wrap_until(text, size, width, count, &at, rows, 0, arena);
}

void wrap_text(const char *text, size_t size, int width, size_t limit,
	       struct wrap_row_list *rows, struct arena *arena)
{
	wrap_until(text, size, width, limit > 0 ? limit : SIZE_MAX, NULL,
		   rows, rows->count, arena);
}

size_t wrap_row_of(const struct wrap_row_list *rows, size_t at)
{
	size_t low = 0, high = rows->count;

	/* The last row that begins at or before it. */
	while (high - low > 1) {
		size_t middle = (low + high) / 2;

		if (rows->items[middle].start <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

int wrap_column(const char *text, const struct wrap_row *row, size_t at,
		int width)
{
	int column = 0;
	size_t size;

	for (size_t p = row->start; p < at && p < row->end; p += size) {
		int step = cluster_at(text + p, row->end - p, column, &size);

		if (p + size > at)
			break;
		column += step;
	}
	return column < width ? column : width;
}

size_t wrap_offset(const char *text, const struct wrap_row_list *rows,
		   size_t row, int column)
{
	const struct wrap_row *r = &rows->items[row];
	size_t at = r->start, last = r->start, size;
	int reached = 0;

	while (at < r->end) {
		reached += cluster_at(text + at, r->end - at, reached, &size);
		if (text[at] == '\r' && at + 1 == r->end)
			return at;
		if (column < reached)
			return at;
		last = at;
		at += size;
	}
	return row + 1 == rows->count ? at : last;
}
