#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/id.h"
#include "base/intl.h"
#include "book/drafts.h"
#include "domain/entry.h"
#include "verbs.h"

/* Half-written texts beside the book; those of living windows can be read
 * here, but are theirs to let go. */
static bool find(struct call *call, struct draft_list *list,
		 struct draft_list *free_ones, struct err *err)
{
	return drafts_find(call->book, true, &call->arena, list, err) &&
	       drafts_find(call->book, false, &call->arena, free_ones, err);
}

static bool is_free(const struct draft *draft, const struct draft_list *free_ones)
{
	for (size_t i = 0; draft->file && i < free_ones->count; i++)
		if (free_ones->items[i].file &&
		    strcmp(free_ones->items[i].file, draft->file) == 0)
			return true;
	return false;
}

/* The draft of that number in the list; the one there is, if none is named. */
static bool choose(struct call *call, const struct draft_list *list,
		   size_t *chosen, struct err *err)
{
	int number = 1;

	if (call->count && !call_number(call, "N", call->words[0], 1, 10000,
					&number, err))
		return false;
	if (!list->count || (size_t)number > list->count)
		return err_set(err, ERR_NOT_FOUND, NULL,
			       call->count ? _("there is no half-written text of that number")
					   : _("there is no half-written text"));
	if (!call->count && list->count > 1)
		return call_refuse(call, err,
				   _("there are several; name one by its number"));
	*chosen = (size_t)number - 1;
	return true;
}

static struct moment moment_of(int64_t at)
{
	struct moment now = clock_now();

	return (struct moment){ at, now.offset };
}

static void put_draft(struct json *json, const struct draft *draft,
		      bool in_window)
{
	json_open(json, '{');
	json_put_text(json, "what", draft->what);
	json_put_id(json, "subject", draft->subject);
	json_put_id(json, "session", draft->session);
	json_put_day(json, "day", draft->on);
	json_put_moment(json, "at", moment_of(draft->at));
	json_put_bool(json, "open", in_window);
	json_key(json, "text");
	json_text_n(json, draft->body ? draft->body : "", draft->size);
	json_close(json, '}');
}

static void put_drafts(struct call *call, const struct draft_list *list,
		       const struct draft_list *free_ones)
{
	struct json json;

	say_list(call, &json);
	for (size_t i = 0; i < list->count; i++)
		put_draft(&json, &list->items[i],
			  !is_free(&list->items[i], free_ones));
	say_list_end(call, &json);
}

static bool run_list(struct call *call, struct err *err)
{
	struct draft_list list, free_ones;

	if (!find(call, &list, &free_ones, err))
		return false;
	if (!list.count) {
		say_nothing_here(call, _("No half-written text is waiting."));
		return true;
	}
	if (call->json) {
		put_drafts(call, &list, &free_ones);
		return true;
	}
	for (size_t i = 0; i < list.count; i++) {
		const struct draft *draft = &list.items[i];
		struct moment at = moment_of(draft->at);
		int minute = moment_minute(at);

		say(call, "%2zu  ", i + 1);
		say_day(call, moment_day(at));
		say(call, "  %02d:%02d  ", minute / 60, minute % 60);
		say_fit(call, draft->what, 8);
		say(call, "  ");
		say_line(call, entry_title(draft->body ? draft->body : "",
					   draft->size, &call->arena));
		if (!is_free(draft, &free_ones))
			say(call, "  %s", _("(open in a window)"));
		say(call, "\n");
	}
	return true;
}

static bool run_show(struct call *call, struct err *err)
{
	struct draft_list list, free_ones;
	size_t first = 0, last;

	if (!find(call, &list, &free_ones, err))
		return false;
	if (call->count && !choose(call, &list, &first, err))
		return false;
	last = call->count ? first + 1 : list.count;
	if (call->json) {
		struct draft_list some = { list.items + first, last - first, 0 };

		put_drafts(call, &some, &free_ones);
		return true;
	}
	for (size_t i = first; i < last; i++) {
		const struct draft *draft = &list.items[i];

		if (i > first)
			say(call, "\n");
		say_body(call, draft->body ? draft->body : "", draft->size);
		if (draft->size && draft->body[draft->size - 1] != '\n')
			say(call, "\n");
	}
	return true;
}

static bool run_discard(struct call *call, struct err *err)
{
	struct draft_list list, free_ones;
	size_t chosen;

	if (!find(call, &list, &free_ones, err) ||
	    !choose(call, &list, &chosen, err))
		return false;
	if (!is_free(&list.items[chosen], &free_ones))
		return err_set(err, ERR_BUSY, NULL,
			_("a window is open on this text; let it go there"));
	if (!call_asks(call, _("This text goes for good. Type yes to go on:"),
		       err))
		return false;
	return drafts_discard(list.items[chosen].file) ||
	       err_set(err, ERR_BUSY, NULL,
		       _("this text was taken up elsewhere meanwhile, or cannot be removed; 'tend draft' lists what is there"));
}

static const struct flag discard_flags[] = {
	{ "yes", 0, NULL, N_("without asking first") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "list",
	  .help = N_("Half-written texts, newest first, with a number each."),
	  .json = true, .run = run_list },
	{ .name = "show", .words = "[N]", .help = N_("One of them, or all."),
	  .most = 1, .json = true, .run = run_show },
	{ .name = "discard", .words = "[N]",
	  .help = N_("Let one go; on a terminal it asks first."),
	  .flags = discard_flags, .most = 1, .run = run_discard },
	{ 0 },
};

const struct verb verb_draft = {
	.name = "draft",
	.help = N_("Half-written text that a window kept."),
	.json = true, .run = run_list, .parts = parts,
};
