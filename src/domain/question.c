#include "domain/question.h"

#include <stdio.h>
#include <string.h>

#include "base/intl.h"

static const char *const tones[] = {
	[TONE_LIGHT] = "light", [TONE_INWARD] = "inward",
	[TONE_TENDER] = "tender",
};

enum { TONES = sizeof(tones) / sizeof(*tones), IN_ALL = 20 };

const char *tone_name(enum question_tone tone)
{
	return tones[tone];
}

bool tone_parse(const char *word, enum question_tone *tone)
{
	for (int i = 0; i < TONES; i++)
		if (strcmp(word, tones[i]) == 0) {
			*tone = (enum question_tone)i;
			return true;
		}
	return false;
}

const char *tone_words(enum question_tone tone)
{
	static const char *const words[] = {
		[TONE_LIGHT] = N_("light"), [TONE_INWARD] = N_("inward"),
		[TONE_TENDER] = N_("tender"),
	};

	return _(words[tone]);
}

bool question_check(const char *body, struct err *err)
{
	if (body[strspn(body, " \t\r\n")] == '\0')
		return err_set(err, ERR_INVALID, "text",
			       _("a question wants a few words"));
	if (strpbrk(body, "\r\n"))
		return err_set(err, ERR_INVALID, "text",
			       _("a question is one line"));
	if (strlen(body) > QUESTION_BYTES)
		return err_set(err, ERR_INVALID, "text",
			       _("that is long for a question; a sentence is plenty"));
	return true;
}

/* ---- reading --------------------------------------------------------------- */

/* FNV-1a (Fowler, Noll, Vo), then mixed: the low bits are as good as any. */
static uint64_t hash(uint64_t seed, const char *text)
{
	uint64_t h = UINT64_C(14695981039346656037) ^ seed;

	for (; *text; text++)
		h = (h ^ (unsigned char)*text) * UINT64_C(1099511628211);
	h = (h ^ h >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
	return h ^ h >> 29;
}

static bool is_key(const char *text)
{
	return *text && strlen(text) <= QUESTION_KEY_MAX &&
	       strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-") ==
		       strlen(text);
}

/* "light roof" or "light" before the colon. False: it is part of the
 * question. */
static bool take_head(char *head, struct question *question)
{
	char *key = strchr(head, ' ');

	if (key)
		*key++ = '\0';
	if (!tone_parse(head, &question->tone) || (key && !is_key(key))) {
		if (key)
			key[-1] = ' ';
		return false;
	}
	question->key = key;
	return true;
}

static void take_line(char *line, enum question_from from, struct arena *arena,
		      struct question_list *list)
{
	struct question question = { .tone = TONE_LIGHT, .from = from };
	char *colon, *body = line + strspn(line, " \t");
	size_t size = strlen(body);

	while (size && strchr(" \t\r", body[size - 1]))
		body[--size] = '\0';
	if (*body == '#')
		return;
	colon = strchr(body, ':');
	if (colon) {
		*colon = '\0';
		if (take_head(body, &question))
			body = colon + 1 + strspn(colon + 1, " \t");
		else
			*colon = ':';
	}
	if (!question_check(body, &(struct err){ 0 }))
		return;
	question.body = body;
	if (!question.key)
		question.key = arena_print(arena, "file-%08x",
			(unsigned)(hash(0, body) & 0xFFFFFFFF));
	*question_list_add(list, arena) = question;
}

void question_read(const char *text, size_t size, enum question_from from,
		   struct arena *arena, struct question_list *list)
{
	char *rest = arena_text_n(arena, text, size);
	char *line;

	while ((line = strsep(&rest, "\n")))
		take_line(line, from, arena, list);
}

const struct question *question_find(const struct question_list *list,
				     const char *key)
{
	for (size_t i = 0; i < list->count; i++)
		if (strcmp(list->items[i].key, key) == 0)
			return &list->items[i];
	return NULL;
}

/* ---- choosing -------------------------------------------------------------- */

/* Whether it was shown so lately that it does not come again on that day.
 * A day that has not come counts as well: a clock may have been set back. */
static bool shown_lately(const struct question_shown_list *shown,
			 const char *key, day on)
{
	for (size_t i = 0; i < shown->count; i++)
		if (shown->items[i].on >= on - QUESTION_AGAIN_DAYS &&
		    strcmp(shown->items[i].key, key) == 0)
			return true;
	return false;
}

static bool tender_lately(const struct question_list *list,
			  const struct question_shown_list *shown, day on)
{
	for (size_t i = 0; i < shown->count; i++) {
		const struct question *question;

		if (shown->items[i].on <= on - TENDER_AGAIN_DAYS)
			continue;
		question = question_find(list, shown->items[i].key);
		if (question && question->tone == TONE_TENDER)
			return true;
	}
	return false;
}

/* The one whose turn it is by the seed: so a question that is added or hidden
 * moves no other's turn. */
static const struct question *of_tone(const struct question_list *list,
				      const struct question_shown_list *shown,
				      const struct question_ask *ask,
				      enum question_tone tone)
{
	const struct question *best = NULL;
	uint64_t least = 0;

	for (size_t i = 0; i < list->count; i++) {
		const struct question *question = &list->items[i];
		uint64_t turn = hash(ask->seed, question->key);

		if (question->tone != tone || question->hidden ||
		    (best && turn >= least) ||
		    shown_lately(shown, question->key, ask->on))
			continue;
		best = question;
		least = turn;
	}
	return best;
}

static enum question_tone turn_of(uint64_t seed)
{
	int at = (int)(hash(seed, "tone") % IN_ALL);

	if (at < LIGHT_IN_20)
		return TONE_LIGHT;
	return at < LIGHT_IN_20 + INWARD_IN_20 ? TONE_INWARD : TONE_TENDER;
}

const struct question *question_choose(const struct question_list *list,
				       const struct question_shown_list *shown,
				       const struct question_ask *ask)
{
	enum question_tone tone = turn_of(ask->seed);
	const struct question *found = NULL;

	if (ask->light_alone)
		return of_tone(list, shown, ask, TONE_LIGHT);
	if (tone == TONE_TENDER && !tender_lately(list, shown, ask->on))
		found = of_tone(list, shown, ask, TONE_TENDER);
	if (!found && tone == TONE_INWARD)
		found = of_tone(list, shown, ask, TONE_INWARD);
	if (!found)
		found = of_tone(list, shown, ask, TONE_LIGHT);
	if (!found)
		found = of_tone(list, shown, ask, TONE_INWARD);
	return found;
}
