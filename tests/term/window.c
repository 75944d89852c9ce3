#include "window.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vterm.h>

#include "base/clock.h"
#include "place.h"
#include "shell.h"

enum {
	SEE_WITHIN = 10000,	/* ms until something that must come is there */
	QUIET = 20,		/* ms without a byte and a wake-up: it sleeps */
	TAKE = 65536,
};

int patience(void)
{
	const char *wish = getenv("TEND_PATIENCE");
	int times = wish ? atoi(wish) : 1;

	return times > 0 ? times : 1;
}

void window_fail(struct window *window, const char *format, ...)
{
	struct str told = STR_INIT;
	va_list words;
	char *text = NULL;
	int row, col;

	va_start(words, format);
	if (vasprintf(&text, format, words) < 0)
		text = NULL;
	va_end(words);
	window_cursor(window, &row, &col);
	str_print(&told, "%s\n  the screen, cursor at %d,%d%s:\n",
		  text ? text : format, row, col,
		  window->gone ? ", the program is gone" : "");
	for (int i = 0; i < window->rows && i < 60; i++)
		str_print(&told, "  |%s\n", window_row(window, i));
	/* The screen may be more than a message of the runner's holds. */
	fputs(told.s, stderr);
	ck_abort_msg("%s", text ? text : format);
	abort();
}

/* ---- beginning and end ------------------------------------------------------ */

static void make_terminal(struct window *window)
{
	VTermScreen *screen;

	window->vterm = vterm_new(window->rows, window->cols);
	vterm_set_utf8(window->vterm, 1);
	screen = vterm_obtain_screen(window->vterm);
	vterm_screen_enable_altscreen(screen, 1);
	vterm_screen_reset(screen, 1);
}

void window_open(struct window *window, const struct window_wish *wish)
{
	static const struct window_wish usual;
	struct winsize size = { 0 };

	if (!wish)
		wish = &usual;
	*window = (struct window){
		.rows = wish->rows ? wish->rows : 24,
		.cols = wish->cols ? wish->cols : 80,
		.shell_in = -1, .shell_out = -1, .raw = STR_INIT,
	};
	make_terminal(window);
	size.ws_row = (unsigned short)window->rows;
	size.ws_col = (unsigned short)window->cols;
	if (wish->shell) {
		shell_open(window, wish, &size);
		return;
	}
	window->pid = window->leader = forkpty(&window->master, NULL, NULL,
					       &size);
	ck_assert_int_ge(window->pid, 0);
	if (window->pid == 0)
		place_exec(wish->words, wish->env);
	tcgetattr(window->master, &window->before);
	fcntl(window->master, F_SETFL, O_NONBLOCK);
	fcntl(window->master, F_SETFD, FD_CLOEXEC);
}

void window_today(struct window *window)
{
	SAYS("write", "a first page");
	window_open(window, NULL);
	window_see(window, "Today");
	window_rest(window);
}

void window_close(struct window *window)
{
	if (window->master >= 0)
		close(window->master);
	if (!window->gone) {
		kill(window->pid, SIGKILL);
		waitpid(window->leader, NULL, 0);
	}
	if (window->shell_in >= 0)
		close(window->shell_in);
	if (window->shell_out >= 0)
		close(window->shell_out);
	vterm_free(window->vterm);
	str_clear(&window->raw);
}

/* ---- bytes ------------------------------------------------------------------ */

/* What a terminal answers when it is asked something. */
static void answer(struct window *window)
{
	char bytes[256];
	size_t size;

	while ((size = vterm_output_read(window->vterm, bytes,
					 sizeof(bytes))) > 0)
		window_send_n(window, bytes, size);
}

/* What has come; wait for it so many ms. False when nothing came. */
static bool take(struct window *window, int ms)
{
	struct pollfd in = { .fd = window->master, .events = POLLIN };
	static char bytes[TAKE];
	ssize_t size;

	if (window->master < 0)
		return false;
	if (poll(&in, 1, ms) <= 0)
		return false;
	size = read(window->master, bytes, sizeof(bytes));
	if (size <= 0)
		return false;
	str_add_n(&window->raw, bytes, (size_t)size);
	vterm_input_write(window->vterm, bytes, (size_t)size);
	answer(window);
	return true;
}

void window_take(struct window *window)
{
	while (take(window, 0))
		;
}

void window_send_n(struct window *window, const char *bytes, size_t size)
{
	int64_t end = clock_ticks() + SEE_WITHIN * patience();

	while (size > 0) {
		ssize_t sent = window->master < 0 ? -1 :
			write(window->master, bytes, size);

		if (sent > 0) {
			bytes += sent;
			size -= (size_t)sent;
			end = clock_ticks() + SEE_WITHIN * patience();
		} else if (sent < 0 && errno != EAGAIN && errno != EINTR) {
			return;
		} else if (clock_ticks() > end) {
			window_fail(window, "it does not read its keys");
		}
		take(window, sent > 0 ? 0 : 5);
	}
}

void window_send(struct window *window, const char *keys)
{
	window_send_n(window, keys, strlen(keys));
}

/* Look whether it has ended. The terminal of a dead process is read empty. */
static bool look_if_gone(struct window *window)
{
	int status;

	if (window->gone)
		return true;
	if (waitpid(window->leader, &status, WNOHANG) != window->leader)
		return false;
	window->gone = true;
	window->status = status;
	window_take(window);
	return true;
}

/* ---- what a person sees ------------------------------------------------------ */

static void add_cell(struct str *out, VTermScreen *screen, int row, int col,
		     int *width)
{
	VTermScreenCell cell = { 0 };

	vterm_screen_get_cell(screen, (VTermPos){ row, col }, &cell);
	*width = cell.width > 0 ? cell.width : 1;
	if (cell.chars[0] == 0 || cell.chars[0] == (uint32_t)-1) {
		str_add_char(out, ' ');
		return;
	}
	for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
		str_add_rune(out, cell.chars[i]);
}

const char *window_row(struct window *window, int row)
{
	static struct str line = STR_INIT;
	VTermScreen *screen = vterm_obtain_screen(window->vterm);
	int width;

	str_empty(&line);
	for (int col = 0; col < window->cols; col += width)
		add_cell(&line, screen, row, col, &width);
	while (line.size > 0 && line.s[line.size - 1] == ' ')
		line.s[--line.size] = '\0';
	return line.s;
}

const char *window_cell(struct window *window, int row, int col)
{
	static struct str cell = STR_INIT;
	int width;

	str_empty(&cell);
	add_cell(&cell, vterm_obtain_screen(window->vterm), row, col, &width);
	return cell.s;
}

void window_cursor(struct window *window, int *row, int *col)
{
	VTermPos at;

	vterm_state_get_cursorpos(vterm_obtain_state(window->vterm), &at);
	*row = at.row;
	*col = at.col;
}

bool window_row_has(struct window *window, int row, const char *text)
{
	return strstr(window_row(window, row), text) != NULL;
}

bool window_has(struct window *window, const char *text)
{
	for (int row = 0; row < window->rows; row++)
		if (window_row_has(window, row, text))
			return true;
	return false;
}

static bool wait_for(struct window *window, const char *text, bool there)
{
	int64_t end = clock_ticks() + SEE_WITHIN * patience();

	while (window_has(window, text) != there) {
		if (look_if_gone(window))
			return window_has(window, text) == there;
		if (clock_ticks() > end)
			return false;
		take(window, 20);
	}
	return true;
}

void window_see(struct window *window, const char *text)
{
	if (!wait_for(window, text, true))
		window_fail(window, "the screen does not show \"%s\"", text);
}

void window_see_no(struct window *window, const char *text)
{
	if (!wait_for(window, text, false))
		window_fail(window, "the screen shows \"%s\"", text);
}

const char *window_sent(const struct window *window, size_t from,
			const char *text)
{
	if (from >= window->raw.size)
		return NULL;
	return memmem(window->raw.s + from, window->raw.size - from, text,
		      strlen(text));
}

/* ---- sleep ------------------------------------------------------------------ */

static bool status_line(pid_t pid, const char *name, char *out, size_t room)
{
	char path[64], line[256];
	FILE *file;
	bool found = false;

	snprintf(path, sizeof(path), "/proc/%ld/status", (long)pid);
	file = fopen(path, "r");
	if (!file)
		return false;
	while (!found && fgets(line, sizeof(line), file))
		if (strncmp(line, name, strlen(name)) == 0) {
			snprintf(out, room, "%s", line + strlen(name));
			found = true;
		}
	fclose(file);
	return found;
}

long window_switches(const struct window *window)
{
	char text[64];

	if (!status_line(window->pid, "voluntary_ctxt_switches:", text,
			 sizeof(text)))
		return -1;
	return strtol(text, NULL, 10);
}

static bool sleeps(const struct window *window)
{
	char text[64];

	return status_line(window->pid, "State:", text, sizeof(text)) &&
		strchr(text, 'S') != NULL;
}

/* Bytes sent that it has not read. */
static int unread(struct window *window)
{
	const char *name = ptsname(window->master);
	int fd = name ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
	int count = 0;

	if (fd < 0)
		return 0;
	ioctl(fd, FIONREAD, &count);
	close(fd);
	return count;
}

void window_rest(struct window *window)
{
	int64_t end = clock_ticks() + SEE_WITHIN * patience();

	while (!look_if_gone(window)) {
		long before = window_switches(window);

		if (clock_ticks() > end)
			window_fail(window, "it does not come to rest");
		if (take(window, QUIET))
			continue;
		if (sleeps(window) && unread(window) == 0 &&
		    window_switches(window) == before)
			return;
	}
}

/* ---- what is done to it ------------------------------------------------------ */

void window_resize(struct window *window, int rows, int cols)
{
	struct winsize size = {
		.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols,
	};

	window->rows = rows;
	window->cols = cols;
	vterm_set_size(window->vterm, rows, cols);
	ioctl(window->master, TIOCSWINSZ, &size);
}

void window_hang_up(struct window *window)
{
	close(window->master);
	window->master = -1;
}

void window_signal(struct window *window, int number)
{
	kill(window->pid, number);
}

int window_gone(struct window *window, int ms)
{
	int64_t end = clock_ticks() + ms * patience();

	while (!look_if_gone(window)) {
		int64_t left = end - clock_ticks();

		if (left < 0)
			window_fail(window, "it is there after %d ms",
				    ms * patience());
		if (window->master >= 0)
			take(window, 5);
		else
			poll(NULL, 0, 5);
	}
	return WIFSIGNALED(window->status) ?
		128 + WTERMSIG(window->status) : WEXITSTATUS(window->status);
}

/* ---- given back ------------------------------------------------------------- */

/* Each mode that was set, where it was set last, was unset after it. */
static void modes_are_off(struct window *window)
{
	static const char *const modes[] = {
		"1049", "47", "1047", "2004", "1000", "1002", "1003", "1006",
		"1004", "2026", "1",
	};
	char on[16], off[16];

	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		const char *set = NULL, *next;

		snprintf(on, sizeof(on), "\033[?%sh", modes[i]);
		snprintf(off, sizeof(off), "\033[?%sl", modes[i]);
		for (size_t from = 0;
		     (next = window_sent(window, from, on)) != NULL;
		     from = (size_t)(next - window->raw.s) + 1)
			set = next;
		if (set && !window_sent(window, (size_t)(set - window->raw.s),
					off))
			window_fail(window, "mode %s is left on", modes[i]);
	}
}

void window_is_given_back(struct window *window)
{
	struct termios now;

	ck_assert_int_eq(tcgetattr(window->master, &now), 0);
	if (now.c_lflag != window->before.c_lflag ||
	    now.c_iflag != window->before.c_iflag ||
	    now.c_oflag != window->before.c_oflag ||
	    now.c_cflag != window->before.c_cflag ||
	    memcmp(now.c_cc, window->before.c_cc, sizeof(now.c_cc)) != 0)
		window_fail(window, "the terminal's settings are not as before");
	modes_are_off(window);
	if (window_sent(window, 0, "\033[?25l")) {
		const char *hidden = window->raw.s, *next;

		while ((next = window_sent(window,
					   (size_t)(hidden - window->raw.s) + 1,
					   "\033[?25l")) != NULL)
			hidden = next;
		if (!window_sent(window, (size_t)(hidden - window->raw.s),
				 "\033[?25h") &&
		    !window_sent(window, (size_t)(hidden - window->raw.s),
				 "\033[?12l\033[?25h"))
			window_fail(window, "the cursor is left hidden");
	}
}
