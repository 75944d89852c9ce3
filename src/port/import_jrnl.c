/*
 * jrnl (jrnl.sh): entries "[2020-06-28 18:22] Title.\nbody", in one file or
 * in a folder YYYY/MM/DD.txt, and its JSON export. A bracket at the start of a
 * line that holds no date is text.
 */
#include "importers.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "import_things.h"

/* A day, and the minute of it if one was told. */
struct when {
	day on;
	int minute;			/* -1: not told */
};

static bool is_digits(const char *p, int count)
{
	for (int i = 0; i < count; i++)
		if (!isdigit((unsigned char)p[i]))
			return false;
	return true;
}

/* "18:22", "18:22:31", "06:22 PM". */
static bool parse_time(const char *p, int *minute)
{
	int hour, minutes, used = 0;

	if (!is_digits(p, 1) ||
	    sscanf(p, "%2d:%2d%n", &hour, &minutes, &used) != 2 || !used)
		return false;
	p += used;
	if (p[0] == ':' && is_digits(p + 1, 2))
		p += 3;
	while (*p == ' ')
		p++;
	if (hour < 0 || hour > 23 || minutes < 0 || minutes > 59)
		return false;
	if (strcasecmp(p, "am") == 0 || strcasecmp(p, "pm") == 0) {
		if (hour < 1 || hour > 12)
			return false;
		hour = hour % 12 + (tolower((unsigned char)*p) == 'p' ? 12 : 0);
		p += 2;
	}
	*minute = hour * 60 + minutes;
	return *p == '\0';
}

/* "2020-06-28", "2020/06/28", "28.06.2020", each with or without a time. */
static bool parse_when(const char *text, size_t size, struct when *when)
{
	char copy[40];
	int year, month, mday;
	const char *rest;

	if (size < 10 || size >= sizeof(copy))
		return false;
	memcpy(copy, text, size);
	copy[size] = '\0';
	if (is_digits(copy, 4) && strchr("-/.", copy[4]) &&
	    is_digits(copy + 5, 2) && copy[7] == copy[4] &&
	    is_digits(copy + 8, 2))
		sscanf(copy, "%4d%*c%2d%*c%2d", &year, &month, &mday);
	else if (is_digits(copy, 2) && copy[2] == '.' &&
		 is_digits(copy + 3, 2) && copy[5] == '.' &&
		 is_digits(copy + 6, 4))
		sscanf(copy, "%2d.%2d.%4d", &mday, &month, &year);
	else
		return false;
	if (!day_exists(year, month, mday))
		return false;
	when->on = day_of(year, month, mday);
	when->minute = -1;
	rest = copy + 10;
	if (!*rest)
		return true;
	if (*rest != ' ' && *rest != 'T')
		return false;
	return parse_time(rest + 1, &when->minute);
}

/* ---- one entry ------------------------------------------------------------- */

static json_t *moment_value(struct when when)
{
	struct moment moment = clock_local(when.on, when.minute / 60,
					   when.minute % 60);
	char text[MOMENT_TEXT];

	return json_string(moment_text(moment, text));
}

static json_t *entry_object(struct taking *t, struct when when,
			    const char *text, size_t size, bool starred)
{
	json_t *object = json_object(), *tags = json_array();
	json_t *body = feed_text(t, text, size);
	char on[DAY_TEXT];

	if (!object || !tags)
		mem_out();
	feed_tags(tags, "@#", json_string_value(body),
		  json_string_length(body));
	json_object_set_new(object, "day", json_string(day_text(when.on, on)));
	json_object_set_new(object, "text", body);
	json_object_set_new(object, "tags", tags);
	json_object_set_new(object, "starred", json_boolean(starred));
	if (when.minute >= 0)
		json_object_set_new(object, "written_at", moment_value(when));
	return object;
}

/* "Title *" or "* Title": jrnl's star, which is no part of the words. */
static bool take_star(struct str *text)
{
	size_t line = strcspn(text->s, "\r\n");

	if (line >= 2 && text->s[line - 1] == '*' && text->s[line - 2] == ' ') {
		str_splice(text, line - 2, 2, "", 0);
		return true;
	}
	if (line >= 2 && text->s[0] == '*' && text->s[1] != '*') {
		str_splice(text, 0, text->s[1] == ' ' ? 2 : 1, "", 0);
		return true;
	}
	return false;
}

static bool take_entry(struct taking *t, struct when when, const char *text,
		       size_t size, struct err *err)
{
	struct str words = STR_INIT;
	bool starred;

	while (size > 0 && isspace((unsigned char)text[size - 1]))
		size--;
	str_add_n(&words, text, size);
	starred = take_star(&words);

	bool ok = feed_thing(t, "entry", NULL,
			     entry_object(t, when, words.s, words.size, starred),
			     err);

	str_clear(&words);
	return ok;
}

/* ---- text files -------------------------------------------------------------- */

/* Whether an entry begins at this start of a line; where its words do. */
static bool begins(const char *text, size_t size, size_t at, struct when *when,
		   size_t *words)
{
	const char *close;

	if (at >= size || text[at] != '[')
		return false;
	close = memchr(text + at, ']', size - at < 60 ? size - at : 60);
	if (!close || !parse_when(text + at + 1,
				  (size_t)(close - text) - at - 1, when))
		return false;
	*words = (size_t)(close - text) + 1;
	if (*words < size && text[*words] == ' ')
		++*words;
	else if (*words < size && text[*words] != '\n' && text[*words] != '\r')
		return false;
	return true;
}

static size_t next_line(const char *text, size_t size, size_t at)
{
	const char *end = memchr(text + at, '\n', size - at);

	return end ? (size_t)(end - text) + 1 : size;
}

static bool take_text(struct taking *t, const char *place, const char *text,
		      size_t size, struct err *err)
{
	struct when when = { DAY_NONE, -1 }, found;
	size_t words = 0, from, at = 0;

	if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
		at = 3;
	from = at;
	for (; at <= size; at = next_line(text, size, at)) {
		bool last = at == size;

		if (!last && !begins(text, size, at, &found, &words))
			continue;

		bool ok = when.on == DAY_NONE
				  ? feed_loose(t, place, last, text + from, at - from, err)
				  : take_entry(t, when, text + from, at - from, err);

		if (!ok || last)
			return ok;
		when = found;
		from = words;
	}
	return true;
}

/* ---- its JSON ------------------------------------------------------------------ */

static const char *text_of(json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));

	return text ? text : "";
}

static bool take_json_entry(struct taking *t, const struct table *table,
			    json_t *object, int64_t parent, struct err *err)
{
	static const char *const known[] = {
		"title", "body", "date", "time", "tags", "starred", "uuid", NULL,
	};
	struct when when = { DAY_NONE, -1 };
	struct str words = STR_INIT;
	const char *title = text_of(object, "title"), *body = text_of(object, "body");
	const char *uuid = text_of(object, "uuid"), *date = text_of(object, "date");
	json_t *tags, *tag, *entry;
	size_t i;

	(void)table;
	(void)parent;
	if (!json_is_object(object))
		return place_refuse(t, err, _("is not a thing in { }"));
	if (!parse_when(date, strlen(date), &when))
		return place_refuse(t, err, _("has no date like 2020-06-28"));
	if (!parse_time(text_of(object, "time"), &when.minute))
		when.minute = -1;
	remark_unknown(t, NULL, object, known);
	str_add(&words, title);
	if (*title && *body)
		str_add_char(&words, '\n');
	str_add(&words, body);
	entry = entry_object(t, when, words.s, words.size,
			     json_is_true(json_object_get(object, "starred")));
	str_clear(&words);
	tags = json_object_get(object, "tags");
	json_array_foreach(tags, i, tag) {
		const char *name = json_string_value(tag);

		if (name && (*name == '@' || *name == '#'))
			name++;
		if (name && *name && !strpbrk(name, "\r\n"))
			json_array_append_new(json_object_get(entry, "tags"),
					      json_string(name));
	}
	return feed_thing(t, "entry", *uuid && strlen(uuid) < 100 ? uuid : NULL,
			  entry, err);
}

static bool take_json(struct taking *t, const char *text, size_t size,
		      struct err *err)
{
	struct reader in = reader_text(text, size);
	struct json_walk walk;
	struct json_part part;
	struct err why = { 0 };
	bool ok = json_walk_begin(&walk, &in, json_skip_blanks(&in, 0), '{');

	if (!ok)
		return json_refuse(&in, 0, err);
	while (ok && json_walk_next(&walk, &part, &why))
		if (part.key_size == 9 &&
		    memcmp(text + part.key_at, "\"entries\"", 9) == 0)
			ok = part_each(t, &in, &part, "entries", NULL,
				       take_json_entry, err);
	if (why.kind && err)
		*err = why;
	return ok && !why.kind;
}

/* ---- the ways in ----------------------------------------------------------------- */

static bool is_encrypted(const char *text, size_t size, struct err *err)
{
	if (size < 6 || memcmp(text, "JRNLv3", 6) != 0)
		return false;
	err_set(err, ERR_INVALID, NULL,
		_("that jrnl is encrypted; 'jrnl --decrypt' opens it first"));
	return true;
}

static bool is_json(const char *text, size_t size)
{
	size_t at = 0;

	while (at < size && isspace((unsigned char)text[at]))
		at++;
	return at < size && text[at] == '{';
}

bool jrnl_from_text(struct book *book, const char *text, size_t size,
		    bool dry_run, struct arena *arena, struct import_plan *plan,
		    struct err *err)
{
	struct taking t;
	bool ok;

	feed_open(&t, book, "jrnl", arena, plan);
	ok = !is_encrypted(text, size, err) &&
	     book_import_begin(book, N_("import"), err);
	if (ok)
		ok = feed_end(&t, is_json(text, size)
				      ? take_json(&t, text, size, err)
				      : take_text(&t, "jrnl", text, size, err),
			      dry_run, err);
	feed_close(&t);
	return ok;
}

/* "2020/06/28.txt" */
static bool is_day_file(const char *path, size_t size)
{
	return size == 14 && is_digits(path, 4) && path[4] == '/' &&
	       is_digits(path + 5, 2) && path[7] == '/' &&
	       is_digits(path + 8, 2) && memcmp(path + 10, ".txt", 4) == 0;
}

static bool take_files(struct taking *t, const char *folder, const char *files,
		       struct err *err)
{
	struct str path = STR_INIT, text = STR_INIT;
	bool ok = true;

	while (ok && *files) {
		size_t size = strcspn(files, "\n");

		if (is_day_file(files, size)) {
			str_empty(&path);
			str_print(&path, "%s/%.*s", folder, (int)size, files);
			ok = read_whole_path(path.s, &text, err) &&
			     !is_encrypted(text.s, text.size, err) &&
			     take_text(t, path.s, text.s, text.size, err);
		}
		files += size + 1;
	}
	str_clear(&path);
	str_clear(&text);
	return ok;
}

bool jrnl_from_folder(struct book *book, const char *folder, bool dry_run,
		      struct arena *arena, struct import_plan *plan,
		      struct err *err)
{
	struct str files = STR_INIT;
	struct taking t;
	bool ok;

	feed_open(&t, book, "jrnl", arena, plan);
	ok = list_files(folder, &files, err) &&
	     book_import_begin(book, N_("import"), err);
	if (ok)
		ok = feed_end(&t, take_files(&t, folder, files.s, err), dry_run,
			      err);
	feed_close(&t);
	str_clear(&files);
	return ok;
}

bool jrnl_looks(const char *head, size_t size)
{
	struct when when;
	size_t words, at = 0;

	if (size >= 6 && memcmp(head, "JRNLv3", 6) == 0)
		return true;
	if (size >= 3 && memcmp(head, "\xEF\xBB\xBF", 3) == 0)
		at = 3;
	if (is_json(head, size))
		return memmem(head, size, "\"tend\"", 6) == NULL &&
		       memmem(head, size, "\"entries\"", 9) != NULL &&
		       memmem(head, size, "\"title\"", 7) != NULL &&
		       memmem(head, size, "\"body\"", 6) != NULL &&
		       memmem(head, size, "\"date\"", 6) != NULL;
	while (at < size && isspace((unsigned char)head[at]))
		at++;
	return begins(head, size, at, &when, &words);
}

bool jrnl_folder_looks(const char *folder)
{
	struct str files = STR_INIT;
	bool found = false;

	if (list_files(folder, &files, NULL))
		for (const char *p = files.s; *p && !found;) {
			size_t size = strcspn(p, "\n");

			found = is_day_file(p, size);
			p += size + 1;
		}
	str_clear(&files);
	return found;
}
