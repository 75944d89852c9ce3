#include "tui.h"

#include <langinfo.h>
#include <string.h>

#include "base/clock.h"
#include "base/intl.h"
#include "book/book.h"
#include "term/term.h"
#include "text/show.h"

enum { DAY_START = 4 * 60 };	/* where no book says otherwise */

static void look_at_clock(struct app *app)
{
	if (app->book) {
		book_tick(app->book);
		app_clock(app, book_today(app->book), book_now(app->book));
	} else {
		app_clock(app, clock_today(DAY_START), clock_now());
	}
}

static void show(struct app *app)
{
	app_draw(app);
	if (!term_pending())
		term_show(&app->canvas);
}

/* The same window again, in a terminal that may have another size now. */
static void come_back(struct app *app)
{
	struct key size = { .kind = K_RESIZE };

	term_size(&size.rows, &size.cols);
	app_key(app, &size, clock_ticks());
	look_at_clock(app);
}

static void stop(struct app *app)
{
	app_keep(app, true);
	term_suspend();
	come_back(app);
}

static bool is_ending(void)
{
	return term_signal() != 0;
}

static void run_outside(struct app *app)
{
	void (*outside)(struct app *, void *) = app->requests.outside;

	app->requests.outside = NULL;
	app_keep(app, true);
	term_pause();
	outside(app, app->requests.outside_about);
	term_resume();
	come_back(app);
}

/* What panes asked for that only we can do. */
static void do_requests(struct app *app)
{
	struct app_requests *requests = &app->requests;

	if (requests->copy) {
		requests->copy = false;
		term_copy(app->clipboard.s, app->clipboard.size);
	}
	if (requests->repaint) {
		requests->repaint = false;
		term_repaint();
	}
	if (requests->outside)
		run_outside(app);
	if (requests->suspend) {
		requests->suspend = false;
		stop(app);
	}
}

static void run(struct app *app)
{
	struct key key;

	look_at_clock(app);
	while (!app->requests.quit) {
		int64_t wait;

		show(app);
		app_tick(app, clock_ticks());
		wait = app_wait(app, clock_ticks());
		switch (term_wait(wait, &key)) {
		case TERM_KEY:
			look_at_clock(app);
			app_key(app, &key, clock_ticks());
			do_requests(app);
			break;
		case TERM_STOP:
			stop(app);
			break;
		case TERM_TIME:
			app_tick(app, clock_ticks());
			break;
		case TERM_END:
			return;
		}
	}
}

bool tui_run(struct app *app, const struct tui_wish *wish, struct err *err)
{
	/* The program's own signs may be ASCII by choice; a person's letters
	 * are, where the locale has no others. */
	bool letters = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
	struct term_wish term = {
		.theme = wish->theme, .mono = wish->mono, .ascii = !letters,
	};

	show_set_ascii(!letters);
	if (!term_enter(&term, err))
		return false;
	term_size(&app->rows, &app->cols);
	if (term_news())
		app_say(app, "%s", term_news());
	app->last_key = clock_ticks();
	app->ending = is_ending;
	run(app);
	app_keep(app, true);
	term_leave();
	return true;
}
