#ifndef TEND_TEXT_UTF8_H
#define TEND_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/rune.h"
#include "base/str.h"

/*
 * Text as bytes, characters, clusters and words. A cluster is what a person
 * calls one character (UAX #29: é in two code points, 한, 👨‍👩‍👧, a flag, CR LF).
 * Everything takes any bytes: one that is not UTF-8 counts as a character of
 * its own. Offsets and sizes are in bytes; an offset past the end is read as
 * the end.
 */

/* The code point that ends right before `at` (which is at least 1), and how
 * many bytes it takes. */
size_t utf8_take_back(const char *text, size_t at, uint32_t *rune);

/* Whether these bytes are UTF-8 with no NUL among them: what may be stored. */
bool utf8_valid(const char *bytes, size_t size);

/*
 * Add the bytes to out so that the result is utf8_valid: a byte that is not
 * UTF-8 is read as Windows-1252, a NUL becomes U+2400. All else is kept as it
 * is, CR LF, tabs and control characters too. The answer counts what was
 * mended.
 */
size_t utf8_mend(struct str *out, const char *bytes, size_t size);

/*
 * Where the cluster that begins at `at` ends; where the one that ends at `at`
 * begins. Both look at a few characters around `at`, never at the whole text.
 * (Inside a run of more than a thousand flags or joiners, going back may stop
 * at other places than going on does.)
 */
size_t utf8_next(const char *text, size_t size, size_t at);
size_t utf8_prev(const char *text, size_t size, size_t at);

/* The last cluster edge at or before `at`. */
size_t utf8_edge(const char *text, size_t size, size_t at);

/*
 * Ctrl-Right and Ctrl-Left: the end of the word at or after `at`, the start
 * of the word at or before it. A word is a run of letters and digits with the
 * signs between them ("don't", "3.14"); in writing without blanks, a run of
 * one script (呼吸 | を | ゆっくり). With no word left: the end, or 0.
 */
size_t utf8_next_word(const char *text, size_t size, size_t at);
size_t utf8_prev_word(const char *text, size_t size, size_t at);

/* How many words: as above, but each ideograph and each hiragana counts. */
size_t utf8_words(const char *text, size_t size);

/* How many clusters, line ends not counted. */
size_t utf8_clusters(const char *text, size_t size);

#endif
