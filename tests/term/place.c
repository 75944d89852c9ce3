#include "place.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/str.h"
#include "window.h"

enum { WORDS_MAX = 30 };

static char folder[PATH_MAX];
static char book[PATH_MAX + 16];
static pid_t folder_of;

/* ---- the folder -------------------------------------------------------------- */

static int remove_one(const char *path, const struct stat *st, int what,
		      struct FTW *at)
{
	(void)st;
	(void)what;
	(void)at;
	return remove(path);
}

static void remove_folder(void)
{
	if (folder_of == getpid() && !getenv("TEND_KEEP"))
		nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void make_in(const char *name)
{
	char path[PATH_MAX + 16];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	ck_assert_int_eq(mkdir(path, 0700), 0);
}

const char *window_folder(void)
{
	const char *tmp = getenv("TMPDIR");

	if (folder[0])
		return folder;
	snprintf(folder, sizeof(folder), "%s/tend-term-XXXXXX",
		 tmp ? tmp : "/tmp");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	folder_of = getpid();
	atexit(remove_folder);
	make_in("home");
	make_in("run");
	make_in("data");
	snprintf(book, sizeof(book), "%s/data/tend.db", folder);
	return folder;
}

const char *window_book(void)
{
	window_folder();
	return book;
}

/* ---- the program -------------------------------------------------------------- */

const char *place_program(void)
{
	static char path[PATH_MAX];
	const char *wish = getenv("TEND_BIN");

	if (!path[0])
		ck_assert_msg(realpath(wish ? wish : "build/tend", path) != NULL,
			      "%s is not there; make it first",
			      wish ? wish : "build/tend");
	return path;
}

static void set_in_folder(const char *name, const char *under)
{
	char path[PATH_MAX + 64];

	snprintf(path, sizeof(path), "%s/%s", folder, under);
	setenv(name, path, 1);
}

/* What the sanitizers want to be told is handed on; of the rest, what is
 * named here. */
static void set_environment(const char *const *env)
{
	static const char *const handed_on[] = {
		"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS",
	};
	char *kept[4];

	for (size_t i = 0; i < 4; i++) {
		const char *value = getenv(handed_on[i]);

		kept[i] = value ? strdup(value) : NULL;
	}
	clearenv();
	for (size_t i = 0; i < 4; i++)
		if (kept[i])
			setenv(handed_on[i], kept[i], 1);
	set_in_folder("HOME", "home");
	set_in_folder("TMPDIR", "run");
	set_in_folder("XDG_RUNTIME_DIR", "run");
	set_in_folder("XDG_CONFIG_HOME", "home/.config");
	set_in_folder("XDG_DATA_HOME", "home/.local/share");
	setenv("TEND_DB", book, 1);
	setenv("TERM", "xterm-256color", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TZ", "UTC0", 1);
	setenv("TEND_NOW", "2026-11-23T09:30:00Z", 1);
	setenv("TEND_SEED", "7", 1);
	/* A lone Esc is one at once, however the machine is loaded. */
	setenv("ESCDELAY", "0", 1);
	for (size_t i = 0; env && env[i]; i++) {
		const char *equals = strchr(env[i], '=');

		if (equals) {
			char *name = strndup(env[i], (size_t)(equals - env[i]));

			setenv(name, equals + 1, 1);
			free(name);
		} else {
			unsetenv(env[i]);
		}
	}
}

void place_exec(const char *const *words, const char *const *env)
{
	const char *call[WORDS_MAX + 2] = { place_program() };
	sigset_t none;

	for (size_t i = 0; words && words[i] && i < WORDS_MAX; i++)
		call[i + 1] = words[i];
	set_environment(env);
	/* Whoever runs the tests may have had some signals blocked. */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	for (int number = 1; number < 32; number++)
		signal(number, SIG_DFL);
	if (chdir(folder) == 0)
		execv(call[0], (char *const *)call);
	_exit(127);
}

/* ---- without a window ---------------------------------------------------------- */

/* Input goes in from a file, so that nobody waits for anybody. */
static int file_with(const char *input)
{
	char path[PATH_MAX + 16];
	int fd;

	snprintf(path, sizeof(path), "%s/input", window_folder());
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	ck_assert_int_ge(fd, 0);
	for (size_t at = 0, size = strlen(input); at < size; ) {
		ssize_t sent = write(fd, input + at, size - at);

		ck_assert_int_gt(sent, 0);
		at += (size_t)sent;
	}
	lseek(fd, 0, SEEK_SET);
	return fd;
}

int tend_run(const char *const *words, const char *input, char **out)
{
	struct str said = STR_INIT;
	int in = file_with(input ? input : ""), ends[2], status;
	char bytes[4096];
	ssize_t size;
	pid_t pid;

	place_program();
	ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (pid == 0) {
		dup2(in, 0);
		dup2(ends[1], 1);
		dup2(ends[1], 2);
		place_exec(words, NULL);
	}
	close(in);
	close(ends[1]);
	while ((size = read(ends[0], bytes, sizeof(bytes))) > 0 ||
	       (size < 0 && errno == EINTR))
		if (size > 0)
			str_add_n(&said, bytes, (size_t)size);
	close(ends[0]);
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	if (out)
		*out = str_take(&said);
	str_clear(&said);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) :
		WEXITSTATUS(status);
}

/* What was said is held until the test's process ends. */
static const char *hold(char *said)
{
	static char **held;
	static size_t count;

	held = mem_grow(held, count + 1, sizeof(*held));
	return held[count++] = said;
}

const char *tend_says(const char *const *words, const char *input)
{
	char *out;
	int code = tend_run(words, input, &out);
	size_t size = strlen(out);

	ck_assert_msg(code == 0, "tend %s: exit %d: %s",
		      words[0] ? words[0] : "", code, out);
	if (size > 0 && out[size - 1] == '\n')
		out[size - 1] = '\0';
	return hold(out);
}
