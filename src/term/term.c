#define NCURSES_WIDECHAR 1
#include "term/term.h"

#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/mem.h"
#include "base/str.h"
#include "own.h"

#define SPARE_TERM "xterm-256color"

static SCREEN *screen;
static bool inside;		/* the terminal is ours now */
static bool like_xterm;		/* knows titles and a clipboard */
static bool marks_pastes;	/* … or does not mind being asked to */
static struct term_wish wish;
static char news[200];
static struct termios before;	/* the terminal's own settings */

/* What gives the terminal back, made ready while there is time. */
static char farewell[256];
static size_t farewell_size;

/* ---- bytes of our own ------------------------------------------------------ */

static void send(const char *text, size_t size)
{
	while (size > 0) {
		ssize_t sent = write(STDOUT_FILENO, text, size);

		if (sent <= 0)
			return;
		text += sent;
		size -= (size_t)sent;
	}
}

static void send_text(const char *text)
{
	send(text, strlen(text));
}

static int add_to_farewell(int c)
{
	if (farewell_size < sizeof(farewell))
		farewell[farewell_size++] = (char)c;
	return c;
}

static void also_farewell(const char *name)
{
	const char *text = tigetstr(name);

	if (text && text != (char *)-1)
		tputs(text, 1, add_to_farewell);
}

static void prepare_farewell(void)
{
	static const char no_paste[] = "\033[?2004l";

	farewell_size = 0;
	for (size_t i = 0; marks_pastes && i < sizeof(no_paste) - 1; i++)
		add_to_farewell(no_paste[i]);
	also_farewell("sgr0");
	also_farewell("clear");
	also_farewell("rmkx");
	also_farewell("cnorm");
	also_farewell("rmcup");
}

void term_farewell(void)
{
	if (!inside)
		return;
	inside = false;
	tcflush(STDOUT_FILENO, TCOFLUSH);
	tcsetattr(STDIN_FILENO, TCSANOW, &before);
	if (write(STDOUT_FILENO, farewell, farewell_size) < 0)
		return;
}

/* ---- in and out ------------------------------------------------------------ */

static bool open_screen(const char *name)
{
	use_env(FALSE);
	use_tioctl(TRUE);
	screen = newterm(name, stdout, stdin);
	return screen != NULL;
}

static bool find_terminal(struct err *err)
{
	const char *name = getenv("TERM");

	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return err_set(err, ERR_FAILED, NULL,
			_("the window needs a terminal; "
			  "`tend help` lists what works without one"));
	if (!name || !name[0] || strcmp(name, "dumb") == 0)
		return err_set(err, ERR_FAILED, NULL,
			_("this terminal cannot place text (TERM=%s); "
			  "`tend --plain` prints today, `tend help` lists what else works"),
			name ? name : "");
	tcgetattr(STDIN_FILENO, &before);
	signals_begin();	/* first, so that curses takes none of them */
	if (open_screen(name))
		return true;
	if (!open_screen(SPARE_TERM))
		return err_set(err, ERR_FAILED, NULL,
			_("nothing is known of this terminal here; "
			  "try TERM=xterm, or install ncurses-term"));
	snprintf(news, sizeof(news),
		 _("This terminal's name is not known here: "
		   "tend draws as for %s."), SPARE_TERM);
	return true;
}

static bool is_like_xterm(void)
{
	const char *name = termname();

	return tigetflag("XT") > 0 || strncmp(name, "xterm", 5) == 0;
}

/* A mode it does not know is nothing to a terminal that speaks ECMA-48. tmux
 * and screen mark pastes, though terminfo may not say so. */
static bool can_mark_pastes(void)
{
	const char *move = tigetstr("cup");

	return move && move != (char *)-1 && strncmp(move, "\033[", 2) == 0;
}

static void set_modes(void)
{
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	intrflush(stdscr, FALSE);
	typeahead(-1);
	curs_set(1);
}

/* Pastes come marked as such; the title tells no more than the name. */
static void say_hello(void)
{
	if (marks_pastes)
		send_text("\033[?2004h");
	if (like_xterm)
		send_text("\033]2;tend\033\\");
}

bool term_enter(const struct term_wish *wished, struct err *err)
{
	wish = *wished;
	news[0] = '\0';
	if (!find_terminal(err))
		return false;
	like_xterm = is_like_xterm();
	marks_pastes = can_mark_pastes();
	prepare_farewell();
	inside = true;
	mem_last_words(term_farewell);
	set_modes();
	cells_begin(&wish);
	input_begin();
	say_hello();
	return true;
}

/* The page is wiped before it is left, so that no scrollback keeps it. */
static void step_out(void)
{
	clearok(curscr, FALSE);
	erase();
	refresh();
	if (marks_pastes)
		send_text("\033[?2004l");
	endwin();
}

void term_leave(void)
{
	if (screen && inside) {
		inside = false;
		mem_last_words(NULL);
		step_out();
	}
	if (screen) {
		delscreen(screen);
		screen = NULL;
		cells_clear();
		input_clear();
	}
}

void term_pause(void)
{
	step_out();
	inside = false;
}

void term_resume(void)
{
	int rows, cols;

	inside = true;
	reset_prog_mode();
	set_modes();
	term_size(&rows, &cols);
	resizeterm(rows, cols);
	cells_forget();
	refresh();
	say_hello();
}

void term_suspend(void)
{
	term_pause();
	signals_stop_here();
	term_resume();
}

/* ---- what there is to know ------------------------------------------------- */

const char *term_news(void)
{
	return news[0] ? news : NULL;
}

void term_size(int *rows, int *cols)
{
	struct winsize size = { 0 };

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 &&
	    size.ws_col > 0) {
		*rows = size.ws_row;
		*cols = size.ws_col;
	} else {
		*rows = LINES > 0 ? LINES : 24;
		*cols = COLS > 0 ? COLS : 80;
	}
}

void term_repaint(void)
{
	cells_forget();
}

/* ---- the clipboard --------------------------------------------------------- */

static void add_base64(struct str *out, const char *text, size_t size)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"abcdefghijklmnopqrstuvwxyz0123456789+/";

	for (size_t i = 0; i < size; i += 3) {
		unsigned long three = 0;

		for (size_t j = 0; j < 3; j++)
			three = three << 8 | (i + j < size ?
				(unsigned char)text[i + j] : 0);
		for (size_t j = 0; j < 4; j++)
			str_add_char(out, i + j > size ? '=' :
				     digits[three >> (18 - 6 * j) & 63]);
	}
}

void term_copy(const char *text, size_t size)
{
	enum { CLIPBOARD_MAX = 74994 };	/* what xterm takes at once */
	struct str out = STR_INIT;

	if (!like_xterm || size > CLIPBOARD_MAX)
		return;
	str_add(&out, "\033]52;c;");
	add_base64(&out, text, size);
	str_add(&out, "\033\\");
	send(out.s, out.size);
	str_clear(&out);
}
