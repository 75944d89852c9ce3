#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "domain/support.h"
#include "text/show.h"
#include "verbs.h"

enum { SUPPORT_COLUMNS = 78, WAIT_MS = 250 };

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

/* The person's own words, if a book can be read at this moment: nothing that
 * is wrong with it may stand in the way. */
static const char *own_words(struct call *call)
{
	const char *own = NULL;
	struct err err = { 0 };

	call->options.must_exist = true;
	call->options.read_only = true;
	call->options.wait_ms = WAIT_MS;
	if (!call_open(call, &err) ||
	    !book_setting(call->book, SUPPORT_SETTING, &call->arena, &own,
			  &err))
		return NULL;
	return own;
}

static bool set_own_words(struct call *call, struct err *err)
{
	const char *text;
	size_t size;

	if (!call_text(call, call->words[0], &text, &size, err) ||
	    !call_open(call, err))
		return false;
	while (size && strchr(" \t\r\n", text[size - 1]))
		size--;
	return book_set(call->book, SUPPORT_SETTING,
			size ? arena_text_n(&call->arena, text, size) : NULL,
			err);
}

/* Shown, it needs no book, so that it is there when the book is not. */
static bool run_support(struct call *call, struct err *err)
{
	const char *card;

	if (call->count)
		return set_own_words(call, err);
	card = support_card(own_words(call), NULL, &call->arena);
	while (*card) {
		size_t size = strcspn(card, "\n");

		say_card_line(call, card, size);
		card += size + (card[size] == '\n');
	}
	return true;
}

const struct verb verb_support = {
	.name = "support", .words = "[TEXT]",
	.help = N_("People to turn to, when it is heavy."),
	.more = N_("TEXT (or - to read it) becomes your own words on the card, in place of\n"
		   "those before; \"\" takes them away. Showing it needs no book."),
	.most = 1, .bookless = true, .takes_db = true, .run = run_support,
};
