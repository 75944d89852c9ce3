/*
 * A tend export comes back. The file is walked twice: once to see which lists
 * are in it, then list by list in the order in which things refer to each
 * other, one thing at a time in memory. A dry run is the same, rolled back.
 */
#include "port/import.h"

#include <string.h>

#include "base/intl.h"
#include "base/mem.h"
#include "import_things.h"
#include "json_walk.h"
#include "port/export.h"
#include "text/utf8.h"

/* ---- what has no table of its own ------------------------------------------------ */

static bool take_tagged(struct taking *t, const struct table *table,
			json_t *object, int64_t parent, struct err *err)
{
	static const char *const keys[] = { "subject", "tag", NULL };
	int64_t subject = 0;
	bool gone = false, put = false;
	const char *name;
	size_t size;

	(void)parent;
	remark_unknown(t, table, object, keys);
	if (!take_id_value(t, json_object_get(object, "subject"), &subject, err) ||
	    !take_text_value(t, json_object_get(object, "tag"), &name, &size, err))
		return false;
	if (!subject || !size || strcspn(name, "\r\n") != size)
		return place_refuse(t, err, _("is not a thing and its tag"));

	const int64_t *same = numbers_find(&t->same, subject);

	if (same)
		subject = *same;
	if (!refs_gone(t, subject, &gone, err) ||
	    (!gone && !rows_put_tag(t->book, subject, name, size, &put, err)))
		return false;
	count_fate(t, "tagged", gone ? GONE : put ? COMES : HERE);
	return true;
}

static bool is_setting_key(const char *key)
{
	size_t size = strlen(key);

	return size > 0 && size <= 100 &&
	       strspn(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
			   "0123456789._-/:") == size;
}

static bool take_settings(struct taking *t, struct reader *in,
			  const struct json_part *part, struct err *err)
{
	json_t *object, *value;
	const char *key;
	size_t before;
	bool ok = true;

	if (!part->size)
		return true;
	before = place_add(t, "settings");
	object = part_parse(t, in, part, err);
	if (!object)
		return false;
	if (!json_is_object(object))
		ok = place_refuse(t, err, _("is not a thing in { }"));
	json_object_foreach(object, key, value) {
		size_t at = place_add(t, key), size;
		const char *text;
		bool put = false;

		if (!ok)
			break;
		if (!is_setting_key(key)) {
			place_remark(t, _("is not known to tend and was not taken in"));
			place_back(t, at);
			continue;
		}
		ok = take_text_value(t, value, &text, &size, err) &&
		     rows_put_setting(t->book, key, text, size, &put, err);
		if (ok) {
			count_fate(t, "settings", put ? COMES : HERE);
			place_back(t, at);
		}
	}
	json_decref(object);
	if (ok)
		place_back(t, before);
	return ok;
}

/* ---- the file ---------------------------------------------------------------------- */

static struct json_part *part_for(struct contents *contents, const char *key)
{
	for (int i = 0; book_content[i].name; i++)
		if (!book_content[i].parent &&
		    strcmp(book_content[i].list, key) == 0)
			return &contents->lists[i];
	if (strcmp(key, "settings") == 0)
		return &contents->settings;
	if (strcmp(key, "tagged") == 0)
		return &contents->tagged;
	return strcmp(key, "tend") == 0 ? &contents->version : NULL;
}

static bool no_export(struct err *err)
{
	return err_set(err, ERR_INVALID, NULL,
		       _("that is not an export of tend, which begins with {\"tend\":%d; --from names another format"),
		       PORT_JSON_VERSION);
}

static bool look_at_member(struct taking *t, struct reader *in,
			   const struct json_part *part,
			   struct contents *contents, struct err *err)
{
	struct json_part key = { .at = part->key_at, .size = part->key_size };
	json_t *name = part_parse(t, in, &key, err);
	const char *text = json_string_value(name);
	bool ok = name != NULL;

	if (ok) {
		struct json_part *place = part_for(contents, text);

		if (place && place->size)
			ok = err_set(err, ERR_INVALID, NULL,
				     _("\"%.100s\" stands in the file twice"), text);
		else if (place)
			*place = *part;
		else if (strcmp(text, "exported_at") != 0) {
			place_add(t, text);
			place_remark(t, _("is not known to tend and was not taken in"));
			place_back(t, 0);
		}
	}
	json_decref(name);
	return ok;
}

static bool look_at_version(struct taking *t, struct reader *in,
			    const struct contents *contents, struct err *err)
{
	json_t *version;
	bool ok;

	if (!contents->version.size)
		return no_export(err);
	version = part_parse(t, in, &contents->version, err);
	if (!version)
		return false;
	ok = json_is_integer(version);
	if (!ok)
		no_export(err);
	else if (json_integer_value(version) != PORT_JSON_VERSION)
		ok = err_set(err, ERR_INVALID, NULL,
			     _("that export is of version %lld; this tend reads version %d"),
			     (long long)json_integer_value(version),
			     PORT_JSON_VERSION);
	json_decref(version);
	return ok;
}

bool contents_look(struct taking *t, struct reader *in,
		   struct contents *contents, struct err *err)
{
	struct json_walk walk;
	struct json_part part;
	struct err why = { 0 };
	uint64_t at = 0;

	/* A byte order mark is no part of it. */
	if (reader_byte(in, 0) == 0xEF && reader_byte(in, 1) == 0xBB &&
	    reader_byte(in, 2) == 0xBF)
		at = 3;
	if (!json_walk_begin(&walk, in, json_skip_blanks(in, at), '{'))
		return no_export(err);
	while (json_walk_next(&walk, &part, &why))
		if (!look_at_member(t, in, &part, contents, err))
			return false;
	if (why.kind) {
		if (err)
			*err = why;
		return false;
	}
	at = json_skip_blanks(in, walk.at);
	if (reader_byte(in, at) >= 0)
		return json_refuse(in, at, err);
	return look_at_version(t, in, contents, err);
}

bool contents_take(struct taking *t, struct reader *in,
		   const struct contents *contents, int table, struct err *err)
{
	return part_each(t, in, &contents->lists[table],
			 book_content[table].list, &book_content[table],
			 thing_take, err);
}

bool contents_take_rest(struct taking *t, struct reader *in,
			const struct contents *contents, struct err *err)
{
	return part_each(t, in, &contents->tagged, "tagged", NULL, take_tagged,
			 err) &&
	       take_settings(t, in, &contents->settings, err);
}

static bool take_all(struct taking *t, struct reader *in,
		     const struct contents *contents, struct err *err)
{
	bool ok = true;

	for (int i = 0; ok && book_content[i].name; i++)
		if (!book_content[i].parent)
			ok = contents_take(t, in, contents, i, err);
	ok = ok && contents_take_rest(t, in, contents, err);
	if (ok && in->failed)
		ok = json_refuse(in, 0, err);
	return ok && refs_finish(t, err);
}

static bool import_json(struct book *book, struct reader *in, bool dry_run,
			struct arena *arena, struct import_plan *plan,
			struct err *err)
{
	struct contents contents = { 0 };
	struct taking t;
	bool ok;

	feed_open(&t, book, "json", arena, plan);
	in->id_limit = rows_id_limit(book);
	ok = contents_look(&t, in, &contents, err) &&
	     book_import_begin(book, N_("import"), err);
	if (ok) {
		rows_ids_above(book, in->highest_id);
		ok = feed_end(&t, take_all(&t, in, &contents, err), dry_run, err);
	}
	feed_close(&t);
	return ok;
}

bool port_import_json(struct book *book, const char *text, size_t size,
		      bool dry_run, struct arena *arena,
		      struct import_plan *plan, struct err *err)
{
	struct reader in = reader_text(text, size);

	return import_json(book, &in, dry_run, arena, plan, err);
}

bool port_import_json_fd(struct book *book, int fd, bool dry_run,
			 struct arena *arena, struct import_plan *plan,
			 struct err *err)
{
	struct reader in;
	bool ok;

	*plan = (struct import_plan){ 0 };
	if (!reader_file(&in, fd, err))
		return false;
	ok = import_json(book, &in, dry_run, arena, plan, err);
	reader_close(&in);
	return ok;
}

bool port_looks_like_json(const char *text, size_t size)
{
	struct reader in = reader_text(text, size);
	struct json_walk walk;
	struct json_part part;

	if (size > 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
		in = reader_text(text + 3, size - 3);
	if (!json_walk_begin(&walk, &in, json_skip_blanks(&in, 0), '{'))
		return false;
	while (json_walk_next(&walk, &part, NULL))
		if (part.key_size == 6 &&
		    memcmp(in.window + part.key_at, "\"tend\"", 6) == 0)
			return true;
	return false;
}
