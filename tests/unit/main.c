#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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

/* units [NAME…]: all of them, or those named. */
int main(int argc, char **argv)
{
	Suite *suite = suite_create("units");
	SRunner *runner;

	setlocale(LC_ALL, "C.UTF-8");
	umask(077);
	/* The home of whoever runs them is none of theirs. */
	setenv("HOME", "/nonexistent", 1);
	unsetenv("XDG_CONFIG_HOME");
	unsetenv("XDG_DATA_HOME");
	unsetenv("XDG_RUNTIME_DIR");
	for (struct unit *unit = units; unit; unit = unit->next) {
		bool wanted = argc < 2;

		for (int i = 1; i < argc; i++)
			wanted = wanted || strcmp(argv[i], unit->name) == 0;
		if (!wanted)
			continue;
		TCase *cases = tcase_create(unit->name);

		tcase_set_timeout(cases, 120);
		unit->fill(cases);
		suite_add_tcase(suite, cases);
	}
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);

	srunner_free(runner);
	return failed ? 1 : 0;
}
