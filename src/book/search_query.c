#include "search_query.h"

#include <string.h>
#include <strings.h>

#include "domain/dates.h"
#include "domain/insight.h"
#include "domain/week.h"

/* ---- marks and blanks ---------------------------------------------------- */

/* Bytes of a blank at p: ASCII ones, U+00A0 and U+3000, which a Japanese
 * keyboard gives. 0 if it is none. */
static size_t blank_at(const char *p)
{
	if (*p == ' ' || (*p >= '\t' && *p <= '\r'))
		return 1;
	if (strncmp(p, "\u00a0", 2) == 0)
		return 2;
	if (strncmp(p, "\u3000", 3) == 0)
		return 3;
	return 0;
}

/* Bytes of a quotation mark: plain, or the curly ones a phone gives. */
static size_t quote_at(const char *p)
{
	static const char *const curly[] = { "\u201c", "\u201d", "\u201e" };

	if (*p == '"')
		return 1;
	for (size_t i = 0; i < sizeof(curly) / sizeof(*curly); i++)
		if (strncmp(p, curly[i], 3) == 0)
			return 3;
	return 0;
}

/* One word of the query, up to a blank, or what stands in quotes. */
struct piece {
	const char *text;
	size_t size;
	bool quoted;
	bool closed;			/* its second quote is there */
};

static const char *take_piece(const char *p, struct piece *piece)
{
	size_t quote = quote_at(p);

	*piece = (struct piece){ p + quote, 0, quote > 0, false };
	p += quote;
	while (*p && (piece->quoted ? !quote_at(p) : !blank_at(p)))
		p++;
	piece->size = (size_t)(p - piece->text);
	piece->closed = piece->quoted && *p;
	return piece->closed ? p + quote_at(p) : p;
}

/* ---- filters ------------------------------------------------------------- */

static const struct name {
	const char *word;
	enum filter_name name;
} names[] = {
	{ "kind", FILTER_KIND },	{ "with", FILTER_WITH },
	{ "in", FILTER_IN },		{ "tag", FILTER_TAG },
	{ "has", FILTER_HAS },		{ "session", FILTER_SESSION },
	{ "value", FILTER_VALUE },
};

static const struct place {
	const char *word;
	const char *what;
} places[] = {
	{ "entry", "entry" },		{ "entries", "entry" },
	{ "page", "entry" },		{ "pages", "entry" },
	{ "journal", "entry" },		{ "session", "session" },
	{ "sessions", "session" },	{ "insight", "insight" },
	{ "insights", "insight" },	{ "habit", "habit" },
	{ "habits", "habit" },		{ "win", "win" },
	{ "wins", "win" },
};

static const char *const things_had[] = {
	"star", "starred", "tag", "tags", "session", "sessions", "insight",
	"insights", "habit", "habits", "value", "values", "cue", "cues",
};

static const char *place_of(const char *word)
{
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++)
		if (strcasecmp(places[i].word, word) == 0)
			return places[i].what;
	return NULL;
}

static bool is_had(const char *word)
{
	for (size_t i = 0; i < sizeof(things_had) / sizeof(*things_had); i++)
		if (strcasecmp(things_had[i], word) == 0)
			return true;
	return false;
}

/* kind: takes kinds of insights, and what a thing is as well. */
static bool read_kind(struct filter *filter, struct arena *arena)
{
	char *word = arena_text(arena, filter->value);

	filter->what = place_of(word);
	if (filter->what) {
		filter->name = FILTER_IN;
		return true;
	}
	for (char *p = word; *p; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p - 'A' + 'a');
	if (strcmp(word, "unsorted") == 0)
		return true;
	filter->kind = kind_parse(word);
	return filter->kind != 0;
}

/* YYYY-MM-DD, a month or a year: its days. */
static bool read_plain_days(const char *text, struct day_range *out)
{
	char whole[] = "YYYY-01-01";
	size_t size = strlen(text);
	struct civil civil;

	if (day_parse(text, &out->from)) {
		out->until = out->from;
		return true;
	}
	if (size != 4 && size != 7)
		return false;
	memcpy(whole, text, size);
	if (!day_parse(whole, &out->from))
		return false;
	civil = day_civil(out->from);
	if (size == 4)
		civil.month = 12;
	out->until = day_of(civil.year, civil.month, 1) +
		     day_month_length(civil.year, civil.month) - 1;
	return true;
}

/* Those, or days as they are said: "oct", "last may", "yesterday". */
static bool read_days(const char *text, day today, struct day_range *out)
{
	return read_plain_days(text, out) ||
	       dates_parse(text, strlen(text), today, week_start(NULL), out);
}

static void not_before(struct wish *wish, day bound)
{
	if (wish->since == DAY_NONE || bound > wish->since)
		wish->since = bound;
}

static void not_after(struct wish *wish, day bound)
{
	if (wish->until == DAY_NONE || bound < wish->until)
		wish->until = bound;
}

/* since: until:, and in: with days. */
static bool read_bound(const char *name, const char *value, day today,
		       struct wish *wish)
{
	bool since = strcasecmp(name, "since") == 0;
	bool until = strcasecmp(name, "until") == 0;
	bool in = strcasecmp(name, "in") == 0 && !place_of(value);
	struct day_range days;

	if ((!since && !until && !in) || !read_days(value, today, &days))
		return false;
	if (since || in)
		not_before(wish, days.from);
	if (until || in)
		not_after(wish, days.until);
	return true;
}

static const struct name *name_of(const char *word, size_t size)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strlen(names[i].word) == size &&
		    strncasecmp(names[i].word, word, size) == 0)
			return &names[i];
	return NULL;
}

static bool is_name(const char *name)
{
	if (strcasecmp(name, "since") == 0 || strcasecmp(name, "until") == 0)
		return true;
	return name_of(name, strlen(name)) != NULL;
}

static bool read_filter(const char *name, struct filter *filter,
			struct arena *arena)
{
	const struct name *known = name_of(name, strlen(name));

	if (!known)
		return false;
	filter->name = known->name;
	switch (filter->name) {
	case FILTER_KIND:
		return read_kind(filter, arena);
	case FILTER_IN:
		filter->what = place_of(filter->value);
		return filter->what != NULL;
	case FILTER_HAS:
		return is_had(filter->value);
	default:
		return true;
	}
}

/* name:value at p, if it is a filter we know. Where it ends, else NULL. A
 * name whose value is not written yet asks for nothing. */
static const char *take_filter(const char *p, bool opposite, day today,
			       struct wish *wish, struct arena *arena)
{
	enum { NAME_MAX_SIZE = 8 };
	size_t size = strcspn(p, ": \t\n");
	char name[NAME_MAX_SIZE + 1];
	struct filter filter = { .opposite = opposite };
	struct piece piece;
	const char *end;

	if (p[size] != ':' || size == 0 || size > NAME_MAX_SIZE)
		return NULL;
	memcpy(name, p, size);
	name[size] = '\0';
	if (!is_name(name))
		return NULL;
	end = take_piece(p + size + 1, &piece);
	if (piece.size == 0)
		return end;
	filter.value = arena_text_n(arena, piece.text, piece.size);
	if (!opposite && read_bound(name, filter.value, today, wish))
		return end;
	if (!read_filter(name, &filter, arena))
		return NULL;
	if (wish->filters.count < WISH_FILTERS)
		*filter_list_add(&wish->filters, arena) = filter;
	return end;
}

/* ---- words --------------------------------------------------------------- */

static const char *take_words(const char *p, bool opposite, struct wish *wish,
			      struct arena *arena)
{
	struct needle_list *to = opposite ? &wish->unwanted : &wish->wanted;
	struct piece piece;
	const char *end = take_piece(p, &piece);
	struct needle needle;

	/* What stands in quotes that are not closed yet is still typed. */
	if (to->count < WISH_NEEDLES &&
	    needle_of(piece.text, piece.size, !piece.closed, &needle, arena))
		*needle_list_add(to, arena) = needle;
	return end;
}

void wish_read(const char *text, day today, struct wish *wish,
	       struct arena *arena)
{
	const char *p = text ? text : "";

	*wish = (struct wish){ .since = DAY_NONE, .until = DAY_NONE };
	while (*p) {
		size_t blank = blank_at(p);

		if (blank) {
			p += blank;
			continue;
		}
		wish->asked = true;

		bool opposite = *p == '-' && p[1] && !blank_at(p + 1);
		const char *end = take_filter(p + opposite, opposite, today,
					      wish, arena);

		p = end ? end : take_words(p + opposite, opposite, wish, arena);
	}
}

bool wish_filter_at(const char *text, size_t caret, struct filter_place *place)
{
	const char *p = text, *at = text + caret;

	while (*p && p <= at) {
		const char *word = p + (*p == '-'), *end;
		size_t size = strcspn(word, ": \t\n"), blank = blank_at(p);
		const struct name *name = word[size] == ':'
			? name_of(word, size) : NULL;
		const char *value = name ? word + size + 1 : word;
		struct piece piece;

		if (blank) {
			p += blank;
			continue;
		}
		end = take_piece(value, &piece);
		if (name && value <= at && at <= end) {
			*place = (struct filter_place){
				name->name, (size_t)(value - text),
				(size_t)(end - text), piece.text, 0,
			};
			if (at > piece.text)
				place->begun_size = (size_t)(at - piece.text);
			if (place->begun_size > piece.size)
				place->begun_size = piece.size;
			return true;
		}
		p = end;
	}
	return false;
}

bool wish_is_any(const struct wish *wish)
{
	return wish->wanted.count > 0 || wish->filters.count > 0 ||
	       wish->since != DAY_NONE || wish->until != DAY_NONE;
}

static void add_quoted(struct str *out, const struct needle *needle)
{
	str_add_char(out, '"');
	for (const char *p = needle->words; *p; p++) {
		if (*p == '"')
			str_add_char(out, '"');
		str_add_char(out, *p);
	}
	str_add(out, needle->open ? "\" *" : "\"");
}

static void add_any(struct str *out, const struct needle_list *spelled)
{
	for (size_t i = 0; i < spelled->count; i++) {
		str_add(out, i ? " OR " : "(");
		add_quoted(out, &spelled->items[i]);
	}
	str_add_char(out, ')');
}

static void join(const struct needle_list *needles,
		 const struct needle_list *spelled, const char *by,
		 struct str *out)
{
	for (size_t i = 0; i < needles->count; i++) {
		if (i > 0)
			str_print(out, " %s ", by);
		if (spelled && spelled[i].count > 0)
			add_any(out, &spelled[i]);
		else
			add_quoted(out, &needles->items[i]);
	}
}

void wish_match_unwanted(const struct wish *wish, struct str *out)
{
	join(&wish->unwanted, wish->unwanted_as, "OR", out);
}

void wish_match(const struct wish *wish, struct str *out)
{
	if (wish->wanted.count == 0)
		return;
	str_add_char(out, '(');
	join(&wish->wanted, wish->wanted_as, "AND", out);
	str_add_char(out, ')');
	if (wish->unwanted.count > 0) {
		str_add(out, " NOT (");
		wish_match_unwanted(wish, out);
		str_add_char(out, ')');
	}
}
