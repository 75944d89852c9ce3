#include "find_fill.h"

#include <string.h>

#include "ui/list.h"

void find_fill_init(struct find_fill *fill)
{
	*fill = (struct find_fill){ .at = FIND_FILL_NONE };
	str_init(&fill->typed);
}

void find_fill_clear(struct find_fill *fill)
{
	str_clear(&fill->typed);
}

/* One value alone, and it stands there already. */
static bool is_whole(const struct find_fill *fill)
{
	const struct search_fill *found = &fill->found;
	const char *value = found->values.count ? found->values.items[0] : "";
	size_t size = strlen(value);

	return found->values.count == 1 && found->to - found->from == size &&
	       memcmp(fill->typed.s + found->from, value, size) == 0;
}

bool find_fill_read(struct find_fill *fill, const struct edit *edit,
		    struct book *book, struct arena *arena, struct err *err)
{
	bool ok;

	if (fill->at == FIND_FILL_NONE) {
		str_empty(&fill->typed);
		edit_take(edit, &fill->typed);
		fill->caret = edit->caret;
	}
	ok = book_search_fill(book, fill->typed.s, fill->caret, arena,
			      &fill->found, err);
	if (fill->at == FIND_FILL_NONE && is_whole(fill))
		fill->found.values.count = 0;
	return ok;
}

void find_fill_step(struct find_fill *fill, struct edit *edit, int by)
{
	const struct search_fill *found = &fill->found;
	int count = (int)found->values.count;
	struct str text = STR_INIT;
	const char *value;

	if (!count)
		return;
	if (fill->at == FIND_FILL_NONE && by < 0)
		fill->at = 0;
	fill->at = (fill->at + by + count) % count;
	value = found->values.items[fill->at];
	str_add(&text, fill->typed.s);
	str_splice(&text, found->from, found->to - found->from, value,
		   strlen(value));
	edit_set(edit, text.s, text.size);
	edit_go(edit, found->from + strlen(value));
	str_clear(&text);
}

void find_fill_take(struct find_fill *fill)
{
	fill->at = FIND_FILL_NONE;
}

/* ---- drawing ------------------------------------------------------------------ */

enum { GAP = 2, MORE_COLS = 3, BRACKETS = 2 };

static int choice_cols(const char *const *words, int i, int chosen)
{
	return GAP + text_cols(words[i]) + (i == chosen ? BRACKETS : 0);
}

/* The first to show, so that the chosen one is among them. */
static int first_shown(const char *const *words, int chosen, int room)
{
	int first = chosen > 0 ? chosen : 0, cols = 0;

	for (; first > 0; first--) {
		cols += choice_cols(words, first, chosen);
		if (cols + choice_cols(words, first - 1, chosen) > room)
			break;
	}
	return first;
}

void find_draw_choices(const struct frame *frame, int row, const char *label,
		       const char *const *words, int count, int chosen)
{
	int col = draw_words(frame, row, COL_TEXT, STYLE_FAINT, label);
	int end = frame->cols - 1 - MORE_COLS;
	int i = first_shown(words, chosen, end - col - MORE_COLS);

	if (i > 0)
		col = draw_words(frame, row, col + GAP, STYLE_FAINT, "…");
	for (; i < count; i++) {
		if (col + choice_cols(words, i, chosen) > end) {
			draw_words(frame, row, col + GAP, STYLE_FAINT, "…");
			return;
		}
		col = draw_print(frame, row, col + GAP, STYLE_FAINT,
				 i == chosen ? "[%s]" : "%s", words[i]);
	}
}
