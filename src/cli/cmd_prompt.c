#include <string.h>

#include "base/id.h"
#include "base/intl.h"
#include "port/questions.h"
#include "verbs.h"

enum { KEY_COLS = 15, TONE_COLS = 8 };

static const char *from_name(enum question_from from)
{
	static const char *const names[] = {
		[QUESTION_BUILT_IN] = "built-in", [QUESTION_FILE] = "file",
		[QUESTION_OWN] = "own",
	};

	return names[from];
}

static void json_question(struct json *json, const struct question *question)
{
	json_open(json, '{');
	json_put_text(json, "id", question->key);
	json_put_text(json, "text", question->body);
	json_put_text(json, "tone", tone_name(question->tone));
	json_put_text(json, "from", from_name(question->from));
	json_put_bool(json, "hidden", question->hidden);
	json_close(json, '}');
}

/* ---- which one ------------------------------------------------------------ */

/* By its whole key, else an own one by the end of its id. */
static bool find(struct call *call, const char *word,
		 const struct question **found, struct err *err)
{
	struct question_list list;
	char text[ID_TEXT];
	int64_t id;

	if (!questions_all(call->book, &call->arena, &list, err))
		return false;
	*found = question_find(&list, word);
	if (*found)
		return true;
	if (!call_find(call, word, "prompt", &id, err))
		return false;
	*found = question_find(&list, id_text(id, text));
	return *found || err_set(err, ERR_NOT_FOUND, "prompt",
				 _("there is no question “%.40s”"), word);
}

static bool take_tone(struct call *call, enum question_tone *tone,
		      struct err *err)
{
	const char *word = call_value(call, "tone");

	return !word || tone_parse(word, tone) ||
	       call_refuse(call, err, _("--tone is one of light, inward, tender"));
}

/* ---- the verbs ------------------------------------------------------------ */

static bool run_alone(struct call *call, struct err *err)
{
	const struct question *question = NULL;
	struct question_limits limits;
	day today = book_today(call->book);
	struct json json;

	if (!book_question_limits(call->book, today,
				  moment_minute(book_now(call->book)), &limits,
				  err) ||
	    (!limits.off &&
	     !questions_for(call->book, today, call_has(call, "another")
			    ? QUESTION_ANOTHER : QUESTION_OF_DAY,
			    limits.light_alone, &call->arena, &question, err)))
		return false;
	if (call->json) {
		say_json(call, &json, 1);
		if (question)
			json_question(&json, question);
		else
			json_none(&json);
		say_json_end(call);
	} else if (question) {
		say_line(call, question->body);
		say(call, "\n");
	} else {
		say(call, "%s\n", limits.off
			? _("No questions, as you wished. `tend config questions yes` brings them back.")
			: _("Those were all, for now. They come round again."));
	}
	return true;
}

/* Whole, however long: it is what the other verbs take. */
static void say_key(struct call *call, const char *key)
{
	if (strlen(key) < KEY_COLS)
		say_fit(call, key, KEY_COLS);
	else
		say(call, "%s ", key);
}

static bool is_listed(struct call *call, const struct question *question)
{
	if (call_has(call, "own") && question->from == QUESTION_BUILT_IN)
		return false;
	return !call_has(call, "hidden") || question->hidden;
}

static bool run_list(struct call *call, struct err *err)
{
	struct question_list list;
	struct json json;
	size_t said = 0;

	if (!questions_all(call->book, &call->arena, &list, err))
		return false;
	say_list(call, &json);
	for (size_t i = 0; i < list.count; i++) {
		const struct question *question = &list.items[i];

		if (!is_listed(call, question))
			continue;
		said++;
		if (call->json) {
			json_question(&json, question);
			continue;
		}
		say_key(call, question->key);
		say_fit(call, tone_words(question->tone), TONE_COLS);
		say_line(call, question->body);
		if (question->hidden)
			say(call, "  %s", _("(hidden)"));
		say(call, "\n");
	}
	say_list_end(call, &json);
	if (!said && !call->json)
		say_nothing_here(call, _("No questions here so far."));
	return true;
}

static bool run_add(struct call *call, struct err *err)
{
	struct question question = { .tone = TONE_LIGHT };
	const char *text;
	size_t size;

	if (!take_tone(call, &question.tone, err) ||
	    !call_text_from(call, 0, &text, &size, err))
		return false;
	while (size && strchr("\r\n \t", text[size - 1]))
		size--;
	question.body = arena_text_n(&call->arena, text, size);
	if (!book_write_question(call->book, &question, err))
		return false;
	say_id(call, question.id);
	return true;
}

static bool run_edit(struct call *call, struct err *err)
{
	const struct question *found;
	struct question question;

	if (!find(call, call->words[0], &found, err))
		return false;
	question = *found;
	if (!question.id)
		return err_set(err, ERR_INVALID, "prompt",
			       _("that question is not one of yours in the book; `tend prompt hide` takes it away, `add` writes another"));
	return take_tone(call, &question.tone, err) &&
	       (call->count < 2 ||
		call_line(call, call->words[1], &question.body, err)) &&
	       book_write_question(call->book, &question, err);
}

static bool run_hide(struct call *call, struct err *err)
{
	const struct question *found;

	return find(call, call->words[0], &found, err) &&
	       book_hide_question(call->book, found->key, true, err);
}

static bool run_show(struct call *call, struct err *err)
{
	const struct question *found;

	return find(call, call->words[0], &found, err) &&
	       book_hide_question(call->book, found->key, false, err);
}

static bool run_drop(struct call *call, struct err *err)
{
	const struct question *found;

	if (!find(call, call->words[0], &found, err))
		return false;
	if (!found->id)
		return err_set(err, ERR_INVALID, "prompt",
			       _("that question is not one of yours in the book; `tend prompt hide` takes it away"));
	return book_drop_question(call->book, found->id, err);
}

/* ---- the rows ------------------------------------------------------------- */

static const struct flag list_flags[] = {
	{ "own", 0, NULL, N_("your own ones alone") },
	{ "hidden", 0, NULL, N_("the hidden ones alone") },
	{ 0 },
};

static const struct flag tone_flags[] = {
	{ "tone", 0, "TONE", N_("light, inward or tender; light if left out") },
	{ 0 },
};

static const struct flag alone_flags[] = {
	{ "another", 0, NULL, N_("another one than today's") },
	{ 0 },
};

static const struct verb parts[] = {
	{ .name = "list", .help = N_("All questions."),
	  .flags = list_flags, .json = true, .run = run_list },
	{ .name = "add", .words = "[--tone TONE] TEXT|-",
	  .help = N_("A question of your own."),
	  .flags = tone_flags, .least = 1, .most = WORDS_ANY, .run = run_add },
	{ .name = "edit", .words = "ID [--tone TONE] [TEXT|-]",
	  .help = N_("Change one of your own."),
	  .flags = tone_flags, .least = 1, .most = 2, .run = run_edit },
	{ .name = "hide", .words = "ID",
	  .help = N_("Never ask this one; any question can be hidden."),
	  .least = 1, .most = 1, .run = run_hide },
	{ .name = "show", .words = "ID", .help = N_("Bring a hidden one back."),
	  .least = 1, .most = 1, .run = run_show },
	{ .name = "drop", .words = "ID",
	  .help = N_("Take one of your own out of the book."),
	  .least = 1, .most = 1, .run = run_drop },
	{ 0 },
};

const struct verb verb_prompt = {
	.name = "prompt", .words = "[--another]",
	.help = N_("A question for the blank page. Alone: today's."),
	.more = N_("With --another it is another one.\n"
		   "None comes back within 60 days. Files in ~/.config/tend/prompts/ add\n"
		   "more, one a line: `tender: what hurts?`, or the question alone.\n"
		   "`tend config questions no` switches them off."),
	.flags = alone_flags, .json = true, .run = run_alone, .parts = parts,
};
