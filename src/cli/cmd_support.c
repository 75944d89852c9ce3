#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "verbs.h"

/* It needs no book, so that it is there when the book is not. */
static bool run_support(struct call *call, struct err *err)
{
	const struct asset *page = asset_find("support/default.txt");

	if (!page)
		return err_set(err, ERR_FAILED, NULL,
			_("this tend was built without its support page; findahelpline.com has people to turn to, from any phone or browser"));
	/* A line begun with # is for those who keep the page, not on it; a tab
	 * parts what stands at the right. */
	for (const char *line = page->data; *line;) {
		size_t size = strcspn(line, "\n");
		size_t left = strcspn(line, "\t\n");

		if (*line != '#') {
			say_body(call, line, left < size ? left : size);
			if (left < size) {
				say(call, "   ");
				say_body(call, line + left + 1, size - left - 1);
			}
			say(call, "\n");
		}
		line += size + (line[size] == '\n');
	}
	return true;
}

const struct verb verb_support = {
	.name = "support", .words = "",
	.help = N_("People to turn to, when it is heavy."),
	.bookless = true, .run = run_support,
};
