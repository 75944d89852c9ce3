/* One old page or kept line: by chance, of this day, or the longest unread. */
#include "base/id.h"
#include "base/intl.h"
#include "book/again.h"
#include "book/invitations.h"
#include "domain/day_words.h"
#include "domain/entry.h"
#include "verbs.h"

static void say_met(struct call *call, const struct met *met)
{
	char id[ID_TEXT];

	say(call, "%s  %s", id_text(met->id, id),
	    day_words_long(met->on, book_today(call->book), &call->arena));
	if (met->is_insight)
		say(call, "  %s", _("a line you kept"));
	say(call, "\n\n");
	say_body(call, met->body, met->size);
	if (!met->size || met->body[met->size - 1] != '\n')
		say(call, "\n");
}

static void json_met(struct call *call, const struct met *met)
{
	struct json json;

	say_json(call, &json, 1);
	if (met->id) {
		json_open(&json, '{');
		json_put_text(&json, "what", met->is_insight ? "insight" : "entry");
		json_put_id(&json, "id", met->id);
		json_put_day(&json, "day", met->on);
		json_put_text(&json, "title",
			      entry_title(met->body, met->size, &call->arena));
		json_key(&json, "text");
		json_text_n(&json, met->body, met->size);
		json_close(&json, '}');
	} else {
		json_none(&json);
	}
	say_json_end(call);
}

static bool meet(struct call *call, enum again how, const char *none,
		 struct err *err)
{
	struct met met;

	if (!book_meet_again(call->book, how, &call->arena, &met, err))
		return false;
	/* What is printed is read; that it can't be noted is no reason not
	 * to print it. */
	if (met.id)
		book_visit(call->book, "read", met.id, NULL);
	if (call->json)
		json_met(call, &met);
	else if (met.id)
		say_met(call, &met);
	else
		say(call, "%s\n", none);
	return true;
}

static bool run_random(struct call *call, struct err *err)
{
	return meet(call, AGAIN_BY_CHANCE,
		    _("Nothing from long ago so far."), err);
}

static bool run_this_day(struct call *call, struct err *err)
{
	return meet(call, AGAIN_THIS_DAY,
		    _("Nothing from this day of other months or years so far."),
		    err);
}

static bool run_reread(struct call *call, struct err *err)
{
	return meet(call, AGAIN_LONGEST_UNREAD,
		    _("Nothing from long ago so far."), err);
}

#define NEVER N_("Never a tender page, nor one of the last two weeks, nor soon after a\n" \
		 "session one of a session.")

const struct verb verb_random = {
	.name = "random",
	.help = N_("An old page or a line you kept, by chance."),
	.more = NEVER, .json = true, .run = run_random,
};

const struct verb verb_on_this_day = {
	.name = "on-this-day",
	.help = N_("A page or a line of this day in another year, or month."),
	.more = NEVER, .json = true, .run = run_this_day,
};

const struct verb verb_reread = {
	.name = "reread",
	.help = N_("The page or line that was not read for longest."),
	.more = NEVER, .json = true, .run = run_reread,
};
