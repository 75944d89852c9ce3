#ifndef TEND_BASE_ERR_H
#define TEND_BASE_ERR_H

#include <stdbool.h>

/*
 * Why something could not be done: what kind of refusal, which field to mend,
 * and one sentence a person can act on. It is filled in where the knowledge
 * is, and shown as it stands.
 */
enum err_kind {
	ERR_NONE,
	ERR_FAILED,	/* it could not be done: exit 1 */
	ERR_INVALID,	/* the words given are not good yet: exit 1 */
	ERR_USAGE,	/* the words of the call were wrong: exit 2 */
	ERR_NOT_FOUND,	/* exit 3 */
	ERR_BOOK,	/* damaged, foreign, newer, or not safely yours: exit 4 */
	ERR_BUSY,	/* held elsewhere, nothing was changed: exit 5 */
};

struct err {
	enum err_kind kind;
	const char *field;	/* a literal: the field to mend, or NULL */
	char text[400];		/* one sentence, UTF-8, no newline */
};

/* Fill err (which may be NULL) and return false, so that a refusal is one
 * line: return err_set(err, ...). A sentence too long is cut at a character. */
bool err_set(struct err *err, enum err_kind kind, const char *field,
	     const char *format, ...) __attribute__((format(printf, 4, 5)));

/* The exit code the command line gives for this kind (CLI contract). */
int err_exit_code(enum err_kind kind);

#endif
