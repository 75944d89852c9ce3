#include "port/config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fd.h"
#include "base/intl.h"
#include "base/str.h"
#include "book/safe_file.h"
#include "text/utf8.h"

const char *config_place(const char *name, struct arena *arena)
{
	const char *root = getenv("XDG_CONFIG_HOME");
	const char *home = getenv("HOME");

	if (root && root[0] == '/')
		return arena_print(arena, "%s/tend/%s", root, name);
	if (home && home[0] == '/')
		return arena_print(arena, "%s/.config/tend/%s", home, name);
	return NULL;
}

const char *config_path(struct arena *arena)
{
	return config_place("config", arena);
}

bool config_yes(const char *value)
{
	return value && (strcasecmp(value, "yes") == 0 ||
			 strcasecmp(value, "true") == 0 ||
			 strcasecmp(value, "on") == 0 || strcmp(value, "1") == 0);
}

int config_number(const char *value, int least, int most, int usual)
{
	char *end;
	long number;

	if (!value || !*value)
		return usual;
	number = strtol(value, &end, 10);
	return *end || number < least || number > most ? usual : (int)number;
}

/* ---- reading -------------------------------------------------------------- */

bool config_read(const char *path, struct str *out, struct err *err)
{
	struct str raw = STR_INIT;
	struct stat is;
	bool ok;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

	if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
		return true;
	if (fd < 0)
		return err_set(err, ERR_FAILED, NULL, errno == ELOOP ?
			       _("%s is a symbolic link, and is left alone") :
			       _("%s cannot be read"), path);
	if (fstat(fd, &is) != 0 || !S_ISREG(is.st_mode) ||
	    is.st_size > CONFIG_BYTES) {
		close(fd);
		return err_set(err, ERR_FAILED, NULL,
			       _("%s is no file of settings"), path);
	}
	ok = fd_read(fd, &raw, CONFIG_BYTES);
	close(fd);
	utf8_mend(out, raw.s, raw.size);
	str_clear(&raw);
	return ok || err_set(err, ERR_FAILED, NULL, _("%s cannot be read"), path);
}

/* One line: where its value begins and ends, if it is about this key. */
static bool is_about(const char *line, size_t size, const char *key,
		     size_t *start, size_t *end)
{
	size_t at = 0, length = strlen(key);

	while (at < size && strchr(" \t", line[at]))
		at++;
	if (size - at < length || memcmp(line + at, key, length) != 0)
		return false;
	at += length;
	while (at < size && strchr(" \t", line[at]))
		at++;
	if (at == size || line[at] != '=')
		return false;
	at++;
	while (at < size && strchr(" \t", line[at]))
		at++;
	while (size > at && strchr(" \t\r", line[size - 1]))
		size--;
	*start = at;
	*end = size;
	return true;
}

/* The file as it was when it was first asked: one run of the program goes by
 * one reading of it. */
static struct {
	struct str path;
	struct str text;
} known = { STR_INIT, STR_INIT };

static void forget(void)
{
	str_clear(&known.path);
	str_clear(&known.text);
}

static bool read_once(const char *path, struct err *err)
{
	if (known.path.size && strcmp(known.path.s, path) == 0)
		return true;
	forget();
	if (!config_read(path, &known.text, err))
		return false;
	str_add(&known.path, path);
	return true;
}

bool config_value(const char *key, struct arena *arena, const char **value,
		  struct err *err)
{
	const char *path = config_path(arena);
	const struct str *all = &known.text;

	*value = NULL;
	if (!path)
		return true;
	if (!read_once(path, err))
		return false;
	for (size_t at = 0; at < all->size;) {
		size_t size = strcspn(all->s + at, "\n"), start, end;

		if (is_about(all->s + at, size, key, &start, &end))
			*value = arena_text_n(arena, all->s + at + start,
					      end - start);
		at += size + 1;
	}
	return true;
}

/* ---- writing -------------------------------------------------------------- */

/* The last line about the key becomes the new one, or goes; without one the
 * new one stands at the end. */
static void change_line(struct str *all, const char *key, const char *value)
{
	size_t found = all->size, found_size = 0, start, end;
	struct str line = STR_INIT;

	for (size_t at = 0; at < all->size;) {
		size_t size = strcspn(all->s + at, "\n");

		if (is_about(all->s + at, size, key, &start, &end)) {
			found = at;
			found_size = size + (all->s[at + size] == '\n');
		}
		at += size + 1;
	}
	if (!found_size && all->size && all->s[all->size - 1] != '\n') {
		str_add_char(all, '\n');
		found = all->size;
	}
	if (*value)
		str_print(&line, "%s = %s\n", key, value);
	str_splice(all, found, found_size, line.s, line.size);
	str_clear(&line);
}

/* The folders above the file, 0700 as they are made. */
static bool make_folders(char *path, struct err *err)
{
	for (char *slash = strchr(path + 1, '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		*slash = '\0';

		bool ok = mkdir(path, 0700) == 0 || errno == EEXIST;

		if (!ok)
			err_set(err, ERR_FAILED, NULL,
				_("%s cannot be made (%s)"), path,
				strerror(errno));
		*slash = '/';
		if (!ok)
			return false;
	}
	return true;
}

bool config_set(const char *key, const char *value, struct err *err)
{
	struct arena arena = { 0 };
	struct str all = STR_INIT;
	const char *path = config_path(&arena);
	bool ok;

	if (strpbrk(value, "\n\r"))
		return err_set(err, ERR_INVALID, key, _("a setting is one line"));
	if (!path)
		return err_set(err, ERR_FAILED, NULL,
			       _("no home folder is known; set XDG_CONFIG_HOME"));
	forget();
	ok = config_read(path, &all, err) &&
	     make_folders(arena_text(&arena, path), err);
	if (ok) {
		change_line(&all, key, value);
		ok = safe_file_write(path, all.s, all.size, err);
	}
	str_clear(&all);
	arena_clear(&arena);
	return ok;
}
