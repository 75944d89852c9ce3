#ifndef TEND_TESTS_SHELL_H
#define TEND_TESTS_SHELL_H

#include <sys/ioctl.h>

#include "window.h"

/*
 * A parent in the terminal's session, as a shell with job control is one: the
 * program gets a process group and the terminal; when it stops, the parent
 * takes the terminal back and tells the test. Without it a stop signal from
 * the terminal is dropped by the kernel (the group would be an orphan).
 */
void shell_open(struct window *window, const struct window_wish *wish,
		const struct winsize *size);

#endif
