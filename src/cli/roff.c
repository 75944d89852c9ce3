#include "cli/roff.h"

#include <ctype.h>
#include <string.h>

/* Escapes make some words longer than they look. */
enum { ROFF_COLUMNS = 70 };

/* ---- sentences -------------------------------------------------------------- */

struct filling {
	struct call *call;
	size_t column;
	bool bold;
};

/* Whether the hyphen at text[i] is one that is typed: it begins a word, or
 * stands inside what is bold. */
static bool is_typed(const char *word, size_t i, bool bold)
{
	return bold || i == 0 || !isalnum((unsigned char)word[i - 1]);
}

static void fill_word(struct filling *f, const char *word, size_t size)
{
	if (f->column && f->column + 1 + size > ROFF_COLUMNS) {
		say(f->call, "\n");
		f->column = 0;
	}
	if (f->column)
		say(f->call, " ");
	else if (*word == '.' || *word == '\'')
		say(f->call, "\\&");
	f->column += size + 1;
	for (size_t i = 0; i < size; i++) {
		if (word[i] == '\\')
			say(f->call, "\\e");
		else if (word[i] == '-' && is_typed(word, i, f->bold))
			say(f->call, "\\-");
		else if (word[i] == '"')
			say(f->call, "\\(dq");
		else if (word[i] == '`')
			say(f->call, (f->bold = !f->bold) ? "\\fB" : "\\fR");
		else
			say(f->call, "%c", word[i]);
	}
}

static bool ends_sentence(const char *word, size_t size)
{
	while (size && strchr(")\"`", word[size - 1]))
		size--;
	return size && strchr(".?", word[size - 1]);
}

void roff_text(struct call *call, const char *text)
{
	struct filling f = { .call = call };

	for (text += strspn(text, " \n"); *text;) {
		size_t size = strcspn(text, " \n");

		fill_word(&f, text, size);
		if (ends_sentence(text, size) && f.column) {
			say(call, "\n");
			f.column = 0;
		}
		text += size;
		text += strspn(text, " \n");
	}
	if (f.column)
		say(call, "\n");
}

/* ---- macros ----------------------------------------------------------------- */

void roff_word(struct call *call, const char *macro, const char *word,
	       size_t size)
{
	say(call, "%s%s ", *macro == '.' ? "" : " ", macro);
	/* A single sign would be read as punctuation, "In" as a macro. */
	if ((size == 1 && ispunct((unsigned char)*word)) ||
	    (strcspn(word, " ") <= 3 && isupper((unsigned char)word[0]) &&
	     !isupper((unsigned char)word[1]) &&
	     !isdigit((unsigned char)word[1])))
		say(call, "\\&");
	for (size_t i = 0; i < size; i++) {
		if (word[i] == '\\')
			say(call, "\\e");
		else if (word[i] == '-')
			say(call, "\\-");
		else if (word[i] == '"')
			say(call, "\\(dq");
		else
			say(call, "%c", word[i]);
	}
}

void roff_synopsis(struct call *call, const char *words)
{
	while (*words) {
		size_t size = strcspn(words, " []|");

		if (*words == '[' || *words == ']')
			say(call, *words == '[' ? " Oo" : " Oc");
		else if (*words == '|')
			say(call, " |");
		if (size == 0) {
			words++;
			continue;
		}
		if (size == 3 && strncmp(words, "...", 3) == 0)
			say(call, words[-1] == ' ' ? " No ..." : " Ns ...");
		else if (size > 3 && strncmp(words + size - 3, "...", 3) == 0) {
			roff_word(call, "Ar", words, size - 3);
			say(call, " Ns ...");
		} else if (size > 1 && *words == '-')
			roff_word(call, "Fl", words + 1, size - 1);
		else
			roff_word(call, isupper((unsigned char)*words) ? "Ar" : "Cm",
				  words, size);
		words += size;
	}
}
