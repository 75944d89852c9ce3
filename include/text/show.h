#ifndef TEND_TEXT_SHOW_H
#define TEND_TEXT_SHOW_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/*
 * The one door through which bytes become drawable. Whatever was stored, what
 * comes out has no control character, no escape, no bidi override, nothing
 * that is not UTF-8, and takes exactly the columns it says. What is stored is
 * never changed. Widths are those of wcwidth(3), so setlocale() comes first.
 */

/* In this mode no byte of 0x80 or above comes out: each such cluster becomes
 * `?` (quotes, dashes and bullets their ASCII likeness). For a locale that is
 * not UTF-8, and for people who ask for it. Off at first. */
void show_set_ascii(bool ascii);
bool show_ascii(void);

enum shown_kind {
	SHOWN_TEXT,		/* as it was, or a safe form of it */
	SHOWN_REPLACED,		/* a sign stands for it: a control, a bad byte */
	SHOWN_NOTHING,		/* takes no room: a zero width space, … */
	SHOWN_TAB,		/* the caller knows how wide; drawn as a blank */
	SHOWN_NEWLINE,		/* LF or CR LF; drawn as a blank */
};

enum { SHOWN_ROOM = 24 };

struct shown {
	char text[SHOWN_ROOM];	/* one base and at most four marks, then NUL */
	int width;		/* columns: 1 or 2; 0 for SHOWN_NOTHING */
	size_t size;		/* bytes it stands for in the source, >= 1 */
	enum shown_kind kind;
};

/*
 * What to draw for the cluster at p (left >= 1), and how far to step. Each
 * answer fits one cell of the screen (or two, when wide): a cluster that has
 * several bases (a flag's two letters, น + ำ) comes in as many steps, so
 * `size` may end before the cluster does. Start at a cluster's edge; to move
 * a caret use utf8_next.
 */
void show_cluster(const char *p, size_t left, struct shown *out);

/* How many printable ASCII bytes stand at p, each a cluster of its own. */
size_t show_plain(const char *p, size_t left);

/* For the command line on a terminal: newlines and tabs stay, CR LF becomes
 * LF, all else is safe. */
void show_text(struct str *out, const char *text, size_t size);

/* The same on one line: newlines and tabs become a blank each. */
void show_line(struct str *out, const char *text, size_t size);

/* The columns show_line would take. */
int show_width(const char *text, size_t size);

/* show_line, cut to `columns` with … ("..." in ASCII) at the end of what was
 * cut. Answers the columns taken. show_fit then fills up with blanks. */
int show_cut(struct str *out, const char *text, size_t size, int columns);
void show_fit(struct str *out, const char *text, size_t size, int columns);

#endif
