#include "decode.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { ESC = 27, SEQUENCE_MAX = 64 };

static const char paste_end[] = "\033[201~";

void decoder_clear(struct decoder *decoder)
{
	str_clear(&decoder->bytes);
	str_clear(&decoder->paste);
	free(decoder->known);
	*decoder = (struct decoder){ .bytes = STR_INIT, .paste = STR_INIT };
}

void decoder_know(struct decoder *decoder, const char *sequence,
		  struct key key)
{
	decoder->known = mem_grow(decoder->known, decoder->known_count + 1,
				  sizeof(*decoder->known));
	decoder->known[decoder->known_count++] = (struct known){
		sequence, key,
	};
}

void decoder_add(struct decoder *decoder, const char *bytes, size_t size)
{
	if (decoder->at == decoder->bytes.size) {
		str_empty(&decoder->bytes);
		decoder->at = 0;
	}
	str_add_n(&decoder->bytes, bytes, size);
}

static const char *rest(const struct decoder *decoder, size_t *left)
{
	*left = decoder->bytes.size - decoder->at;
	return decoder->bytes.s + decoder->at;
}

/* ---- pastes ---------------------------------------------------------------- */

static void add_to_paste(struct decoder *decoder, const char *text, size_t size)
{
	size_t room = PASTE_MAX - decoder->paste.size;

	if (size > room) {
		size = room;
		decoder->paste_cut = true;
	}
	str_add_n(&decoder->paste, text, size);
}

static enum decoded end_paste(struct decoder *decoder, struct key *key)
{
	*key = (struct key){
		.kind = K_PASTE, .text = decoder->paste.s,
		.size = decoder->paste.size, .cut = decoder->paste_cut,
	};
	decoder->pasting = false;
	return DECODED_KEY;
}

/* All up to the end mark; of a mark that has only begun, nothing. */
static enum decoded in_paste(struct decoder *decoder, bool over,
			     struct key *key)
{
	enum { MARK = sizeof(paste_end) - 1 };
	size_t left, keep;
	const char *text = rest(decoder, &left);
	const char *end = left ? memmem(text, left, paste_end, MARK) : NULL;

	if (end) {
		add_to_paste(decoder, text, (size_t)(end - text));
		decoder->at += (size_t)(end - text) + MARK;
		return end_paste(decoder, key);
	}
	keep = left < MARK - 1 ? left : MARK - 1;
	while (keep > 0 && memcmp(text + left - keep, paste_end, keep) != 0)
		keep--;
	if (over)
		keep = 0;
	add_to_paste(decoder, text, left - keep);
	decoder->at += left - keep;
	return over ? end_paste(decoder, key) : DECODED_MORE;
}

static void begin_paste(struct decoder *decoder)
{
	decoder->pasting = true;
	decoder->paste_cut = false;
	if (decoder->paste.room > 1024 * 1024)
		str_clear(&decoder->paste);
	str_empty(&decoder->paste);
}

/* ---- sequences ------------------------------------------------------------- */

/* The number after "[" in CSI n ~, as xterm, rxvt and the console send it. */
static struct key tilde_key(int number)
{
	static const struct {
		int number;
		enum key_kind kind;
		unsigned rune;
	} table[] = {
		{ 1, K_HOME, 0 }, { 2, K_INSERT, 0 }, { 3, K_DELETE, 0 },
		{ 4, K_END, 0 }, { 5, K_PAGE_UP, 0 }, { 6, K_PAGE_DOWN, 0 },
		{ 7, K_HOME, 0 }, { 8, K_END, 0 }, { 11, K_FUNCTION, 1 },
		{ 12, K_FUNCTION, 2 }, { 13, K_FUNCTION, 3 },
		{ 14, K_FUNCTION, 4 }, { 15, K_FUNCTION, 5 },
		{ 17, K_FUNCTION, 6 }, { 18, K_FUNCTION, 7 },
		{ 19, K_FUNCTION, 8 }, { 20, K_FUNCTION, 9 },
		{ 21, K_FUNCTION, 10 }, { 23, K_FUNCTION, 11 },
		{ 24, K_FUNCTION, 12 },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (table[i].number == number)
			return (struct key){
				.kind = table[i].kind, .rune = table[i].rune,
			};
	return (struct key){ 0 };
}

static struct key letter_key(char letter)
{
	switch (letter) {
	case 'A':
		return (struct key){ .kind = K_UP };
	case 'B':
		return (struct key){ .kind = K_DOWN };
	case 'C':
		return (struct key){ .kind = K_RIGHT };
	case 'D':
		return (struct key){ .kind = K_LEFT };
	case 'H':
		return (struct key){ .kind = K_HOME };
	case 'F':
		return (struct key){ .kind = K_END };
	case 'M':
		return (struct key){ .kind = K_ENTER };
	case 'Z':
		return (struct key){ .kind = K_TAB, .mods = K_SHIFT };
	case 'P':
	case 'Q':
	case 'R':
	case 'S':
		return (struct key){
			.kind = K_FUNCTION, .rune = (uint32_t)(letter - 'P') + 1,
		};
	default:
		return (struct key){ 0 };
	}
}

/* xterm's second number: 1 + (1 Shift, 2 Alt, 4 Ctrl). */
static unsigned mods_of(int number)
{
	unsigned bits = number > 1 ? (unsigned)number - 1 : 0;

	return (bits & 1 ? K_SHIFT : 0) | (bits & 2 ? K_ALT : 0) |
		(bits & 4 ? K_CTRL : 0);
}

/* The numbers of "1;5" (at most two are of use). */
static void take_numbers(const char *text, size_t size, int numbers[2])
{
	int which = 0;

	numbers[0] = numbers[1] = 0;
	for (size_t i = 0; i < size; i++) {
		if (text[i] == ';' && ++which > 1)
			return;
		if (text[i] >= '0' && text[i] <= '9' && numbers[which] < 10000)
			numbers[which] = numbers[which] * 10 + (text[i] - '0');
	}
}

/* Whether ESC [ goes on with < = > or ?: an answer, and no key. */
static bool is_answer(char first)
{
	return first >= '<' && first <= '?';
}

/* ESC [ … final. `text` begins after the "[". */
static struct key control_sequence(const char *text, size_t size)
{
	char final = text[size - 1];
	int numbers[2];
	struct key key;

	if (is_answer(text[0]))
		return (struct key){ 0 };
	take_numbers(text, size - 1, numbers);
	if (final == '~' || final == '^' || final == '$' || final == '@') {
		key = tilde_key(numbers[0]);
		key.mods = mods_of(numbers[1]);
		if (final == '^' || final == '@')	/* rxvt */
			key.mods |= K_CTRL;
		if (final == '$' || final == '@')
			key.mods |= K_SHIFT;
	} else if (final >= 'a' && final <= 'd' && size == 1) {	/* rxvt */
		key = letter_key((char)(final - 'a' + 'A'));
		key.mods = K_SHIFT;
	} else {
		key = letter_key(final);
		key.mods |= mods_of(numbers[1]);
	}
	if (key.kind == K_NONE)
		key.mods = 0;
	return key;
}

/* Where the sequence ends that begins with ESC [ at text: the bytes it takes,
 * 0 if it goes on. One too long, or with a byte that cannot be in it, ends
 * there. A $ is the end of rxvt's keys, but not of answers ("?2026;2$y"). */
static size_t sequence_size(const char *text, size_t left)
{
	for (size_t i = 2; i < left; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c == '[' && i == 2) {	/* the console: ESC [ [ A */
			if (left > 3)
				return 4;
			return 0;
		}
		if ((c >= 0x40 && c <= 0x7E) || (c == '$' && !is_answer(text[2])) ||
		    c < 0x20 || c > 0x7E)
			return i + 1;
		if (i >= SEQUENCE_MAX)
			return i + 1;
	}
	return 0;
}

static bool is_known(struct decoder *decoder, bool over, struct key *key,
		     bool *begun)
{
	size_t left;
	const char *text = rest(decoder, &left);

	*begun = false;
	for (size_t i = 0; i < decoder->known_count; i++) {
		const struct known *known = &decoder->known[i];
		size_t size = strlen(known->sequence);

		if (left >= size && memcmp(text, known->sequence, size) == 0) {
			decoder->at += size;
			*key = known->key;
			return true;
		}
		if (!over && left < size &&
		    memcmp(text, known->sequence, left) == 0)
			*begun = true;
	}
	return false;
}

/* ---- characters ------------------------------------------------------------ */

static size_t utf8_size(unsigned char first)
{
	if (first < 0xC2)
		return 1;
	return first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
}

/* A character beyond ASCII; a byte that is none counts as Latin-1. */
static enum decoded wide_rune(struct decoder *decoder, bool over,
			      struct key *key)
{
	size_t left;
	const char *text = rest(decoder, &left);
	unsigned char first = (unsigned char)text[0];
	size_t size = utf8_size(first), have = 1;
	uint32_t rune = size > 1 ? first & (0x7Fu >> size) : first;

	while (have < size && have < left && (text[have] & 0xC0) == 0x80)
		rune = rune << 6 | ((unsigned char)text[have++] & 0x3F);
	if (have < size && have == left && !over)
		return DECODED_MORE;
	if (have < size || (size == 3 && rune < 0x800) ||
	    (size == 4 && (rune < 0x10000 || rune > 0x10FFFF)) ||
	    (rune >= 0xD800 && rune < 0xE000)) {
		rune = first;
		have = 1;
	}
	decoder->at += have;
	*key = (struct key){ .kind = K_RUNE, .rune = rune };
	if (rune >= 0x80 && rune < 0xA0)
		*key = (struct key){ 0 };
	return DECODED_KEY;
}

static struct key control_key(unsigned char c)
{
	switch (c) {
	case 0:
		return (struct key){ K_RUNE, .mods = K_CTRL, .rune = ' ' };
	case '\b':
	case 0x7F:
		return (struct key){ .kind = K_BACKSPACE };
	case '\t':
		return (struct key){ .kind = K_TAB };
	case '\n':
	case '\r':
		return (struct key){ .kind = K_ENTER };
	default:
		break;
	}
	if (c <= 26)
		return (struct key){
			K_RUNE, .mods = K_CTRL, .rune = (uint32_t)c + 'a' - 1,
		};
	return (struct key){ K_RUNE, .mods = K_CTRL, .rune = (uint32_t)c + 64 };
}

static enum decoded one(struct decoder *decoder, bool over, struct key *key)
{
	size_t left;
	const char *text = rest(decoder, &left);
	unsigned char c = (unsigned char)text[0];

	if (c >= 0x80)
		return wide_rune(decoder, over, key);
	decoder->at++;
	*key = c < ' ' || c == 0x7F ? control_key(c) :
		(struct key){ .kind = K_RUNE, .rune = c };
	return DECODED_KEY;
}

/* ESC and a key is that key with Alt. */
static enum decoded with_alt(struct decoder *decoder, bool over,
			     struct key *key)
{
	enum decoded decoded;

	decoder->at++;
	decoded = one(decoder, over, key);
	if (decoded == DECODED_MORE)
		decoder->at--;
	else
		key->mods |= K_ALT;
	return decoded;
}

static enum decoded lone_escape(struct decoder *decoder, bool over,
				struct key *key)
{
	if (!over)
		return DECODED_MORE;
	decoder->at++;
	*key = (struct key){ .kind = K_ESC };
	return DECODED_KEY;
}

static enum decoded from_escape(struct decoder *decoder, bool over,
				struct key *key)
{
	size_t left, size;
	const char *text = rest(decoder, &left);

	if (left == 1)
		return lone_escape(decoder, over, key);
	if (text[1] == ESC) {
		decoder->at++;
		*key = (struct key){ .kind = K_ESC };
		return DECODED_KEY;
	}
	if (text[1] == 'O') {
		if (left == 2)
			return over ? with_alt(decoder, over, key) :
				DECODED_MORE;
		*key = letter_key(text[2]);
		if (text[2] >= 'a' && text[2] <= 'd') {	/* rxvt */
			*key = letter_key((char)(text[2] - 'a' + 'A'));
			key->mods = K_CTRL;
		}
		decoder->at += 3;
		return DECODED_KEY;
	}
	if (text[1] != '[')
		return with_alt(decoder, over, key);
	size = sequence_size(text, left);
	if (!size && !over)
		return DECODED_MORE;
	if (!size && left == 2)
		return with_alt(decoder, over, key);
	if (!size)
		size = left;
	decoder->at += size;
	if (size == 6 && memcmp(text, "\033[200~", 6) == 0) {
		begin_paste(decoder);
		return DECODED_MORE;
	}
	if (text[2] == '[' && size == 4 && text[3] >= 'A' && text[3] <= 'E')
		*key = (struct key){
			K_FUNCTION, .rune = (uint32_t)(text[3] - 'A') + 1,
		};
	else
		*key = control_sequence(text + 2, size - 2);
	return DECODED_KEY;
}

enum decoded decoder_next(struct decoder *decoder, bool over, struct key *key)
{
	for (;;) {
		enum decoded decoded;
		size_t left;
		const char *text = rest(decoder, &left);
		bool begun;

		*key = (struct key){ 0 };
		if (decoder->pasting) {
			decoded = in_paste(decoder, over, key);
			return decoded;
		}
		if (!left)
			return DECODED_NOTHING;
		if (text[0] == ESC && is_known(decoder, over, key, &begun))
			return DECODED_KEY;
		if (text[0] == ESC && begun)
			return DECODED_MORE;
		decoded = text[0] == ESC ? from_escape(decoder, over, key) :
			one(decoder, over, key);
		/* What is not a key was dropped: on to the next. */
		if (decoded == DECODED_KEY && key->kind == K_NONE)
			continue;
		if (decoded == DECODED_MORE && decoder->pasting)
			continue;
		return decoded;
	}
}
