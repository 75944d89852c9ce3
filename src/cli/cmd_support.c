#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "text/show.h"
#include "verbs.h"

enum { SUPPORT_COLUMNS = 78 };

static const char checked[] = "# checked ";

/* A line of the card; what follows a tab stands at the right. */
static void say_card_line(struct call *call, const char *line, size_t size)
{
	const char *tab = memchr(line, '\t', size);
	size_t left = tab ? (size_t)(tab - line) : size;
	int gap;

	say_body(call, line, left);
	if (tab) {
		size_t right = size - left - 1;

		gap = SUPPORT_COLUMNS - show_width(line, left) -
		      show_width(tab + 1, right);
		say(call, "%*s", gap > 2 ? gap : 2, "");
		say_body(call, tab + 1, right);
	}
	say(call, "\n");
}

/* It needs no book, so that it is there when the book is not. */
static bool run_support(struct call *call, struct err *err)
{
	const struct asset *page = asset_find("support/default.txt");
	const char *date = NULL;
	size_t date_size = 0;
	bool begun = false;

	if (!page)
		return err_set(err, ERR_FAILED, NULL,
			_("this tend was built without its support page; findahelpline.com has people to turn to, from any phone or browser"));
	for (const char *p = page->data; *p;) {
		size_t size = strcspn(p, "\n");

		if (strncmp(p, checked, strlen(checked)) == 0) {
			date = p + strlen(checked);
			date_size = size - strlen(checked);
		} else if (*p != '#' && (size || begun)) {
			say_card_line(call, p, size);
			begun = true;
		}
		p += size + (p[size] == '\n');
	}
	if (date) {
		say(call, "\n%s ", _("These numbers were tried on"));
		say_body(call, date, date_size);
		say(call, "\n");
	}
	return true;
}

const struct verb verb_support = {
	.name = "support", .words = "",
	.help = N_("People to turn to, when it is heavy."),
	.bookless = true, .run = run_support,
};
