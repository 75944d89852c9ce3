#include "text/buffer.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "gap.h"
#include "marks.h"

/* A run of Backspace is kept in pieces of this size, so that adding to its
 * front stays cheap. */
enum { RUN_PIECE = 4096 };

/*
 * One stretch of text that became another. To take it back: out with the
 * new_size bytes at `at`, in with `old`; which makes it the change that does
 * it again. So undo and redo are the same, and text is kept once.
 */
struct change {
	size_t at;
	struct str old;
	size_t new_size;
	struct kept_marks kept;
};

struct step {
	struct change *changes;
	size_t count, room;
	enum edit_kind edit;
};

struct buffer {
	struct gap gap;
	struct marks marks;
	struct step *steps;
	size_t count, room;
	size_t done;		/* steps before this can be undone */
	bool paused;		/* the next edit starts a step */
	int depth;		/* of buffer_begin */
	uint64_t changes;
	size_t front, back;	/* bytes that stayed (buffer_stayed) */
};

/* ---- making, reading ---- */

struct buffer *buffer_new(const char *text, size_t size)
{
	struct buffer *b = mem_new(sizeof(*b));

	gap_init(&b->gap);
	b->front = b->back = SIZE_MAX;
	if (size > 0)
		gap_insert(&b->gap, 0, text, size);
	return b;
}

static void forget_step(struct step *step)
{
	for (size_t i = 0; i < step->count; i++) {
		str_clear(&step->changes[i].old);
		kept_marks_clear(&step->changes[i].kept);
	}
	free(step->changes);
}

/* Forget the steps from `first` on. */
static void forget_steps(struct buffer *b, size_t first)
{
	while (b->count > first)
		forget_step(&b->steps[--b->count]);
	if (b->done > first)
		b->done = first;
}

void buffer_reset(struct buffer *b, const char *text, size_t size)
{
	forget_steps(b, 0);
	marks_clear(&b->marks);
	gap_clear(&b->gap);
	gap_init(&b->gap);
	if (size > 0)
		gap_insert(&b->gap, 0, text, size);
	b->depth = 0;
	b->front = b->back = 0;
	b->changes++;
}

void buffer_free(struct buffer *b)
{
	if (!b)
		return;
	forget_steps(b, 0);
	free(b->steps);
	marks_clear(&b->marks);
	gap_clear(&b->gap);
	free(b);
}

size_t buffer_size(const struct buffer *b)
{
	return gap_size(&b->gap);
}

uint64_t buffer_changes(const struct buffer *b)
{
	return b->changes;
}

const char *buffer_text(struct buffer *b)
{
	return gap_all(&b->gap);
}

const char *buffer_piece(struct buffer *b, size_t start, size_t end)
{
	return gap_piece(&b->gap, start, end);
}

char buffer_byte(const struct buffer *b, size_t at)
{
	return gap_byte(&b->gap, at);
}

size_t buffer_lines(const struct buffer *b)
{
	return gap_lines(&b->gap);
}

size_t buffer_line_of(const struct buffer *b, size_t at)
{
	return gap_line_of(&b->gap, at);
}

size_t buffer_line_start(const struct buffer *b, size_t line)
{
	return gap_line_start(&b->gap, line);
}

size_t buffer_line_end(const struct buffer *b, size_t line)
{
	size_t end = gap_line_start(&b->gap, line + 1);

	return line + 1 < gap_lines(&b->gap) ? end - 1 : end;
}

const char *buffer_line(struct buffer *b, size_t line, size_t *size)
{
	size_t start = buffer_line_start(b, line);
	size_t end = buffer_line_end(b, line);

	*size = end - start;
	return gap_piece(&b->gap, start, end);
}

bool buffer_is(const struct buffer *b, const char *text, size_t size)
{
	const struct gap *gap = &b->gap;

	return size == gap_size(gap) &&
		memcmp(gap->s, text, gap->start) == 0 &&
		memcmp(gap->s + gap->end, text + gap->start,
		       size - gap->start) == 0;
}

void buffer_stayed(struct buffer *b, size_t *front, size_t *back)
{
	*front = b->front;
	*back = b->back;
	b->front = b->back = SIZE_MAX;
}

/* ---- editing ---- */

/* The text changed here, and now has `size` new bytes. */
static void note_change(struct buffer *b, size_t at, size_t size)
{
	size_t after = gap_size(&b->gap) - at - size;

	if (at < b->front)
		b->front = at;
	if (after < b->back)
		b->back = after;
}

static size_t first_line(const char *text, size_t size)
{
	const char *end = memchr(text, '\n', size);

	if (!end)
		return size;
	return (size_t)(end - text) - (end > text && end[-1] == '\r');
}

static void put_in(struct buffer *b, size_t at, const char *text, size_t size)
{
	if (size == 0)
		return;
	gap_insert(&b->gap, at, text, size);
	note_change(b, at, size);
	marks_insert(&b->marks, at, size, first_line(text, size));
}

static void take_out(struct buffer *b, size_t start, size_t end)
{
	if (start == end)
		return;
	gap_delete(&b->gap, start, end);
	note_change(b, start, 0);
	marks_delete(&b->marks, start, end);
}

static struct step *add_step(struct buffer *b, enum edit_kind edit)
{
	forget_steps(b, b->done);
	if (b->count == b->room) {
		b->room = b->room * 2 + 16;
		b->steps = mem_grow(b->steps, b->room, sizeof(*b->steps));
	}
	b->steps[b->count] = (struct step){ .edit = edit };
	b->done = ++b->count;
	return &b->steps[b->count - 1];
}

static struct change *add_change(struct step *step, size_t at)
{
	if (step->count == step->room) {
		step->room = step->room * 2 + 1;
		step->changes = mem_grow(step->changes, step->room,
					 sizeof(*step->changes));
	}

	struct change *change = &step->changes[step->count++];

	*change = (struct change){ .at = at, .old = STR_INIT };
	return change;
}

/* The change that an edit of [start, end) goes on with: one of the same kind
 * right where the last one left off. NULL if it is something new. */
static struct change *run_of(struct buffer *b, size_t start, size_t end,
			     const char *text, size_t size, enum edit_kind edit)
{
	if (b->paused || b->depth > 0 || b->done == 0 || b->done < b->count)
		return NULL;

	struct step *step = &b->steps[b->done - 1];
	struct change *last = &step->changes[step->count - 1];

	if (step->edit != edit || edit == EDIT_WHOLE)
		return NULL;
	if (edit == EDIT_TYPE)
		return size > 0 && start == end && text[0] != '\n' &&
			text[0] != '\r' && last->old.size == 0 &&
			start == last->at + last->new_size ? last : NULL;
	if (size > 0 || last->new_size > 0)
		return NULL;
	return last->at == (edit == EDIT_BACK ? end : start) ? last : NULL;
}

/* The change to note this edit in: the run's, or another in its step if the
 * run meets a mark for the first time, or one in a step of its own. */
static struct change *change_for(struct buffer *b, size_t start, size_t end,
				 const char *text, size_t size, enum edit_kind edit)
{
	struct change *run = run_of(b, start, end, text, size, edit);
	struct step *step = b->done > 0 ? &b->steps[b->done - 1] : NULL;

	if (run && run->old.size < RUN_PIECE &&
	    (start == end ||
	     marks_all_kept(&b->marks, &run->kept, start, end)))
		return run;
	if (!run && !(b->depth > 0 && !b->paused))
		step = add_step(b, edit);
	b->paused = false;

	struct change *change = add_change(step, start);

	if (start < end)
		change->kept = marks_keep(&b->marks, start, end);
	return change;
}

/* Whether the text is a piece of the buffer itself, which is about to move. */
static bool is_inside(const struct buffer *b, const char *text)
{
	uintptr_t first = (uintptr_t)b->gap.s;

	return (uintptr_t)text >= first && (uintptr_t)text < first + b->gap.room;
}

static void edit_text(struct buffer *b, size_t start, size_t end,
		      const char *text, size_t size, enum edit_kind edit)
{
	size_t whole = buffer_size(b);

	if (end > whole)
		end = whole;
	if (start > end)
		start = end;
	if (start == end && size == 0)
		return;

	struct change *change = change_for(b, start, end, text, size, edit);
	char *copy = NULL;

	if (is_inside(b, text))
		text = copy = mem_text_n(text, size);
	/* A run grows at the side it is going to. */
	if (start < end)
		str_splice(&change->old, start < change->at ? 0 :
			   change->old.size, 0,
			   gap_piece(&b->gap, start, end), end - start);
	if (start < change->at)
		change->at = start;
	change->new_size += size;
	take_out(b, start, end);
	put_in(b, start, text, size);
	b->changes++;
	free(copy);
}

void buffer_insert(struct buffer *b, size_t at, const char *text, size_t size,
		   enum edit_kind edit)
{
	edit_text(b, at, at, text, size, edit);
}

void buffer_delete(struct buffer *b, size_t start, size_t end, enum edit_kind edit)
{
	edit_text(b, start, end, "", 0, edit);
}

void buffer_replace(struct buffer *b, size_t start, size_t end,
		    const char *text, size_t size)
{
	edit_text(b, start, end, text, size, EDIT_WHOLE);
}

void buffer_begin(struct buffer *b)
{
	if (b->depth++ == 0)
		b->paused = true;
}

void buffer_end(struct buffer *b)
{
	if (--b->depth == 0)
		b->paused = true;
}

void buffer_pause(struct buffer *b)
{
	if (b->depth == 0)
		b->paused = true;
}

/* Turn a change around; the caret's place is the end of what came in. */
static size_t turn(struct buffer *b, struct change *change)
{
	struct kept_marks kept = { 0 };
	struct str now = STR_INIT;
	size_t end = change->at + change->new_size;

	if (change->new_size > 0) {
		kept = marks_keep(&b->marks, change->at, end);
		str_set(&now, gap_piece(&b->gap, change->at, end),
			change->new_size);
	}
	take_out(b, change->at, end);
	put_in(b, change->at, change->old.s, change->old.size);
	marks_restore(&b->marks, &change->kept);
	kept_marks_clear(&change->kept);
	change->kept = kept;
	change->new_size = change->old.size;
	str_clear(&change->old);
	change->old = now;
	return change->at + change->new_size;
}

bool buffer_can_undo(const struct buffer *b)
{
	return b->done > 0;
}

bool buffer_can_redo(const struct buffer *b)
{
	return b->done < b->count;
}

bool buffer_undo(struct buffer *b, size_t *at)
{
	if (!buffer_can_undo(b))
		return false;

	struct step *step = &b->steps[--b->done];

	for (size_t i = step->count; i-- > 0; )
		*at = turn(b, &step->changes[i]);
	/* Delete takes out what is after the caret, so it comes back there. */
	if (step->edit == EDIT_AHEAD)
		*at = step->changes[0].at;
	b->paused = true;
	b->changes++;
	return true;
}

bool buffer_redo(struct buffer *b, size_t *at)
{
	if (!buffer_can_redo(b))
		return false;

	struct step *step = &b->steps[b->done++];

	for (size_t i = 0; i < step->count; i++)
		*at = turn(b, &step->changes[i]);
	b->paused = true;
	b->changes++;
	return true;
}

/* ---- marks ---- */

static struct range held(const struct buffer *b, size_t start, size_t end)
{
	size_t size = buffer_size(b);

	if (end > size)
		end = size;
	return (struct range){ start < end ? start : end, end };
}

uint32_t buffer_mark(struct buffer *b, size_t start, size_t end,
		     enum mark_manner manner)
{
	return marks_add(&b->marks,
			 held(b, start, manner == MARK_POINT ? start : end),
			 manner);
}

void buffer_unmark(struct buffer *b, uint32_t id)
{
	marks_remove(&b->marks, id);
}

struct range buffer_mark_at(const struct buffer *b, uint32_t id)
{
	const struct mark *mark = marks_find(&b->marks, id);

	return mark ? mark->at : (struct range){ 0, 0 };
}

bool buffer_mark_gone(const struct buffer *b, uint32_t id)
{
	const struct mark *mark = marks_find(&b->marks, id);

	return !mark || (mark->manner != MARK_POINT &&
			 mark->at.start == mark->at.end);
}

void buffer_mark_carry(struct buffer *b, uint32_t id, size_t start, size_t end)
{
	struct mark *mark = marks_find(&b->marks, id);

	if (mark)
		mark->at = held(b, start, mark->manner == MARK_POINT ?
				start : end);
}
