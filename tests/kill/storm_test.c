#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../term/place.h"
#include "../term/window.h"
#include "base/clock.h"
#include "instant.h"
#include "unit.h"

/* What was acknowledged is there, whatever happened next. */

enum {
	ROUNDS = 500,
	WRITERS = 2,
	EACH = 50,
	BUSY_AFTER = 5000,	/* ms the command line may wait for the book */
};

/* A word that tells whether it is whole: a number, twice. */
static void make_word(char out[40], char kind, int number)
{
	unsigned sum = (unsigned)number * 2654435761u + (unsigned char)kind;

	snprintf(out, 40, "tkn%c%05dx%08xz", kind, number, sum);
}

static int words_torn(const char *text)
{
	int torn = 0;

	for (const char *at = text; (at = strstr(at, "tkn")) != NULL; at++) {
		char kind, whole[40];
		int number;

		if (sscanf(at, "tkn%c%5dx", &kind, &number) != 2) {
			torn++;
			continue;
		}
		make_word(whole, kind, number);
		if (strncmp(at, whole, strlen(whole)) != 0)
			torn++;
	}
	return torn;
}

/* Start `tend write WORD`; *out: where its id will come. */
static pid_t begin_write(const char *word, int *out)
{
	int ends[2];
	pid_t pid;

	place_program();
	window_folder();
	ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (pid == 0) {
		int nothing = open("/dev/null", O_RDWR);

		dup2(nothing, 0);
		dup2(ends[1], 1);
		dup2(nothing, 2);
		place_exec((const char *const[]){ "write", word, NULL }, NULL);
	}
	close(ends[1]);
	*out = ends[0];
	return pid;
}

/* Whether it printed an id, whole. */
static bool end_write(pid_t pid, int out, int *status)
{
	char id[64] = "";
	size_t size = 0;
	ssize_t got;

	while (size < sizeof(id) - 1 &&
	       (got = read(out, id + size, sizeof(id) - 1 - size)) > 0)
		size += (size_t)got;
	close(out);
	waitpid(pid, status, 0);
	return size > 13 && id[size - 1] == '\n';
}

static int64_t microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/* How long a write takes here, in nanoseconds. */
static long usual_time(void)
{
	int64_t begun = microseconds();

	for (int i = 0; i < 10; i++) {
		char word[40];
		int out, status;
		pid_t pid;

		make_word(word, 'a', i);
		pid = begin_write(word, &out);
		ck_assert(end_write(pid, out, &status));
	}
	return (long)((microseconds() - begun) * 100);
}

static unsigned seed(void)
{
	const char *wish = getenv("SEED");
	unsigned state = wish ? (unsigned)strtoul(wish, NULL, 10) :
		(unsigned)time(NULL);

	printf("seed %u\n", state);
	return state;
}

START_TEST(what_was_acknowledged_survives_kill_9_at_any_instant)
{
	static bool said[ROUNDS];
	unsigned state = seed();
	long usual = usual_time();
	int acknowledged = 0, killed = 0;
	const char *all;

	for (int i = 0; i < ROUNDS; i++) {
		char word[40];
		int out, status;
		pid_t pid;

		make_word(word, 'k', i);
		pid = begin_write(word, &out);
		if (i % LEFT_ALONE) {
			instant_wait(usual, &state);
			kill(pid, SIGKILL);
		}
		said[i] = end_write(pid, out, &status);
		acknowledged += said[i];
		killed += WIFSIGNALED(status);
		ck_assert_msg(WIFSIGNALED(status) || WEXITSTATUS(status) == 0,
			      "round %d: exit %d", i, WEXITSTATUS(status));
	}
	SAYS("check");
	all = SAYS("export", "--format", "json");
	for (int i = 0; i < ROUNDS; i++) {
		char word[40];

		make_word(word, 'k', i);
		ck_assert_msg(!said[i] || strstr(all, word), "%s is gone",
			      word);
	}
	ck_assert_int_eq(words_torn(all), 0);
	printf("%d rounds, %d killed in the midst, %d acknowledged\n", ROUNDS,
	       killed, acknowledged);
	/* Else nothing was tried. */
	ck_assert_int_gt(killed, ROUNDS / 10);
	ck_assert_int_ge(acknowledged, ROUNDS / LEFT_ALONE);
}
END_TEST

static _Noreturn void write_many(int writer)
{
	for (int i = 0; i < EACH; i++) {
		char word[40];
		int64_t begun = clock_ticks();
		int out, status;
		pid_t pid;

		make_word(word, 'w', writer * EACH + i);
		pid = begin_write(word, &out);
		if (!end_write(pid, out, &status) || status != 0)
			_exit(1);
		if (clock_ticks() - begun > BUSY_AFTER)
			_exit(2);
	}
	_exit(0);
}

START_TEST(two_who_write_at_once_lose_nothing)
{
	pid_t writers[WRITERS];
	const char *all;
	int status;

	SAYS("write", "a first page");
	for (int i = 0; i < WRITERS; i++)
		if ((writers[i] = fork()) == 0)
			write_many(i);
	for (int i = 0; i < WRITERS; i++) {
		waitpid(writers[i], &status, 0);
		ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0,
			      "writer %d: %s", i,
			      status == 0x200 ? "waited too long" : "refused");
	}
	all = SAYS("export", "--format", "json");
	for (int i = 0; i < WRITERS * EACH; i++) {
		char word[40];

		make_word(word, 'w', i);
		ck_assert_msg(strstr(all, word) != NULL, "%s is gone", word);
	}
	SAYS("check");
}
END_TEST

/* The very first start, by several at once: one book is made. */
START_TEST(two_who_make_the_book_at_once_make_one)
{
	for (int turn = 0; turn < 10; turn++) {
		pid_t pids[4];
		int outs[4], status;
		char word[40];
		const char *all;

		unlink(window_book());
		for (int i = 0; i < 4; i++) {
			make_word(word, 'f', i);
			pids[i] = begin_write(word, &outs[i]);
		}
		for (int i = 0; i < 4; i++)
			ck_assert(end_write(pids[i], outs[i], &status));
		all = SAYS("export", "--format", "json");
		for (int i = 0; i < 4; i++) {
			make_word(word, 'f', i);
			ck_assert_msg(strstr(all, word) != NULL, "%s is gone",
				      word);
		}
	}
	SAYS("check");
}
END_TEST

UNIT(storm)
{
	tcase_add_test(unit,
		       what_was_acknowledged_survives_kill_9_at_any_instant);
	tcase_add_test(unit, two_who_write_at_once_lose_nothing);
	tcase_add_test(unit, two_who_make_the_book_at_once_make_one);
}
