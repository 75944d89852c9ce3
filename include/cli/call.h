#ifndef TEND_CLI_CALL_H
#define TEND_CLI_CALL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/day.h"
#include "base/err.h"
#include "base/json.h"
#include "base/str.h"
#include "book/book.h"
#include "cli/verb.h"

/*
 * One call of the program: its words and flags as they were read, the book it
 * is about, and what it has to say. What is said is kept in `out` and printed
 * when the verb is done; everything else lives in the arena.
 */
struct call_flag {
	const char *name;
	const char *value;	/* "" for a flag that stands alone */
};

enum { CALL_FLAGS = 64 };

struct call {
	const struct verb *verb;	/* the one that runs: a part, or a verb */
	const struct verb *family;	/* its family, or NULL */
	const char **words;		/* after the verb; NULL after the last */
	size_t count;
	struct call_flag flags[CALL_FLAGS];
	size_t flag_count;
	bool json;
	bool plain;			/* --plain or TEND_PLAIN */
	bool out_tty, in_tty, err_tty;
	bool utf8;			/* the locale's letters */
	bool ascii;			/* own marks in ASCII */
	struct book_options options;
	char path[4096];		/* where options.path points */
	struct book *book;		/* open before run, unless bookless */
	const struct cli_window *window;	/* or NULL */
	struct arena arena;
	struct str out;
	bool json_whole;		/* the JSON value in out has its end */
	int out_gone;			/* why it can't be printed any more */
	int exit;			/* not 0: the exit code, with nothing
					 * to add to what was said */
	size_t mended;			/* bytes of input read another way */
	bool from_argument;		/* a text stood in the call itself */
};

/* Whether a flag was given; its (last) value, or NULL; its n-th value, or
 * NULL after the last. */
bool call_has(const struct call *call, const char *flag);
const char *call_value(const struct call *call, const char *flag);
const char *call_value_at(const struct call *call, const char *flag, size_t n);

/* Where the book is (call->path), and how it is to be opened. */
bool call_choose(struct call *call, struct err *err);

/* Open the book, if it is not: for a bookless verb that wants it after all. */
bool call_open(struct call *call, struct err *err);

/* A refusal of the call's own words (exit 2) that ends by naming the help of
 * this verb. */
bool call_refuse(const struct call *call, struct err *err,
		 const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* ---- values (cli/values.c) ---------------------------------------------- */

/* A flag's value as a day: YYYY-MM-DD, or words for one day ("yesterday").
 * *out stays as it is when the flag was not given. */
bool call_day(struct call *call, const char *flag, day *out, struct err *err);
bool call_day_of(struct call *call, const char *text, day *out,
		 struct err *err);

/* The same, where a stretch will do ("2026-10"): its first and last day. */
bool call_days_of(struct call *call, const char *text, day *from, day *until,
		  struct err *err);

/* The day a moment belongs to, by the person's day_start. */
enum { CALL_DAY_START = 4 * 60 };
bool call_logical_day(struct call *call, struct moment at, day *out,
		      struct err *err);

/* A whole number from least to most. */
bool call_number(struct call *call, const char *what, const char *text,
		 int least, int most, int *out, struct err *err);

/* 0 Monday … 6 Sunday: the person's, else the locale's first day. */
int call_week_start(struct call *call);

/* An id of a thing of that kind ("entry"; NULL: any). */
bool call_find(struct call *call, const char *text, const char *wanted,
	       int64_t *id, struct err *err);

/* All a small verb does: find the thing of that kind by the first word, and
 * do that to it; or set it, or with --off not. */
bool call_do(struct call *call, const char *kind,
	     bool (*deed)(struct book *book, int64_t id, struct err *err),
	     struct err *err);
bool call_set(struct call *call, const char *kind,
	      bool (*set)(struct book *book, int64_t id, bool on,
			  struct err *err), struct err *err);

/* ---- texts that come in (cli/input.c) ----------------------------------- */

/* At most this many bytes are read as one text. */
#define CALL_TEXT_MAX ((size_t)64 << 20)

/* A text argument: the word itself, or standard input for "-"; made valid
 * UTF-8, with a word about it on stderr later. In the arena. */
bool call_text(struct call *call, const char *word, const char **text,
	       size_t *size, struct err *err);

/* A text on one line: as above, without line ends and blanks at its end. */
bool call_line(struct call *call, const char *word, const char **text,
	       struct err *err);

/* The words from `from` on as one text, parted by blanks; "-" alone reads. */
bool call_text_from(struct call *call, size_t from, const char **text,
		    size_t *size, struct err *err);

/* A flag's text, into *out; as it is when the flag was not given. */
bool call_flag_line(struct call *call, const char *flag, const char **out,
		    struct err *err);

/* All that standard input has. */
bool call_read_input(struct call *call, const char **text, size_t *size,
		     struct err *err);

/* On a terminal, whether the person typed `yes`; without one, or with --yes,
 * true without asking. */
bool call_asks(struct call *call, const char *question, struct err *err);

/* ---- what is said (cli/say.c) ------------------------------------------- */

/* The program's own words. */
void say(struct call *call, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* A person's words, on one line; cut and filled up to some columns; as they
 * are, with their lines. */
void say_line(struct call *call, const char *text);
void say_fit(struct call *call, const char *text, int columns);
void say_body(struct call *call, const char *text, size_t size);

/* The end of a row, without the blanks that fill it. */
void say_row_end(struct call *call);

/* An id alone on its line. */
void say_id(struct call *call, int64_t id);

/* A JSON value into `out`; flat as in base/json.h. Then say_json_end. */
void say_json(struct call *call, struct json *json, int flat);
void say_json_end(struct call *call);

/* Print what was said so far, so that a long answer needs little memory. At
 * a line's end, and when there is much. */
void say_some(struct call *call);

/* Print all of it. False if it could not be written: err says so. */
bool say_end(struct call *call, struct err *err);

/* A remark on stderr, one line, not an error. */
void say_aside(struct call *call, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The line of an error: "tend: …". */
void say_error(struct call *call, const struct err *err);

#endif
