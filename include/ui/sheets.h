#ifndef TEND_UI_SHEETS_H
#define TEND_UI_SHEETS_H

#include "ui/pane.h"

/* Sheets that can be opened from anywhere. */
extern const struct pane_type help_sheet;	/* ? */
extern const struct pane_type palette_sheet;	/* : */
extern const struct pane_type support_sheet;	/* ! */
extern const struct pane_type write_sheet;	/* w c e */
extern const struct pane_type reader_sheet;	/* Enter on a page, b */
extern const struct pane_type find_sheet;	/* / */

#endif
