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
	say_body(call, page->data, page->size);
	return true;
}

const struct verb verb_support = {
	.name = "support", .words = "",
	.help = N_("People to turn to, when it is heavy."),
	.bookless = true, .run = run_support,
};
