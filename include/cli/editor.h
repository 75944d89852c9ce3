#ifndef TEND_CLI_EDITOR_H
#define TEND_CLI_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

/*
 * The person's own editor, on a file in a private folder that is gone when it
 * comes back. Known editors are asked to keep no copies of their own.
 */

/*
 * Let the person change a text in $VISUAL, $EDITOR or the config file's
 * editor; it runs in the terminal as it is. *out is in the arena and made valid UTF-8 (*mended counts). False
 * when it could not be started, or did not end well: then nothing is taken
 * over, the file stays where it is, and err names it.
 */
bool editor_run(const char *text, size_t size, struct arena *arena,
		const char **out, size_t *out_size, size_t *mended,
		struct err *err);

/* A text that could not be put into the book, in a new private file beside
 * it, so that no word is gone. NULL if that was impossible too; else its
 * path, in the arena. */
const char *editor_rescue(const char *book_path, const char *text, size_t size,
			  struct arena *arena);

#endif
