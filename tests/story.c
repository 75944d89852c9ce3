#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/str.h"
#include "book/book.h"
#include "text/show.h"
#include "ui/app.h"
#include "ui/open.h"
#include "ui/panes.h"
#include "ui/shot.h"

/*
 * Plays storyboards: keys, and the screens that must follow.
 *
 *	# what is claimed
 *	size 80x24		(this is the usual one)
 *	now 2026-11-23T07:31:00+01:00
 *	ascii			(own marks and lines in ASCII)
 *	first			(as a start shows a book nobody used)
 *	$ tend write "a line"	(before the window opens, on an empty book)
 *	> w "hello" ESC
 *	| the screen after that,
 *	| a row a line, without the blanks at their ends
 *
 * usage: story [--accept] [--every] [--tend PATH] FILE…
 * With --accept the screens are written into the files as they are now. With
 * --every it objects to a pane that no screen of the files shows, and tells
 * which are not seen at 80x24, at 40x12, at 100x30 and in ASCII.
 */
struct story {
	const char *path, *tend;
	char folder[200];
	char book_path[260];
	char now[64];
	int rows, cols;
	bool ascii, first, open, accept;
	struct app app;
	struct book *book;
	struct str out;			/* the file as it should be */
	int line;
	int wrong;
};

static bool read_file(const char *path, struct str *out)
{
	FILE *file = fopen(path, "r");
	char bytes[4096];
	size_t size;

	if (!file)
		return false;
	while ((size = fread(bytes, 1, sizeof(bytes), file)) > 0)
		str_add_n(out, bytes, size);
	fclose(file);
	return true;
}

static _Noreturn void give_up(const struct story *story, const char *why)
{
	fprintf(stderr, "%s:%d: %s\n", story->path, story->line, why);
	exit(2);
}

static void begin(struct story *story, const char *path)
{
	const char *tmp = getenv("TMPDIR");

	story->path = path;
	story->rows = 24;
	story->cols = 80;
	snprintf(story->folder, sizeof(story->folder),
		 "%s/tend-story-XXXXXX", tmp ? tmp : "/tmp");
	if (!mkdtemp(story->folder))
		give_up(story, "no folder can be made");
	snprintf(story->book_path, sizeof(story->book_path), "%s/book.db",
		 story->folder);
	snprintf(story->now, sizeof(story->now), "2026-11-23T07:31:00+01:00");
	str_init(&story->out);
}

/* What the program and we ourselves take for granted while this plays. */
static void set_scene(const struct story *story)
{
	setenv("TZ", "Europe/Berlin", 1);
	setenv("TEND_NOW", story->now, 1);
	setenv("TEND_DB", story->book_path, 1);
	setenv("XDG_CONFIG_HOME", story->folder, 1);
	setenv("HOME", story->folder, 1);
	unsetenv("TEND_TODAY");
	unsetenv("TEND_ASCII");
	unsetenv("TEND_PLAIN");
}

/* Commands may ask the program for an id: $(tend session list | …). */
static void find_tend_first(const struct story *story)
{
	const char *slash = strrchr(story->tend, '/'), *path = getenv("PATH");
	struct str both = STR_INIT;

	if (!slash || (path && strncmp(path, story->tend,
				       (size_t)(slash - story->tend)) == 0))
		return;
	str_add_n(&both, story->tend, (size_t)(slash - story->tend));
	str_print(&both, ":%s", path ? path : "/usr/bin:/bin");
	setenv("PATH", both.s, 1);
	str_clear(&both);
}

static void run_command(struct story *story, const char *words)
{
	struct str line = STR_INIT;
	int status;

	set_scene(story);
	find_tend_first(story);
	if (strncmp(words, "tend ", 5) == 0)
		str_print(&line, "'%s' %s >/dev/null", story->tend, words + 5);
	else
		str_add(&line, words);
	status = system(line.s);
	if (status != 0)
		give_up(story, "this command ended badly");
	str_clear(&line);
}

static void open_window(struct story *story)
{
	struct book_options options = { .path = story->book_path, .seed = 7 };
	struct app_choices choices = { .ascii = story->ascii };
	struct err err = { 0 };

	set_scene(story);
	story->book = book_open(&options, &err);
	if (!story->book)
		give_up(story, err.text);
	show_set_ascii(story->ascii);
	app_init(&story->app, story->book, &choices, story->rows, story->cols);
	app_clock(&story->app, book_today(story->book), book_now(story->book));
	if (story->first)
		open_first(&story->app);
	app_draw(&story->app);
	story->open = true;
}

static void press(struct story *story, const char *keys)
{
	struct err err = { 0 };

	if (!story->open)
		open_window(story);
	if (!shot_press(&story->app, keys, &err))
		give_up(story, err.text);
}

/* The screen as rows of a storyboard. */
static void add_screen(const struct story *story, struct str *out)
{
	for (int row = 0; row < story->app.canvas.rows; row++) {
		struct str text = STR_INIT;

		canvas_row_text(&story->app.canvas, row, &text);
		str_add(out, text.size ? "| " : "|");
		str_add_n(out, text.s, text.size);
		str_add_char(out, '\n');
		str_clear(&text);
	}
}

/* Compare, telling the rows that differ. */
static void compare(struct story *story, const char *want, const char *is)
{
	int row = 1;

	if (strcmp(want, is) == 0)
		return;
	story->wrong++;
	printf("%s:%d: the screen is another\n", story->path, story->line);
	while (*want || *is) {
		size_t a = strcspn(want, "\n"), b = strcspn(is, "\n");

		if (a != b || memcmp(want, is, a) != 0)
			printf("  row %d\n    want %.*s\n    is   %.*s\n", row,
			       (int)a, want, (int)b, is);
		want += a + (want[a] == '\n');
		is += b + (is[b] == '\n');
		row++;
	}
}

/* ---- which pane was pictured how -------------------------------------------- */

/* In which ways every pane is to be seen, at least once each. */
static const struct way {
	const char *name;
	int rows, cols;
	bool ascii;
} ways[] = {
	{ "80x24", 24, 80, false }, { "40x12", 12, 40, false },
	{ "100x30", 30, 100, false }, { "ascii", 0, 0, true },
};

enum { WAYS = sizeof(ways) / sizeof(*ways), PANES_MOST = 200 };

static bool pictured[PANES_MOST][WAYS];

static void note_picture(const struct story *story)
{
	for (int i = 0; panes_all[i]; i++) {
		if (panes_all[i] != app_top(&story->app)->type)
			continue;
		for (int j = 0; j < WAYS; j++)
			if (ways[j].ascii ? story->ascii : !story->ascii &&
			    story->app.rows == ways[j].rows &&
			    story->app.cols == ways[j].cols)
				pictured[i][j] = true;
	}
}

/* These show paths of this very machine, another at each run. */
static bool cannot_be_pictured(const char *pane)
{
	return strcmp(pane, "told") == 0;
}

/* Gives how many panes have no picture at all. */
static int tell_unpictured(void)
{
	int bare = 0;

	for (int i = 0; panes_all[i]; i++) {
		int missing = 0;

		for (int j = 0; j < WAYS; j++)
			missing += !pictured[i][j];
		if (!missing || cannot_be_pictured(panes_all[i]->name))
			continue;
		printf("stories: %s has no picture", panes_all[i]->name);
		for (int j = 0; j < WAYS && missing < WAYS; j++)
			if (!pictured[i][j])
				printf(" %s", ways[j].name);
		printf("\n");
		bare += missing == WAYS;
	}
	return bare;
}

/* A screen belongs to the keys above it; keys without one are given theirs
 * when accepting. */
static void check_screen(struct story *story, const char *want)
{
	struct str is = STR_INIT;

	add_screen(story, &is);
	note_picture(story);
	if (!story->accept && *want)
		compare(story, want, is.s);
	str_add_n(&story->out, is.s, is.size);
	str_clear(&is);
}

static void setting(struct story *story, const char *line)
{
	if (strncmp(line, "size ", 5) == 0) {
		if (!shot_size(line + 5, &story->rows, &story->cols))
			give_up(story, "a size is like 80x24");
	} else if (strncmp(line, "now ", 4) == 0) {
		snprintf(story->now, sizeof(story->now), "%s", line + 4);
	} else if (strcmp(line, "ascii") == 0) {
		story->ascii = true;
	} else if (strcmp(line, "first") == 0) {
		story->first = true;
	} else if (strncmp(line, "$ ", 2) == 0) {
		if (story->open)
			give_up(story, "commands come before the first keys");
		run_command(story, line + 2);
	} else if (*line && *line != '#') {
		give_up(story, "a line begins with # $ > | or a setting");
	}
}

static const char *next_line(const char **at, struct str *line)
{
	size_t size = strcspn(*at, "\n");

	if (!**at)
		return NULL;
	str_set(line, *at, size);
	*at += size + ((*at)[size] == '\n');
	return line->s;
}

static void play_lines(struct story *story, const char *text)
{
	struct str line = STR_INIT, want = STR_INIT;
	bool pressed = false;

	while (next_line(&text, &line)) {
		story->line++;
		if (line.s[0] == '|') {
			str_add_n(&want, line.s, line.size);
			str_add_char(&want, '\n');
			if (*text == '|')
				continue;
		}
		if (pressed) {
			check_screen(story, want.s);
			str_empty(&want);
			pressed = false;
		}
		if (line.s[0] == '|')
			continue;
		str_add_n(&story->out, line.s, line.size);
		str_add_char(&story->out, '\n');
		if (line.s[0] == '>') {
			press(story, line.s + 1);
			pressed = true;
		} else {
			setting(story, line.s);
		}
	}
	if (pressed)
		check_screen(story, want.s);
	str_clear(&line);
	str_clear(&want);
}

static void write_back(const struct story *story, const struct str *old)
{
	FILE *file;

	if (old->size == story->out.size &&
	    memcmp(old->s, story->out.s, old->size) == 0)
		return;
	file = fopen(story->path, "w");
	if (!file || fwrite(story->out.s, 1, story->out.size, file) !=
	    story->out.size || fclose(file) != 0)
		give_up(story, strerror(errno));
	printf("%s: accepted\n", story->path);
}

static void end(struct story *story)
{
	char command[300];

	if (story->open) {
		app_clear(&story->app);
		book_close(story->book);
	}
	str_clear(&story->out);
	snprintf(command, sizeof(command), "rm -rf '%s'", story->folder);
	if (system(command) != 0)
		perror(command);
}

static int play(const char *path, const char *tend, bool accept)
{
	struct story story = { .tend = tend, .accept = accept };
	struct str text = STR_INIT;
	int wrong;

	begin(&story, path);
	if (!read_file(path, &text))
		give_up(&story, strerror(errno));
	play_lines(&story, text.s);
	if (accept)
		write_back(&story, &text);
	wrong = story.wrong;
	end(&story);
	str_clear(&text);
	return wrong;
}

int main(int argc, char **argv)
{
	const char *tend = "build/tend";
	bool accept = false, every = false;
	int wrong = 0, played = 0;

	setlocale(LC_ALL, "C.UTF-8");
	umask(077);
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--accept") == 0)
			accept = true;
		else if (strcmp(argv[i], "--every") == 0)
			every = true;
		else if (strcmp(argv[i], "--tend") == 0 && i + 1 < argc)
			tend = argv[++i];
		else {
			wrong += play(argv[i], tend, accept);
			played++;
		}
	}
	printf("stories: %d played, %d screens are others\n", played, wrong);
	if (every)
		wrong += tell_unpictured();
	return wrong ? 1 : 0;
}
