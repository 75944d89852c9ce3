/* Bytes from a terminal: each is used or dropped, and how they were cut into
 * reads changes nothing. */
#include "fuzz.h"
#include "term/decode.h"

static void take(struct decoder *decoder, bool over, struct str *out)
{
	enum decoded decoded;
	struct key key;
	char name[KEY_NAME];

	while ((decoded = decoder_next(decoder, over, &key)) == DECODED_KEY) {
		str_add(out, key_spell(&key, name));
		str_add(out, " ");
		if (key.kind == K_PASTE)
			str_add_n(out, key.text, key.size);
	}
	holds(!over || decoded == DECODED_NOTHING || decoder->pasting);
}

static void decode(const char *bytes, size_t size, size_t step, struct str *out)
{
	struct decoder decoder = { .bytes = STR_INIT, .paste = STR_INIT };

	decoder_know(&decoder, "\033[33~", (struct key){ .kind = K_INSERT });
	for (size_t at = 0; at < size; at += step) {
		decoder_add(&decoder, bytes + at,
			    size - at < step ? size - at : step);
		take(&decoder, false, out);
	}
	take(&decoder, true, out);
	decoder_clear(&decoder);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str whole = STR_INIT, parts = STR_INIT;

	decode((const char *)data, size, size ? size : 1, &whole);
	decode((const char *)data, size, 1 + size % 5, &parts);
	holds(strcmp(whole.s, parts.s) == 0);
	str_clear(&whole);
	str_clear(&parts);
	return 0;
}
