/* The program as it is called: in a terminal, and on the command line. */
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "bench.h"

enum { STARTS = 30, CALLS = 29 };

/* Start it in a terminal and read until its footer is there; then it is told
 * to leave. Gives the microseconds to the footer. */
static double start_once(char *const *words, size_t *bytes)
{
	struct winsize size = { .ws_row = 24, .ws_col = 80 };
	struct str seen = STR_INIT;
	double begun = bench_now(), took = 0;
	char buffer[8192];
	ssize_t got;
	int master;
	pid_t child = forkpty(&master, NULL, NULL, &size);

	if (child == 0) {
		setenv("TERM", "xterm-256color", 1);
		execvp(words[0], words);
		_exit(127);
	}
	while ((got = read(master, buffer, sizeof(buffer))) > 0) {
		str_add_n(&seen, buffer, (size_t)got);
		if (!took && memmem(seen.s, seen.size, "support", 7)) {
			took = bench_now() - begun;
			*bytes = seen.size;
			if (write(master, "q", 1) != 1)
				break;
		}
	}
	waitpid(child, NULL, 0);
	close(master);
	str_clear(&seen);
	return took;
}

/* How many system calls from exec to exit, where strace is there. */
static void count_calls(const char *tend, const char *path)
{
	char out[320], *words[8];
	size_t bytes;
	FILE *file;
	int lines = 0;

	if (system("command -v strace >/dev/null 2>&1") != 0) {
		printf("%-34s (strace is not here)\n", "system calls");
		return;
	}
	snprintf(out, sizeof(out), "%s.strace", path);
	words[0] = "strace";
	words[1] = "-o";
	words[2] = out;
	words[3] = strdup(tend);
	words[4] = NULL;
	start_once(words, &bytes);
	file = fopen(out, "r");
	for (int c; file && (c = getc(file)) != EOF;)
		lines += c == '\n';
	if (file)
		fclose(file);
	unlink(out);
	free(words[3]);
	printf("%-34s %d\n", "system calls, start to end", lines);
}

void bench_start(const char *tend, const char *path)
{
	struct times times = { .what = "start to the whole first page" };
	char *words[2] = { strdup(tend), NULL };
	size_t bytes = 0;

	start_once(words, &bytes);	/* its daily copy, and a warm cache */
	for (int i = 0; i < STARTS; i++)
		times_add(&times, start_once(words, &bytes));
	times_tell(&times);
	printf("%-34s %zu\n", "bytes of that page", bytes);
	free(words[0]);
	count_calls(tend, path);
}

static void call(const char *what, const char *tend, const char *words)
{
	struct times times = { .what = what };
	struct str command = STR_INIT;

	str_print(&command, "'%s' %s >/dev/null", tend, words);
	for (int i = 0; i < CALLS; i++) {
		char turn[12];
		double begun;

		snprintf(turn, sizeof(turn), "%d", i);
		setenv("TURN", turn, 1);
		begun = bench_now();

		if (system(command.s) != 0)
			fprintf(stderr, "bench: %s\n", command.s);
		times_add(&times, bench_now() - begun);
	}
	times_tell(&times);
	str_clear(&command);
}

void bench_verbs(const char *tend, const char *path)
{
	struct str search = STR_INIT;

	(void)path;
	str_print(&search, "search %s", bench_word(4321));
	call("(a shell that does nothing)", "true", "");
	call("tend search WORD", tend, search.s);
	call("tend today", tend, "today");
	call("tend write, durable", tend, "write 'a few words'");
	call("tend mark, durable", tend, "mark coffee done --on 2026-10-$((TURN + 1))");
	str_clear(&search);
}
