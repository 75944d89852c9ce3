#ifndef TEND_DOMAIN_RHYTHM_H
#define TEND_DOMAIN_RHYTHM_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The three figures of a habit, none of which is a run of days: rhythm (how
 * it has been lately), roots (the long view) and returns (how often someone
 * came back). Rest, pauses and days outside a habit's life are neutral
 * exactly: they are deleted before anything is counted.
 *
 * This room knows what a day was, not why (domain/history.h) and not how it
 * is said (domain/figure_words.h).
 */
enum day_state {
	STATE_DONE,		/* D */
	STATE_SMALLEST,		/* S  the smallest version is the habit */
	STATE_PARTLY,		/* P  counts half */
	STATE_NOT_TODAY,	/* N */
	STATE_OPEN,		/* U  unmarked, though the day has other words */
	STATE_UNRECORDED,	/* K  nothing at all is known of the day */
	STATE_REST,		/* R  planned rest, or a weekday it isn't meant for */
	STATE_PAUSED,		/* Z */
	STATE_OUTSIDE,		/* X  outside the habit's life, or yet to come */
};

/* One day of a habit: what it was, and how often a week was meant then (1-7;
 * 7 for chosen weekdays, whose other days are rest). */
struct rhythm_day {
	enum day_state state;
	int times;
};

enum {
	RHYTHM_DAYS = 28,	/* lately: this many of the newest open days */
	RHYTHM_BLOCK = 14,	/* a week's surplus may fill another's want here */
	FIGURE_LEAST_DAYS = 7,	/* under these no figure is given, … */
	FIGURE_LEAST_OCCASIONS = 3,	/* … words alone */
};

/* A fraction from 0 to 1, or too little to say. */
struct figure {
	bool known;
	double value;		/* 0 while not known */
};

/* What the figures come from. Open days are those neither rest nor paused
 * nor outside; occasions are how many were meant on them (times · days / 7). */
struct count {
	int open_days;
	double occasions;
	double credit;		/* done and smallest 1, partly one half */
	int credit_days;	/* days with any credit */
	int rest_days;
	int unrecorded_days;	/* open days of which nothing is known */
};

struct figures {
	struct count all;	/* the habit's life so far */
	struct count lately;	/* the newest RHYTHM_DAYS open days, and the
				 * rest days among them */
	int lately_times;	/* times a week meant lately; 0 if it changed */
	struct figure rhythm;
	struct figure rhythm_recorded;	/* with unrecorded days deleted */
	struct figure fortnight;	/* the newest block alone; known when
					 * rhythm is */
	struct figure roots;
	int returns;
};

/* All of it, from the days of one habit, oldest first. */
struct figures rhythm_figures(const struct rhythm_day *days, size_t count);

/* Whether not knowing makes a difference: the rhythm with and without the
 * unrecorded days is more than 5 points apart, so a range must be shown. */
bool rhythm_is_range(const struct figures *figures);

/* 1, 0.5 or 0. */
double state_credit(enum day_state state);

/* Whether the day counts for a figure: not rest, paused or outside. */
bool state_is_open(enum day_state state);

/* "done", "smallest", "partly", "not-today", "rest", "paused", "open",
 * "outside": as the command line and JSON call it. Both kinds of unmarked
 * day are "open". */
const char *state_name(enum day_state state);

/* The letter above, and back; a letter that is none is STATE_OUTSIDE. */
char state_letter(enum day_state state);
enum day_state state_of_letter(char letter);

#endif
