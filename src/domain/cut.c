#include "domain/cut.h"

#include "text/show.h"

const char *words_cut(struct arena *arena, const char *text, size_t size,
		      int columns)
{
	struct str out = STR_INIT;
	bool ascii = show_ascii();

	/* What is cut is data, and goes into files too: whoever draws it on a
	 * screen without other signs shows it once more. */
	show_set_ascii(false);
	show_cut(&out, text, size, columns);
	show_set_ascii(ascii);

	const char *cut = arena_text_n(arena, out.s, out.size);

	str_clear(&out);
	return cut;
}
