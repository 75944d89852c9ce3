#include "ui/panes.h"

#include "ui/sheets.h"
#include "ui/pick.h"

#define ADDRESS(number, name, help) &name##_pane,

const struct pane_type *const panes_places[] = {
	PANES_PLACES(ADDRESS)
	NULL,
};

const struct pane_type *const panes_all[] = {
	PANES_PLACES(ADDRESS)
	&help_sheet,
	&palette_sheet,
	&support_sheet,
	&write_sheet,
	&seek_sheet,
	&go_to_line_sheet,
	&reader_sheet,
	&find_sheet,
	&tags_sheet,
	&rename_sheet,
	&versions_sheet,
	&pick_sheet,
	&revisit_sheet,
	&intention_sheet,
	&sessions_sheet,
	&session_sheet,
	&session_form_sheet,
	&session_note_sheet,
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
	&questions_sheet,
	&question_sheet,
	&templates_sheet,
	&template_sheet,
	&welcome_sheet,
	&setup_sheet,
	&support_words_sheet,
	&settings_sheet,
	&told_sheet,
	NULL,
};
