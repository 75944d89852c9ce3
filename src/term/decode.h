#ifndef TEND_TERM_DECODE_H
#define TEND_TERM_DECODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "ui/key.h"

/*
 * Bytes from a terminal become keys. Whatever comes, each byte is used or
 * dropped, nothing is kept for ever, and no more than PASTE_MAX of a paste.
 */
enum { PASTE_MAX = 16 * 1024 * 1024 };

struct decoder {
	struct str bytes;	/* not decoded so far, from `at` on */
	size_t at;
	bool pasting;
	bool paste_cut;
	struct str paste;
	struct known {		/* what this terminal sends, by terminfo */
		const char *sequence;
		struct key key;
	} *known;
	size_t known_count;
};

enum decoded {
	DECODED_KEY,		/* *key; a paste's text lives until the next call */
	DECODED_MORE,		/* it begins like a key: more may come, or not */
	DECODED_NOTHING,	/* nothing is left */
};

void decoder_clear(struct decoder *decoder);
void decoder_know(struct decoder *decoder, const char *sequence,
		  struct key key);
void decoder_add(struct decoder *decoder, const char *bytes, size_t size);

/* The next key. `over`: no more bytes came in time, so take what is there
 * for what it is: a lone ESC is Esc. */
enum decoded decoder_next(struct decoder *decoder, bool over,
			  struct key *key);

#endif
