#include "port/questions.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/asset.h"
#include "port/config.h"

enum { FILES = 64 };		/* more files than that are not looked at */

/* ---- all of them ----------------------------------------------------------- */

static int no_dot(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static void read_folder(const char *folder, struct arena *arena,
			struct question_list *list)
{
	struct dirent **names;
	int count = scandir(folder, &names, no_dot, alphasort);

	for (int i = 0; i < count; i++) {
		struct str text = STR_INIT;

		if (i < FILES &&
		    config_read(arena_print(arena, "%s/%s", folder,
					    names[i]->d_name),
				&text, &(struct err){ 0 }))
			question_read(text.s, text.size, QUESTION_FILE, arena,
				      list);
		str_clear(&text);
		free(names[i]);
	}
	if (count >= 0)
		free(names);
}

static void read_all(struct arena *arena, struct question_list *list)
{
	const struct asset *asset = asset_find("prompts/questions.txt");
	const char *folder = config_place("prompts", arena);

	*list = (struct question_list){ 0 };
	if (asset)
		question_read(asset->data, asset->size, QUESTION_BUILT_IN,
			      arena, list);
	if (folder)
		read_folder(folder, arena, list);
}

bool questions_all(struct book *book, struct arena *arena,
		   struct question_list *list, struct err *err)
{
	read_all(arena, list);
	return book_questions(book, DAY_LAST, arena, list, NULL, err);
}

/* ---- one of them ----------------------------------------------------------- */

/* The one shown last on that day, if it still may stand there. */
static const struct question *standing(const struct question_list *list,
				       const struct question_shown_list *shown,
				       day on, bool light_alone)
{
	const struct question *last = NULL;

	for (size_t i = 0; i < shown->count; i++)
		if (shown->items[i].on == on)
			last = question_find(list, shown->items[i].key);
	if (!last || last->hidden || (light_alone && last->tone != TONE_LIGHT))
		return NULL;
	return last;
}

static uint64_t shown_on(const struct question_shown_list *shown, day on)
{
	uint64_t count = 0;

	for (size_t i = 0; i < shown->count; i++)
		count += shown->items[i].on == on;
	return count;
}

bool questions_for(struct book *book, day on, enum question_wish wish,
		   bool light_alone, struct arena *arena,
		   const struct question **found, struct err *err)
{
	struct question_list list;
	struct question_shown_list shown;
	struct question_ask ask = { .on = on, .light_alone = light_alone };

	*found = NULL;
	read_all(arena, &list);
	if (!book_questions(book, on - QUESTION_AGAIN_DAYS, arena, &list,
			    &shown, err))
		return false;
	if (wish != QUESTION_ANOTHER)
		*found = standing(&list, &shown, on, light_alone);
	if (*found || wish == QUESTION_AS_SHOWN)
		return true;
	ask.seed = (uint64_t)on << 16 | shown_on(&shown, on);
	*found = question_choose(&list, &shown, &ask);
	/* A book that cannot be written to right now has a question, too. */
	if (*found && !book_is_read_only(book))
		book_note_question(book, (*found)->key, on,
				   &(struct err){ 0 });
	return true;
}

bool questions_of_page(struct book *book, int64_t entry, struct arena *arena,
		       const struct question **found, struct err *err)
{
	struct question_list list;
	const char *key;

	*found = NULL;
	if (!book_page_question(book, entry, arena, &key, err))
		return false;
	if (!key)
		return true;
	if (!questions_all(book, arena, &list, err))
		return false;
	*found = question_find(&list, key);
	return true;
}
