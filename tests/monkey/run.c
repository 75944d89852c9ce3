#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <fcntl.h>
#include <unistd.h>

#include "ui/panes.h"
#include "ui/sheets.h"

/* A run takes a second or two; one that takes minutes hangs. */
enum { HANGS = 300, TRIES = 600, TYPED_MOST = 60,
       TOLD_MOST = 1 << 20 };

struct run_words {
	int count;
};

/* What a run's process tells, also when it falls. */
static struct outcome *shared(void)
{
	static struct outcome *outcome;

	if (!outcome)
		outcome = mmap(NULL, sizeof(*outcome), PROT_READ | PROT_WRITE,
			       MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (outcome == MAP_FAILED) {
		perror("monkey");
		exit(2);
	}
	return outcome;
}

static void be_quiet(void)
{
	int nowhere = open("/dev/null", O_WRONLY);

	dup2(nowhere, STDERR_FILENO);
	dup2(nowhere, STDOUT_FILENO);
}

/* Rows told so far, by all runs: a table of their sums. */
static bool is_new_row(const char *row)
{
	static uint64_t *told;
	uint64_t sum = 14695981039346656037u;

	if (!told)
		told = mmap(NULL, TOLD_MOST * sizeof(*told),
			    PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	for (const char *p = row; *p; p++)
		sum = (sum ^ (unsigned char)*p) * 1099511628211u;
	for (size_t i = 0; i < 64; i++) {
		uint64_t *at = &told[(sum + i) % TOLD_MOST];

		if (*at == sum)
			return false;
		if (*at == 0) {
			*at = sum;
			return true;
		}
	}
	return true;
}

static void tell_words(const struct run *run)
{
	const struct canvas *canvas = &run->home->app.canvas;
	struct str text = STR_INIT;

	for (int row = 0; row < canvas->rows; row++) {
		struct str one = STR_INIT;

		canvas_row_text(canvas, row, &one);
		if (one.size && is_new_row(one.s))
			str_print(&text, " %s\n", one.s);
		str_clear(&one);
	}
	if (write(run->words, text.s, text.size) != (ssize_t)text.size)
		exit(2);
	str_clear(&text);
}

static void show(const struct run *run, const char *press)
{
	struct str text = STR_INIT;

	canvas_text(&run->home->app.canvas, &text);
	printf("> %s\n%s", press, text.s);
	str_clear(&text);
}

/* A word no other text has, in one character that no later key can part. */
static const char *word(int number, char out[8])
{
	struct str rune = STR_INIT;

	str_add_rune(&rune, 0x5000 + (unsigned)number);
	snprintf(out, 8, "%s", rune.s);
	str_clear(&rune);
	return out;
}

/* Put into text that matters it is in the book at the end, if no key took it
 * away. (A field that wants a day or a number says so: where it is not understood, a
 * second Esc puts it back; and an idea of the builder's, once chosen,
 * takes the place of what was typed; a habit not let go of hands its words to
 * Ctrl-V.) */
static void type_word(struct run_words *typed, struct home *home)
{
	const struct pane *top = app_top(&home->app);
	struct press press;
	char rune[8];

	if (home->app.hidden || !top->type->keep || !pane_typing(top) ||
	    top->type == &card_sheet || top->type == &builder_sheet ||
	    top->type == &let_go_sheet || top->type == &setup_sheet ||
	    top->type == &session_form_sheet ||
	    top->type == &session_note_sheet ||
	    typed->count == TYPED_MOST)
		return;
	snprintf(press.script, PRESS_ROOM, "\"%s\"",
		 word(++typed->count, rune));
	home_press(home, &press);
}

static bool words_are_there(const struct run_words *typed, struct home *home,
			    char *why)
{
	struct str book = STR_INIT;
	bool ok = true;

	home_export(home, &book);
	for (int i = 1; ok && i <= typed->count; i++) {
		char rune[8];

		word(i, rune);
		ok = strstr(book.s, rune) || home_knew(home, rune) ||
			home_erased(home);
		if (!ok)
			snprintf(why, WHY_ROOM, "a typed word is gone: %s", rune);
	}
	str_clear(&book);
	return ok;
}

/* Where letters go into text, none but q and x are typed when the program's
 * own words are looked at. */
static const struct press *neutral(const struct run *run,
				   const struct press *press)
{
	static const struct press plain = { "\"qx\"" };
	const struct app *app = &run->home->app;
	bool types = press->script[0] == '"' ||
		strncmp(press->script, "paste", 5) == 0 ||
		(press->script[0] && !press->script[1]);

	return run->words >= 0 && types && pane_typing(app_top(app)) ? &plain :
		press;
}

static void note_pane(const struct home *home, struct outcome *outcome)
{
	for (int i = 0; panes_all[i] && i < PANES_MOST; i++)
		if (panes_all[i] == app_top(&home->app)->type)
			outcome->seen[i] = true;
}

static bool play(const struct run *run, struct outcome *outcome)
{
	struct run_words typed = { 0 };

	run->home->greeted = !(run->how & NO_GREETING);
	home_open(run->home, run->ascii);
	for (int i = 0; i < run->count; i++) {
		outcome->at = i + 1;
		if (strcmp(run->presses[i].script, "word") == 0)
			type_word(&typed, run->home);
		else
			home_press(run->home,
				   neutral(run, &run->presses[i]));
		note_pane(run->home, outcome);
		if (run->show)
			show(run, run->presses[i].script);
		if (!look_at_screen(run->home, &run->presses[i],
				    outcome->why))
			return false;
		if (run->words >= 0)
			tell_words(run);
	}
	return look_at_way_back(run->home, outcome->why) &&
		words_are_there(&typed, run->home, outcome->why) &&
		look_at_end(run->home, outcome->why);
}

/* Every run begins without a config file: one that an earlier run wrote would
 * make another story of the same seed. */
static void start_alike(void)
{
	char path[300];

	snprintf(path, sizeof(path), "%s/tend/config",
		 getenv("XDG_CONFIG_HOME"));
	unlink(path);
}

static _Noreturn void be_the_run(const struct run *run,
				 struct outcome *outcome)
{
	if (run->quiet)
		be_quiet();
	alarm(HANGS);
	start_alike();
	outcome->fine = play(run, outcome);
	app_clear(&run->home->app);
	book_close(run->home->book);
	str_clear(&run->home->first);
	exit(outcome->fine ? 0 : 1);
}

struct outcome run_go(const struct run *run)
{
	struct outcome *told = shared(), outcome;
	pid_t child;
	int status;

	memset(told, 0, sizeof(*told));
	is_new_row("");		/* shared from before the first run on */
	fflush(NULL);
	child = fork();
	if (child == 0)
		be_the_run(run, told);
	if (child < 0 || waitpid(child, &status, 0) != child) {
		perror("monkey");
		exit(2);
	}
	outcome = *told;
	outcome.fine = WIFEXITED(status) && WEXITSTATUS(status) == 0;
	if (!outcome.fine && !outcome.why[0])
		snprintf(outcome.why, WHY_ROOM, WIFSIGNALED(status) ?
			 "it fell (signal %d)" : "it ended with %d",
			 WIFSIGNALED(status) ? WTERMSIG(status) :
			 WEXITSTATUS(status));
	return outcome;
}

/* Another failure is another story: the first words of the reason tell. */
static bool same_failure(const struct outcome *a, const struct outcome *b)
{
	return !b->fine && strncmp(a->why, b->why, 12) == 0;
}

int run_shrink(const struct run *run, const struct outcome *outcome,
	       struct press *presses)
{
	int count = outcome->at, tries = TRIES;
	struct press *fewer = calloc((size_t)count + 1, sizeof(*fewer));

	for (int part = (count + 1) / 2; part > 0; part /= 2)
		for (int at = 0; at < count && tries > 0;) {
			int end = at + part < count ? at + part : count;
			struct run less = *run;
			struct outcome again;

			memcpy(fewer, presses, (size_t)at * sizeof(*fewer));
			memcpy(fewer + at, presses + end,
			       (size_t)(count - end) * sizeof(*fewer));
			less.presses = fewer;
			less.count = count - (end - at);
			less.quiet = true;
			less.words = -1;
			again = run_go(&less);
			tries--;
			if (!same_failure(outcome, &again)) {
				at = end;
				continue;
			}
			count = less.count;
			memcpy(presses, fewer, (size_t)count * sizeof(*fewer));
		}
	free(fewer);
	return count;
}
