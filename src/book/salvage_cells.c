/* Salvage: rows as they lie in a page, and the pages long ones go on in. */
#include "salvaging.h"

#include <string.h>

enum { INDEX_INNER = 2, INDEX_LEAF = 10, TABLE_LEAF = 13 };

/* A number of 1 to 9 bytes; how many it took, 0 if it ends too late. (1.6) */
static size_t take_varint(const unsigned char *p, uint64_t left, uint64_t *out)
{
	uint64_t value = 0;

	for (size_t i = 0; i < 9 && i < left; i++) {
		if (i == 8) {
			*out = value << 8 | p[i];
			return 9;
		}
		value = value << 7 | (p[i] & 0x7f);
		if (!(p[i] & 0x80)) {
			*out = value;
			return i + 1;
		}
	}
	return 0;
}

/* How much of it lies in the page itself: at most `most`, else the least, or
 * as much more as lets the last page of the chain be full. (1.6) */
static uint64_t local_size(uint64_t size, uint32_t page, uint64_t most)
{
	uint64_t least = ((uint64_t)page - 12) * 32 / 255 - 23;
	uint64_t fits = least + (size - least) % (page - 4);

	if (size <= most)
		return size;
	return fits <= most ? fits : least;
}

static uint64_t most_in_leaf(uint32_t page)
{
	return (uint64_t)page - 35;
}

static uint64_t most_in_index(uint32_t page)
{
	return ((uint64_t)page - 12) * 64 / 255 - 23;
}

/* ---- values --------------------------------------------------------------- */

/* How many bytes a value of this type takes. (2.1) */
static bool type_size(uint64_t type, uint64_t *size)
{
	static const unsigned char sizes[10] = { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0 };

	if (type >= 12)
		*size = (type - 12) / 2;
	else if (type < 10)
		*size = sizes[type];
	return type < 10 || type >= 12;
}

/* The head of a row says what follows, and how much; together it must be all
 * there is. */
static bool read_head(struct record *record)
{
	uint64_t head, at, end;
	size_t took = take_varint(record->here, record->has, &head);

	if (!took || head > record->has || head < 2)
		return false;
	end = head;
	for (at = took; at < head;) {
		struct part *part = &record->parts[record->count];
		uint64_t type;

		took = take_varint(record->here + at, head - at, &type);
		if (!took || record->count == ROW_CELLS + 8 ||
		    type > 2 * record->size + 13 || !type_size(type, &part->size))
			return false;
		part->type = (int64_t)type;
		part->at = end;
		end += part->size;
		if (end > record->size)
			return false;
		record->count++;
		at += took;
	}
	return at == head && end == record->size;
}

bool record_at(const struct pages *pages, const unsigned char *page, size_t at,
	       struct record *out)
{
	uint64_t rowid, local;
	size_t start = at, took;

	*out = (struct record){ 0 };
	took = take_varint(page + at, pages->size - at, &out->size);
	at += took;
	if (!took || out->size < 2 ||
	    out->size > (uint64_t)pages->count * pages->size)
		return false;
	took = take_varint(page + at, pages->size - at, &rowid);
	at += took;
	local = local_size(out->size, pages->size, most_in_leaf(pages->size));
	if (!took || local > pages->size - at)
		return false;
	out->rowid = (int64_t)rowid;
	out->here = page + at;
	out->has = local;
	at += local;
	if (local < out->size) {
		if (pages->size - at < 4)
			return false;
		out->next = four_at(page + at);
		at += 4;
	}
	out->in_page = at - start;
	return read_head(out);
}

bool part_is_here(const struct record *record, int i)
{
	/* 0, 1 and the empty text are told by their types. */
	return i < record->count &&
	       (record->parts[i].size == 0 ||
		record->parts[i].at + record->parts[i].size <= record->has);
}

bool part_is_number(const struct record *record, int i, int64_t *out)
{
	const struct part *part = &record->parts[i];
	uint64_t value;

	if (!part_is_here(record, i) || part->type == 0 || part->type == 7 ||
	    part->type > 9)
		return false;
	*out = part->type - 8;
	if (part->type >= 8)
		return true;

	const unsigned char *p = record->here + part->at;

	value = p[0] & 0x80 ? UINT64_MAX : 0;
	for (uint64_t b = 0; b < part->size; b++)
		value = value << 8 | p[b];
	*out = (int64_t)value;
	return true;
}

bool part_is_text(const struct record *record, int i, const char **text,
		  size_t *size)
{
	const struct part *part = &record->parts[i];

	if (i >= record->count || part->type < 13 || !(part->type & 1))
		return false;
	*size = (size_t)part->size;
	if (part->at >= record->has)
		*size = 0;
	else if (*size > record->has - part->at)
		*size = (size_t)(record->has - part->at);
	*text = *size ? (const char *)record->here + part->at : "";
	return true;
}

/* ---- chains --------------------------------------------------------------- */

/* The next page of a chain, if it can be one: nobody else's, and what it says
 * of what follows fits what is left. Each page is taken once, so no chain can
 * turn in a circle. (1.7) */
static bool take_link(struct pages *pages, uint32_t *n, uint64_t left,
		      unsigned char *page)
{
	uint32_t next;

	if (*n < 2 || *n > pages->count ||
	    pages->kinds[*n - 1] != PAGE_UNKNOWN)
		return false;
	pages_read(pages, *n, page);
	next = four_at(page);
	if (left > pages->size - 4 ? next < 2 || next > pages->count : next != 0)
		return false;
	pages->kinds[*n - 1] = PAGE_CHAIN;
	*n = next;
	return true;
}

void record_gather(struct pages *pages, struct record *record,
		   unsigned char *page, struct str *text)
{
	uint32_t n = record->next;

	str_set(text, (const char *)record->here, (size_t)record->has);
	while (text->size < record->size) {
		uint64_t left = record->size - text->size;

		if (!take_link(pages, &n, left, page))
			break;
		if (left > pages->size - 4)
			left = pages->size - 4;
		str_add_n(text, (const char *)page + 4, (size_t)left);
	}
	record->here = (const unsigned char *)text->s;
	record->has = text->size;
}

static void note_chain(struct pages *pages, uint64_t size, uint64_t local,
		       uint32_t n, unsigned char *page)
{
	while (local < size && take_link(pages, &n, size - local, page))
		local += pages->size - 4;
}

void tree_note_chains(struct pages *pages, uint32_t n, const unsigned char *page,
		      unsigned char *other)
{
	const unsigned char *head = page + page_start(n);
	bool inner = head[0] == INDEX_INNER, leaf = head[0] == TABLE_LEAF;
	uint32_t cells = two_at(head + 3);

	if (!inner && !leaf && head[0] != INDEX_LEAF)
		return;
	for (uint32_t i = 0; i < cells; i++) {
		size_t at = two_at(head + (inner ? 12 : 8) + 2 * (size_t)i);
		uint64_t size = 0, rowid, local;

		if (at + 4 > pages->size)
			continue;
		at += inner ? 4 : 0;
		at += take_varint(page + at, pages->size - at, &size);
		if (leaf)
			at += take_varint(page + at, pages->size - at, &rowid);
		local = local_size(size, pages->size, leaf ?
				   most_in_leaf(pages->size) :
				   most_in_index(pages->size));
		if (local < size && size <= (uint64_t)pages->count * pages->size &&
		    local <= pages->size && at + local + 4 <= pages->size)
			note_chain(pages, size, local, four_at(page + at + local),
				   other);
	}
}
