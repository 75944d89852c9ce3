#ifndef TEND_SRC_UI_RARELY_H
#define TEND_SRC_UI_RARELY_H

#include "ui/pane.h"

/*
 * What is done now and then: it has no key, and is found by its name, or at
 * the end of the help sheet. Rows of panes_everywhere; the last one stands
 * last in help, where End and Enter find it.
 */
void rarely_new_habit(struct pane *pane, struct app *app);
void rarely_sort(struct pane *pane, struct app *app);
void rarely_show_around(struct pane *pane, struct app *app);
void rarely_set_up(struct pane *pane, struct app *app);
void rarely_back_up(struct pane *pane, struct app *app);
void rarely_write_out(struct pane *pane, struct app *app);
void rarely_look_over(struct pane *pane, struct app *app);
void rarely_where(struct pane *pane, struct app *app);
void rarely_settings(struct pane *pane, struct app *app);

#define RARELY								\
	{ "", "new-habit", N_("Make a small thing: three questions"),	\
	  rarely_new_habit, .also = N_("new habit plan add begin") },	\
	{ "", "sort", N_("Sort the lines that wait: to try, to know, to let be"), \
	  rarely_sort, .also = N_("insights kind unsorted") },		\
	{ "", "set-up", N_("Set it up with me: three short questions"),	\
	  rarely_set_up, .also = N_("welcome name first begin start") }, \
	{ "", "show-around",						\
	  N_("Show me around: a made-up example; nothing is kept"),	\
	  rarely_show_around, .also = N_("demo example tour try") },	\
	{ "", "back-up", N_("Make a backup now"), rarely_back_up,	\
	  .also = N_("copy save restore laptop") },			\
	{ "", "write-out", N_("Write everything out, to read or to take along"), \
	  rarely_write_out,						\
	  .also = N_("export json markdown print paper therapist share "	\
		      "move another computer laptop") },		\
	{ "", "look-over", N_("Look the book over, to see that all is well"), \
	  rarely_look_over, .also = N_("check doctor repair damaged") }, \
	{ "", "where-book",						\
	  N_("Where is my book, and who can read it?"), rarely_where,	\
	  .also = N_("file path privacy network safe password lock") },	\
	{ "", "settings", N_("Settings"), rarely_settings,		\
	  .also = N_("options preferences configure name theme colours "	\
		      "colors dark light contrast") }

#endif
