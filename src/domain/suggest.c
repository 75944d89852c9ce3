#include "domain/suggest.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/asset.h"
#include "base/intl.h"
#include "base/list.h"

/*
 * The grammar of a sign is told at the head of assets/signs/kinds.txt. A
 * text is cut into words once; each sign is then laid along them.
 */
enum {
	WORDS_MAX = 160,	/* of an insight; it is one sentence */
	WORD_MAX = 32,
	SIGN_TOKENS_MAX = 10,
	GAP_MAX = 3,
	WEIGHT_LEAST = 2,	/* under this it is unsure */
	QUIET = 1024,		/* no kind: nothing is suggested */
};

struct word {
	char text[WORD_MAX];	/* lower case */
	bool ends;		/* a sentence, or a part of one, ends after it */
};

struct sign {
	char *token[SIGN_TOKENS_MAX];
	int count;
};

LIST_OF(sign, struct sign);

struct clue {
	unsigned kind;
	int weight;
	struct sign_list signs;
	const char *reason;
};

LIST_OF(clue, struct clue);

struct signs {
	struct clue_list clues;
};

/* ---- reading the signs ---------------------------------------------------- */

static unsigned kind_of(const char *name)
{
	static const struct { const char *name; unsigned kind; } kinds[] = {
		{ "actionable", KIND_ACTIONABLE },
		{ "understanding", KIND_UNDERSTANDING },
		{ "acceptance", KIND_ACCEPTANCE },
		{ "waiting", KIND_WAITING },
		{ "quiet", QUIET },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(name, kinds[i].name) == 0)
			return kinds[i].kind;
	return 0;
}

static void read_signs(struct clue *clue, char *text, struct arena *arena)
{
	char *each, *word, *rest = text, *in_sign;

	while ((each = strsep(&rest, ";"))) {
		struct sign *sign = sign_list_add(&clue->signs, arena);

		for (word = strtok_r(each, " \t", &in_sign);
		     word && sign->count < SIGN_TOKENS_MAX;
		     word = strtok_r(NULL, " \t", &in_sign))
			sign->token[sign->count++] = word;
	}
}

/* "2 say/saying no = a no can be practised in small." */
static void read_clue(struct signs *signs, unsigned kind, char *line,
		      struct arena *arena)
{
	char *reason = strstr(line, " = ");
	char *text;
	long weight = strtol(line, &text, 10);
	struct clue *clue;

	if (!kind || !reason || weight < 1 || weight > 9)
		return;
	*reason = '\0';
	reason += 3;
	clue = clue_list_add(&signs->clues, arena);
	clue->kind = kind;
	clue->weight = (int)weight;
	clue->reason = reason + strspn(reason, " ");
	read_signs(clue, text, arena);
}

const struct signs *signs_read(struct arena *arena)
{
	const struct asset *asset = asset_find("signs/kinds.txt");
	struct signs *signs = arena_new(arena, sizeof(*signs));
	unsigned kind = 0;
	char *text, *line;

	if (!asset)
		return signs;
	text = arena_text_n(arena, asset->data, asset->size);
	while ((line = strsep(&text, "\n"))) {
		if (line[0] == '[') {
			line[strcspn(line, "]")] = '\0';
			kind = kind_of(line + 1);
		} else if (line[0] && line[0] != '#') {
			read_clue(signs, kind, line, arena);
		}
	}
	return signs;
}

/* ---- reading an insight --------------------------------------------------- */

/* How many bytes of an apostrophe, straight or curled, stand here. */
static size_t apostrophe(const char *text, size_t size)
{
	if (size && text[0] == '\'')
		return 1;
	if (size >= 3 && memcmp(text, "\xe2\x80\x99", 3) == 0)
		return 3;
	return 0;
}

/* Dashes, dots, quotes and blanks of U+2000-203F part words like ASCII's. */
static bool is_word_byte(const char *text, size_t size)
{
	unsigned char c = (unsigned char)text[0];

	if (c < 0x80)
		return isalnum(c);
	return !(size >= 2 && c == 0xe2 && (unsigned char)text[1] == 0x80);
}

static size_t read_word(const char *text, size_t size, struct word *word)
{
	size_t at = 0, length = 0;

	while (at < size) {
		size_t mark = apostrophe(text + at, size - at);
		char c = mark ? '\'' : text[at];

		if (!mark && !is_word_byte(text + at, size - at))
			break;
		if (length + 1 < WORD_MAX)
			word->text[length++] =
				(char)((unsigned char)c < 0x80
					       ? tolower((unsigned char)c) : c);
		at += mark ? mark : 1;
	}
	while (length && word->text[length - 1] == '\'')
		length--;
	word->text[length] = '\0';
	return at;
}

static int read_words(const char *text, size_t size, struct word *words)
{
	int count = 0;

	for (size_t at = 0; at < size && count < WORDS_MAX; ) {
		size_t mark = apostrophe(text + at, size - at);

		if (!mark && is_word_byte(text + at, size - at)) {
			at += read_word(text + at, size - at, &words[count]);
			words[count].ends = at == size;
			count++;
			continue;
		}
		if (count && !mark &&
		    (strchr(".,;:!?\n", text[at]) || !text[at]))
			words[count - 1].ends = true;
		if (!mark && (unsigned char)text[at] == 0xe2)
			mark = size - at < 3 ? size - at : 3;
		at += mark ? mark : 1;
	}
	if (count)
		words[count - 1].ends |= count < WORDS_MAX;
	return count;
}

/* ---- laying a sign along it ----------------------------------------------- */

static bool is_one_of(const char *token, const struct word *words, int count,
		      int at)
{
	for (const char *next = token; *next; ) {
		size_t size = strcspn(next, "/");
		bool open = size > 1 && next[size - 1] == '*';

		if (size == 1 && *next == '$') {
			if (at > 0 && words[at - 1].ends)
				return true;
		} else if (at < count &&
			   strncmp(words[at].text, next, size - open) == 0 &&
			   (open || !words[at].text[size])) {
			return true;
		}
		next += size + (next[size] == '/');
	}
	return false;
}

static bool fits_at(const struct sign *sign, int token, const struct word *words,
		    int count, int at)
{
	for (; token < sign->count; token++, at++) {
		if (strcmp(sign->token[token], "..") == 0) {
			for (int gap = 0; gap <= GAP_MAX; gap++)
				if (fits_at(sign, token + 1, words, count,
					    at + gap))
					return true;
			return false;
		}
		if (sign->token[token][0] == '!') {
			if (is_one_of(sign->token[token] + 1, words, count, at))
				return false;
			at--;
			continue;
		}
		if (!is_one_of(sign->token[token], words, count, at))
			return false;
	}
	return true;
}

static bool fits(const struct sign *sign, const struct word *words, int count)
{
	if (!sign->count)
		return false;
	if (strcmp(sign->token[0], "^") == 0)
		return fits_at(sign, 1, words, count, 0);
	for (int at = 0; at < count; at++)
		if (fits_at(sign, 0, words, count, at))
			return true;
	return false;
}

static bool speaks(const struct clue *clue, const struct word *words, int count)
{
	for (size_t i = 0; i < clue->signs.count; i++)
		if (fits(&clue->signs.items[i], words, count))
			return true;
	return false;
}

/* ---- choosing ------------------------------------------------------------- */

enum { CHOICES = 3 };		/* the kinds that are weighed */

struct tally {
	int weight;
	const struct clue *strongest;
};

static const unsigned choices[CHOICES] = {
	KIND_ACTIONABLE, KIND_UNDERSTANDING, KIND_ACCEPTANCE,
};

/* The first clue of that kind that speaks, or NULL. */
static const struct clue *first_clue(const struct signs *signs, unsigned kind,
				     const struct word *words, int count)
{
	for (size_t i = 0; i < signs->clues.count; i++)
		if (signs->clues.items[i].kind == kind &&
		    speaks(&signs->clues.items[i], words, count))
			return &signs->clues.items[i];
	return NULL;
}

static struct tally weigh(const struct signs *signs, unsigned kind,
			  const struct word *words, int count)
{
	struct tally tally = { 0 };

	for (size_t i = 0; i < signs->clues.count; i++) {
		const struct clue *clue = &signs->clues.items[i];

		if (clue->kind != kind || !speaks(clue, words, count))
			continue;
		tally.weight += clue->weight;
		if (!tally.strongest ||
		    clue->weight > tally.strongest->weight)
			tally.strongest = clue;
	}
	return tally;
}

/* The heaviest, if it is heavy enough and alone. */
static const struct clue *chosen(const struct signs *signs,
				 const struct word *words, int count)
{
	struct tally best = { 0 };
	int second = 0;

	for (int i = 0; i < CHOICES; i++) {
		struct tally tally = weigh(signs, choices[i], words, count);

		if (tally.weight > best.weight) {
			second = best.weight;
			best = tally;
		} else if (tally.weight > second) {
			second = tally.weight;
		}
	}
	if (best.weight < WEIGHT_LEAST || best.weight == second)
		return NULL;
	return best.strongest;
}

bool suggest_kind(const struct signs *signs, const char *text, size_t size,
		  struct suggestion *out)
{
	struct word words[WORDS_MAX];
	int count = read_words(text, size, words);
	const struct clue *clue;

	if (first_clue(signs, QUIET, words, count))
		return false;
	clue = first_clue(signs, KIND_WAITING, words, count);
	if (!clue)
		clue = chosen(signs, words, count);
	if (!clue)
		return false;
	*out = (struct suggestion){ clue->kind, _(clue->reason) };
	return true;
}

const char *suggest_sentence(const struct suggestion *suggestion,
			     struct arena *arena)
{
	switch (suggestion->kind) {
	case KIND_ACTIONABLE:
		return arena_print(arena, _("It may be something to try: %s"),
				   suggestion->reason);
	case KIND_UNDERSTANDING:
		return arena_print(arena, _("It may be something to know: %s"),
				   suggestion->reason);
	case KIND_ACCEPTANCE:
		return arena_print(arena, _("It may be something to let be: %s"),
				   suggestion->reason);
	default:
		return suggestion->reason;
	}
}
