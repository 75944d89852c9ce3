#include "port/editor.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/intl.h"
#include "base/mem.h"
#include "base/str.h"
#include "port/config.h"
#include "text/utf8.h"

enum {
	EDITOR_WORDS = 32,
	LEFT_MAX = 256 * 1024 * 1024,	/* bytes that are taken back */
	LAST_WAIT = 200,		/* ms for an editor told to end */
};

static const char page[] = "page.md";

/* ---- the file ------------------------------------------------------------- */

static bool write_file(int folder, const char *name, const char *text,
		       size_t size)
{
	int fd = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW |
			O_CLOEXEC, 0600);
	int why;
	bool ok;

	if (fd < 0)
		return false;
	ok = fd_write(fd, text, size) && fsync(fd) == 0;
	why = errno;
	ok = close(fd) == 0 && ok;
	if (!ok) {
		unlinkat(folder, name, 0);
		errno = why;
	}
	return ok;
}

/* A plain file of the folder, whole; false if it is none. */
static bool read_file(int folder, const char *name, struct str *out)
{
	int fd = openat(folder, name,
			O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	struct stat is;
	bool ok;

	if (fd < 0)
		return false;
	ok = fstat(fd, &is) == 0 && S_ISREG(is.st_mode) &&
	     fd_read(fd, out, LEFT_MAX);
	close(fd);
	return ok;
}

/* ---- the folder ------------------------------------------------------------ */

static bool is_ours_alone(const char *folder)
{
	struct stat is;

	return folder && folder[0] == '/' && stat(folder, &is) == 0 &&
		S_ISDIR(is.st_mode) && is.st_uid == geteuid() &&
		(is.st_mode & 0022) == 0;
}

/* A folder of our own, 0700: in memory, else beside the book; never among
 * everybody's files on the disk. */
static bool make_folder(const char *book_path, struct str *folder)
{
	const char *run = getenv("XDG_RUNTIME_DIR");
	const char *places[3] = { is_ours_alone(run) ? run : NULL, "/dev/shm" };
	char *book = mem_text(book_path);

	if (*book_path)
		places[2] = dirname(book);
	for (int i = 0; i < 3; i++) {
		if (!places[i])
			continue;
		str_empty(folder);
		str_print(folder, "%s/tend-XXXXXX", places[i]);
		if (mkdtemp(folder->s)) {
			free(book);
			return true;
		}
	}
	free(book);
	return false;
}

/* Plain files go, whatever the editor left; anything else stays. */
static void clear_folder(const char *path)
{
	DIR *dir = opendir(path);

	for (struct dirent *at; dir && (at = readdir(dir)) != NULL;) {
		struct stat is;

		if (fstatat(dirfd(dir), at->d_name, &is,
			    AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(is.st_mode))
			unlinkat(dirfd(dir), at->d_name, 0);
	}
	if (dir)
		closedir(dir);
	rmdir(path);
}

/* What an editor that went down saved beside its file, newest first: nano's
 * .save and the like. */
static bool read_beside(int folder, const char *path, struct str *out)
{
	DIR *dir = opendir(path);
	char name[NAME_MAX + 1] = "";
	struct timespec newest = { 0 };

	for (struct dirent *at; dir && (at = readdir(dir)) != NULL;) {
		size_t size = strlen(at->d_name);
		struct stat is;

		if (strncmp(at->d_name, page, strlen(page)) != 0 ||
		    size == strlen(page) || at->d_name[size - 1] == '~' ||
		    fstatat(folder, at->d_name, &is, AT_SYMLINK_NOFOLLOW) != 0 ||
		    !S_ISREG(is.st_mode) || is.st_size == 0)
			continue;
		if (*name && (is.st_mtim.tv_sec < newest.tv_sec ||
			      (is.st_mtim.tv_sec == newest.tv_sec &&
			       is.st_mtim.tv_nsec <= newest.tv_nsec)))
			continue;
		newest = is.st_mtim;
		snprintf(name, sizeof(name), "%s", at->d_name);
	}
	if (dir)
		closedir(dir);
	str_empty(out);
	return *name && read_file(folder, name, out);
}

/* ---- the editor ----------------------------------------------------------- */

/* vi may be any of several: what it truly is on this machine. */
static void true_name(const char *program, char *out, size_t room)
{
	const char *path = getenv("PATH");
	char *copy = mem_text(path ? path : "/usr/bin:/bin"), *rest = NULL;
	char try[PATH_MAX], real[PATH_MAX];
	const char *found = NULL;

	if (strchr(program, '/'))
		found = realpath(program, real);
	else
		for (char *dir = strtok_r(copy, ":", &rest); dir && !found;
		     dir = strtok_r(NULL, ":", &rest))
			if (snprintf(try, sizeof(try), "%s/%s", dir, program) <
				    (int)sizeof(try) && access(try, X_OK) == 0)
				found = realpath(try, real);
	snprintf(out, room, "%s", found ? strrchr(found, '/') + 1 : "");
	free(copy);
}

static bool is_vim(const char *program)
{
	const char *slash = strrchr(program, '/');
	const char *name = slash ? slash + 1 : program;
	char real[NAME_MAX + 1];

	if (strcmp(name, "vi") == 0 || strcmp(name, "view") == 0) {
		true_name(program, real, sizeof(real));
		name = real;
	}
	return strcmp(name, "nvim") == 0 || strcmp(name, "gvim") == 0 ||
		strcmp(name, "vim") == 0 || strncmp(name, "vim.", 4) == 0;
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

static const char *chosen_editor(struct arena *arena)
{
	const char *chosen = getenv("VISUAL");

	if (!chosen || !*chosen)
		chosen = getenv("EDITOR");
	if (!chosen || !*chosen)
		config_value("editor", arena, &chosen, NULL);
	if (!chosen || !chosen[strspn(chosen, " \t")])
		chosen = "vi";
	return chosen;
}

/* What it is called when it is spoken of. */
static const char *spoken_name(const char *chosen, struct arena *arena)
{
	const char *start = chosen + strspn(chosen, " \t");
	const char *word = arena_text_n(arena, start, strcspn(start, " \t"));
	const char *slash = strrchr(word, '/');

	return slash ? slash + 1 : word;
}

/* In the child: never comes back. */
static _Noreturn void become(const char **words, int told)
{
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	execvp(words[0], (char *const *)words);

	int why = errno;

	if (write(told, &why, sizeof(why)) < 0)
		_exit(126);
	_exit(127);
}

/* Told to end, it is waited for no longer than LAST_WAIT. */
static bool end_it(pid_t child, int *status)
{
	static const struct timespec step = { .tv_nsec = 10 * 1000000 };

	kill(child, SIGHUP);
	kill(child, SIGCONT);
	for (int ms = 0; ms < LAST_WAIT; ms += 10) {
		if (waitpid(child, status, WNOHANG) == child)
			return true;
		nanosleep(&step, NULL);
	}
	return false;
}

/* Wait; true if it ended well. An editor that was put to sleep takes us with
 * it, so that the shell gets the terminal, and wakes with us. */
static bool wait_for(pid_t child, bool (*ending)(void))
{
	int status = -1;

	for (;;) {
		pid_t got = waitpid(child, &status, WUNTRACED);

		if (got == child && WIFSTOPPED(status)) {
			raise(SIGSTOP);
			kill(child, SIGCONT);
		} else if (got == child || (got < 0 && errno != EINTR)) {
			break;
		}
		if (ending && ending()) {
			if (!end_it(child, &status))
				return false;
			break;
		}
	}
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Run it; *why is the error number if it could not be started. Ctrl-C and
 * Ctrl-Z in the editor are the editor's own. */
static bool run(const char **words, bool (*ending)(void), int *why)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction plain = { .sa_handler = SIG_DFL };
	struct sigaction intr, quit, stop;
	int pipes[2];
	bool ok = false;
	pid_t child;

	*why = 0;
	if (pipe2(pipes, O_CLOEXEC) != 0) {
		*why = errno;
		return false;
	}
	sigaction(SIGINT, &ignore, &intr);
	sigaction(SIGQUIT, &ignore, &quit);
	sigaction(SIGTSTP, &plain, &stop);
	child = fork();
	if (child == 0)
		become(words, pipes[1]);
	if (child < 0)
		*why = errno;
	close(pipes[1]);
	if (child > 0) {
		ssize_t got;

		do {
			got = read(pipes[0], why, sizeof(*why));
		} while (got < 0 && errno == EINTR);
		ok = wait_for(child, ending);
	}
	close(pipes[0]);
	sigaction(SIGINT, &intr, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	sigaction(SIGTSTP, &stop, NULL);
	return ok && *why == 0;
}

/* ---- what came of it --------------------------------------------------------- */

static bool is_blank(const struct str *text)
{
	return strspn(text->s, " \t\r\n") == text->size;
}

static bool is_same(const struct str *a, const struct str *b)
{
	return a->size == b->size && memcmp(a->s, b->s, a->size) == 0;
}

struct handed {
	const char *folder_path;
	int folder;
	const char *editor;
	const struct str *was;
	struct str found;
	int why;		/* it could not be started: the error number */
	bool ended;		/* well */
};

static bool is_there(const struct handed *h)
{
	struct stat is;

	return fstatat(h->folder, page, &is, AT_SYMLINK_NOFOLLOW) == 0;
}

/* What there is to doubt, if anything. */
static const char *doubt(const struct handed *h, bool read, struct arena *arena)
{
	if (h->why)
		return arena_print(arena, _("“%.80s” did not start (%s)"),
				   h->editor, strerror(h->why));
	if (!h->ended)
		return arena_print(arena, _("“%.80s” did not end well"),
				   h->editor);
	if (!read && is_there(h))
		return arena_print(arena, _("“%.80s” left no plain file: see %.200s"),
				   h->editor, h->folder_path);
	if (!read)
		return arena_print(arena, _("“%.80s” took its file away"),
				   h->editor);
	if (is_blank(&h->found) && !is_blank(h->was))
		return arena_print(arena, _("“%.80s” left an empty page"),
				   h->editor);
	return NULL;
}

/* Something that is no plain file is not ours to remove. */
static void look(struct handed *h, struct arena *arena, struct edited *out)
{
	bool read = read_file(h->folder, page, &h->found);
	struct str good = STR_INIT;

	if (!read)
		str_empty(&h->found);
	out->said = doubt(h, read, arena);
	if (out->said && (is_blank(&h->found) || is_same(&h->found, h->was)) &&
	    !read_beside(h->folder, h->folder_path, &h->found))
		str_empty(&h->found);
	out->end = out->said ? EDITOR_DOUBT :
		is_same(&h->found, h->was) ? EDITOR_SAME : EDITOR_CHANGED;
	if (out->end == EDITOR_CHANGED ||
	    (out->end == EDITOR_DOUBT && !is_blank(&h->found))) {
		out->mended = utf8_mend(&good, h->found.s, h->found.size);
		out->text = arena_text_n(arena, good.s, good.size);
		out->size = good.size;
	}
	if (out->end == EDITOR_DOUBT && out->text)
		out->folder = arena_text(arena, h->folder_path);
	else
		clear_folder(h->folder_path);
	str_clear(&good);
}

static void hand(struct handed *h, bool (*ending)(void), struct arena *arena,
		 struct edited *out)
{
	const char *words[EDITOR_WORDS];
	char *command;

	command = mem_text(chosen_editor(arena));
	h->editor = spoken_name(command, arena);
	editor_words(command, arena_print(arena, "%s/%s", h->folder_path, page),
		     words);
	h->ended = run(words, ending, &h->why);
	look(h, arena, out);
	free(command);
}

void editor_clear(const struct edited *edited)
{
	if (edited->folder)
		clear_folder(edited->folder);
}

bool editor_hand(const char *text, size_t size, const char *book_path,
		 bool (*ending)(void), struct arena *arena,
		 struct edited *out, struct err *err)
{
	struct str path = STR_INIT, was = STR_INIT;
	struct handed h = { .folder = -1, .was = &was, .found = STR_INIT };
	bool ok = make_folder(book_path, &path);

	*out = (struct edited){ 0 };
	if (ok)
		h.folder = open(path.s, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	ok = h.folder >= 0 && write_file(h.folder, page, text, size);
	if (ok) {
		str_add_n(&was, text, size);
		h.folder_path = path.s;
		hand(&h, ending, arena, out);
	} else {
		err_set(err, ERR_FAILED, NULL,
			_("there is no private place for the editor's file (%s)"),
			strerror(errno));
		if (h.folder >= 0)
			clear_folder(path.s);
	}
	if (h.folder >= 0)
		close(h.folder);
	str_clear(&h.found);
	str_clear(&path);
	str_clear(&was);
	return ok;
}

/* ---- for the command line ---------------------------------------------------- */

bool editor_run(const char *text, size_t size, const char *book_path,
		struct arena *arena, const char **out, size_t *out_size,
		size_t *mended, struct err *err)
{
	struct edited edited;
	const char *path;

	if (!editor_hand(text, size, book_path, NULL, arena, &edited, err))
		return false;
	if (edited.end != EDITOR_DOUBT) {
		*out = edited.text ? edited.text : text;
		*out_size = edited.text ? edited.size : size;
		*mended = edited.mended;
		return true;
	}
	if (!edited.text)
		return err_set(err, ERR_FAILED, NULL,
			       _("%.300s; nothing was changed"), edited.said);
	path = editor_rescue(book_path, edited.text, edited.size, arena);
	if (path)
		editor_clear(&edited);
	return err_set(err, ERR_FAILED, NULL,
		       _("%.200s; the book is as it was, what the editor left is in %.200s"),
		       edited.said, path ? path : edited.folder);
}

const char *editor_rescue(const char *book_path, const char *text, size_t size,
			  struct arena *arena)
{
	char *folder = mem_text(book_path);
	const char *beside = dirname(folder), *path = NULL;

	for (int turn = 1; turn < 100 && !path; turn++) {
		path = arena_print(arena, "%s/tend-kept-words-%ld%s.md", beside,
				   (long)getpid(),
				   turn > 1 ? arena_print(arena, "-%d", turn) : "");
		if (!write_file(AT_FDCWD, path, text, size)) {
			path = NULL;
			if (errno != EEXIST)
				break;
		}
	}
	free(folder);
	return path;
}

bool editor_refused(const char *book_path, const char *text, size_t size,
		    const struct err *why, struct arena *arena,
		    struct err *err)
{
	const char *path = size ? editor_rescue(book_path, text, size, arena)
				: NULL;

	if (!path)
		return err_set(err, why->kind, why->field, "%s", why->text);
	return err_set(err, why->kind, why->field,
		       _("%.200s; your words are in %.180s"), why->text, path);
}
