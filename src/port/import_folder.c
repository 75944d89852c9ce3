/*
 * A folder of Markdown: what tend wrote (export_folder.c), and days as
 * Obsidian and its like keep them: YYYY-MM-DD.md, with or without lines of
 * facts on top. Things come in the order in which they refer to each other.
 */
#include <ctype.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/mem.h"
#include "folder.h"
#include "front.h"
#include "import_things.h"
#include "importers.h"
#include "text/utf8.h"

struct folder {
	const char *path;
	struct str files;		/* list_files */
	struct reader rest;		/* tend.json */
	struct contents contents;
	bool has_rest;
	int fd;
};

/* A file's own name, and its last part. */
static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static bool ends_in(const char *path, const char *end)
{
	size_t size = strlen(path), tail = strlen(end);

	return size >= tail && strcasecmp(path + size - tail, end) == 0;
}

static bool is_markdown(const char *path)
{
	return ends_in(path, ".md") || ends_in(path, ".markdown");
}

/* The day a file is named by: "2026-01-05.md", "2026-01-05 a walk.md". */
static day day_of_name(const char *path)
{
	const char *name = last_part(path);
	char date[DAY_TEXT] = "";
	day on;

	if (strlen(name) < 10 || isdigit((unsigned char)name[10]))
		return DAY_NONE;
	memcpy(date, name, 10);
	return day_parse(date, &on) ? on : DAY_NONE;
}

/* Whether the file lies in the folder of a list: "sessions/…". */
static bool lies_in(const char *path, const char *list)
{
	size_t size = strlen(list);

	return strncmp(path, list, size) == 0 && path[size] == '/';
}

/* ---- reading one file ----------------------------------------------------- */

static bool read_text(struct taking *t, const struct folder *f,
		      const char *path, struct str *text, struct err *err)
{
	struct str whole = STR_INIT, mended = STR_INIT;
	bool ok;

	str_print(&whole, "%s/%s", f->path, path);
	ok = read_whole_path(whole.s, text, err);
	str_clear(&whole);
	if (!ok || utf8_valid(text->s, text->size))
		return ok;
	t->plan->mended += (int64_t)utf8_mend(&mended, text->s, text->size);
	str_clear(text);
	*text = mended;
	return true;
}

/* ---- pages ------------------------------------------------------------------- */

/* Take away the backslash that add_page (export_folder.c) put. */
static void unescape(struct str *out, const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		const char *end = memchr(text + at, '\n', size - at);
		size_t next = end ? (size_t)(end - text) + 1 : size;

		if (folder_slashes(text + at, next - at) > 0)
			at++;
		str_add_n(out, text + at, next - at);
		at = next;
	}
}

/* The start of the next line that begins with our mark, from `at` on. */
static size_t next_mark(const char *text, size_t size, size_t at)
{
	size_t mark = strlen(FOLDER_MARK);

	while (at < size) {
		const char *end;

		if (size - at >= mark && memcmp(text + at, FOLDER_MARK, mark) == 0)
			return at;
		end = memchr(text + at, '\n', size - at);
		at = end ? (size_t)(end - text) + 1 : size;
	}
	return size;
}

/* One page: its facts in the comment line, its words below. */
static bool take_marked(struct taking *t, const char *text, size_t size,
			struct err *err)
{
	size_t mark = strlen(FOLDER_MARK);
	const char *end = memchr(text, '\n', size);
	size_t line = end ? (size_t)(end - text) : size;
	const char *close = memmem(text + mark, line - mark, " -->", 4);
	struct json_part part = { .size = close ? (size_t)(close - text) - mark : 0 };
	struct reader in = reader_text(text + mark, part.size);
	struct str words = STR_INIT;
	json_t *object;
	bool ok;

	if (!close)
		return place_refuse(t, err, _("has a page whose facts are cut short"));
	for (size_t i = 0; i < part.size; i++)
		part.values += in.window[i] == ',';
	object = part_parse(t, &in, &part, err);
	if (!object)
		return false;
	if (!json_is_object(object)) {
		json_decref(object);
		return place_refuse(t, err, _("has a page whose facts are cut short"));
	}
	line += line < size;
	/* The two line ends that part pages are no part of one. */
	for (int i = 0; i < 2 && size > line && text[size - 1] == '\n'; i++)
		size--;
	unescape(&words, text + line, size - line);
	json_object_set_new(object, "text", feed_text(t, words.s, words.size));
	str_clear(&words);
	ok = feed_thing(t, "entry", NULL, object, err);
	return ok;
}

static bool take_all_marked(struct taking *t, const char *text, size_t size,
			    struct err *err)
{
	size_t at = next_mark(text, size, 0);

	if (!feed_loose(t, t->place.s, false, text, at, err))
		return false;
	while (at < size) {
		size_t next = next_mark(text, size, at + 1);

		if (!take_marked(t, text + at, next - at, err))
			return false;
		at = next;
	}
	return true;
}

/* ---- days of other programs ----------------------------------------------------- */

/* "tags: [a, b]", "tags: a, b", "tags:\n- a"; with or without #. */
static void add_front_tags(json_t *tags, json_t *value)
{
	json_t *item;
	size_t i;

	json_array_foreach(value, i, item) {
		const char *name = json_string_value(item);

		if (name && *name == '#')
			name++;
		if (name && *name && !strpbrk(name, "\r\n"))
			json_array_append_new(tags, json_string(name));
	}
	for (const char *p = json_string_value(value); p && *p;) {
		size_t size = strcspn(p, ", \t\r\n");

		if (size > (*p == '#'))
			json_array_append_new(tags, json_stringn(p + (*p == '#'),
								 size - (*p == '#')));
		p += size;
		p += strspn(p, ", \t\r\n");
	}
}

/* "mood: 4": a check-in, if it says one to five. */
static bool take_checkin(struct taking *t, json_t *front, const char *date,
			 struct err *err)
{
	static const char *const scales[] = { "mood", "energy", "wellbeing" };
	json_t *checkin = json_object();
	bool any = false;

	if (!checkin)
		mem_out();
	json_object_set_new(checkin, "day", json_string(date));
	for (size_t i = 0; i < 3; i++) {
		json_t *value = json_object_get(front, scales[i]);
		json_int_t number = json_integer_value(value);

		if (json_is_integer(value) && number >= 1 && number <= 5) {
			json_object_set(checkin, scales[i], value);
			json_object_del(front, scales[i]);
			any = true;
		}
	}
	if (any)
		return feed_thing(t, "checkin", NULL, checkin, err);
	json_decref(checkin);
	return true;
}

static bool take_plain(struct taking *t, json_t *front, day on,
		       const char *text, size_t size, struct err *err)
{
	static const char *const known[] = { "date", "tags", "tag", NULL };
	json_t *entry = json_object(), *tags = json_array();
	const char *given = json_string_value(json_object_get(front, "date"));
	char date[DAY_TEXT];
	bool ok;

	if (!entry || !tags)
		mem_out();
	if (on == DAY_NONE && given && strlen(given) >= 10) {
		memcpy(date, given, 10);
		date[10] = '\0';
		day_parse(date, &on);
	}
	if (on == DAY_NONE) {
		json_decref(entry);
		json_decref(tags);
		return feed_loose(t, t->place.s, false, text, size, err);
	}
	day_text(on, date);
	ok = take_checkin(t, front, date, err);
	remark_unknown(t, NULL, front, known);
	add_front_tags(tags, json_object_get(front, "tags"));
	add_front_tags(tags, json_object_get(front, "tag"));
	feed_tags(tags, "#", text, size);
	json_object_set_new(entry, "day", json_string(date));
	json_object_set_new(entry, "text", feed_text(t, text, size));
	json_object_set_new(entry, "tags", tags);
	if (ok && size > 0)
		return feed_thing(t, "entry", NULL, entry, err);
	json_decref(entry);
	return ok;
}

static bool take_page_file(struct taking *t, const struct folder *f,
			   const char *path, struct err *err)
{
	struct str text = STR_INIT;
	json_t *front = NULL;
	size_t body = 0;
	bool ok = read_text(t, f, path, &text, err);

	if (ok) {
		front = front_parse(text.s, text.size, &body);

		const char *below = text.s + body;
		size_t size = text.size - body;

		if (next_mark(below, size, 0) < size)
			ok = take_all_marked(t, below, size, err);
		else
			ok = take_plain(t, front, day_of_name(path), below, size,
					err);
	}
	json_decref(front);
	str_clear(&text);
	return ok;
}

/* ---- sessions, insights, habits --------------------------------------------------- */

/* Its facts are all in the lines on top; what stands below is for reading. */
static bool take_thing_file(struct taking *t, const struct folder *f,
			    const char *path, const char *table, bool *was,
			    struct err *err)
{
	struct str text = STR_INIT;
	size_t body;
	bool ok = read_text(t, f, path, &text, err);

	*was = false;
	if (ok) {
		json_t *front = front_parse(text.s, text.size, &body);

		*was = json_object_get(front, "id") != NULL;
		if (*was)
			ok = feed_thing(t, table, NULL, front, err);
		else
			json_decref(front);
	}
	str_clear(&text);
	return ok;
}

/* ---- the folder ---------------------------------------------------------------------- */

static const struct table *list_of_file(const char *path)
{
	for (const struct table *table = book_content; table->name; table++)
		if ((strcmp(table->name, "session") == 0 ||
		     strcmp(table->name, "insight") == 0 ||
		     strcmp(table->name, "habit") == 0) &&
		    lies_in(path, table->list))
			return table;
	return NULL;
}

/* The files that hold things of this table. A file in sessions/ that is none
 * of ours is a page like any other. */
static bool take_file(struct taking *t, const struct folder *f,
		      const char *path, const struct table *table,
		      struct err *err)
{
	const struct table *list = list_of_file(path);
	bool entries = strcmp(table->name, "entry") == 0;
	bool ours = false, ok = true;
	size_t before;

	if (strcmp(path, FOLDER_REST) == 0)
		return true;
	if (list != table && !entries)
		return true;
	before = place_add(t, path);
	if (!is_markdown(path)) {
		if (entries)
			place_remark(t, _("is no Markdown and was not taken in"));
	} else if (list == table) {
		ok = take_thing_file(t, f, path, table->name, &ours, err);
	} else if (entries && !list) {
		ok = take_page_file(t, f, path, err);
	}
	if (ok)
		place_back(t, before);
	return ok;
}

static bool take_files(struct taking *t, const struct folder *f,
		       const struct table *table, struct err *err)
{
	struct str path = STR_INIT;
	bool ok = true;

	for (const char *p = f->files.s; ok && *p;) {
		size_t size = strcspn(p, "\n");

		str_set(&path, p, size);
		ok = take_file(t, f, path.s, table, err);
		p += size + 1;
	}
	str_clear(&path);
	return ok;
}

static bool take_folder(struct taking *t, struct folder *f, struct err *err)
{
	bool ok = true;

	for (int i = 0; ok && book_content[i].name; i++) {
		const struct table *table = &book_content[i];

		if (table->parent)
			continue;
		if (f->has_rest)
			ok = contents_take(t, &f->rest, &f->contents, i, err);
		ok = ok && take_files(t, f, table, err);
	}
	if (ok && f->has_rest)
		ok = contents_take_rest(t, &f->rest, &f->contents, err);
	return ok && refs_finish(t, err);
}

static bool open_rest(struct taking *t, struct folder *f, struct err *err)
{
	struct str path = STR_INIT;

	str_print(&path, "%s/%s", f->path, FOLDER_REST);
	f->fd = open(path.s, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
	str_clear(&path);
	if (f->fd < 0)
		return true;
	f->has_rest = true;
	if (!reader_file(&f->rest, f->fd, err))
		return false;
	f->rest.id_limit = rows_id_limit(t->book);
	return contents_look(t, &f->rest, &f->contents, err);
}

bool markdown_from_folder(struct book *book, const char *folder, bool dry_run,
			  struct arena *arena, struct import_plan *plan,
			  struct err *err)
{
	struct folder f = { .path = folder, .fd = -1 };
	struct taking t;
	bool ok;

	str_init(&f.files);
	feed_open(&t, book, "md", arena, plan);
	ok = list_files(folder, &f.files, err) && open_rest(&t, &f, err) &&
	     book_import_begin(book, N_("import"), err);
	if (ok) {
		rows_ids_above(book, f.rest.highest_id);
		ok = feed_end(&t, take_folder(&t, &f, err), dry_run, err);
	}
	feed_close(&t);
	if (f.has_rest)
		reader_close(&f.rest);
	if (f.fd >= 0)
		close(f.fd);
	str_clear(&f.files);
	return ok;
}

/* A folder with tend.json, or with a day's Markdown somewhere in it. */
bool markdown_folder_looks(const char *folder)
{
	struct str files = STR_INIT, path = STR_INIT;
	bool found = false;

	if (list_files(folder, &files, NULL))
		for (const char *p = files.s; *p && !found;) {
			size_t size = strcspn(p, "\n");

			str_set(&path, p, size);
			found = strcmp(path.s, FOLDER_REST) == 0 ||
				(is_markdown(path.s) &&
				 day_of_name(path.s) != DAY_NONE);
			p += size + 1;
		}
	str_clear(&files);
	str_clear(&path);
	return found;
}
