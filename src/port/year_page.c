/* A page of the made-up year: its words, and the lines kept from it. */
#include <ctype.h>
#include <string.h>

#include "base/str.h"
#include "year_fill.h"
#include "domain/insight.h"

enum { SORTED_AFTER = 2 };		/* days, if nothing is said */

/* A kept line: where it lies in the page, and what its braces say. */
struct kept {
	size_t start, end;
	const char *said;
	size_t said_size;
};

LIST_OF(kept, struct kept);

struct page {
	struct year_row row;
	day on;
	struct moment at;
	int64_t id, session;
	struct kept_list kept;
};

static bool session_of(struct year_filling *f, struct page *page,
			  const char *name, size_t size, struct err *err)
{
	if (!year_find(f, name, size, &page->session, err))
		return false;
	year_set(&page->row, "session", page->session);
	return true;
}

static bool begins(const char *word, size_t size, const char *with)
{
	return size > strlen(with) && strncmp(word, with, strlen(with)) == 0;
}

/* A word of the page's head; tags come when the page has its id. */
static bool take_word(struct year_filling *f, struct page *page,
		      const char *word, size_t size, struct err *err)
{
	int minute;

	if (year_time(word, size, &minute)) {
		page->at = year_moment(f, page->on, minute);
		year_set_moment(&page->row, "written_at", page->at);
		year_set(&page->row, "created_at", page->at.at);
		year_set(&page->row, "changed_at", page->at.at);
		return true;
	}
	if (begins(word, size, "session="))
		return session_of(f, page, word + 8, size - 8, err);
	if (begins(word, size, "template=")) {
		year_set_text(&page->row, "template", word + 9, size - 9);
		return true;
	}
	if (size == 4 && memcmp(word, "star", 4) == 0)
		year_set(&page->row, "starred", 1);
	else if (size == 5 && memcmp(word, "aside", 5) == 0)
		year_set(&page->row, "dropped_at",
			 year_moment(f, page->on + 1, 9 * 60).at);
	else if (size == 6 && memcmp(word, "tender", 6) == 0)
		year_set(&page->row, "tender", 1);
	else if (!strchr("#=?", *word))
		return year_refuse(f, "a word of a page's head", err);
	return true;
}

/* The page's text without its braces. */
static void gather(struct year_filling *f, struct page *page)
{
	const char *at = f->record->body, *end = at + f->record->body_size;
	const char *line;
	size_t size;

	str_empty(&f->text);
	while (year_line(&at, end, &line, &size)) {
		bool kept = size > 2 && line[0] == '*' && line[1] == ' ';
		const char *open = kept ? memrchr(line, '{', size) : NULL;

		if (f->text.size > 0)
			str_add_char(&f->text, '\n');
		if (kept) {
			struct kept *k = kept_list_add(&page->kept, &f->arena);

			k->start = f->text.size + 2;
			if (open && line[size - 1] == '}') {
				k->said = open + 1;
				k->said_size = (size_t)(line + size - 1 - open - 1);
				size = (size_t)(open - line);
			}
			while (size > 2 && line[size - 1] == ' ')
				size--;
			k->end = k->start + size - 2;
		}
		str_add_n(&f->text, line, size);
	}
}

static bool tag(struct year_filling *f, int64_t subject, const char *name,
		size_t size, struct moment at, struct err *err)
{
	struct year_row row = year_row("tag", at);
	bool put, known = false;
	int64_t id;

	for (size_t i = 0; i < f->names.count && !known; i++)
		known = f->names.items[i].size == size &&
			memcmp(f->names.items[i].name, name, size) == 0;
	year_set_text(&row, "name", name + 1, size - 1);
	if (!known) {
		if (!year_put(f, &row, at, &id, err))
			return false;
		year_name(f, name, size, id);
	}
	return rows_put_tag(f->book, subject, name + 1, size - 1, &put, err);
}

/* The question below the empty page that this one answers. */
static bool answers(struct year_filling *f, const struct page *page,
		    const char *key, size_t size, struct err *err)
{
	struct year_row row = year_row("prompt_shown", page->at);
	int64_t id;

	year_set_text(&row, "key", key, size);
	year_set(&row, "day", page->on);
	year_set(&row, "entry", page->id);
	return year_put(f, &row, page->at, &id, err);
}

/* ---- kept lines ---------------------------------------------------------------- */

static unsigned kind_of(char c)
{
	return c == 't' ? KIND_ACTIONABLE : c == 'k' ? KIND_UNDERSTANDING :
	       c == 'l' ? KIND_ACCEPTANCE : c == 'w' ? KIND_WAITING : 0;
}

struct said {
	unsigned kinds;
	int after;
	const char *name;
	size_t name_size;
};

static bool read_said(struct year_filling *f, const struct kept *kept,
		      struct year_row *row, struct said *said, struct err *err)
{
	const char *at = kept->said, *end = at + kept->said_size, *word;
	size_t size;
	int64_t elder;

	said->after = SORTED_AFTER;
	while (at && year_word(&at, end, &word, &size)) {
		if (*word == '=') {
			said->name = word + 1;
			said->name_size = size - 1;
		} else if (*word == '>') {
			if (!year_find(f, word + 1, size - 1, &elder, err))
				return false;
			year_set(row, "joined_to", elder);
		} else if (isdigit((unsigned char)*word)) {
			said->after = 0;
			for (size_t i = 0; i < size; i++)
				said->after = said->after * 10 + (word[i] - '0');
		} else if (size == 1 && *word == 'm') {
			year_set(row, "greets", 1);
		} else if (size == 1 && *word == '*') {
			year_set(row, "starred", 1);
		} else {
			for (size_t i = 0; i < size; i++)
				said->kinds |= kind_of(word[i]);
		}
	}
	return true;
}

static bool put_sorting(struct year_filling *f, int64_t insight, day on,
			const struct said *said, struct err *err)
{
	struct moment at = year_moment(f, on + said->after, 19 * 60 + 40);
	struct year_row row = year_row("insight_kind", at);
	const char *kinds = kinds_text(said->kinds, &f->arena);
	int64_t id;

	row.cells[1].number = insight;
	year_set_text(&row, "kinds", kinds, strlen(kinds));
	return year_put(f, &row, at, &id, err);
}

static bool put_kept(struct year_filling *f, const struct page *page,
		     const struct kept *kept, struct err *err)
{
	struct year_row row = year_row("insight", page->at);
	struct year_row anchor = year_row("anchor", page->at);
	const char *words = f->text.s + kept->start;
	size_t size = kept->end - kept->start;
	struct said said = { 0 };
	int64_t id, place;

	year_set(&row, "day", page->on);
	year_set_text(&row, "text", words, size);
	if (page->session)
		year_set(&row, "session", page->session);
	if (!read_said(f, kept, &row, &said, err) ||
	    !year_put(f, &row, page->at, &id, err))
		return false;
	if (said.name)
		year_name(f, said.name, said.name_size, id);
	anchor.cells[1].number = id;
	year_set(&anchor, "entry", page->id);
	year_set(&anchor, "start", (int64_t)kept->start);
	year_set(&anchor, "end", (int64_t)kept->end);
	year_set_text(&anchor, "quote", words, size);
	return year_put(f, &anchor, page->at, &place, err) &&
	       (!said.kinds || put_sorting(f, id, page->on, &said, err));
}

bool year_page(struct year_filling *f, const char *at, const char *end,
	       struct err *err)
{
	struct page page = { 0 };
	const char *word, *head;
	size_t size;

	if (!year_word(&at, end, &word, &size) ||
	    !year_when(f, word, size, &page.on, err))
		return false;
	page.at = year_moment(f, page.on, 7 * 60 + 20);
	page.row = year_row("entry", page.at);
	year_set(&page.row, "day", page.on);
	head = at;
	while (year_word(&at, end, &word, &size))
		if (!take_word(f, &page, word, size, err))
			return false;
	gather(f, &page);
	year_set_text(&page.row, "text", f->text.s, f->text.size);
	if (!year_put(f, &page.row, page.at, &page.id, err))
		return false;
	while (year_word(&head, end, &word, &size)) {
		if (*word == '=')
			year_name(f, word + 1, size - 1, page.id);
		if (*word == '#' && !tag(f, page.id, word, size, page.at, err))
			return false;
		if (*word == '?' && !answers(f, &page, word + 1, size - 1, err))
			return false;
	}
	for (size_t i = 0; i < page.kept.count; i++)
		if (!put_kept(f, &page, &page.kept.items[i], err))
			return false;
	return true;
}
