#include "json_walk.h"

#include <inttypes.h>

#include "base/id.h"
#include "base/intl.h"
#include "port/import.h"

uint64_t json_skip_blanks(struct reader *in, uint64_t at)
{
	for (;; at++) {
		int c = reader_byte(in, at);

		if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
			return at;
	}
}

bool json_refuse(struct reader *in, uint64_t at, struct err *err)
{
	if (in->failed)
		return err_set(err, ERR_FAILED, NULL,
			       _("the file could not be read to its end; nothing was changed"));
	if (at >= in->size)
		return err_set(err, ERR_INVALID, NULL,
			       _("the file ends in the middle; nothing was changed"));
	return err_set(err, ERR_INVALID, NULL,
		       _("line %" PRId64 " of the file is not written as JSON is; nothing was changed"),
		       reader_line(in, at));
}

bool json_walk_begin(struct json_walk *walk, struct reader *in, uint64_t at,
		     char open)
{
	*walk = (struct json_walk){
		.in = in, .at = at + 1, .close = open == '{' ? '}' : ']',
	};
	return reader_byte(in, at) == open;
}

/* A string that could be an id: ids made for an import stand above all that
 * are in its file. */
static void note_id(struct reader *in, uint64_t at)
{
	char text[ID_TEXT];
	int64_t id;

	for (int i = 0; i < ID_TEXT - 1; i++)
		text[i] = (char)reader_byte(in, at + (uint64_t)i);
	text[ID_TEXT - 1] = '\0';
	if (id_parse(text, &id) && id > in->highest_id && id <= in->id_limit)
		in->highest_id = id;
}

/* From its opening quote to behind its closing one; 0 if it has none. */
static uint64_t skip_string(struct reader *in, uint64_t at)
{
	uint64_t begin = at;

	for (at++;; at++) {
		int c = reader_byte(in, at);

		if (c == '"' && at - begin == ID_TEXT)
			note_id(in, begin + 1);
		if (c == '"')
			return at + 1;
		if (c == '\\')
			at++;
		else if (c < 0)
			return 0;
	}
}

/* What opened and is not closed yet. */
struct nest {
	char close[IMPORT_DEPTH];
	int depth;
};

static bool too_deep(struct reader *in, uint64_t at, struct err *err)
{
	return err_set(err, ERR_INVALID, NULL,
		       _("line %" PRId64 " of the file is nested deeper than %d; nothing was changed"),
		       reader_line(in, at), IMPORT_DEPTH);
}

/* From a value's first byte to behind its last. */
static bool skip_value(struct reader *in, struct json_part *part,
		       struct err *err)
{
	struct nest nest = { .depth = 0 };
	uint64_t at = part->at;

	part->values = 1;
	for (;;) {
		int c = reader_byte(in, at);

		if (c == '"') {
			uint64_t end = skip_string(in, at);

			if (!end)
				return json_refuse(in, in->size, err);
			at = end;
		} else if (c == '{' || c == '[') {
			/* One level is the thing's own, one its list's. */
			if (nest.depth == IMPORT_DEPTH - 2)
				return too_deep(in, at, err);
			nest.close[nest.depth++] = c == '{' ? '}' : ']';
			at++;
		} else if (c == '}' || c == ']' || c == ',' || c < 0) {
			if (nest.depth == 0)
				break;
			if (c < 0)
				return json_refuse(in, at, err);
			if (c != ',' && nest.close[--nest.depth] != c)
				return json_refuse(in, at, err);
			part->values += c == ',';
			at++;
		} else {
			at++;
		}
	}
	part->size = at - part->at;
	return part->size > 0 || json_refuse(in, at, err);
}

bool json_walk_next(struct json_walk *walk, struct json_part *part,
		    struct err *err)
{
	struct reader *in = walk->in;
	uint64_t at = json_skip_blanks(in, walk->at);
	int c = reader_byte(in, at);

	*part = (struct json_part){ 0 };
	if (c == walk->close) {
		walk->at = at + 1;
		walk->in = in;
		return false;
	}
	if (walk->begun) {
		if (c != ',')
			return json_refuse(in, at, err);
		at = json_skip_blanks(in, at + 1);
	}
	walk->begun = true;
	if (walk->close == '}') {
		if (reader_byte(in, at) != '"')
			return json_refuse(in, at, err);

		uint64_t end = skip_string(in, at);

		if (!end)
			return json_refuse(in, in->size, err);
		part->key_at = at;
		part->key_size = end - at;
		at = json_skip_blanks(in, end);
		if (reader_byte(in, at) != ':')
			return json_refuse(in, at, err);
		at = json_skip_blanks(in, at + 1);
	}
	part->at = at;
	if (!skip_value(in, part, err))
		return false;
	walk->at = part->at + part->size;
	return true;
}
