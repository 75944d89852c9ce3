/* Choices: the person's, which live in the book, and this computer's, which
 * live in its config file. Enter on a row changes it. */
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "book/care.h"
#include "drafting.h"
#include "opening.h"
#include "port/config.h"
#include "ui/app.h"
#include "ui/edit.h"
#include "ui/open.h"
#include "ui/pick.h"
#include "ui/sheets.h"
#include "ui/style.h"

struct choice {
	const char *value, *words;	/* words NULL: the value itself */
};

enum { CHOICES = 10, NARROW = 60, VALUE_COL = 34, LOW = 14 };

struct setting {
	const char *key, *words;
	bool machine;
	const char *usual;		/* if nothing was chosen */
	struct choice choices[CHOICES];	/* none: it is typed */
};

static const struct setting settings[] = {
	{ "name", N_("What tend calls you"), false, "", { { 0 } } },
	{ "day_start", N_("A day begins at"), false, "240",
	  { { "0", "00:00" }, { "60", "01:00" }, { "120", "02:00" },
	    { "180", "03:00" }, { "240", "04:00" }, { "300", "05:00" },
	    { "360", "06:00" } } },
	{ "week_start", N_("A week begins on"), false, "",
	  { { "", N_("as this computer says") }, { "mon", N_("Monday") },
	    { "sat", N_("Saturday") }, { "sun", N_("Sunday") } } },
	{ "session_rest", N_("Rest after a session"), false, "2",
	  { { "0", N_("none by itself") }, { "1", N_("on its day") },
	    { "2", N_("on its day and the next") },
	    { "3", N_("for three days") }, { "7", N_("for a week") } } },
	{ "mornings", N_("In the morning, show"), false, "greet",
	  { { "greet", N_("lines I said may greet me") },
	    { "nothing", N_("nothing") }, { "any", N_("any kept line") } } },
	{ "questions", N_("A question on an empty page"), false, "yes",
	  { { "yes", N_("yes") }, { "no", N_("no") } } },
	{ "theme", N_("Colours"), true, "", { { 0 } } },
	{ "markdown", N_("Headings and strong words"), true, "yes",
	  { { "yes", N_("are seen as such") }, { "no", N_("look like all others") } } },
	{ "hide_after", N_("Out of sight by itself"), true, "5",
	  { { "0", N_("never") }, { "5", N_("after 5 minutes") },
	    { "15", N_("after 15 minutes") },
	    { "60", N_("after an hour") } } },
	{ "hide_hint", N_("A hint while out of sight"), true, "yes",
	  { { "yes", N_("Ctrl-O is shown") }, { "no", N_("nothing at all") } } },
	{ "vi_keys", N_("h and l move, too"), true, "no",
	  { { "yes", N_("yes") }, { "no", N_("no") } } },
	{ "ctrl_z", N_("Ctrl-Z outside text"), true, "undo",
	  { { "undo", N_("takes back") }, { "suspend", N_("goes to the shell") } } },
};

enum { SETTINGS = sizeof(settings) / sizeof(*settings), NAME = 0, THEME = 6,
       MACHINE = 6 };

struct choosing {
	int at, top, rows;
	bool narrow;			/* a value stands below its words */
	const char *values[SETTINGS];	/* as kept; in pane->rows */
	bool naming;
	struct edit edit;
};

/* ---- what is chosen ----------------------------------------------------------- */

/* The choices of a setting; themes are known elsewhere. */
static int choices_of(int index, struct choice out[CHOICES])
{
	int count = 0;

	if (index == THEME) {
		for (; count < CHOICES && themes[count].name; count++)
			out[count] = (struct choice){ themes[count].name, NULL };
		return count;
	}
	for (; count < CHOICES && settings[index].choices[count].value; count++)
		out[count] = settings[index].choices[count];
	return count;
}

static const char *choice_words(const struct choice *choice)
{
	if (!choice->words)
		return choice->value;
	return _(choice->words);
}

static const char *value_words(const struct choosing *s, int index)
{
	struct choice choices[CHOICES];
	int count = choices_of(index, choices);
	const char *value = s->values[index];

	if (index == THEME && !*value)
		return themes[0].name;
	for (int i = 0; i < count; i++)
		if (strcmp(choices[i].value, value) == 0)
			return choice_words(&choices[i]);
	return value;
}

static void open(struct pane *pane, struct app *app, const void *about)
{
	struct choosing *s = pane->state;
	const struct draft *draft = about;

	edit_init(&s->edit, EDIT_ONE_LINE);
	for (int i = 0; i < SETTINGS; i++)
		s->values[i] = "";
	if (draft) {
		s->naming = true;
		draft_go_on(app, draft, &s->edit);
	}
}

static void load(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;
	struct err err = { 0 };

	for (int i = 0; i < SETTINGS; i++) {
		const char *value = NULL;
		bool ok = settings[i].machine
				  ? config_value(settings[i].key, &pane->rows,
						 &value, &err)
				  : book_setting(app->book, settings[i].key,
						 &pane->rows, &value, &err);

		if (!ok)
			app_say_err(app, &err);
		s->values[i] = ok && value ? value : settings[i].usual;
	}
}

/* ---- changing ---------------------------------------------------------------- */

/* What can change at once in this window; the rest does at the next start. */
static bool apply(struct app *app, const char *key, const char *value)
{
	if (strcmp(key, "hide_after") == 0)
		app->choices.hide_after = atoi(value);
	else if (strcmp(key, "hide_hint") == 0)
		app->choices.no_hide_hint = !config_yes(value);
	else if (strcmp(key, "markdown") == 0)
		app->choices.no_markdown = !config_yes(value);
	else if (strcmp(key, "vi_keys") == 0)
		app->choices.vi_keys = config_yes(value);
	else
		return false;
	return true;
}

static void say_kept(struct app *app, const struct setting *setting,
		     bool applied)
{
	struct arena arena = { 0 };
	const char *config = config_path(&arena);

	if (!setting->machine)
		app_say(app, _("Kept. u takes it back."));
	else if (applied)
		app_say(app, _("Kept in %s."), config ? config : "");
	else
		app_say(app, _("Kept; it holds from the next start. %s"),
			config ? config : "");
	arena_clear(&arena);
}

static bool put(struct app *app, int index, const char *value)
{
	const struct setting *setting = &settings[index];
	struct err err = { 0 };
	bool ok;

	if (setting->machine && app->choices.note) {
		app_say(app, _("In a made-up example this computer's choices stay as they are."));
		return true;
	}
	ok = setting->machine
		     ? config_set(setting->key, value, &err)
		     : book_set(app->book, setting->key,
				*value ? value : NULL, &err);
	if (ok)
		say_kept(app, setting,
			 setting->machine && apply(app, setting->key, value));
	else
		app_say_err(app, &err);
	return ok;
}

static void chosen(struct app *app, struct pane *asker, int64_t id)
{
	struct choosing *s = asker->state;
	struct choice choices[CHOICES];

	if (id > choices_of(s->at, choices))
		return;
	put(app, s->at, choices[id - 1].value);
	pane_stale(asker);
}

static void choose(struct choosing *s, struct app *app)
{
	struct choice choices[CHOICES];
	struct pick_row rows[CHOICES];
	int count = choices_of(s->at, choices);
	struct pick pick = { .title = _(settings[s->at].words), .rows = rows,
			     .count = (size_t)count, .done = chosen };

	for (int i = 0; i < count; i++) {
		rows[i] = (struct pick_row){ i + 1, choice_words(&choices[i]),
					     NULL, NULL };
		if (strcmp(choice_words(&choices[i]),
			   value_words(s, s->at)) == 0)
			pick.chosen = i + 1;
	}
	pick_open(app, &pick);
}

static bool save_name(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;
	struct str name = STR_INIT;
	bool ok = true;

	edit_take(&s->edit, &name);
	str_trim_end(&name);
	if (strcmp(name.s, s->values[NAME]) != 0)
		ok = put(app, NAME, name.s);
	str_clear(&name);
	if (!ok)
		return false;
	s->naming = false;
	draft_done(app, pane);
	pane_stale(pane);
	return true;
}

static bool leave(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;

	return !s->naming || save_name(pane, app);
}

static bool keep(struct pane *pane, struct app *app, bool sync)
{
	struct choosing *s = pane->state;

	return !s->naming || draft_keep_edit(app, &(struct draft){
		.what = "name", .on = app->today,
	}, &s->edit, sync);
}

/* ---- keys ------------------------------------------------------------------- */

static void take(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;

	if (s->naming) {
		save_name(pane, app);
	} else if (s->at == NAME) {
		s->naming = true;
		edit_set(&s->edit, s->values[NAME], strlen(s->values[NAME]));
	} else {
		choose(s, app);
	}
}

static void back(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;

	if (s->naming)
		save_name(pane, app);
	else
		app_close(app, pane);
}

static void move(struct pane *pane, int by)
{
	struct choosing *s = pane->state;
	int to = s->at + by;

	s->at = to < 0 ? 0 : to < SETTINGS ? to : SETTINGS - 1;
}

static void up(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane, -1);
}

static void down(struct pane *pane, struct app *app)
{
	(void)app;
	move(pane, 1);
}

static bool type(struct pane *pane, struct app *app, const struct key *key)
{
	struct choosing *s = pane->state;

	if (s->naming)
		return edit_key(&s->edit, app, key);
	if (key->kind == K_HOME || key->kind == K_PAGE_UP)
		move(pane, -SETTINGS);
	else if (key->kind == K_END || key->kind == K_PAGE_DOWN)
		move(pane, SETTINGS);
	else
		return false;
	return true;
}

static bool typing(const struct pane *pane)
{
	const struct choosing *s = pane->state;

	return s->naming;
}

static bool is_choosing(const struct pane *pane)
{
	return !typing(pane);
}

static void shut(struct pane *pane, struct app *app)
{
	struct choosing *s = pane->state;

	(void)app;
	edit_clear(&s->edit);
}

/* ---- drawing ------------------------------------------------------------------ */

/* Lines: those of the book, a blank, where the others are, and they. */
enum { BETWEEN = 2 };

static int height(const struct choosing *s)
{
	return s->narrow ? 2 : 1;
}

static int line_of(const struct choosing *s, int index)
{
	return index * height(s) + (index < MACHINE ? 0 : BETWEEN);
}

static int head_rows(int rows)
{
	return rows < LOW ? 1 : 3;
}

static int value_col(const struct choosing *s)
{
	return s->narrow ? COL_TEXT + 2 : VALUE_COL;
}

static void fit(struct pane *pane, int rows, int cols)
{
	struct choosing *s = pane->state;
	int line, end;

	s->narrow = cols < NARROW;
	s->rows = rows - head_rows(rows);
	line = line_of(s, s->at);
	end = line + height(s);
	if (end > s->top + s->rows)
		s->top = end - s->rows;
	if (line < s->top || s->at == 0)
		s->top = line;
	edit_fit(&s->edit, 1, cols - value_col(s) - 2);
}

static void draw_row(const struct choosing *s, const struct frame *frame,
		     int row, int index)
{
	int col = value_col(s);
	int words_end = s->narrow ? frame->cols : col;

	draw_cut(frame, row, COL_TEXT, words_end - COL_TEXT - 1, STYLE_PLAIN,
		 _(settings[index].words));
	if (index == s->at)
		draw_chosen(frame, row, COL_MARKER);
	row += height(s) - 1;
	if (index == NAME && s->naming)
		edit_draw(&s->edit, frame, row, col, true);
	else
		draw_cut(frame, row, col, frame->cols - col - 1, STYLE_PLAIN,
			 value_words(s, index));
}

static void draw(const struct pane *pane, const struct frame *frame)
{
	const struct choosing *s = pane->state;
	int head = head_rows(frame->rows);
	struct frame body = frame_part(frame, head, 0, frame->rows - head,
				       frame->cols);

	draw_words(frame, head / 2, COL_TEXT, STYLE_TITLE, _("Settings"));
	draw_words(&body, line_of(s, MACHINE) - 1 - s->top, COL_TEXT,
		   STYLE_FAINT, _("Of this computer, in its config file"));
	for (int i = 0; i < SETTINGS; i++)
		if (line_of(s, i) >= s->top)
			draw_row(s, &body, line_of(s, i) - s->top, i);
}

static void draw_small(const struct pane *pane, const struct frame *frame)
{
	const struct choosing *s = pane->state;

	edit_draw(&s->edit, frame, 0, 0, true);
}

static void say(const struct pane *pane, struct str *out)
{
	const struct choosing *s = pane->state;

	str_print(out, "%s: ", _(settings[s->at].words));
	if (s->naming)
		edit_say(&s->edit, out);
	else
		str_add(out, value_words(s, s->at));
}

static const struct binding keys[] = {
	{ "DOWN j", "down", N_("The next row"), down, .hint = N_("choose"),
	  .label = "↑↓", .fits = is_choosing, .flags = BIND_QUIET },
	{ "UP k", "up", N_("The row before"), up, .fits = is_choosing,
	  .flags = BIND_QUIET },
	{ "RET", "open", N_("Change the chosen one"), take,
	  .hint = N_("change"), .fits = is_choosing, .flags = BIND_QUIET },
	{ "RET", "done", N_("Keep the name"), take, .hint = N_("done"),
	  .fits = typing, .flags = BIND_QUIET },
	{ "ESC", "back", N_("Back to where you were"), back, .hint = N_("back"),
	  .flags = BIND_QUIET },
	{ 0 },
};

const struct pane_type settings_sheet = {
	.name = "settings", .title = N_("Settings"), .keys = keys,
	.state_size = sizeof(struct choosing), .open = open, .load = load,
	.fit = fit, .draw = draw, .draw_small = draw_small, .say = say,
	.typing = typing, .type = type, .keep = keep, .leave = leave,
	.close = shut,
};

void open_settings(struct app *app)
{
	app_open(app, &settings_sheet, NULL);
}

void open_draft_name(struct app *app, const struct draft *draft)
{
	app_open(app, &settings_sheet, draft);
}
