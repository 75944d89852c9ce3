#include "domain/cut.h"

#include "text/show.h"

const char *words_cut(struct arena *arena, const char *text, size_t size,
		      int columns)
{
	struct str out = STR_INIT;

	show_cut(&out, text, size, columns);

	const char *cut = arena_text_n(arena, out.s, out.size);

	str_clear(&out);
	return cut;
}
