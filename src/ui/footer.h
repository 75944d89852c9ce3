#ifndef TEND_UI_FOOTER_H
#define TEND_UI_FOOTER_H

#include "ui/app.h"

/* The last row: the hints of the top layer's rows for this moment, ? help,
 * and at the right where support is. */
void footer_draw(const struct app *app, const struct frame *frame, int row);

#endif
