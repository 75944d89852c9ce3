#ifndef TEND_PORT_EDITOR_H
#define TEND_PORT_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

/*
 * The person's own editor ($VISUAL, $EDITOR, the config file's `editor`, vi),
 * run in the terminal as it is, on a file in a private folder that is gone
 * when it comes back. Known editors are asked to keep no copies of their own.
 */
enum editor_end {
	EDITOR_CHANGED,		/* it ended well; text is what it left */
	EDITOR_SAME,		/* it ended well and changed nothing */
	EDITOR_DOUBT,		/* it did not start, did not end well, or left
				 * something odd: the text handed to it holds,
				 * and `text` is what else was found, if any */
};

struct edited {
	enum editor_end end;
	const char *text;	/* valid UTF-8, in the arena; NULL: nothing */
	size_t size;
	size_t mended;		/* bytes that were not UTF-8 */
	const char *said;	/* of a doubt: one clause that tells what
				 * happened, in the arena */
	const char *folder;	/* of a doubt with a text: where that lies until
				 * editor_clear; else NULL */
};

/*
 * Hand a text over and wait. False, with nothing done, when there is no
 * private place for the file. `ending` (or NULL) says whether the program was
 * asked to end meanwhile: then the editor is told so, and what it wrote so
 * far is taken. book_path: where the folder is made if there is no place in
 * memory; "" for none.
 */
bool editor_hand(const char *text, size_t size, const char *book_path,
		 bool (*ending)(void), struct arena *arena,
		 struct edited *out, struct err *err);

/* What was found is safe elsewhere: the folder goes. */
void editor_clear(const struct edited *edited);

/*
 * The same for the command line: *out is the text it left (mended counts). On
 * any doubt false: what the editor left is then in a private file beside the
 * book, which err names.
 */
bool editor_run(const char *text, size_t size, const char *book_path,
		struct arena *arena, const char **out, size_t *out_size,
		size_t *mended, struct err *err);

/* A text that could not be put into the book, in a new private file beside
 * it, so that no word is gone. NULL if that was impossible too; else its
 * path, in the arena. */
const char *editor_rescue(const char *book_path, const char *text, size_t size,
			  struct arena *arena);

/* What the editor left was refused, and `why` tells of that: the words are
 * kept so, and err says where as well. Always false. */
bool editor_refused(const char *book_path, const char *text, size_t size,
		    const struct err *why, struct arena *arena,
		    struct err *err);

#endif
