#include "grammar.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool grammar_has(const struct grammar *grammar, const char *kind)
{
	for (int i = 0; i < grammar->count; i++)
		if (strcmp(grammar->kinds[i], kind) == 0)
			return true;
	return false;
}

static void add_kind(struct grammar *grammar, const char *kind)
{
	if (grammar_has(grammar, kind) || grammar->count == GRAMMAR_KINDS)
		return;
	snprintf(grammar->kinds[grammar->count++], GRAMMAR_KIND, "%s", kind);
}

static void set_wrong(struct grammar *grammar, const char *what, uint32_t rune)
{
	if (!grammar->wrong[0])
		snprintf(grammar->wrong, sizeof(grammar->wrong), "%s %04x",
			 what, (unsigned)rune);
}

/* ---- sequences --------------------------------------------------------------- */

static bool is_colour(int number)
{
	return (number >= 30 && number <= 38) || (number >= 40 && number <= 48)
		|| (number >= 90 && number <= 107);
}

static void look_for_colour(struct grammar *grammar, const char *text,
			    size_t size)
{
	char numbers[32];
	char *at = numbers;

	snprintf(numbers, sizeof(numbers), "%.*s", (int)size, text);
	while (!grammar->coloured[0] && *at) {
		if (is_colour((int)strtol(at, &at, 10)))
			snprintf(grammar->coloured, sizeof(grammar->coloured),
				 "%.*s", (int)(size < 30 ? size : 30), text);
		while (*at && (*at < '0' || *at > '9'))
			at++;
	}
}

/* CSI: its private mark and its last byte; DEC modes by their number too. */
static size_t control_sequence(struct grammar *grammar, const char *text,
			       size_t left)
{
	char kind[GRAMMAR_KIND];
	size_t at = 0;
	char mark = 0, middle = 0;

	if (at < left && text[at] >= '<' && text[at] <= '?')
		mark = text[at++];
	while (at < left && text[at] >= '0' && text[at] <= ';')
		at++;
	while (at < left && text[at] >= ' ' && text[at] <= '/')
		middle = text[at++];
	if (at == left)
		return left;
	if (mark == '?' && (text[at] == 'h' || text[at] == 'l'))
		snprintf(kind, sizeof(kind), "CSI %.*s%c",
			 (int)(at < 12 ? at : 12), text, text[at]);
	else
		snprintf(kind, sizeof(kind), "CSI %s%s%c",
			 mark ? (char[]){ mark, 0 } : "",
			 middle ? (char[]){ middle, 0 } : "", text[at]);
	add_kind(grammar, kind);
	if (text[at] == 'm' && !mark && !middle)
		look_for_colour(grammar, text, at);
	return at + 1;
}

/* OSC, DCS, APC, PM, SOS: up to BEL (OSC alone) or ST. */
static size_t string_sequence(struct grammar *grammar, const char *name,
			      const char *text, size_t left)
{
	char kind[GRAMMAR_KIND];
	size_t at = 0, number = 0;

	while (number < left && number < 6 && text[number] >= '0' &&
	       text[number] <= '9')
		number++;
	snprintf(kind, sizeof(kind), "%s %.*s", name, (int)number, text);
	add_kind(grammar, kind);
	while (at < left) {
		if (text[at] == '\a')
			return at + 1;
		if (text[at] == '\033' && at + 1 < left &&
		    text[at + 1] == '\\')
			return at + 2;
		at++;
	}
	return left;
}

static size_t sequence(struct grammar *grammar, const char *text, size_t left)
{
	char kind[GRAMMAR_KIND];
	size_t at = 1;

	if (left < 2)
		return left;
	switch (text[1]) {
	case '[':
		return 2 + control_sequence(grammar, text + 2, left - 2);
	case ']':
		return 2 + string_sequence(grammar, "OSC", text + 2, left - 2);
	case 'P':
		return 2 + string_sequence(grammar, "DCS", text + 2, left - 2);
	case '_':
		return 2 + string_sequence(grammar, "APC", text + 2, left - 2);
	case '^':
		return 2 + string_sequence(grammar, "PM", text + 2, left - 2);
	case 'X':
		return 2 + string_sequence(grammar, "SOS", text + 2, left - 2);
	default:
		break;
	}
	while (at < left && text[at] >= ' ' && text[at] <= '/')
		at++;
	if (at < left)
		at++;
	snprintf(kind, sizeof(kind), "ESC %.*s", (int)(at - 1), text + 1);
	add_kind(grammar, kind);
	return at;
}

static size_t escape(struct grammar *grammar, const char *text, size_t left)
{
	size_t size = sequence(grammar, text, left);

	if (memmem(text, size, GRAMMAR_MARK, strlen(GRAMMAR_MARK)))
		set_wrong(grammar, "a planted sequence", (unsigned char)text[1]);
	return size;
}

/* ---- text ---------------------------------------------------------------------- */

static bool is_bidi(uint32_t rune)
{
	return (rune >= 0x202A && rune <= 0x202E) ||
		(rune >= 0x2066 && rune <= 0x2069) || rune == 0x061C ||
		rune == 0x200E || rune == 0x200F;
}

/* One character beyond ASCII; the bytes it takes. */
static size_t wide(struct grammar *grammar, const unsigned char *text,
		   size_t left)
{
	size_t size = text[0] >= 0xF0 ? 4 : text[0] >= 0xE0 ? 3 : 2, have = 1;
	uint32_t rune = text[0] & (0x7Fu >> size);

	while (have < size && have < left && (text[have] & 0xC0) == 0x80)
		rune = rune << 6 | (text[have++] & 0x3F);
	if (have < size || text[0] < 0xC2 || text[0] > 0xF4) {
		set_wrong(grammar, "no UTF-8", text[0]);
		return 1;
	}
	if (rune < 0xA0)
		set_wrong(grammar, "C1", rune);
	if (is_bidi(rune))
		set_wrong(grammar, "bidi", rune);
	return size;
}

void grammar_read(struct grammar *grammar, const char *bytes, size_t size)
{
	size_t at = 0;

	*grammar = (struct grammar){ 0 };
	while (at < size) {
		unsigned char c = (unsigned char)bytes[at];
		char kind[GRAMMAR_KIND];

		if (c == '\033') {
			at += escape(grammar, bytes + at, size - at);
		} else if (c >= 0x80) {
			at += wide(grammar,
				   (const unsigned char *)bytes + at,
				   size - at);
		} else {
			snprintf(kind, sizeof(kind), "C0 %02x", c);
			if (c < ' ' || c == 0x7F)
				add_kind(grammar, kind);
			at++;
		}
	}
}
