/*
 * The monkey: any keys, in any order, on a book that looks lived in, under
 * sanitizers. A number of runs, each of so many presses; what fails is told
 * with its seed, and with as few presses as still make it fail.
 *
 * usage: monkey [--runs N] [--presses N] [--seconds N] [--seed N]
 *               [--words FILE] [--keys "…"]
 * With --seconds it goes on for that long. --words: the person's words are
 * made of the letters q and x, and every row of every screen is written to
 * FILE. --keys plays these presses alone, in a run like that of the seed,
 * and shows each screen.
 */
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "run.h"
#include "ui/panes.h"

/* One run in so many begins with an empty book. */
enum { PRESSES_MOST = 100000, BARE_EVERY = 8 };

struct wish {
	int runs, presses, seconds;
	uint64_t seed;
	const char *words, *keys;
};

static struct press presses[PRESSES_MOST];

static bool read_wish(int argc, char **argv, struct wish *wish)
{
	for (int i = 1; i + 1 < argc; i += 2) {
		const char *name = argv[i], *value = argv[i + 1];

		if (strcmp(name, "--runs") == 0)
			wish->runs = atoi(value);
		else if (strcmp(name, "--presses") == 0)
			wish->presses = atoi(value);
		else if (strcmp(name, "--seconds") == 0)
			wish->seconds = atoi(value);
		else if (strcmp(name, "--seed") == 0)
			wish->seed = strtoull(value, NULL, 10);
		else if (strcmp(name, "--words") == 0)
			wish->words = value;
		else if (strcmp(name, "--keys") == 0)
			wish->keys = value;
		else
			return false;
	}
	return argc % 2 == 1 && wish->presses > 0 &&
		wish->presses <= PRESSES_MOST;
}

/* What kind of a run a seed makes. */
static struct run run_of(const struct wish *wish, struct home *home,
			 uint64_t seed)
{
	struct run run = {
		.home = home, .presses = presses, .count = wish->presses,
		.ascii = seed % 4 == 3, .words = -1,
	};

	if (seed % 2)
		run.how |= NO_GREETING;
	if (seed % 3 == 0)
		run.how |= NO_TAKING;
	if (wish->words)
		run.how |= CALM_TEXT | NO_SIZES;
	return run;
}

static void tell(const struct run *run, const struct outcome *outcome,
		 uint64_t seed)
{
	int count;

	printf("monkey: seed %llu, after %d presses: %s\n",
	       (unsigned long long)seed, outcome->at, outcome->why);
	fflush(stdout);
	count = run_shrink(run, outcome, presses);
	printf("monkey: so few will do (monkey --seed %llu --keys …):\n  ",
	       (unsigned long long)seed);
	presses_print(presses, count);
	fflush(stdout);
}

static void tell_panes(const bool *seen)
{
	const char *between = "monkey: never came to";

	for (int i = 0; panes_all[i] && i < PANES_MOST; i++)
		if (!seen[i]) {
			printf("%s %s", between, panes_all[i]->name);
			between = ",";
		}
	if (*between == ',')
		printf("\n");
}

/* Gives how many runs failed. */
static int play(const struct wish *wish, struct home *home, struct home *bare,
		int words)
{
	int64_t end = clock_ticks() + (int64_t)wish->seconds * 1000;
	int failed = 0, done = 0;
	long long pressed = 0;
	bool seen[PANES_MOST] = { 0 };

	for (;; done++) {
		uint64_t seed = wish->seed + (uint64_t)done;
		struct run run = run_of(wish, seed % BARE_EVERY ? home : bare,
					seed);
		struct outcome outcome;

		if (wish->seconds ? clock_ticks() >= end : done >= wish->runs)
			break;
		if (wish->keys)
			run.count = presses_parse(wish->keys, presses,
						  PRESSES_MOST);
		else
			presses_fill(presses, run.count, seed, run.how);
		run.words = words;
		run.show = wish->keys != NULL;
		outcome = run_go(&run);
		pressed += outcome.at;
		for (int i = 0; i < PANES_MOST; i++)
			seen[i] = seen[i] || outcome.seen[i];
		run.show = false;
		if (!outcome.fine) {
			failed++;
			tell(&run, &outcome, seed);
		}
		if (wish->keys || failed >= 10)
			break;
	}
	tell_panes(seen);
	printf("monkey: %lld presses in %d runs: %d failed\n", pressed, done,
	       failed);
	return failed;
}

/* What it writes outside the book goes into a folder of its own. */
static const char *own_folder(void)
{
	static char folder[200];
	const char *tmp = getenv("TMPDIR");

	snprintf(folder, sizeof(folder), "%s/tend-monkey-XXXXXX",
		 tmp ? tmp : "/tmp");
	if (!mkdtemp(folder)) {
		perror(folder);
		exit(2);
	}
	setenv("HOME", folder, 1);
	setenv("XDG_CONFIG_HOME", folder, 1);
	setenv("XDG_DATA_HOME", folder, 1);
	setenv("XDG_RUNTIME_DIR", folder, 1);
	return folder;
}

static void remove_folder(const char *folder)
{
	char command[300];

	snprintf(command, sizeof(command), "rm -rf '%s'", folder);
	if (system(command) != 0)
		perror(folder);
}

int main(int argc, char **argv)
{
	const char *folder;
	struct wish wish = { .runs = 10, .presses = 300, .seed = 1 };
	struct home home, bare;
	int words = -1, failed;

	setlocale(LC_ALL, "C.UTF-8");
	umask(077);
	if (!read_wish(argc, argv, &wish)) {
		fprintf(stderr, "usage: see tests/monkey/main.c\n");
		return 2;
	}
	if (wish.words) {
		words = open(wish.words,
			     O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
		if (words < 0) {
			perror(wish.words);
			return 2;
		}
	}
	printf("monkey: from seed %llu\n", (unsigned long long)wish.seed);
	folder = own_folder();
	home_make(&home, wish.words ? HOME_NEUTRAL : HOME_LIVED_IN);
	home_make(&bare, HOME_BARE);
	failed = play(&wish, &home, &bare, words);
	book_close(home.book);
	book_close(bare.book);
	remove_folder(folder);
	return failed ? 1 : 0;
}
