/*
 * The book as a folder of Markdown: a file a day (2026-01-05.md), a file for
 * each session, insight and habit, and tend.json with all else. Everything
 * comes back by import: pages carry their facts in a comment before them, the
 * other files in the lines between --- and ---, as JSON, which YAML can read.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/id.h"
#include "base/intl.h"
#include "book/safe_file.h"
#include "folder.h"
#include "importers.h"
#include "tell.h"
#include "text/utf8.h"

enum { TITLE_BYTES = 60 };	/* of a title in a file's name */

static bool make_folder(const char *path, struct err *err)
{
	struct stat st;

	if (mkdir(path, 0700) == 0)
		return true;
	if (errno == EEXIST && lstat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return true;
	return err_set(err, ERR_FAILED, NULL, _("the folder %.300s cannot be made"),
		       path);
}

static bool write_file(const char *path, const struct str *text,
		       struct err *err)
{
	struct safe_file file;

	if (!safe_file_open(&file, path, err))
		return false;

	struct sink sink = sink_fd(file.fd);

	if (text->size && !sink.take(&sink, text->s, text->size, err)) {
		safe_file_abandon(&file);
		return false;
	}
	return safe_file_commit(&file, err);
}

/* ---- pages ------------------------------------------------------------------ */

int folder_slashes(const char *line, size_t size)
{
	size_t mark = strlen(FOLDER_MARK), slashes = 0;

	while (slashes < size && line[slashes] == '\\')
		slashes++;
	return size - slashes >= mark &&
	       memcmp(line + slashes, FOLDER_MARK, mark) == 0 ? (int)slashes : -1;
}

/* A page's line that looks like our comment gets a backslash more. */
static void add_page(struct str *out, const char *text, size_t size)
{
	for (size_t at = 0; at < size;) {
		const char *end = memchr(text + at, '\n', size - at);
		size_t next = end ? (size_t)(end - text) + 1 : size;

		if (folder_slashes(text + at, next - at) >= 0)
			str_add_char(out, '\\');
		str_add_n(out, text + at, next - at);
		at = next;
	}
	str_add(out, "\n\n");
}

static bool add_tags(struct book *book, struct json *json, int64_t entry,
		     struct err *err)
{
	struct rows *rows = rows_open_tags_of(book, entry);
	const struct cell *name;

	json_key(json, "tags");
	json_open(json, '[');
	while ((name = rows_next(rows)))
		json_text_n(json, name->text, name->size);
	json_close(json, ']');
	return rows_close(rows, err);
}

/* <!-- tend {"id":…} -->, with no > inside. */
static bool add_facts(struct book *book, struct str *out,
		      const struct table *table, const struct cell *cells,
		      struct err *err)
{
	struct str facts = STR_INIT;
	struct json json;
	bool ok;

	json_init(&json, &facts, 0);
	json_open(&json, '{');
	tell_columns(&json, table, cells, "text");
	ok = add_tags(book, &json, cells[0].number, err);
	json_close(&json, '}');
	str_add(out, FOLDER_MARK);
	for (size_t i = 0; i < facts.size; i++)
		if (facts.s[i] == '>')
			str_add(out, "\\u003e");
		else
			str_add_char(out, facts.s[i]);
	str_add(out, " -->\n");
	str_clear(&facts);
	return ok;
}

static bool write_day(const char *folder, day on, const struct str *text,
		      struct err *err)
{
	char path[PATH_MAX], date[DAY_TEXT];

	if (snprintf(path, sizeof(path), "%s/%s.md", folder,
		     day_text(on, date)) >= (int)sizeof(path))
		return err_set(err, ERR_USAGE, NULL, _("that path is too long"));
	return write_file(path, text, err);
}

static bool write_days(struct book *book, const char *folder, struct err *err)
{
	const struct table *table = table_find("entry");
	int on = table_cell(table, "day"), body = table_cell(table, "text");
	int dropped = table_cell(table, "dropped_at");
	struct rows *rows = rows_open_by(book, table, "day, id");
	const struct cell *cells;
	struct str text = STR_INIT;
	char date[DAY_TEXT];
	day open = DAY_NONE;
	bool ok = true;

	while (ok && (cells = rows_next(rows))) {
		day when = (day)cells[on].number;

		if (!cells[dropped].none)
			continue;
		if (open != DAY_NONE && when != open) {
			ok = write_day(folder, open, &text, err);
			str_empty(&text);
		}
		if (text.size == 0)
			str_print(&text, "---\ndate: %s\n---\n\n",
				  day_text(when, date));
		open = when;
		ok = ok && add_facts(book, &text, table, cells, err);
		add_page(&text, cells[body].text, cells[body].size);
	}
	if (ok && open != DAY_NONE)
		ok = write_day(folder, open, &text, err);
	str_clear(&text);
	return rows_close(rows, ok ? err : NULL) && ok;
}

/* ---- a file each -------------------------------------------------------------- */

/* "2026-11-23 to soften 7x3fk.md": letters, digits and blanks of the title. */
static void add_name(struct str *out, const char *date, const char *title,
		     size_t size, int64_t id)
{
	char text[ID_TEXT];
	size_t from;

	str_print(out, "%s%s", date, *date ? " " : "");
	from = out->size;
	size = utf8_edge(title, size, TITLE_BYTES);
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)title[i];
		bool plain = c >= 0x80 || (c >= '0' && c <= '9') ||
			     (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
			     c == '-' || c == '\'';

		if (plain)
			str_add_char(out, (char)c);
		else if (out->size > from && out->s[out->size - 1] != ' ')
			str_add_char(out, ' ');
	}
	if (out->size > from && out->s[out->size - 1] != ' ')
		str_add_char(out, ' ');
	str_print(out, "%s.md", id_text(id, text) + 8);
}

/* The object's members, a line each: "key: value" without the quotes of the
 * key and the comma behind. */
static void add_front(struct str *out, const char *object)
{
	str_add(out, "---\n");
	for (const char *line = strchr(object, '\n'); line;) {
		const char *end = strchr(line + 1, '\n');
		const char *key = line + 3, *close;

		if (line[1] != ' ' || !end)
			break;
		close = strchr(key, '"');
		line = end;
		str_add_n(out, key, (size_t)(close - key));
		close++;
		if (end[-1] == ',')
			str_add_n(out, close, (size_t)(end - close) - 1);
		else
			str_add_n(out, close, (size_t)(end - close));
		str_add_char(out, '\n');
	}
	str_add(out, "---\n\n");
}

/* What a person reads below the facts. */
static void add_words(struct str *out, const struct table *table,
		      const struct cell *cells)
{
	static const char *const told[] = {
		"text", "intention", "place", "music", "clear_felt",
	};

	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++) {
		int at = table_cell(table, told[i]);

		if (at >= 0 && cells[at].size) {
			str_add_n(out, cells[at].text, cells[at].size);
			str_add(out, "\n\n");
		}
	}
}

/* A habit is named by its sentence, the others by their first words. */
static void add_title(struct str *path, const struct table *table,
		      const struct cell *cells, const char *object)
{
	char date[DAY_TEXT] = "";
	int on = table_cell(table, "day");
	int title = table_cell(table, "text");
	const char *sentence = strstr(object, "\n \"sentence\": \"");

	if (title < 0)
		title = table_cell(table, "intention");
	if (on >= 0)
		day_text((day)cells[on].number, date);
	if (title >= 0)
		add_name(path, date, cells[title].text, cells[title].size,
			 cells[0].number);
	else if (sentence)
		add_name(path, date, sentence + 15,
			 strcspn(sentence + 15, "\"\n"), cells[0].number);
	else
		add_name(path, date, "", 0, cells[0].number);
}

static bool write_thing(struct telling *t, const struct table *table,
			const struct cell *cells, struct err *err)
{
	struct str path = STR_INIT, text = STR_INIT;
	bool ok = true;

	if (cells[table_cell(table, "dropped_at")].none) {
		str_print(&path, "%s/%s/", (const char *)t->to, table->list);
		add_title(&path, table, cells, t->text.s);
		add_front(&text, t->text.s);
		add_words(&text, table, cells);
		ok = write_file(path.s, &text, err);
	}
	str_clear(&path);
	str_clear(&text);
	str_empty(&t->text);
	json_init(&t->json, &t->text, 1);
	return ok;
}

static bool write_things(struct book *book, const char *folder,
			 const char *name, struct err *err)
{
	const struct table *table = table_find(name);
	struct str path = STR_INIT;
	struct telling t;
	bool ok;

	str_print(&path, "%s/%s", folder, table->list);
	ok = make_folder(path.s, err);
	str_clear(&path);
	if (!ok)
		return false;
	tell_begin(&t, book, NULL);
	json_init(&t.json, &t.text, 1);
	t.each = write_thing;
	t.to = (void *)folder;
	ok = tell_rows(&t, table, err);
	tell_end(&t);
	return ok;
}

static bool write_rest(struct book *book, const char *folder, struct err *err)
{
	struct str path = STR_INIT;
	struct safe_file file;
	bool ok;

	str_print(&path, "%s/%s", folder, FOLDER_REST);
	ok = safe_file_open(&file, path.s, err);
	str_clear(&path);
	if (!ok)
		return false;

	struct sink sink = sink_fd(file.fd);

	if (tell_rest(book, &sink, err))
		return safe_file_commit(&file, err);
	safe_file_abandon(&file);
	return false;
}

bool markdown_to_folder(struct book *book, const char *folder, struct err *err)
{
	bool ok;

	if (!make_folder(folder, err) || !book_read_begin(book, err))
		return false;
	ok = write_days(book, folder, err) &&
	     write_things(book, folder, "session", err) &&
	     write_things(book, folder, "insight", err) &&
	     write_things(book, folder, "habit", err) &&
	     write_rest(book, folder, err);
	return book_read_end(book, ok, err);
}
