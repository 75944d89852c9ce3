#ifndef TEND_DOMAIN_QUESTION_H
#define TEND_DOMAIN_QUESTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/err.h"
#include "base/list.h"

/*
 * A question for the blank page. Built-in ones stand in assets/prompts, own
 * ones in a folder of the person's or in the book. A key never changes: by it
 * a question is hidden, and known to have been shown.
 */
enum question_tone {
	TONE_LIGHT,		/* points outward, or to the body */
	TONE_INWARD,
	TONE_TENDER,		/* comes near what hurts */
};

enum question_from { QUESTION_BUILT_IN, QUESTION_FILE, QUESTION_OWN };

enum { QUESTION_KEY_MAX = 40, QUESTION_BYTES = 2000 };

struct question {
	const char *key;	/* borrowed from the arena, as body is */
	const char *body;
	enum question_tone tone;
	enum question_from from;
	int64_t id;		/* of an own one in the book; else 0 */
	bool hidden;
};

LIST_OF(question, struct question);

/* That a question was shown on a day. */
struct question_shown {
	int64_t id;
	const char *key;
	day on;
	int64_t entry;		/* the page that answered it; 0: none */
};

LIST_OF(question_shown, struct question_shown);

/* "light", "inward", "tender", as they are kept. */
const char *tone_name(enum question_tone tone);
bool tone_parse(const char *word, enum question_tone *tone);

/* What a person reads: "light", "inward", "tender". */
const char *tone_words(enum question_tone tone);

/* One line of at most QUESTION_BYTES, with words in it; else err names
 * "text". */
bool question_check(const char *body, struct err *err);

/*
 * Add the questions of a text, one a line: "light roof: What is above you?",
 * "tender: What hurts?", or the question alone, which is light. Lines that
 * begin with # and empty ones are passed over, and so are those that
 * question_check refuses. One without a key gets one from its words. The text
 * is any UTF-8; keys and bodies live in the arena.
 */
void question_read(const char *text, size_t size, enum question_from from,
		   struct arena *arena, struct question_list *list);

/* NULL if there is none of that key. */
const struct question *question_find(const struct question_list *list,
				     const char *key);

struct question_ask {
	day on;
	bool light_alone;	/* no other tone right now */
	uint64_t seed;		/* the same seed chooses the same question */
};

enum {
	QUESTION_AGAIN_DAYS = 60,	/* none comes back within so many */
	TENDER_AGAIN_DAYS = 31,		/* nor any tender one after a tender one */
	LIGHT_IN_20 = 13, INWARD_IN_20 = 6,	/* and the last is tender */
};

/*
 * The question to show: never a hidden one, nor one shown in the last
 * QUESTION_AGAIN_DAYS; a tender one at most once in TENDER_AGAIN_DAYS. Of 20
 * choices 13 are light, 6 inward, 1 tender, as far as there are any; without
 * one of its tone a light or inward one comes, never a tender one. NULL when
 * all there are were shown. Pure: any order of `shown` gives the same.
 */
const struct question *question_choose(const struct question_list *list,
				       const struct question_shown_list *shown,
				       const struct question_ask *ask);

#endif
