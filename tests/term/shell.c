#include "shell.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "place.h"

/* What the shell tells the test: first the pid, then what became of it. */
struct news {
	pid_t pid;
	int status;
};

static void tell(int out, pid_t pid, int status)
{
	struct news news = { pid, status };

	if (write(out, &news, sizeof(news)) != (ssize_t)sizeof(news))
		_exit(1);
}

/* In the terminal's session: run the program as a job, for as long as it
 * lives. A byte on `in` brings it to the front again. */
static _Noreturn void be_shell(const struct window_wish *wish, int in, int out)
{
	pid_t job = fork();
	int status;
	char wake;

	if (job == 0) {
		setpgid(0, 0);
		tcsetpgrp(0, getpid());
		place_exec(wish->words, wish->env);
	}
	setpgid(job, job);
	tcsetpgrp(0, job);
	tell(out, job, 0);
	while (waitpid(job, &status, WUNTRACED) == job) {
		if (!WIFSTOPPED(status))
			_exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status) :
			      WEXITSTATUS(status));
		tcsetpgrp(0, getpgrp());
		tell(out, job, status);
		if (read(in, &wake, 1) != 1)
			break;
		tcsetpgrp(0, job);
		kill(-job, SIGCONT);
	}
	kill(-job, SIGKILL);
	_exit(1);
}

static bool hear(struct window *window, struct news *news)
{
	struct pollfd in = { .fd = window->shell_out, .events = POLLIN };

	return poll(&in, 1, 10000 * patience()) == 1 &&
		read(window->shell_out, news, sizeof(*news)) ==
		(ssize_t)sizeof(*news);
}

void shell_open(struct window *window, const struct window_wish *wish,
		const struct winsize *size)
{
	int down[2], up[2];
	struct news news;

	place_program();
	ck_assert_int_eq(pipe2(down, O_CLOEXEC), 0);
	ck_assert_int_eq(pipe2(up, O_CLOEXEC), 0);
	window->leader = forkpty(&window->master, NULL, NULL,
				 (struct winsize *)size);
	ck_assert_int_ge(window->leader, 0);
	if (window->leader == 0) {
		/* A shell may take the terminal back from where it is. */
		signal(SIGTTOU, SIG_IGN);
		be_shell(wish, down[0], up[1]);
	}
	tcgetattr(window->master, &window->before);
	fcntl(window->master, F_SETFL, O_NONBLOCK);
	fcntl(window->master, F_SETFD, FD_CLOEXEC);
	close(down[0]);
	close(up[1]);
	window->shell_in = down[1];
	window->shell_out = up[0];
	ck_assert_msg(hear(window, &news), "the shell says nothing");
	window->pid = news.pid;
}

void window_stopped(struct window *window)
{
	struct pollfd both[2] = {
		{ .fd = window->shell_out, .events = POLLIN },
		{ .fd = window->master, .events = POLLIN },
	};
	struct news news;

	/* Its last words are taken in, so that they cannot hold it up. */
	for (int i = 0; i < 1000 && poll(both, 2, 10 * patience()) >= 0; i++) {
		if (both[0].revents & POLLIN) {
			ck_assert(hear(window, &news));
			ck_assert(WIFSTOPPED(news.status));
			window_take(window);
			return;
		}
		window_take(window);
	}
	window_fail(window, "it does not stop");
}

void window_wake(struct window *window)
{
	ck_assert_int_eq(write(window->shell_in, "", 1), 1);
}
