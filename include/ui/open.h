#ifndef TEND_UI_OPEN_H
#define TEND_UI_OPEN_H

#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "book/drafts.h"

struct app;
struct pane;

/*
 * Ways from one pane into another. Each opens a sheet above what is there;
 * Esc comes back to it.
 */

/* Today's page, at the caret: the newest entry of that day that belongs to no
 * session, or a new one. */
void open_page(struct app *app, day on);

/* Today's page, begun with a template: that of this name, or (NULL) one that
 * is asked for. A page that has words keeps them. */
void open_page_from(struct app *app, const char *template);

/* Change an entry. */
void open_entry(struct app *app, int64_t entry);

/* Words from a session: the page of today's session, or a new one; when there
 * was a session lately, it is asked once which one is meant. */
void open_capture(struct app *app);

/* Read an entry; with start < end those bytes are shown marked, and in view. */
void open_reader(struct app *app, int64_t entry, size_t start, size_t end);

/* "because": the words a thing came from. habit or insight. Says so if it was
 * written down by itself. */
void open_because(struct app *app, int64_t insight);

/* The questions for the blank page: own ones, hidden ones, none at all. */
void open_questions(struct app *app);

/* Write a question of one's own (0), or change one. */
void open_question(struct app *app, int64_t question);

/* The templates; one of them by its name, or ("") a new one. */
void open_templates(struct app *app);
void open_template(struct app *app, const char *name);

/* An old page or kept line met again, in the reader; says so if there is
 * none. `how` is an enum again (book/again.h). */
void open_again(struct app *app, int how);

/* How a page read before, what changed since, and back to it. */
void open_versions(struct app *app, int64_t entry);

/* Tags of these pages: put on, taken off. The ids are copied. */
void open_tags(struct app *app, const int64_t *pages, size_t count);

/* Another name for a tag. */
void open_rename_tag(struct app *app, const char *name);

/* Go to the Journal, at the newest page of these days (or the one before). */
void open_journal_at(struct app *app, day from, day until);

/* What came later from a session: under it, with today's date. */
void open_addition(struct app *app, int64_t session);

/* A session's page, with a line below it for what it means now. */
void open_revisit(struct app *app, int64_t session, int64_t page);

/* What to bring along to a session that is to come. */
void open_intention(struct app *app, int64_t session);

/* All sessions, newest first, with what each led to. */
void open_sessions(struct app *app);

/* A session: what is said of it, its pages, what it led to. */
void open_session(struct app *app, int64_t session);

/* What is said of a session, field by field; 0: a new one. */
void open_session_form(struct app *app, int64_t session);

/* A note of what was before, during or after; note 0: a new one. */
void open_session_note(struct app *app, int64_t session, int64_t note);

/* Find, above any pane; with words to begin with. */
void open_find(struct app *app);
void open_find_words(struct app *app, const char *words);

/* The sorting sheet: one line, or (0) all unsorted ones, oldest first. */
void open_sort(struct app *app, int64_t insight);

/* A kept line by itself: what it is, where it came from, what grew from it. */
void open_line(struct app *app, int64_t insight);

/* Write an insight by hand (0), or change one. */
void open_insight(struct app *app, int64_t insight);

/* The three questions, from an insight or (0) from nothing. */
void open_builder(struct app *app, int64_t insight);

/* The card of a habit: change it. */
void open_card(struct app *app, int64_t habit);

/* Let a habit (0: everything) rest for a while, or take it up again. */
void open_rest(struct app *app, int64_t habit);

/* Go on with a draft found at the start; false for a kind that is unknown, or
 * one that cannot be read. */
bool open_draft(struct app *app, const struct draft *draft);

/* Mark a day of a habit and say so in the status line, with the person's own
 * way of ending it after "did it". state MARK_NONE clears. */
void mark_day(struct app *app, int64_t habit, day on, int state);

/* All choices for a day of a habit, and a few words on it. */
void open_marks(struct app *app, int64_t habit, day on);
void open_mark_words(struct app *app, int64_t habit, day on);

/* The figures of a habit, in words. */
void open_figures(struct app *app, int64_t habit);

/* Go to a day, said in any words. `done` gets it, once one is chosen that has
 * come: one day, or all those of a month, a week …; asker is the pane the
 * sheet was opened above. */
void open_day(struct app *app, void (*done)(struct app *app, struct pane *asker,
					    day from, day until));

/* The first screen, while nobody has done anything in the book; else nothing.
 * And: there is something now, so if that screen is on top, it goes. */
void open_first(struct app *app);
void first_is_over(struct app *app);

/* Three short questions. */
void open_setup(struct app *app);

/* Choices of the person and of this machine. */
void open_settings(struct app *app);

/* A few lines of the program's own to read; each wraps by itself, with its
 * indent. Text is copied. */
void open_told(struct app *app, const char *title, const char *text);

/* The person's own words on the support card. */
void open_support_words(struct app *app);

#endif
