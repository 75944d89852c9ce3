#include <dirent.h>
#include <locale.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "unit.h"

static struct unit *units;

void unit_join(struct unit *unit)
{
	unit->next = units;
	units = unit;
}

const char *unit_folder(void)
{
	static char folder[200];
	const char *tmp = getenv("TMPDIR");

	if (!folder[0]) {
		snprintf(folder, sizeof(folder), "%s/tend-unit-XXXXXX",
			 tmp ? tmp : "/tmp");
		if (!mkdtemp(folder))
			abort();
	}
	return folder;
}

int unit_files(void)
{
	DIR *dir = opendir(unit_folder());
	int count = 0;

	ck_assert_ptr_nonnull(dir);
	for (struct dirent *at; (at = readdir(dir)) != NULL;)
		count += at->d_name[0] != '.';
	closedir(dir);
	return count;
}

unsigned unit_seed(unsigned otherwise)
{
	const char *seed = getenv("SEED");

	return seed && atoi(seed) ? (unsigned)atoi(seed) : otherwise;
}

unsigned unit_random(unsigned *state)
{
	unsigned x = *state ? *state : 2463534242u;

	x ^= x << 13;
	x ^= x >> 17;
	x ^= x << 5;
	return *state = x;
}

/* What the workers share: who is next, and what came of it. */
struct tally {
	atomic_uint next;
	atomic_int claims;
	atomic_int false_ones;
};

static bool wanted(const struct unit *unit, int count, char **names)
{
	for (int i = 0; i < count; i++)
		if (strcmp(names[i], unit->name) == 0)
			return true;
	return !count;
}

static void run(const struct unit *unit, struct tally *tally)
{
	Suite *suite = suite_create(unit->name);
	TCase *cases = tcase_create(unit->name);
	SRunner *runner;

	tcase_set_timeout(cases, 120);
	unit->fill(cases);
	suite_add_tcase(suite, cases);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_SILENT);
	atomic_fetch_add(&tally->claims, srunner_ntests_run(runner));
	atomic_fetch_add(&tally->false_ones, srunner_ntests_failed(runner));
	if (srunner_ntests_failed(runner))
		srunner_print(runner, CK_NORMAL);
	srunner_free(runner);
}

/* Takes units in turn until none is left. */
static void work(struct tally *tally, int count, char **names)
{
	unsigned turn = atomic_fetch_add(&tally->next, 1), at = 0;

	for (const struct unit *unit = units; unit; unit = unit->next) {
		if (!wanted(unit, count, names) || at++ != turn)
			continue;
		run(unit, tally);
		fflush(stdout);
		turn = atomic_fetch_add(&tally->next, 1);
	}
}

/* False also when a worker came to an end of its own. */
static bool work_together(struct tally *tally, int jobs, int count,
			  char **names)
{
	bool whole = true;
	int status;

	for (int i = 0; i < jobs; i++) {
		pid_t worker = fork();

		if (worker < 0)
			return false;
		if (!worker) {
			work(tally, count, names);
			exit(0);
		}
	}
	while (wait(&status) > 0)
		whole = whole && WIFEXITED(status) && !WEXITSTATUS(status);
	return whole;
}

/* units [-j N] [NAME…]: all of them, or those named; N at a time. */
int main(int argc, char **argv)
{
	struct tally *tally = mmap(NULL, sizeof(*tally),
				   PROT_READ | PROT_WRITE,
				   MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int jobs = 1;
	bool whole;

	for (int c; (c = getopt(argc, argv, "j:")) != -1;) {
		if (c != 'j')
			return 2;
		jobs = atoi(optarg);
	}
	if (tally == MAP_FAILED)
		return 2;
	setlocale(LC_ALL, "C.UTF-8");
	umask(077);
	/* The home of whoever runs them is none of theirs. */
	setenv("HOME", "/nonexistent", 1);
	unsetenv("XDG_CONFIG_HOME");
	unsetenv("XDG_DATA_HOME");
	unsetenv("XDG_RUNTIME_DIR");
	whole = work_together(tally, jobs, argc - optind, argv + optind);
	printf("%s: %d claims, %d of them false\n", argv[0],
	       atomic_load(&tally->claims), atomic_load(&tally->false_ones));
	return whole && atomic_load(&tally->claims) &&
	       !atomic_load(&tally->false_ones) ? 0 : 1;
}
