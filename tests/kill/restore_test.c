#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../term/place.h"
#include "../term/window.h"
#include "instant.h"
#include "unit.h"

/* A restore that is killed at any instant leaves the former book or the copy,
 * whole; and once it has said so, the copy. */

enum { ROUNDS = 120 };

static pid_t begin_restore(const char *copy, int *out)
{
	int ends[2];
	pid_t pid;

	ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (pid == 0) {
		int nothing = open("/dev/null", O_RDWR);

		dup2(nothing, 0);
		dup2(ends[1], 1);
		dup2(nothing, 2);
		place_exec((const char *const[]){ "restore", copy, NULL }, NULL);
	}
	close(ends[1]);
	*out = ends[0];
	return pid;
}

/* Whether it said anything before it ended. */
static bool end_restore(pid_t pid, int out, int *status)
{
	char said[4096];
	ssize_t got = read(out, said, sizeof(said));

	close(out);
	waitpid(pid, status, 0);
	return got > 0;
}

static long nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000000 + now.tv_nsec;
}

static void copy_book(const char *name, char *path, size_t room)
{
	snprintf(path, room, "%s/%s", window_folder(), name);
	SAYS("backup", path);
}

START_TEST(a_restore_that_is_killed_leaves_one_whole_book)
{
	char copies[2][500];
	unsigned seed = unit_seed((unsigned)time(NULL)), state = seed;
	int killed = 0, done = 0, is = 1, out, status;
	long usual;
	pid_t pid;

	SAYS("write", "the first of all");
	copy_book("one.db", copies[0], sizeof(copies[0]));
	SAYS("write", "the second of all");
	copy_book("two.db", copies[1], sizeof(copies[1]));
	usual = nanoseconds();
	pid = begin_restore(copies[1], &out);
	ck_assert(end_restore(pid, out, &status));
	usual = nanoseconds() - usual;
	for (int i = 0; i < ROUNDS; i++) {
		int want = 1 - is;
		bool said;

		pid = begin_restore(copies[want], &out);
		if (i % LEFT_ALONE) {
			instant_wait(usual, &state);
			kill(pid, SIGKILL);
		}
		said = end_restore(pid, out, &status);
		killed += WIFSIGNALED(status);

		const char *all = SAYS("entry", "list");

		ck_assert_ptr_nonnull(strstr(all, "the first of all"));
		is = strstr(all, "the second of all") != NULL;
		ck_assert(!said || is == want);
		done += is == want;
		SAYS("check");
	}
	printf("seed %u: %d rounds, %d killed in the midst, %d restored\n",
	       seed, ROUNDS, killed, done);
	ck_assert_int_gt(killed, ROUNDS / 10);
	ck_assert_int_ge(done, ROUNDS / LEFT_ALONE);
}
END_TEST

UNIT(kill_restore)
{
	tcase_set_timeout(unit, 120);
	tcase_add_test(unit, a_restore_that_is_killed_leaves_one_whole_book);
}
