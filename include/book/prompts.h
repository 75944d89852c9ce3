#ifndef TEND_BOOK_PROMPTS_H
#define TEND_BOOK_PROMPTS_H

#include "book/book.h"
#include "domain/question.h"

/*
 * Questions, as far as the book knows them: own ones, which of all are
 * hidden, and what was shown on which day. What is built in comes from
 * domain/question.h; port/questions.h puts all of them together.
 */

/* Add the own questions to a list, oldest first, and tell those in it that
 * are hidden. An own one's key is its id as text. `shown`, if not NULL, gets
 * what was shown on the day `since` or later, oldest first. */
bool book_questions(struct book *book, day since, struct arena *arena,
		    struct question_list *list,
		    struct question_shown_list *shown, struct err *err);

/* Write an own question, new (id 0) or changed: its body and its tone. */
bool book_write_question(struct book *book, struct question *question,
			 struct err *err);

/* Hide a question, or bring it back, by its key. Nothing changes, and no step
 * is made, if it is so already. */
bool book_hide_question(struct book *book, const char *key, bool hidden,
			struct err *err);

/* Take an own question out of the book; undo brings it back. */
bool book_drop_question(struct book *book, int64_t id, struct err *err);

/* Note that a question is shown; not a step. */
bool book_note_question(struct book *book, const char *key, day on,
			struct err *err);

/* That a page answers a question, in the step under way or one of its own.
 * key NULL: it answers none any more. */
bool book_answer_question(struct book *book, const char *key, day on,
			  int64_t entry, struct err *err);

/* The key of the question a page answers, in the arena; NULL: none. */
bool book_page_question(struct book *book, int64_t entry, struct arena *arena,
			const char **key, struct err *err);

/* What holds for questions on a day at that minute (0-1439). */
struct question_limits {
	bool off;		/* the person wants none (questions = no) */
	bool quiet;		/* none by itself: a session's day, the day after */
	bool light_alone;	/* soon after a session, a rest begun, a low mood;
				 * before eight in the morning */
};

bool book_question_limits(struct book *book, day on, int minute,
			  struct question_limits *limits, struct err *err);

#endif
