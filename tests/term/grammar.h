#ifndef TEND_TESTS_GRAMMAR_H
#define TEND_TESTS_GRAMMAR_H

#include <stdbool.h>
#include <stddef.h>

/*
 * What a stream of bytes says to a terminal, read by the rules of ECMA-48:
 * text, control characters, and sequences, each by its kind ("CSI ? h",
 * "OSC 2", "ESC ="). Kinds are few in an honest stream.
 */
enum { GRAMMAR_KINDS = 64, GRAMMAR_KIND = 24 };

struct grammar {
	char kinds[GRAMMAR_KINDS][GRAMMAR_KIND];
	int count;
	char coloured[40];	/* the first SGR with a colour; "" if none */
	char wrong[80];		/* the first byte no text may hold: a C1
				 * control (raw or as UTF-8), invalid UTF-8, a
				 * bidi control; or a sequence with the mark
				 * below; "" if none */
};

/* A number in the sequences that a test has planted. */
#define GRAMMAR_MARK "7373"

/* C0 controls but ESC are kinds by their number, "C0 0d". */
void grammar_read(struct grammar *grammar, const char *bytes, size_t size);

bool grammar_has(const struct grammar *grammar, const char *kind);

#endif
