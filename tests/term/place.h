#ifndef TEND_TESTS_PLACE_H
#define TEND_TESTS_PLACE_H

/*
 * Where a test's program lives: a folder of its own with home, book and
 * settings, and an environment that is the same everywhere.
 */

/* In the child: become the program. words: the call after its name. */
_Noreturn void place_exec(const char *const *words, const char *const *env);

/* The program to try: $TEND_BIN, else build/tend. */
const char *place_program(void);

#endif
