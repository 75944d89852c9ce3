#ifndef TEND_BOOK_HABITS_H
#define TEND_BOOK_HABITS_H

#include "base/list.h"
#include "book/book.h"
#include "domain/habit.h"
#include "domain/history.h"

/* Start a habit: habit->id is filled in. */
bool book_start_habit(struct book *book, struct habit *habit, struct err *err);

/* Change what it is from today on (a new version; on the day of a version
 * that version itself changes). Its days before stay what they were. */
bool book_change_habit(struct book *book, const struct habit *habit,
		       struct err *err);

/* As it is today; ERR_NOT_FOUND if there is none. */
bool book_habit(struct book *book, int64_t id, struct arena *arena,
		struct habit *habit, struct err *err);

/* In the order of Today: those that grow or rest; then, if asked, let go. */
bool book_habits(struct book *book, bool let_go_too, struct arena *arena,
		 struct habit_list *list, struct err *err);

/* To that place (0 the first) among those that grow or rest. */
bool book_move_habit(struct book *book, int64_t id, int position, struct err *err);

/* Rest from a day, until a day (DAY_NONE: until resumed); id 0 is all. */
bool book_pause(struct book *book, int64_t id, day from, day until,
		const char *note, struct err *err);
/* End the rest that holds today: the day before today is its last; id 0: the
 * rest of all. ERR_FAILED if nothing rests. */
bool book_resume(struct book *book, int64_t id, struct err *err);

/* The rests of a habit (0: of any), those of all among them, by their first
 * day. */
bool book_pauses(struct book *book, int64_t id, struct arena *arena,
		 struct pause_list *list, struct err *err);

/* Let go today; learned NULL leaves what was said before. And back again. */
bool book_let_go(struct book *book, int64_t id, const char *learned, struct err *err);
bool book_take_up(struct book *book, int64_t id, struct err *err);

/* Set aside for 30 days, and back. */
bool book_drop_habit(struct book *book, int64_t id, struct err *err);
bool book_restore_habit(struct book *book, int64_t id, struct err *err);

/*
 * Mark a day. mark->habit, on, state; note, helped, hindered may be NULL (kept
 * as they are) or "" (taken away). MARK_NONE clears. A mark before the
 * habit's first day makes that day its first. Never a day to come. The same
 * mark again changes nothing and makes no step.
 */
bool book_mark(struct book *book, const struct mark *mark, struct err *err);

/* A moment of the day that a habit hangs on, or once did, in the person's
 * words, with the form it was last used in. */
struct routine {
	int64_t id;
	const char *body;		/* "I pour my coffee" */
	enum habit_form form;
	int habits;			/* how many hang on it, or did */
};

LIST_OF(routine, struct routine);

/* Those with most habits first, then the newest. */
bool book_routines(struct book *book, struct arena *arena,
		   struct routine_list *list, struct err *err);

/* Marks of one habit (0: of all), from a day to a day, oldest first. */
bool book_marks(struct book *book, int64_t habit, day from, day until,
		struct arena *arena, struct mark_list *list, struct err *err);

/*
 * All that the book knows of one habit's days, for history_days and the
 * figures (domain/history.h); its rows live in the arena. history.today is
 * today: a mark of today counts at once. Screens, whose figures turn over at
 * day's end, set it a day back.
 */
bool book_habit_history(struct book *book, int64_t id, struct arena *arena,
			struct history *history, struct err *err);

#endif
