#ifndef TEND_DOMAIN_SUGGEST_H
#define TEND_DOMAIN_SUGGEST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "domain/insight.h"

/*
 * What an insight may be, by a few signs in its words, with the reason said.
 * It never chooses: it says so in one quiet sentence, or says nothing when it
 * is unsure. The signs and reasons stand in assets/signs/kinds.txt.
 */
struct suggestion {
	unsigned kind;		/* one of enum insight_kind */
	const char *reason;	/* a sentence, in the person's language */
};

struct signs;

/* The signs, read once; they live in the arena. */
const struct signs *signs_read(struct arena *arena);

/* False when unsure. Any bytes may come in; of a long text the beginning is
 * looked at. What is answered lives as long as the signs. */
bool suggest_kind(const struct signs *signs, const char *text, size_t size,
		  struct suggestion *out);

/* "It may be something to try: “have to” often hides a small permission." */
const char *suggest_sentence(const struct suggestion *suggestion,
			     struct arena *arena);

#endif
