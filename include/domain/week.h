#ifndef TEND_DOMAIN_WEEK_H
#define TEND_DOMAIN_WEEK_H

/*
 * The weekday a week begins on, 0 Monday … 6 Sunday: the setting `week_start`
 * ("monday", "sun"; NULL or anything else: not set), else what the locale
 * says, else Monday.
 */
int week_start(const char *setting);

#endif
