#include "align.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
	EDITS_MAX = 128,	/* of one stretch for Myers */
	DEPTH_MAX = 24,		/* how often a stretch is divided */
	ROW = 2 * EDITS_MAX + 3,
};

struct work {
	const uint32_t *a, *b;
	uint32_t *to;
	uint32_t *in_a, *in_b;	/* for each kind, how often; 0 between uses */
	uint32_t *where;	/* …and where it stands in b */
	int32_t *rows;		/* of Myers: how far each diagonal came */
};

/* A stretch of both. */
struct stretch {
	size_t a, a_end, b, b_end;
};

static void trim(struct work *w, struct stretch *s)
{
	while (s->a < s->a_end && s->b < s->b_end && w->a[s->a] == w->b[s->b])
		w->to[s->a++] = (uint32_t)s->b++;
	while (s->a < s->a_end && s->b < s->b_end &&
	       w->a[s->a_end - 1] == w->b[s->b_end - 1])
		w->to[--s->a_end] = (uint32_t)--s->b_end;
}

/* E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). */
static int32_t furthest(const int32_t *row, int32_t edits, int32_t k)
{
	if (k == -edits || (k != edits && row[k - 1] < row[k + 1]))
		return row[k + 1];
	return row[k - 1] + 1;
}

static int32_t *row_of(struct work *w, int32_t edits)
{
	return w->rows + edits * ROW + EDITS_MAX + 1;
}

static void trace_back(struct work *w, struct stretch s, int32_t edits)
{
	int32_t x = (int32_t)(s.a_end - s.a), y = (int32_t)(s.b_end - s.b);

	for (int32_t d = edits; d >= 0; d--) {
		int32_t k = x - y, from_x = 0, from_y = 0;

		if (d > 0) {
			const int32_t *row = row_of(w, d - 1);
			bool down = k == -d || (k != d && row[k - 1] <
						row[k + 1]);

			from_x = down ? row[k + 1] : row[k - 1];
			from_y = from_x - (down ? k + 1 : k - 1);
		}
		while (x > from_x && y > from_y) {
			x--;
			y--;
			w->to[s.a + (size_t)x] = (uint32_t)(s.b + (size_t)y);
		}
		x = from_x;
		y = from_y;
	}
}

static void shortest_edit(struct work *w, struct stretch s)
{
	int32_t n = (int32_t)(s.a_end - s.a), m = (int32_t)(s.b_end - s.b);

	if (!w->rows)
		w->rows = mem_grow(NULL, (size_t)(EDITS_MAX + 1) * ROW,
				   sizeof(*w->rows));
	memset(w->rows, 0, ROW * sizeof(*w->rows));
	for (int32_t d = 0; d <= EDITS_MAX; d++) {
		int32_t *row = row_of(w, d);

		if (d > 0)
			memcpy(row - EDITS_MAX - 1,
			       row_of(w, d - 1) - EDITS_MAX - 1,
			       ROW * sizeof(*row));
		for (int32_t k = -d; k <= d; k += 2) {
			int32_t x = d > 0 ? furthest(row, d, k) : 0;
			int32_t y = x - k;

			while (x < n && y < m && y >= 0 &&
			       w->a[s.a + (size_t)x] == w->b[s.b + (size_t)y]) {
				x++;
				y++;
			}
			row[k] = x;
			if (x >= n && y >= m) {
				trace_back(w, s, d);
				return;
			}
		}
	}
}

/* A pair of pieces that stand once in each stretch. */
struct anchor {
	uint32_t a, b;
	uint32_t before;	/* the anchor before it in the longest row */
};

/* Leave the longest row of anchors that rises in b (they rise in a). */
static size_t longest_rise(struct anchor *anchors, size_t count)
{
	uint32_t *ends = mem_grow(NULL, count, sizeof(*ends));
	size_t length = 0;

	for (size_t i = 0; i < count; i++) {
		size_t low = 0, high = length;

		while (low < high) {
			size_t middle = (low + high) / 2;

			if (anchors[ends[middle]].b < anchors[i].b)
				low = middle + 1;
			else
				high = middle;
		}
		anchors[i].before = low > 0 ? ends[low - 1] : 0;
		ends[low] = (uint32_t)i;
		if (low == length)
			length++;
	}
	for (size_t i = length, at = length ? ends[length - 1] : 0; i-- > 0; ) {
		ends[i] = (uint32_t)at;
		at = anchors[at].before;
	}
	for (size_t i = 0; i < length; i++)
		anchors[i] = anchors[ends[i]];
	free(ends);
	return length;
}

static struct anchor *find_anchors(struct work *w, struct stretch s,
				   size_t *count)
{
	struct anchor *anchors = NULL;
	size_t found = 0;

	for (size_t i = s.a; i < s.a_end; i++)
		w->in_a[w->a[i]]++;
	for (size_t i = s.b; i < s.b_end; i++) {
		w->in_b[w->b[i]]++;
		w->where[w->b[i]] = (uint32_t)i;
	}
	for (size_t i = s.a; i < s.a_end; i++)
		found += w->in_a[w->a[i]] == 1 && w->in_b[w->a[i]] == 1;
	if (found > 0)
		anchors = mem_grow(NULL, found, sizeof(*anchors));
	found = 0;
	for (size_t i = s.a; i < s.a_end; i++)
		if (w->in_a[w->a[i]] == 1 && w->in_b[w->a[i]] == 1)
			anchors[found++] = (struct anchor){
				(uint32_t)i, w->where[w->a[i]], 0 };
	for (size_t i = s.a; i < s.a_end; i++)
		w->in_a[w->a[i]] = 0;
	for (size_t i = s.b; i < s.b_end; i++)
		w->in_b[w->b[i]] = 0;
	*count = found > 0 ? longest_rise(anchors, found) : 0;
	return anchors;
}

static void divide(struct work *w, struct stretch s, int depth)
{
	size_t count;

	trim(w, &s);
	if (s.a == s.a_end || s.b == s.b_end)
		return;

	struct anchor *anchors = NULL;

	if (depth < DEPTH_MAX)
		anchors = find_anchors(w, s, &count);
	if (!anchors) {
		shortest_edit(w, s);
		return;
	}
	for (size_t i = 0; i <= count; i++) {
		struct stretch part = s;

		if (i > 0) {
			part.a = anchors[i - 1].a;
			part.b = anchors[i - 1].b;
		}
		if (i < count) {
			part.a_end = anchors[i].a;
			part.b_end = anchors[i].b;
		}
		divide(w, part, depth + 1);
	}
	free(anchors);
}

void align(const uint32_t *a, size_t a_count, const uint32_t *b,
	   size_t b_count, size_t kinds, uint32_t *to)
{
	struct work w = { .a = a, .b = b, .to = to };

	for (size_t i = 0; i < a_count; i++)
		to[i] = ALIGN_NONE;
	w.in_a = mem_new(kinds * sizeof(*w.in_a));
	w.in_b = mem_new(kinds * sizeof(*w.in_b));
	w.where = mem_new(kinds * sizeof(*w.where));
	divide(&w, (struct stretch){ 0, a_count, 0, b_count }, 0);
	free(w.in_a);
	free(w.in_b);
	free(w.where);
	free(w.rows);
}
