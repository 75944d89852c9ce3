#include "ui/panes.h"

#include "base/intl.h"
#include "ui/sheets.h"
#include "ui/pick.h"

/* A place whose page is not written so far. */
static void draw_nothing(const struct pane *pane, const struct frame *frame)
{
	draw_words(frame, 1, COL_TEXT, STYLE_TITLE, _(pane->type->title));
	draw_cursor(frame, 1, COL_TEXT);
}

#define PLAIN_PLACE(what, called)					\
	static const struct pane_type what##_place = {			\
		.name = #what, .title = called, .draw = draw_nothing,	\
	}

PLAIN_PLACE(today, N_("Today"));
PLAIN_PLACE(calendar, N_("Calendar"));

const struct pane_type *const panes_places[] = {
	&today_place,
	&journal_pane,
	&insights_pane,
	&habits_pane,
	&calendar_place,
	NULL,
};

const struct pane_type *const panes_all[] = {
	&today_place,
	&journal_pane,
	&insights_pane,
	&habits_pane,
	&calendar_place,
	&help_sheet,
	&palette_sheet,
	&support_sheet,
	&write_sheet,
	&reader_sheet,
	&find_sheet,
	&pick_sheet,
	&line_sheet,
	&insight_sheet,
	&sort_sheet,
	&builder_sheet,
	&habit_sheet,
	&card_sheet,
	&rest_sheet,
	&let_go_sheet,
	NULL,
};
