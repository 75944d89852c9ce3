#include "text/find.h"

#include <stdint.h>
#include <string.h>

#include <unictype.h>

#include "base/str.h"
#include "text/fold.h"
#include "text/show.h"
#include "text/utf8.h"

enum {
	FIRST_LOOK = 16384,	/* bytes in which a snippet is sought first */
	HITS_WEIGHED = 400,	/* so many places are compared for the best */
	NEAR = 12,		/* columns in which a cut looks for a blank */
};

/* ---- words and needles ---- */

static bool is_word_at(const char *p, size_t left, size_t *step)
{
	uint32_t rune;

	*step = utf8_take(p, left, &rune);
	if (rune < 0x80)
		return (rune >= '0' && rune <= '9') ||
			((rune | 0x20) >= 'a' && (rune | 0x20) <= 'z');
	return uc_is_general_category_withtable(rune, UC_CATEGORY_MASK_L |
		UC_CATEGORY_MASK_N | UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_Co);
}

/* The next word of a folded text at or after `at`. False if there is none. */
static bool next_word(const char *text, size_t size, size_t at,
		      struct range *word)
{
	size_t step;

	while (at < size && !is_word_at(text + at, size - at, &step))
		at += step;
	word->start = at;
	while (at < size && is_word_at(text + at, size - at, &step))
		at += step;
	word->end = at;
	return word->end > word->start;
}

bool needle_of(const char *text, size_t size, bool open, struct needle *out,
	       struct arena *arena)
{
	struct str folded = STR_INIT, words = STR_INIT;
	struct range word = { 0, 0 };

	fold_text(&folded, text, size);
	while (next_word(folded.s, folded.size, word.end, &word)) {
		if (words.size > 0)
			str_add_char(&words, ' ');
		str_add_n(&words, folded.s + word.start, word.end - word.start);
	}
	*out = (struct needle){ arena_text_n(arena, words.s, words.size), open };
	str_clear(&folded);
	str_clear(&words);
	return out->words[0] != '\0';
}

/* Where the needle's match ends if it begins at this word; 0 if it does not. */
static size_t match_end(const struct needle *needle, const char *text,
			size_t size, struct range word)
{
	const char *p = needle->words;

	for (;;) {
		size_t length = strcspn(p, " ");
		bool last = p[length] == '\0';
		size_t there = word.end - word.start;

		if (last && needle->open ? there < length : there != length)
			return 0;
		if (memcmp(text + word.start, p, length) != 0)
			return 0;
		if (last)
			return word.start + length;
		p += length + 1;
		if (!next_word(text, size, word.end, &word))
			return 0;
	}
}

/* ---- where they are ---- */

struct hit {
	struct range at;	/* in the source */
	size_t needle;
};

LIST_OF(hit, struct hit);

static void find_hits(const char *text, size_t size,
		      const struct needle *needles, size_t count,
		      struct hit_list *hits, struct arena *arena)
{
	struct fold_map map = FOLD_MAP_INIT;
	struct str folded = STR_INIT;
	struct range word = { 0, 0 };

	fold_mapped(&folded, &map, text, size);
	while (next_word(folded.s, folded.size, word.end, &word))
		for (size_t i = 0; i < count; i++) {
			size_t end = match_end(&needles[i], folded.s,
					       folded.size, word);

			if (end > 0)
				*hit_list_add(hits, arena) = (struct hit){
					fold_source(&map, folded.size,
						    word.start, end), i };
		}
	fold_map_clear(&map);
	str_clear(&folded);
}

/* Hits in order of their starts, as ranges that do not touch. */
static void join_hits(const struct hit_list *hits, struct range_list *matches,
		      struct arena *arena)
{
	for (size_t i = 0; i < hits->count; i++) {
		struct range at = hits->items[i].at;
		struct range *last = matches->count == 0 ? NULL :
			&matches->items[matches->count - 1];

		if (!last || at.start > last->end)
			*range_list_add(matches, arena) = at;
		else if (at.end > last->end)
			last->end = at.end;
	}
}

void find_matches(const char *text, size_t size, const struct needle *needles,
		  size_t count, struct range_list *matches,
		  struct arena *arena)
{
	struct hit_list hits = { 0 };
	struct arena own = { 0 };

	find_hits(text, size, needles, count, &hits, &own);
	join_hits(&hits, matches, arena);
	arena_clear(&own);
}

bool find_all(const char *text, size_t size, const struct needle *needles,
	      size_t count)
{
	struct str folded = STR_INIT;
	bool all = true;

	fold_text(&folded, text, size);
	for (size_t i = 0; i < count && all; i++) {
		struct range word = { 0, 0 };

		all = false;
		while (!all && next_word(folded.s, folded.size, word.end,
					 &word))
			all = match_end(&needles[i], folded.s, folded.size,
					word) > 0;
	}
	str_clear(&folded);
	return all;
}

/* ---- snippets ---- */

static uint64_t needle_bit(const struct hit *hit)
{
	return UINT64_C(1) << (hit->needle % 64);
}

static uint64_t all_needles(const struct hit_list *hits)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < hits->count; i++)
		seen |= needle_bit(&hits->items[i]);
	return seen;
}

static int bits(uint64_t set)
{
	int count = 0;

	for (; set; set &= set - 1)
		count++;
	return count;
}

/* The first hit with the most different needles within `reach` bytes. */
static size_t best_hit(const struct hit_list *hits, size_t reach)
{
	size_t best = 0;
	int most = 0;

	for (size_t i = 0; i < hits->count && i < HITS_WEIGHED; i++) {
		uint64_t seen = 0;
		size_t start = hits->items[i].at.start;

		for (size_t k = i; k < hits->count && k < i + HITS_WEIGHED &&
		     hits->items[k].at.end <= start + reach; k++)
			seen |= needle_bit(&hits->items[k]);
		if (bits(seen) > most) {
			most = bits(seen);
			best = i;
		}
	}
	return best;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static int cluster_width(const char *text, size_t at, size_t end)
{
	return is_space(text[at]) ? 1 : show_width(text + at, end - at);
}

/* Where a snippet begins that shows about `columns` before `at`. */
static size_t begin_before(const char *text, size_t size, size_t at,
			   int columns)
{
	size_t start = at;
	size_t floor = at > (size_t)columns * 32 ? at - (size_t)columns * 32 : 0;

	for (int width = 0; start > floor; ) {
		size_t prev = utf8_prev(text, size, start);
		bool run = is_space(text[prev]) && start < size &&
			is_space(text[start]);

		width += run ? 0 : cluster_width(text, prev, start);
		if (width > columns)
			break;
		start = prev;
	}
	if (start == 0 || is_space(text[start - 1]))
		return start;
	/* Inside a word: from the next one on, if that is near. */
	for (size_t p = start; p < at && p < start + NEAR; p++)
		if (is_space(text[p]))
			return p + 1;
	return start;
}

/* A snippet being written. */
struct writing {
	struct str out;
	int width;
	int columns;
	int sign_width;
	size_t kept;		/* up to here the sign of a cut fits after it */
	size_t blank;		/* the last blank up to there, or 0 */
};

static const char *cut_sign(void)
{
	return show_ascii() ? "..." : "\u2026";
}

/* Add a cluster, as one blank if it is white. False if there is no room. */
static bool write_cluster(struct writing *w, const char *text, size_t at,
			  size_t end, bool blank)
{
	int width = cluster_width(text, at, end) + blank;

	if (w->width + width > w->columns)
		return false;
	if (blank) {
		if (w->width + w->sign_width <= w->columns)
			w->blank = w->kept = w->out.size;
		str_add_char(&w->out, ' ');
	}
	str_add_n(&w->out, text + at, end - at);
	w->width += width;
	if (w->width + w->sign_width <= w->columns)
		w->kept = w->out.size;
	return true;
}

/* Take back what is too much, to a word's end if one is near, and say so. */
static void cut(struct writing *w, bool at_blank)
{
	size_t end = w->kept;
	bool at_word = at_blank && end == w->out.size;

	if (!at_word && w->blank > 0 && end - w->blank <= NEAR)
		end = w->blank;
	if (end < w->out.size)
		str_splice(&w->out, end, w->out.size - end, "", 0);
	w->kept = end;
	if (w->sign_width <= w->columns)
		str_add(&w->out, cut_sign());
}

/* The cluster just written belongs to a match: the one going on, or a new. */
static void mark_cluster(struct writing *w, size_t size, bool goes_on,
			 struct range_list *matches, struct arena *arena)
{
	if (!goes_on)
		*range_list_add(matches, arena) =
			(struct range){ w->out.size - size, 0 };
	matches->items[matches->count - 1].end = w->out.size;
}

/* What was cut away has no match in it. */
static void trim_matches(struct range_list *matches, size_t size)
{
	while (matches->count > 0) {
		struct range *last = &matches->items[matches->count - 1];

		if (last->end > size)
			last->end = size;
		if (last->start < last->end)
			return;
		matches->count--;
	}
}

static void write_snippet(const char *text, size_t size, size_t start,
			  const struct range_list *matches, int columns,
			  struct snippet *out, struct arena *arena)
{
	struct writing w = { .out = STR_INIT, .columns = columns,
			     .sign_width = show_ascii() ? 3 : 1 };
	size_t match = 0;
	bool blank = false, marked = false;

	if (start > 0 && w.sign_width < columns) {
		str_add(&w.out, cut_sign());
		w.width = w.sign_width;
		if (2 * w.sign_width <= columns)
			w.kept = w.out.size;
	}
	for (size_t at = start, end; at < size; at = end) {
		end = utf8_next(text, size, at);
		if (is_space(text[at])) {
			blank = w.out.size > 0 && at > start;
			continue;
		}
		for (; match < matches->count &&
		     matches->items[match].end <= at; match++)
			marked = false;
		if (!write_cluster(&w, text, at, end, blank)) {
			cut(&w, blank);
			trim_matches(&out->matches, w.kept);
			break;
		}
		blank = false;
		if (match < matches->count && matches->items[match].start < end) {
			mark_cluster(&w, end - at, marked, &out->matches, arena);
			marked = true;
		}
	}
	out->text = arena_text_n(arena, w.out.s, w.out.size);
	out->size = w.out.size;
	str_clear(&w.out);
}

/* Where to begin so that this hit has some words before it, and many if there
 * are few behind it. */
static size_t begin_for(const char *text, size_t size, struct range hit,
			int columns)
{
	int width = show_width(text + hit.start, hit.end - hit.start);
	int rest = 0;

	if (width >= columns)
		return hit.start;
	for (size_t at = hit.start, end; at < size && rest < columns; at = end) {
		end = utf8_next(text, size, at);
		if (!is_space(text[at]) || !is_space(text[at - (at > 0)]))
			rest += cluster_width(text, at, end);
	}

	int before = (columns - width) / 3;
	int sign = show_ascii() ? 3 : 1;

	if (columns - rest - sign > before)
		before = columns - rest - sign;
	return begin_before(text, size, hit.start, before);
}

void find_snippet(const char *text, size_t size, const struct needle *needles,
		  size_t count, int columns, struct snippet *out,
		  struct arena *arena)
{
	size_t look = size < FIRST_LOOK ? size : FIRST_LOOK;
	struct range_list matches = { 0 };
	struct hit_list hits = { 0 };
	struct arena own = { 0 };
	size_t start = 0;

	*out = (struct snippet){ .text = "" };
	while (look < size && look > 1 && !is_space(text[look - 1]))
		look--;
	find_hits(text, look, needles, count, &hits, &own);
	if (look < size && bits(all_needles(&hits)) <
	    (count < 64 ? (int)count : 64)) {
		hits = (struct hit_list){ 0 };
		find_hits(text, size, needles, count, &hits, &own);
	}
	if (columns > 0 && hits.count > 0) {
		size_t best = best_hit(&hits, (size_t)columns);

		start = begin_for(text, size, hits.items[best].at, columns);
	}
	join_hits(&hits, &matches, &own);
	if (columns > 0)
		write_snippet(text, size, start, &matches, columns, out, arena);
	arena_clear(&own);
}
