#ifndef TEND_SRC_PORT_YEAR_READ_H
#define TEND_SRC_PORT_YEAR_READ_H

#include <stdbool.h>
#include <stddef.h>

/*
 * How the made-up year is written down (assets/demo/). A thing begins with @
 * at the start of a line:
 *
 *	@TABLE WHEN [HH:MM] [=name] [more words]
 *	key: words of that column (its name in the JSON export)
 *
 * WHEN is a number of days before today (112), a date of the year (03-10: the
 * last one that is over), or days to come (+3). HH may pass 24: 25:10 is in
 * that day's night.
 * =name is how later things refer to this one.
 *
 *	@entry 112 07:20 #garden star tender session=third ?rain
 *	The page, up to the next @ line.
 *	* A kept line becomes an insight. {k m =late}
 *
 * ?rain is the question it answers (assets/prompts/); template=NAME may stand
 * there, too, and aside: set aside the day after.
 *
 * In the braces: t try, k know, l let be, w waiting; m it may greet, * starred,
 * =name, >name joined to that one; a number: sorted that many days later (2).
 * A second @entry of the same day is a second page.
 *
 *	@mark HABIT WHEN STATE, and then note: helped: hindered:
 *	@marks HABIT WHEN, and then a letter a day from then on: d done,
 *	s smallest, p partly, ~ rest, n not today, . open; a day that has its
 *	@mark above keeps it. @feel WHEN HH:MM, and three digits a day: mood,
 *	energy and wellbeing, or a dot. @setting KEY VALUE.
 *
 * # at the start of a line outside a page is a remark.
 */
struct year_record {
	const char *file;		/* for a refusal */
	int line;
	const char *head;		/* the line after its @ */
	size_t head_size;
	const char *body;		/* the lines after it */
	size_t body_size;
};

struct year_reader {
	const char *file;
	const char *text;
	const char *end;
	int line;
};

/* The next thing of the file; false after the last. */
bool year_next(struct year_reader *reader, struct year_record *record);

/* The next word of a line, parted by blanks: moves *at on. False at its end. */
bool year_word(const char **at, const char *end, const char **word,
	       size_t *size);

/* The next line of a body: moves *at past it. False at its end. */
bool year_line(const char **at, const char *end, const char **line,
	       size_t *size);

#endif
