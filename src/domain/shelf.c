#include "domain/shelf.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/asset.h"

enum { LOOKED_AT = 4000 };	/* bytes of a text; it is one sentence */

/* "[rest: rest* sleep*]" or "[after]". */
static void begin_group(struct shelf_group_list *groups, char *line,
			struct arena *arena)
{
	struct shelf_group *group = shelf_group_list_add(groups, arena);
	char *words;

	line[strcspn(line, "]")] = '\0';
	group->name = line + 1;
	group->words = "";
	words = strchr(line, ':');
	if (words) {
		*words++ = '\0';
		group->words = words;
	}
}

bool shelf_read(const char *asset, struct arena *arena,
		struct shelf_group_list *groups)
{
	const struct asset *found = asset_find(asset);
	char *text, *line;

	*groups = (struct shelf_group_list){ 0 };
	if (!found)
		return false;
	text = arena_text_n(arena, found->data, found->size);
	while ((line = strsep(&text, "\n"))) {
		if (line[0] == '[')
			begin_group(groups, line, arena);
		else if (line[0] && line[0] != '#' && groups->count)
			*shelf_line_list_add(
				&groups->items[groups->count - 1].lines,
				arena) = line;
	}
	return true;
}

static bool is_letter(char c)
{
	return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Whether one of the group's words is this word. */
static bool speaks(const char *words, const char *word, size_t size)
{
	for (words += strspn(words, " "); *words;) {
		size_t length = strcspn(words, " ");
		bool open = words[length - 1] == '*';
		size_t least = open ? length - 1 : length;

		if ((open ? size >= least : size == least) &&
		    strncasecmp(words, word, least) == 0)
			return true;
		words += length;
		words += strspn(words, " ");
	}
	return false;
}

static int weigh(const char *words, const char *text)
{
	int weight = 0;

	for (size_t at = 0; at < LOOKED_AT && text[at];) {
		size_t size = 0;

		while (is_letter(text[at + size]))
			size++;
		if (size && speaks(words, text + at, size))
			weight++;
		at += size ? size : 1;
	}
	return weight;
}

size_t shelf_for(const struct shelf_group_list *groups, const char *text)
{
	size_t best = 0;
	int most = 0;

	for (size_t i = 0; i < groups->count; i++) {
		int weight = weigh(groups->items[i].words, text);

		if (weight > most) {
			most = weight;
			best = i;
		}
	}
	return best;
}
