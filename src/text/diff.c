#include "text/diff.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unictype.h>

#include "align.h"
#include "base/mem.h"
#include "text/utf8.h"

/* ---- pieces: the lines or words of both texts, as numbers ---- */

struct pieces {
	const char *text;
	uint32_t *ends;		/* where each ends; the next begins there */
	uint32_t *kinds;	/* alike where the pieces are equal */
	size_t count, room;
};

/* Every kind of piece seen so far: a table by the hash of its bytes. */
struct kinds {
	struct kind {
		const char *text;	/* NULL: free */
		size_t size;
		uint32_t number;
	} *table;
	size_t room;		/* a power of two */
	size_t count;
};

static uint64_t hash(const char *text, size_t size)
{
	uint64_t h = UINT64_C(14695981039346656037);	/* FNV-1a */

	for (size_t i = 0; i < size; i++)
		h = (h ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
	return h ^ h >> 32;
}

static struct kind *kind_of(struct kinds *kinds, const char *text, size_t size)
{
	size_t i = (size_t)hash(text, size) & (kinds->room - 1);

	while (kinds->table[i].text && (kinds->table[i].size != size ||
	       memcmp(kinds->table[i].text, text, size) != 0))
		i = (i + 1) & (kinds->room - 1);
	return &kinds->table[i];
}

static void grow_kinds(struct kinds *kinds)
{
	struct kinds old = *kinds;

	kinds->room = old.room ? old.room * 2 : 256;
	kinds->table = mem_new(kinds->room * sizeof(*kinds->table));
	for (size_t i = 0; i < old.room; i++)
		if (old.table[i].text)
			*kind_of(kinds, old.table[i].text, old.table[i].size) =
				old.table[i];
	free(old.table);
}

static void add_piece(struct pieces *p, struct kinds *kinds, size_t start,
		      size_t end)
{
	if (p->count == p->room) {
		p->room = p->room * 2 + 64;
		p->ends = mem_grow(p->ends, p->room, sizeof(*p->ends));
		p->kinds = mem_grow(p->kinds, p->room, sizeof(*p->kinds));
	}
	if (kinds->count * 2 >= kinds->room)
		grow_kinds(kinds);

	struct kind *kind = kind_of(kinds, p->text + start, end - start);

	if (!kind->text)
		*kind = (struct kind){ p->text + start, end - start,
				       (uint32_t)kinds->count++ };
	p->ends[p->count] = (uint32_t)end;
	p->kinds[p->count++] = kind->number;
}

static void pieces_clear(struct pieces *p)
{
	free(p->ends);
	free(p->kinds);
}

static size_t line_end(const char *text, size_t size, size_t at)
{
	const char *end = memchr(text + at, '\n', size - at);

	return end ? (size_t)(end - text) + 1 : size;
}

static bool is_word(const char *text, size_t size, size_t at)
{
	uint32_t rune;

	utf8_take(text + at, size - at, &rune);
	if (rune < 0x80)
		return (rune >= '0' && rune <= '9') ||
			((rune | 0x20) >= 'a' && (rune | 0x20) <= 'z');
	return rune != UTF8_BAD && !uc_is_property_ideographic(rune) &&
		uc_is_general_category_withtable(rune, UC_CATEGORY_MASK_L |
						 UC_CATEGORY_MASK_N);
}

/* A word, a run of blanks, or a single other cluster. */
static size_t word_end(const char *text, size_t size, size_t at)
{
	size_t end = utf8_next(text, size, at);

	if (is_word(text, size, at))
		while (end < size && is_word(text, size, end))
			end = utf8_next(text, size, end);
	else if (text[at] == ' ')
		while (end < size && text[end] == ' ')
			end = utf8_next(text, size, end);
	return end;
}

typedef size_t piece_end(const char *text, size_t size, size_t at);

static void divide(struct pieces *p, struct kinds *kinds, const char *text,
		   struct range range, piece_end *end_of)
{
	p->text = text;
	for (size_t at = range.start; at < range.end; ) {
		size_t end = end_of(text, range.end, at);

		add_piece(p, kinds, at, end);
		at = end;
	}
}

/* ---- parts ---- */

/* What is added to. `from` is where this call began: parts before that are
 * the caller's. */
struct parts {
	struct diff_part_list *list;
	struct arena *arena;
	size_t from;
};

static void add_part(struct parts *p, enum diff_kind kind, struct range old,
		     struct range new)
{
	struct diff_part *last = p->list->count > p->from ?
		&p->list->items[p->list->count - 1] : NULL;

	if (old.start == old.end && new.start == new.end)
		return;
	if (last && last->kind == kind) {
		last->old.end = old.end;
		last->new.end = new.end;
		return;
	}
	*diff_part_list_add(p->list, p->arena) =
		(struct diff_part){ kind, old, new };
}

/* A stretch that changed: first what went, then what came. */
static void add_change(struct parts *p, struct range old, struct range new)
{
	struct range there = { new.start, new.start };

	add_part(p, DIFF_OUT, old, there);
	add_part(p, DIFF_IN, (struct range){ old.end, old.end }, new);
}

/* Compare two stretches by pieces, and add the parts. */
static void compare(const char *old, struct range old_range, const char *new,
		    struct range new_range, piece_end *end_of, struct parts *p)
{
	struct pieces a = { 0 }, b = { 0 };
	struct kinds kinds = { 0 };
	size_t at = old_range.start, new_at = new_range.start;
	size_t next_b = 0;	/* the first piece of b not yet in a part */

	divide(&a, &kinds, old, old_range, end_of);
	divide(&b, &kinds, new, new_range, end_of);

	uint32_t *to = mem_grow(NULL, a.count, sizeof(*to));
	size_t changed = at;	/* where the change at hand began */
	size_t new_changed = new_at;

	align(a.kinds, a.count, b.kinds, b.count, kinds.count, to);
	for (size_t i = 0; i < a.count; at = a.ends[i++]) {
		if (to[i] == ALIGN_NONE)
			continue;
		for (; next_b < to[i]; next_b++)
			new_at = b.ends[next_b];
		add_change(p, (struct range){ changed, at },
			   (struct range){ new_changed, new_at });
		changed = a.ends[i];
		new_changed = b.ends[next_b++];
		add_part(p, DIFF_SAME, (struct range){ at, changed },
			 (struct range){ new_at, new_changed });
		new_at = new_changed;
	}
	add_change(p, (struct range){ changed, old_range.end },
		   (struct range){ new_changed, new_range.end });
	free(to);
	free(kinds.table);
	pieces_clear(&a);
	pieces_clear(&b);
}

void diff_lines(const char *old, size_t old_size, const char *new,
		size_t new_size, struct diff_part_list *parts,
		struct arena *arena)
{
	struct parts p = { parts, arena, parts->count };

	compare(old, (struct range){ 0, old_size }, new,
		(struct range){ 0, new_size }, line_end, &p);
}

/* ---- words inside changed lines ---- */

/* A changed stretch and the same that follows it. */
struct turn {
	struct range old, new;		/* either may be empty */
	size_t same;
};

static size_t larger(const struct turn *turn)
{
	size_t out = turn->old.end - turn->old.start;
	size_t in = turn->new.end - turn->new.start;

	return out > in ? out : in;
}

/* A few words that stayed between two large changes are chance more than
 * meaning: they become part of the change, so that what is left can be read.
 * turns[count - 1].same is what follows the stretch, and stays. */
static size_t drop_chance(struct turn *turns, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		turns[kept++] = turns[i];
		while (kept > 1) {
			struct turn *before = &turns[kept - 2];
			struct turn *last = &turns[kept - 1];

			if (before->same > larger(before) ||
			    before->same > larger(last))
				break;
			before->old.end = last->old.end;
			before->new.end = last->new.end;
			before->same = last->same;
			kept--;
		}
	}
	return kept;
}

/* Turn word parts of a stretch into turns, one for each change. A stretch
 * that begins with the same has an empty change first. */
static size_t take_turns(const struct diff_part_list *words, struct range old,
			 struct range new, struct turn *turns)
{
	struct turn turn = { { old.start, old.start },
			     { new.start, new.start }, 0 };
	size_t count = 0;

	for (size_t i = 0; i < words->count; i++) {
		const struct diff_part *part = &words->items[i];

		if (part->kind == DIFF_SAME) {
			turn.same = part->old.end - part->old.start;
			turns[count++] = turn;
			turn = (struct turn){ { part->old.end, part->old.end },
				{ part->new.end, part->new.end }, 0 };
		} else {
			turn.old.end = part->old.end;
			turn.new.end = part->new.end;
		}
	}
	turns[count++] = turn;
	return count;
}

static void refine(const char *old, struct range old_range, const char *new,
		   struct range new_range, struct parts *p)
{
	struct diff_part_list words = { 0 };
	struct arena own = { 0 };
	struct parts inner = { &words, &own, 0 };

	compare(old, old_range, new, new_range, word_end, &inner);

	struct turn *turns = arena_new(&own, (words.count + 1) *
				       sizeof(*turns));
	size_t count = take_turns(&words, old_range, new_range, turns);

	count = drop_chance(turns, count);
	for (size_t i = 0; i < count; i++) {
		struct turn *t = &turns[i];

		add_change(p, t->old, t->new);
		add_part(p, DIFF_SAME,
			 (struct range){ t->old.end, t->old.end + t->same },
			 (struct range){ t->new.end, t->new.end + t->same });
	}
	arena_clear(&own);
}

void diff_words(const char *old, size_t old_size, const char *new,
		size_t new_size, struct diff_part_list *parts,
		struct arena *arena)
{
	struct parts p = { parts, arena, parts->count };
	struct diff_part_list lines = { 0 };
	struct arena own = { 0 };

	diff_lines(old, old_size, new, new_size, &lines, &own);
	for (size_t i = 0; i < lines.count; i++) {
		const struct diff_part *part = &lines.items[i];

		if (part->kind == DIFF_OUT && i + 1 < lines.count &&
		    part[1].kind == DIFF_IN) {
			refine(old, part->old, new, part[1].new, &p);
			i++;
		} else {
			add_part(&p, part->kind, part->old, part->new);
		}
	}
	arena_clear(&own);
}
