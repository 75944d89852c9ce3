#ifndef TEND_UI_SHEETS_H
#define TEND_UI_SHEETS_H

#include "ui/pane.h"

/* Sheets that can be opened from anywhere. */
extern const struct pane_type help_sheet;	/* ? */
extern const struct pane_type palette_sheet;	/* : */
extern const struct pane_type support_sheet;	/* ! */
extern const struct pane_type write_sheet;	/* w c e */
extern const struct pane_type seek_sheet;	/* Ctrl-F in a page */
extern const struct pane_type go_to_line_sheet;	/* F7 there */
extern const struct pane_type reader_sheet;	/* Enter on a page, b */
extern const struct pane_type find_sheet;	/* / */
extern const struct pane_type tags_sheet;	/* t on a page */
extern const struct pane_type rename_sheet;	/* e on a tag */
extern const struct pane_type versions_sheet;	/* v on a page */
extern const struct pane_type marks_sheet;	/* all choices for a day */
extern const struct pane_type mark_words_sheet;	/* a few words on it */
extern const struct pane_type figures_sheet;
extern const struct pane_type day_sheet;	/* g */
extern const struct pane_type questions_sheet;	/* for the blank page */
extern const struct pane_type question_sheet;	/* one of the person's own */
extern const struct pane_type templates_sheet;	/* what a page begins with */
extern const struct pane_type template_sheet;

/* Sheets about sessions. */
extern const struct pane_type revisit_sheet;	/* a page again, and a line */
extern const struct pane_type intention_sheet;
extern const struct pane_type sessions_sheet;	/* s in the journal */
extern const struct pane_type session_sheet;
extern const struct pane_type session_form_sheet;
extern const struct pane_type session_note_sheet;

/* Sheets above Insights and Habits. */
extern const struct pane_type line_sheet;	/* a kept line by itself */
extern const struct pane_type insight_sheet;	/* write one, change one */
extern const struct pane_type sort_sheet;
extern const struct pane_type builder_sheet;	/* the three questions */
extern const struct pane_type habit_sheet;	/* a habit by itself */
extern const struct pane_type card_sheet;	/* change it */
extern const struct pane_type rest_sheet;
extern const struct pane_type let_go_sheet;

/* The first screen, and what is done seldom. */
extern const struct pane_type welcome_sheet;
extern const struct pane_type setup_sheet;
extern const struct pane_type support_words_sheet;	/* e on the card */
extern const struct pane_type settings_sheet;
extern const struct pane_type told_sheet;	/* a few lines to read */

#endif
