#include "screen.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"

enum { PATIENCE = 20000 };	/* ms; a slow machine is no failure */

/* ---- scenes ---------------------------------------------------------------- */

static char folder[200];

const char *scene_folder(void)
{
	return folder;
}

void scene_new(void)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(folder, sizeof(folder), "%s/tend-term-XXXXXX",
		 tmp ? tmp : "/tmp");
	ck_assert_ptr_nonnull(mkdtemp(folder));
}

static const char *program(void)
{
	const char *tend = getenv("TEND");

	return tend ? tend : "build/tend";
}

static void set_scene(void)
{
	char path[300];

	clearenv();
	setenv("PATH", "/usr/bin:/bin", 1);
	setenv("HOME", folder, 1);
	setenv("XDG_CONFIG_HOME", folder, 1);
	setenv("TERM", "xterm-256color", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TZ", "UTC", 1);
	setenv("TEND_NOW", "2026-11-23T09:30:00Z", 1);
	snprintf(path, sizeof(path), "%s/book.db", folder);
	setenv("TEND_DB", path, 1);
}

const char *scene_run(const char *words)
{
	static struct str out = STR_INIT;
	struct str command = STR_INIT;
	char bytes[4096];
	size_t size;
	FILE *pipe;

	str_print(&command, "TEND_DB='%s/book.db' HOME='%s' LC_ALL=C.UTF-8 "
		  "TZ=UTC TEND_NOW=2026-11-23T09:30:00Z XDG_CONFIG_HOME='%s' "
		  "'%s' %s", folder, folder, folder, program(), words);
	pipe = popen(command.s, "r");
	ck_assert_ptr_nonnull(pipe);
	str_empty(&out);
	while ((size = fread(bytes, 1, sizeof(bytes), pipe)) > 0)
		str_add_n(&out, bytes, size);
	ck_assert_msg(pclose(pipe) == 0, "tend %s", words);
	str_clear(&command);
	return out.s;
}

/* ---- the terminal ---------------------------------------------------------- */

static int on_property(VTermProp property, VTermValue *value, void *user)
{
	struct screen *screen = user;

	if (property == VTERM_PROP_CURSORVISIBLE)
		screen->cursor_shown = value->boolean;
	return 1;
}

static const VTermScreenCallbacks callbacks = { .settermprop = on_property };

static void begin(struct screen *screen, int rows, int cols)
{
	*screen = (struct screen){
		.rows = rows, .cols = cols, .raw = STR_INIT, .master = -1,
	};
	screen->vt = vterm_new(rows, cols);
	vterm_set_utf8(screen->vt, 1);
	screen->shown = vterm_obtain_screen(screen->vt);
	vterm_screen_enable_altscreen(screen->shown, 1);
	vterm_screen_set_callbacks(screen->shown, &callbacks, screen);
	vterm_screen_reset(screen->shown, 1);
	screen->cursor_shown = true;
}

static void fork_in(struct screen *screen, void (*child)(void))
{
	struct winsize size = {
		.ws_row = (unsigned short)screen->rows,
		.ws_col = (unsigned short)screen->cols,
	};

	screen->pid = forkpty(&screen->master, NULL, NULL, &size);
	ck_assert_int_ge(screen->pid, 0);
	if (screen->pid == 0) {
		child();
		_exit(127);
	}
	tcgetattr(screen->master, &screen->before);
	fcntl(screen->master, F_SETFL, O_NONBLOCK);
}

static const char *const *wanted;

static void run_program(void)
{
	set_scene();
	for (const char *const *at = wanted; at && *at; at++) {
		if (strchr(*at, '=')[1])
			putenv((char *)(size_t)*at);
		else {
			char name[40];

			snprintf(name, sizeof(name), "%.*s",
				 (int)strcspn(*at, "="), *at);
			unsetenv(name);
		}
	}
	execl(program(), "tend", (char *)NULL);
}

void screen_open(struct screen *screen, const char *const *more, int rows,
		 int cols)
{
	begin(screen, rows, cols);
	wanted = more;
	fork_in(screen, run_program);
}

/* A shell's part in stopping: the program is a job of its own; when it
 * stops, say so, and let it go on after a line was typed. */
static void run_in_shell(void)
{
	pid_t job = fork();
	int status;
	char byte;

	if (job == 0) {
		setpgid(0, 0);
		wanted = NULL;
		run_program();
		_exit(127);
	}
	signal(SIGTTOU, SIG_IGN);
	signal(SIGTSTP, SIG_IGN);
	setpgid(job, job);
	tcsetpgrp(0, job);
	for (;;) {
		if (waitpid(job, &status, WUNTRACED) < 0)
			_exit(126);
		if (!WIFSTOPPED(status))
			_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 125);
		tcsetpgrp(0, getpid());
		if (write(1, "it stopped\r\n", 12) < 0)
			_exit(124);
		do
			if (read(0, &byte, 1) < 1)
				_exit(123);
		while (byte != '\n');
		tcsetpgrp(0, job);
		kill(-job, SIGCONT);
	}
}

void screen_open_in_shell(struct screen *screen, int rows, int cols)
{
	begin(screen, rows, cols);
	fork_in(screen, run_in_shell);
}

/* Take what has come, waiting a little for more. */
static void take(struct screen *screen, int wait)
{
	struct pollfd poll_on = { .fd = screen->master, .events = POLLIN };
	char bytes[65536];
	ssize_t size;

	if (screen->master < 0 || poll(&poll_on, 1, wait) <= 0)
		return;
	size = read(screen->master, bytes, sizeof(bytes));
	if (size > 0) {
		str_add_n(&screen->raw, bytes, (size_t)size);
		vterm_input_write(screen->vt, bytes, (size_t)size);
	}
}

void screen_type_n(struct screen *screen, const char *bytes, size_t size)
{
	while (size > 0) {
		ssize_t sent = write(screen->master, bytes, size);

		if (sent > 0) {
			bytes += sent;
			size -= (size_t)sent;
		} else {
			ck_assert_int_eq(errno, EAGAIN);
		}
		take(screen, sent > 0 ? 0 : 20);
	}
}

void screen_type(struct screen *screen, const char *bytes)
{
	screen_type_n(screen, bytes, strlen(bytes));
}

void screen_resize(struct screen *screen, int rows, int cols)
{
	struct winsize size = {
		.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols,
	};

	screen->rows = rows;
	screen->cols = cols;
	vterm_set_size(screen->vt, rows, cols);
	ioctl(screen->master, TIOCSWINSZ, &size);
}

const char *screen_row(struct screen *screen, int row)
{
	static struct str text = STR_INIT;
	size_t end = 0;

	str_empty(&text);
	for (int col = 0; col < screen->cols; col++) {
		VTermPos at = { row, col };
		VTermScreenCell cell;

		vterm_screen_get_cell(screen->shown, at, &cell);
		if (cell.chars[0] == (uint32_t)-1)
			continue;
		if (!cell.chars[0])
			str_add_char(&text, ' ');
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i];
		     i++)
			str_add_rune(&text, cell.chars[i]);
		if (cell.chars[0] && cell.chars[0] != ' ')
			end = text.size;
	}
	text.s[end] = '\0';
	return text.s;
}

int screen_find(struct screen *screen, const char *what)
{
	for (int row = 0; row < screen->rows; row++)
		if (strstr(screen_row(screen, row), what))
			return row;
	return -1;
}

static _Noreturn void not_seen(struct screen *screen, const char *what)
{
	fprintf(stderr, "not so in good time: %s\n", what);
	for (int row = 0; row < screen->rows; row++)
		fprintf(stderr, "|%s\n", screen_row(screen, row));
	ck_abort_msg("%s", what);
	abort();
}

static void wait_until(struct screen *screen, const char *text, bool there)
{
	int64_t end = clock_ticks() + PATIENCE;

	while ((screen_find(screen, text) >= 0) != there) {
		if (clock_ticks() > end)
			not_seen(screen, text);
		take(screen, 50);
	}
}

void screen_wait(struct screen *screen, const char *text)
{
	wait_until(screen, text, true);
}

void screen_wait_gone(struct screen *screen, const char *text)
{
	wait_until(screen, text, false);
}

void screen_wait_cursor(struct screen *screen, int top, int bottom, int col)
{
	int64_t end = clock_ticks() + PATIENCE;

	for (;;) {
		VTermPos at;

		vterm_state_get_cursorpos(vterm_obtain_state(screen->vt), &at);
		if (screen->cursor_shown && at.row >= top && at.row <= bottom &&
		    (col < 0 || at.col == col))
			return;
		if (clock_ticks() > end)
			not_seen(screen, "the cursor in its place");
		take(screen, 50);
	}
}

int screen_end(struct screen *screen)
{
	int64_t end = clock_ticks() + PATIENCE;

	while (!screen->gone) {
		take(screen, 5);
		if (waitpid(screen->pid, &screen->status, WNOHANG) ==
		    screen->pid)
			screen->gone = true;
		else if (clock_ticks() > end)
			not_seen(screen, "the end of the program");
	}
	for (int i = 0; i < 20; i++)
		take(screen, 0);
	return WIFEXITED(screen->status) ? WEXITSTATUS(screen->status) :
		128 + WTERMSIG(screen->status);
}

void screen_close(struct screen *screen)
{
	if (!screen->gone) {
		kill(screen->pid, SIGKILL);
		waitpid(screen->pid, &screen->status, 0);
	}
	if (screen->master >= 0)
		close(screen->master);
	vterm_free(screen->vt);
	str_clear(&screen->raw);
}
