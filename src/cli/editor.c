#include "cli/editor.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/intl.h"
#include "base/mem.h"
#include "base/str.h"
#include "port/config.h"
#include "text/utf8.h"

enum { EDITOR_WORDS = 32 };

/* ---- the file ------------------------------------------------------------- */

static bool write_file(const char *path, const char *text, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
		      0600);
	bool ok = fd >= 0;

	while (ok && size > 0) {
		ssize_t done = write(fd, text, size);

		if (done < 0 && errno == EINTR)
			continue;
		ok = done > 0;
		if (ok) {
			text += done;
			size -= (size_t)done;
		}
	}
	ok = ok && fsync(fd) == 0;
	if (fd >= 0)
		ok = close(fd) == 0 && ok;
	return ok;
}

static bool read_file(const char *path, struct str *out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	char piece[1 << 14];
	ssize_t got = fd < 0 ? -1 : 1;

	while (fd >= 0 && (got = read(fd, piece, sizeof(piece))) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			break;
		str_add_n(out, piece, (size_t)got);
	}
	if (fd >= 0)
		close(fd);
	return got == 0;
}

/* A folder of our own, 0700, in memory where the system offers that. */
static bool make_folder(char *folder, size_t room)
{
	const char *run = getenv("XDG_RUNTIME_DIR");
	struct stat is;

	if (!run || run[0] != '/' || stat(run, &is) != 0 ||
	    is.st_uid != geteuid() || (is.st_mode & 0022))
		run = getenv("TMPDIR");
	if (!run || run[0] != '/')
		run = "/tmp";
	snprintf(folder, room, "%s/tend-XXXXXX", run);
	return mkdtemp(folder) != NULL;
}

/* ---- the editor ----------------------------------------------------------- */

static bool is_vim(const char *program)
{
	static const char *const names[] = {
		"vi", "vim", "nvim", "gvim", "view", "vim.basic", "vim.tiny",
		"vim.nox", "vim.gtk3",
	};
	const char *slash = strrchr(program, '/');

	if (slash)
		program = slash + 1;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(program, names[i]) == 0)
			return true;
	return false;
}

/* The words of $EDITOR, parted by blanks; no shell looks at them. */
static void editor_words(char *command, const char *path, const char **words)
{
	static const char *const quiet[] = {
		"-n", "-i", "NONE", "--cmd",
		"set nobackup nowritebackup noundofile noswapfile",
	};
	size_t count = 0;
	char *rest = NULL;

	for (char *word = strtok_r(command, " \t", &rest);
	     word && count < EDITOR_WORDS - 8;
	     word = strtok_r(NULL, " \t", &rest))
		words[count++] = word;
	if (count && is_vim(words[0]))
		for (size_t i = 0; i < sizeof(quiet) / sizeof(*quiet); i++)
			words[count++] = quiet[i];
	words[count++] = path;
	words[count] = NULL;
}

/* Run it and wait; true if it ended well. Ctrl-C in the editor is the
 * editor's own. */
static bool run_and_wait(const char **words)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, intr, quit;
	int status = -1;
	pid_t child;

	sigaction(SIGINT, &ignore, &intr);
	sigaction(SIGQUIT, &ignore, &quit);
	child = fork();
	if (child == 0) {
		signal(SIGINT, SIG_DFL);
		signal(SIGQUIT, SIG_DFL);
		signal(SIGPIPE, SIG_DFL);
		execvp(words[0], (char *const *)words);
		_exit(127);
	}
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &intr, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	return child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool edit_at(const char *path, struct arena *arena,
		    struct str *came_back, struct err *err)
{
	const char *chosen = getenv("VISUAL");
	const char *words[EDITOR_WORDS];
	char *command;
	bool ok;

	if (!chosen || !*chosen)
		chosen = getenv("EDITOR");
	if (!chosen || !*chosen)
		config_value("editor", arena, &chosen, NULL);
	if (!chosen || !chosen[strspn(chosen, " \t")])
		chosen = "vi";
	command = mem_text(chosen);
	editor_words(command, path, words);
	ok = run_and_wait(words);
	free(command);
	if (!read_file(path, came_back))
		return err_set(err, ERR_FAILED, NULL,
			       _("the text could not be read back from %.200s: %s"),
			       path, strerror(errno));
	if (!ok)
		err_set(err, ERR_FAILED, NULL,
			_("“%.80s” did not end well; the text as it left it is in %.200s"),
			chosen, path);
	return ok;
}

bool editor_run(const char *text, size_t size, struct arena *arena,
		const char **out, size_t *out_size, size_t *mended,
		struct err *err)
{
	char folder[512], path[600];
	struct str raw = STR_INIT, good = STR_INIT;
	bool ok, same;

	if (!make_folder(folder, sizeof(folder)))
		return err_set(err, ERR_FAILED, NULL,
			       _("no private place for the editor's file: %s"),
			       strerror(errno));
	snprintf(path, sizeof(path), "%s/page.md", folder);
	if (!write_file(path, text, size)) {
		err_set(err, ERR_FAILED, NULL,
			_("the editor's file could not be written: %s"),
			strerror(errno));
		unlink(path);
		rmdir(folder);
		return false;
	}
	ok = edit_at(path, arena, &raw, err);
	same = raw.size == size && memcmp(raw.s, text, size) == 0;
	if (!ok && same)
		err_set(err, ERR_FAILED, NULL,
			_("the editor did not start or did not end well; nothing was changed"));
	if (ok) {
		*mended = utf8_mend(&good, raw.s, raw.size);
		*out = arena_text_n(arena, good.s, good.size);
		*out_size = good.size;
	}
	if (ok || same) {
		unlink(path);
		rmdir(folder);
	}
	str_clear(&raw);
	str_clear(&good);
	return ok;
}

const char *editor_rescue(const char *book_path, const char *text, size_t size,
			  struct arena *arena)
{
	char *folder = mem_text(book_path);
	const char *path = arena_print(arena, "%s/tend-kept-words-%ld.md",
				       dirname(folder), (long)getpid());

	free(folder);
	return write_file(path, text, size) ? path : NULL;
}
