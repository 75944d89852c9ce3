#ifndef TEND_BASE_INTL_H
#define TEND_BASE_INTL_H

#include <libintl.h>

/* Every sentence a person reads stands in _(); in tables, in N_(), and is
 * passed through _() where it is shown. */
#define _(text) gettext(text)
#define N_(text) text

#endif
