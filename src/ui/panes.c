#include "ui/panes.h"

#include "ui/sheets.h"
#include "ui/pick.h"

const struct pane_type *const panes_places[] = {
	&today_pane,
	&journal_pane,
	&insights_pane,
	&habits_pane,
	&calendar_pane,
	NULL,
};

const struct pane_type *const panes_all[] = {
	&today_pane,
	&journal_pane,
	&insights_pane,
	&habits_pane,
	&calendar_pane,
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
	&marks_sheet,
	&mark_words_sheet,
	&figures_sheet,
	&day_sheet,
	&welcome_sheet,
	&setup_sheet,
	&support_words_sheet,
	NULL,
};
