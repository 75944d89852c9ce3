#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "base/clock.h"
#include "decode.h"
#include "own.h"

enum {
	READ_SIZE = 65536,
	ESCAPE_WAIT = 25,	/* ms a lone ESC waits for what may follow */
	PASTE_WAIT = 5000,	/* ms of silence, then a paste without end ends */
};

static struct decoder decoder;
static int escape_wait;

/* What this terminal says its keys send, where that is no common form. */
static void learn_keys(void)
{
	static const struct {
		const char *name;
		enum key_kind kind;
		unsigned rune;
		unsigned mods;
	} table[] = {
		{ "kcuu1", K_UP, 0, 0 }, { "kcud1", K_DOWN, 0, 0 },
		{ "kcub1", K_LEFT, 0, 0 }, { "kcuf1", K_RIGHT, 0, 0 },
		{ "khome", K_HOME, 0, 0 }, { "kend", K_END, 0, 0 },
		{ "kpp", K_PAGE_UP, 0, 0 }, { "knp", K_PAGE_DOWN, 0, 0 },
		{ "kich1", K_INSERT, 0, 0 }, { "kdch1", K_DELETE, 0, 0 },
		{ "kcbt", K_TAB, 0, K_SHIFT }, { "kent", K_ENTER, 0, 0 },
		{ "kf1", K_FUNCTION, 1, 0 }, { "kf2", K_FUNCTION, 2, 0 },
		{ "kf3", K_FUNCTION, 3, 0 }, { "kf4", K_FUNCTION, 4, 0 },
		{ "kf8", K_FUNCTION, 8, 0 }, { "kf9", K_FUNCTION, 9, 0 },
		{ "kLFT", K_LEFT, 0, K_SHIFT }, { "kRIT", K_RIGHT, 0, K_SHIFT },
		{ "kri", K_UP, 0, K_SHIFT }, { "kind", K_DOWN, 0, K_SHIFT },
		{ "kLFT5", K_LEFT, 0, K_CTRL }, { "kRIT5", K_RIGHT, 0, K_CTRL },
		{ "kUP5", K_UP, 0, K_CTRL }, { "kDN5", K_DOWN, 0, K_CTRL },
		{ "kHOM5", K_HOME, 0, K_CTRL }, { "kEND5", K_END, 0, K_CTRL },
		{ "kDC5", K_DELETE, 0, K_CTRL },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const char *sequence = tigetstr(table[i].name);

		if (!sequence || sequence == (char *)-1 ||
		    sequence[0] != '\033' || !sequence[1])
			continue;
		decoder_know(&decoder, sequence, (struct key){
			.kind = table[i].kind, .rune = table[i].rune,
			.mods = table[i].mods,
		});
	}
}

void input_begin(void)
{
	const char *wish = getenv("ESCDELAY");
	long wait = wish ? strtol(wish, NULL, 10) : ESCAPE_WAIT;

	escape_wait = wait >= 0 && wait <= 5000 ? (int)wait : ESCAPE_WAIT;
	decoder_clear(&decoder);
	learn_keys();
}

void input_clear(void)
{
	decoder_clear(&decoder);
}

static enum term_event new_size(struct key *key)
{
	*key = (struct key){ .kind = K_RESIZE };
	term_size(&key->rows, &key->cols);
	resizeterm(key->rows, key->cols);
	cells_forget();
	return TERM_KEY;
}

/* Read what there is. False at the end of input. */
static bool take_bytes(void)
{
	static char bytes[READ_SIZE];
	ssize_t size = read(STDIN_FILENO, bytes, sizeof(bytes));

	if (size > 0)
		decoder_add(&decoder, bytes, (size_t)size);
	return size > 0 || (size < 0 && (errno == EINTR || errno == EAGAIN));
}

/* Signals are let in while we wait, and at no other moment between the look
 * at what was asked and the wait: none is slept through. */
static int wait_for_input(int64_t wait_ms)
{
	struct pollfd in = { .fd = STDIN_FILENO, .events = POLLIN };
	struct timespec time = {
		.tv_sec = wait_ms / 1000,
		.tv_nsec = wait_ms % 1000 * 1000000,
	};
	sigset_t all, old;
	int ready = -1;

	sigfillset(&all);
	sigdelset(&all, SIGALRM);
	sigprocmask(SIG_BLOCK, &all, &old);
	if (!signals_asked())
		ready = ppoll(&in, 1, wait_ms < 0 ? NULL : &time, &old);
	sigprocmask(SIG_SETMASK, &old, NULL);
	return ready;
}

static enum term_event asked_event(unsigned asked, struct key *key)
{
	if (asked & ASKED_END)
		return TERM_END;
	if (asked & ASKED_STOP)
		return TERM_STOP;
	if (asked & ASKED_BACK) {
		term_resume();
		new_size(key);
		return TERM_KEY;
	}
	return new_size(key);
}

static int64_t time_left(int64_t end)
{
	int64_t left = end - clock_ticks();

	return left > 0 ? left : 0;
}

bool term_pending(void)
{
	return decoder.at < decoder.bytes.size;
}

enum term_event term_wait(int64_t wait_ms, struct key *key)
{
	int64_t end = wait_ms < 0 ? -1 : clock_ticks() + wait_ms;
	bool over = false;

	for (;;) {
		unsigned asked = signals_take();
		enum decoded decoded;
		int64_t wait = -1;
		int ready;

		if (asked)
			return asked_event(asked, key);
		decoded = decoder_next(&decoder, over, key);
		if (decoded == DECODED_KEY)
			return TERM_KEY;
		over = false;
		if (decoded == DECODED_MORE)
			wait = decoder.pasting ? PASTE_WAIT : escape_wait;
		else if (end >= 0)
			wait = time_left(end);
		ready = wait_for_input(wait);
		if (ready > 0) {
			if (!take_bytes())
				return TERM_END;
		} else if (ready == 0) {
			if (decoded == DECODED_NOTHING)
				return TERM_TIME;
			over = true;
		}
	}
}
