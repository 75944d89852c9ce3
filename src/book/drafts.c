/*
 * Drafts are kept in a file to which records are added (draft_record.h), held
 * by flock(2) while its window lives. A keep is one write; nothing that was
 * synced is written over, so a power cut in the midst of a later keep leaves
 * what was synced. Source for the lock's manner: flock(2) is of the open file,
 * so reading the file by another descriptor does not let it go, as fcntl(2)'s
 * would.
 */
#include "book/drafts.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/fd.h"
#include "base/intl.h"
#include "base/mem.h"
#include "base/str.h"
#include "draft_record.h"
#include "inside.h"

/* A file that grew to so much more than its last record is made anew: on the
 * occasion of a sync soon, by a keep late. */
enum { SPARE_SYNC = 64 * 1024, SPARE_KEEP = 4 * 1024 * 1024 };

/* Of a text of this size what changed is written, so that a key in a large
 * page costs no large write; from time to time it is written whole, so that
 * reading stays quick. */
enum { LARGE = 16 * 1024, CHANGES_MAX = 256 };

/* A file larger than this is none of ours. */
#define DRAFT_FILE_MAX (4u * DRAFT_BODY_MAX)

static const char mark[] = "-draft-";

struct drafts {
	char *base;			/* BOOK-draft-; "" in memory */
	char *path;			/* NULL: no file yet */
	int fd;
	off_t size;			/* of the good records */
	struct str record;		/* the last one */
	struct str body;		/* a large text, as the records have it */
	size_t whole;			/* how large a whole record is */
	int changes;			/* records since the last whole one */
	bool named;			/* the folder knows the file for good */
};

/* ---- names --------------------------------------------------------------- */

/* The beginning of the drafts' names, in the folder where the book truly is. */
static char *base_of(const struct book *book)
{
	const char *path = book_true_path(book);
	struct str base = STR_INIT;

	if (*path) {
		str_add(&base, path);
		str_add(&base, mark);
	}
	return str_take(&base);
}

/* PID, or PID-N; .new after it is a file that was being made anew. */
static bool name_is_drafts(const char *rest, long *pid, bool *half_made)
{
	char *end;

	if (*rest < '1' || *rest > '9')
		return false;
	errno = 0;
	*pid = strtol(rest, &end, 10);
	if (errno || *pid > INT_MAX)
		return false;
	if (*end == '-') {
		rest = end + 1;
		strtol(rest, &end, 10);
		if (end == rest)
			return false;
	}
	*half_made = strcmp(end, ".new") == 0;
	return *end == '\0' || *half_made;
}

/* ---- keeping ------------------------------------------------------------- */

/* The base is the new one's to free. */
static struct drafts *open_at(char *base)
{
	struct drafts *drafts = mem_new(sizeof(*drafts));

	drafts->base = base;
	drafts->fd = -1;
	str_init(&drafts->record);
	str_init(&drafts->body);
	return drafts;
}

struct drafts *drafts_open(const struct book *book)
{
	return open_at(base_of(book));
}

struct drafts *drafts_another(const struct drafts *drafts)
{
	return open_at(mem_text(drafts->base));
}

void drafts_close(struct drafts *drafts)
{
	if (!drafts)
		return;
	if (drafts->fd >= 0)
		close(drafts->fd);
	free(drafts->path);
	free(drafts->base);
	str_clear(&drafts->record);
	str_clear(&drafts->body);
	free(drafts);
}

static bool refuse(struct err *err)
{
	if (errno == ENOSPC || errno == EDQUOT)
		return err_set(err, ERR_FAILED, NULL,
			       _("the disk is full; these words are kept in this window alone, make some room"));
	return err_set(err, ERR_FAILED, NULL,
		       _("these words are kept in this window alone for now (%s)"),
		       strerror(errno));
}

static bool write_all(int fd, const char *bytes, size_t size, off_t at)
{
	while (size > 0) {
		ssize_t done = pwrite(fd, bytes, size, at);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0) {
			if (done == 0)
				errno = ENOSPC;
			return false;
		}
		bytes += done;
		size -= (size_t)done;
		at += done;
	}
	return true;
}

/* A new file, ours alone and held, with its first line in it. -1 on failure. */
static int make_file(const char *path)
{
	int fd = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC,
		      0600);
	int locked;

	if (fd < 0)
		return -1;
	fchmod(fd, 0600);
	do {
		locked = flock(fd, LOCK_EX);
	} while (locked != 0 && errno == EINTR);
	if (write_all(fd, DRAFT_FILE_HEAD, strlen(DRAFT_FILE_HEAD), 0))
		return fd;

	int why = errno;

	unlink(path);
	close(fd);
	errno = why;
	return -1;
}

static bool start_file(struct drafts *drafts)
{
	struct str path = STR_INIT;

	for (int turn = 0; drafts->fd < 0; turn++) {
		str_empty(&path);
		str_print(&path, "%s%ld", drafts->base, (long)getpid());
		if (turn > 0)			/* left by one of the same number */
			str_print(&path, "-%d", turn);
		drafts->fd = make_file(path.s);
		if (drafts->fd < 0 && (errno != EEXIST || turn == 999)) {
			str_clear(&path);
			return false;
		}
	}
	drafts->path = str_take(&path);
	drafts->size = (off_t)strlen(DRAFT_FILE_HEAD);
	drafts->named = false;
	return true;
}

/* The last draft as one whole record: what is in the file says it. */
static bool last_record(struct drafts *drafts, struct str *out)
{
	struct arena arena = { 0 };
	struct str bytes = STR_INIT;
	struct draft draft;
	bool ok = lseek(drafts->fd, 0, SEEK_SET) == 0 &&
		  fd_read(drafts->fd, &bytes, DRAFT_FILE_MAX) &&
		  draft_file_read(bytes.s, bytes.size, &arena, &draft);

	if (ok)
		draft_record_add(out, &draft);
	else
		errno = EIO;
	str_clear(&bytes);
	arena_clear(&arena);
	return ok;
}

/* The last draft alone in a new file under the same name. What was synced is
 * in the old one until the new one is. */
static bool make_anew(struct drafts *drafts)
{
	struct str path = STR_INIT, record = STR_INIT;
	off_t head = (off_t)strlen(DRAFT_FILE_HEAD);
	int fd = -1;

	str_print(&path, "%s.new", drafts->path);
	if (last_record(drafts, &record)) {
		unlink(path.s);
		fd = make_file(path.s);
	}

	bool ok = fd >= 0 &&
		  write_all(fd, record.s, record.size, head) &&
		  fsync(fd) == 0 && rename(path.s, drafts->path) == 0;

	if (ok) {
		close(drafts->fd);
		drafts->fd = fd;
		drafts->size = head + (off_t)record.size;
		drafts->whole = record.size;
		drafts->changes = 0;
		drafts->named = false;
	} else if (fd >= 0) {
		int why = errno;

		unlink(path.s);
		close(fd);
		errno = why;
	}
	str_clear(&path);
	str_clear(&record);
	return ok;
}

static bool is_bloated(const struct drafts *drafts, off_t spare)
{
	return drafts->size > 2 * (off_t)drafts->whole + spare;
}

/* How much of a large text is as it was at the last record. */
static void compare(const struct drafts *drafts, const struct draft *draft,
		    size_t *front, size_t *back)
{
	const char *was = drafts->body.s, *now = draft->body;
	size_t size = drafts->body.size;
	size_t most = size < draft->size ? size : draft->size;
	size_t step = 4096;

	for (*front = 0; *front < most; *front += step) {
		while (step > 1 && (step > most - *front ||
				    memcmp(was + *front, now + *front, step)))
			step /= 2;
		if (was[*front] != now[*front])
			break;
	}
	step = 4096;
	most -= *front;
	for (*back = 0; *back < most; *back += step) {
		while (step > 1 && (step > most - *back ||
				    memcmp(was + size - *back - step,
					   now + draft->size - *back - step,
					   step)))
			step /= 2;
		if (was[size - *back - 1] != now[draft->size - *back - 1])
			break;
	}
}

/* The record for this draft; what of its text must be told anew. */
static void make_record(struct drafts *drafts, const struct draft *draft,
			size_t *front, size_t *back)
{
	bool whole = draft->size < LARGE || drafts->body.size < LARGE ||
		drafts->changes >= CHANGES_MAX;

	str_empty(&drafts->record);
	*front = *back = 0;
	if (!whole) {
		compare(drafts, draft, front, back);
		whole = draft->size - *front - *back > draft->size / 2;
	}
	if (!whole)
		draft_record_add_change(&drafts->record, draft, *front, *back);
	else
		draft_record_add(&drafts->record, draft);
	drafts->changes = whole ? 0 : drafts->changes + 1;
}

/* It is written: what the next one is compared with. */
static void remember(struct drafts *drafts, const struct draft *draft,
		     size_t front, size_t back)
{
	drafts->size += (off_t)drafts->record.size;
	if (drafts->changes == 0)
		drafts->whole = drafts->record.size;
	if (drafts->record.size > LARGE)
		str_clear(&drafts->record);
	if (draft->size < LARGE)
		str_clear(&drafts->body);
	else if (drafts->changes == 0)
		str_set(&drafts->body, draft->body, draft->size);
	else
		str_splice(&drafts->body, front,
			   drafts->body.size - front - back,
			   draft->body + front, draft->size - front - back);
}

bool drafts_keep(struct drafts *drafts, const struct draft *draft, struct err *err)
{
	struct draft timed = *draft;
	size_t front, back;

	if (!*drafts->base)
		return true;
	if (draft->size > DRAFT_BODY_MAX)
		return err_set(err, ERR_INVALID, "body",
			       _("this is too long to keep while it is written; save it as it is"));
	if (drafts->fd < 0 && !start_file(drafts))
		return refuse(err);
	if (!timed.at)
		timed.at = clock_now().at;
	make_record(drafts, &timed, &front, &back);
	if (!write_all(drafts->fd, drafts->record.s, drafts->record.size,
		       drafts->size)) {
		int why = errno;

		/* What the file holds is no longer sure: next time, all. */
		str_clear(&drafts->body);
		if (ftruncate(drafts->fd, drafts->size) != 0)
			why = errno;
		errno = why;
		return refuse(err);
	}
	remember(drafts, &timed, front, back);
	if (is_bloated(drafts, SPARE_KEEP) && !make_anew(drafts))
		return refuse(err);
	return true;
}

bool drafts_sync(struct drafts *drafts, struct err *err)
{
	if (drafts->fd < 0)
		return true;
	if (is_bloated(drafts, SPARE_SYNC) ? !make_anew(drafts)
					   : fdatasync(drafts->fd) != 0)
		return refuse(err);
	if (!drafts->named && !file_sync_folder(drafts->path, err))
		return false;
	drafts->named = true;
	return true;
}

void drafts_drop(struct drafts *drafts)
{
	if (drafts->fd < 0)
		return;
	unlink(drafts->path);
	close(drafts->fd);
	free(drafts->path);
	drafts->path = NULL;
	drafts->fd = -1;
	drafts->changes = 0;
	str_clear(&drafts->record);
	str_clear(&drafts->body);
}

/* ---- finding ------------------------------------------------------------- */

/* Opened to be looked at, if it is a plain file of our own with one name. */
static int open_found(int folder, const char *name, struct stat *st)
{
	int fd = openat(folder, name,
			O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

	if (fd < 0)
		return -1;
	if (fstat(fd, st) == 0 && S_ISREG(st->st_mode) && st->st_nlink == 1 &&
	    st->st_uid == geteuid())
		return fd;
	close(fd);
	return -1;
}

static bool is_gone(long pid)
{
	return kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

/* A file its window made but put no words in, or was making anew: no loss. */
static bool holds_nothing(const struct str *bytes, bool half_made)
{
	if (half_made)
		return bytes->size == 0 || draft_file_is_one(bytes->s, bytes->size);
	return bytes->size == 0 || strcmp(bytes->s, DRAFT_FILE_HEAD) == 0;
}

struct found {
	const char *base;
	int folder;
	bool all;
	struct arena *arena;
	struct draft_list *list;
};

static void look_at(const struct found *found, const char *name)
{
	const char *first = strrchr(found->base, '/');
	size_t skip = strlen(first ? first + 1 : found->base);
	struct str bytes = STR_INIT;
	struct draft draft;
	struct stat st;
	bool half_made;
	long pid;

	if (!name_is_drafts(name + skip, &pid, &half_made))
		return;

	int fd = open_found(found->folder, name, &st);

	if (fd < 0)
		return;

	bool living = flock(fd, LOCK_SH | LOCK_NB) != 0;

	if ((found->all || !living) && fd_read(fd, &bytes, DRAFT_FILE_MAX)) {
		if (!living && is_gone(pid) && holds_nothing(&bytes, half_made))
			unlinkat(found->folder, name, 0);
		else if (!half_made && draft_file_read(bytes.s, bytes.size,
						       found->arena, &draft)) {
			draft.file = arena_print(found->arena, "%s%s",
						 found->base, name + skip);
			draft.living = living;
			draft.window = pid;
			*draft_list_add(found->list, found->arena) = draft;
		}
	}
	str_clear(&bytes);
	close(fd);
}

static int newest_first(const void *a, const void *b)
{
	const struct draft *one = a, *other = b;

	if (one->at != other->at)
		return one->at < other->at ? 1 : -1;
	return strcmp(other->file, one->file);
}

static int open_folder(const char *base)
{
	const char *slash = strrchr(base, '/');
	int fd;

	if (!slash)
		return open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	char *folder = mem_text_n(base, slash == base ? 1 : (size_t)(slash - base));

	fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(folder);
	return fd;
}

bool drafts_find(const struct book *book, bool all, struct arena *arena,
		 struct draft_list *list, struct err *err)
{
	char *base = base_of(book);
	const char *slash = strrchr(base, '/');
	const char *prefix = slash ? slash + 1 : base;
	struct found found = { base, -1, all, arena, list };
	DIR *folder = NULL;

	*list = (struct draft_list){ 0 };
	if (!*base) {
		free(base);
		return true;
	}
	found.folder = open_folder(base);
	if (found.folder >= 0)
		folder = fdopendir(found.folder);
	if (folder) {
		for (struct dirent *at; (at = readdir(folder)) != NULL;)
			if (strncmp(at->d_name, prefix, strlen(prefix)) == 0)
				look_at(&found, at->d_name);
		closedir(folder);
	} else if (found.folder >= 0) {
		close(found.folder);
	}
	free(base);
	if (!folder)
		return err_set(err, ERR_FAILED, NULL,
			       _("the book's folder could not be looked through for half-written text (%s)"),
			       strerror(errno));
	if (list->count > 1)
		qsort(list->items, list->count, sizeof(*list->items), newest_first);
	return true;
}

bool drafts_discard(const char *file)
{
	char head[sizeof(DRAFT_FILE_HEAD)] = "";
	struct stat st;
	bool gone = false;
	int fd;

	if (!strstr(file, mark))
		return false;
	fd = open_found(AT_FDCWD, file, &st);
	if (fd < 0)
		return false;
	if (flock(fd, LOCK_EX | LOCK_NB) == 0 &&
	    pread(fd, head, strlen(DRAFT_FILE_HEAD), 0) >= 0 &&
	    draft_file_is_one(head, strlen(head)))
		gone = unlink(file) == 0;
	close(fd);
	return gone;
}
