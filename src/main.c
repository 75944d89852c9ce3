#include <fcntl.h>
#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/verb.h"
#include "verb_window.h"

/* The three first descriptors are always something, so that the book's is
 * never one of them. What was closed cannot be read (there is nothing) nor
 * written (it says so), as before. */
static void fill_descriptors(void)
{
	static const int modes[] = { O_RDONLY, O_RDONLY, O_RDWR };

	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			(void)!open("/dev/null", modes[fd]);
}

/* The person's words go to no core file, to no one else's eyes, and to no
 * file others can read. */
static void be_private(void)
{
	struct rlimit none = { 0, 0 };

	umask(077);
	prctl(PR_SET_DUMPABLE, 0);
	setrlimit(RLIMIT_CORE, &none);
}

/* What malloc asks of the system, it asks for in larger parts. */
static void ask_for_more(void)
{
#ifdef __GLIBC__
	enum { MORE = 1 << 20 };

	mallopt(M_TOP_PAD, MORE);
#endif
}

int main(int argc, char **argv)
{
	be_private();
	fill_descriptors();
	ask_for_more();
	/* Numbers stay as C writes them, for JSON and for SQL; and the system's
	 * words as long as tend's own have no translation. */
	setlocale(LC_CTYPE, "");
	setlocale(LC_TIME, "");
	/* A reader that leaves, or a file that may not grow, is an error of the
	 * write, never a death in the midst of a step. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	return cli_run(argc, argv, &window_room);
}
