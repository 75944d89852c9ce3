#include "domain/support.h"

#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "base/str.h"

static const char checked[] = "# checked ";

static void add_own(struct str *card, const char *own)
{
	if (!own || !own[strspn(own, " \t\r\n")])
		return;
	str_print(card, "%s\n", _("Your own words"));
	while (*own) {
		size_t size = strcspn(own, "\n");

		str_add(card, "   ");
		str_add_n(card, own, size);
		str_add_char(card, '\n');
		own += size + (own[size] == '\n');
	}
	str_add_char(card, '\n');
}

/* The page without its remarks; *date is the one it was checked on. */
static void add_page(struct str *card, const char *page, const char **date,
		     size_t *date_size)
{
	while (*page) {
		size_t size = strcspn(page, "\n");

		if (strncmp(page, checked, strlen(checked)) == 0) {
			*date = page + strlen(checked);
			*date_size = size - strlen(checked);
		} else if (*page != '#') {
			str_add_n(card, page, size);
			str_add_char(card, '\n');
		}
		page += size + (page[size] == '\n');
	}
}

const char *support_card(const char *own, const char *page,
			 struct arena *arena)
{
	const struct asset *built_in = asset_find("support/default.txt");
	struct str card = STR_INIT;
	const char *text, *date = NULL;
	size_t date_size = 0;

	add_own(&card, own);
	if (page || built_in)
		add_page(&card, page ? page : built_in->data, &date, &date_size);
	else
		str_print(&card, "%s\n", _("findahelpline.com has people to turn to, from any phone or browser."));
	str_add_char(&card, '\n');
	if (date)
		str_print(&card, _("A person tried these numbers on %.*s. Numbers can change."),
			  (int)date_size, date);
	else
		str_add(&card, _("Nobody has rung these numbers to check them so far.\nNumbers can change; findahelpline.com has the newest ones."));
	str_add_char(&card, '\n');
	text = arena_text_n(arena, card.s, card.size);
	str_clear(&card);
	return text;
}
