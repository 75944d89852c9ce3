#include "port/formats.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/intl.h"
#include "importers.h"

static const struct port_format port_formats[] = {
	{
		.name = "json",
		.help = N_("everything, lossless; comes back as it was"),
		.to = port_export_json,
		.from_text = port_import_json,
		.from_fd = port_import_json_fd,
		.looks = port_looks_like_json,
	},
	{
		.name = "md",
		.help = N_("to read, as Markdown; with -o DIR a folder of files"),
		.to = port_export_markdown,
		.to_folder = markdown_to_folder,
		.from_folder = markdown_from_folder,
		.folder_looks = markdown_folder_looks,
	},
	{
		.name = "jrnl",
		.help = N_("jrnl: its text, a folder by day, its JSON"),
		.from_text = jrnl_from_text,
		.from_folder = jrnl_from_folder,
		.looks = jrnl_looks,
		.folder_looks = jrnl_folder_looks,
	},
	{ .name = NULL },
};

const struct port_format *port_format_find(const char *name)
{
	for (const struct port_format *f = port_formats; f->name; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

static bool is_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool port_export_as(struct book *book, const struct port_format *format,
		    const char *path, int fd, struct err *err)
{
	size_t size = path ? strlen(path) : 0;
	bool folder = path && (is_folder(path) ||
			       (size > 0 && path[size - 1] == '/'));

	if (format->to_folder && path && (folder || !format->to))
		return format->to_folder(book, path, err);
	if (!format->to)
		return err_set(err, ERR_USAGE, NULL,
			       _("%s is a way in; there is no way out to it"),
			       format->name);
	return path ? port_export_file(book, format->to, path, err)
		    : port_export_fd(book, format->to, fd, err);
}

static bool unknown(struct err *err)
{
	return err_set(err, ERR_USAGE, NULL,
		       _("tend does not see what that folder is; say it with --from"));
}

static bool no_way(const struct port_format *format, const char *what,
		   struct err *err)
{
	return err_set(err, ERR_USAGE, NULL, _("%s is not read from %s"),
		       format->name, what);
}

static bool from_folder(struct book *book, const struct port_format *format,
			const char *path, bool dry_run, struct arena *arena,
			struct import_plan *plan, struct err *err)
{
	for (const struct port_format *f = port_formats; f->name && !format; f++)
		if (f->folder_looks && f->folder_looks(path))
			format = f;
	if (!format)
		return unknown(err);
	if (!format->from_folder)
		return no_way(format, _("a folder"), err);
	return format->from_folder(book, path, dry_run, arena, plan, err);
}

/* What looks like nothing known is taken for an export of ours, which then
 * says what it misses. */
static const struct port_format *by_look(const char *head, size_t size)
{
	for (const struct port_format *f = port_formats; f->name; f++)
		if (f->looks && f->looks(head, size))
			return f;
	return &port_formats[0];
}

static bool from_file(struct book *book, const struct port_format *format,
		      int fd, bool dry_run, struct arena *arena,
		      struct import_plan *plan, struct err *err)
{
	struct str text = STR_INIT;
	char head[4096];
	ssize_t got = pread(fd, head, sizeof(head), 0);
	bool ok;

	if (!format)
		format = by_look(head, got > 0 ? (size_t)got : 0);
	if (format->from_fd)
		return format->from_fd(book, fd, dry_run, arena, plan, err);
	if (!format->from_text)
		return no_way(format, _("a file"), err);
	ok = read_whole(fd, &text, err) &&
	     format->from_text(book, text.s, text.size, dry_run, arena, plan, err);
	str_clear(&text);
	return ok;
}

bool port_import_path(struct book *book, const struct port_format *format,
		      const char *path, bool dry_run, struct arena *arena,
		      struct import_plan *plan, struct err *err)
{
	struct stat st;
	bool ok;
	int fd;

	*plan = (struct import_plan){ 0 };
	if (is_folder(path))
		return from_folder(book, format, path, dry_run, arena, plan, err);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return err_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_FAILED,
			       NULL, _("%.300s cannot be opened: %s"), path,
			       strerror(errno));
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		ok = err_set(err, ERR_FAILED, NULL,
			     _("%.300s is no ordinary file"), path);
	else
		ok = from_file(book, format, fd, dry_run, arena, plan, err);
	close(fd);
	return ok;
}

bool port_import_text(struct book *book, const struct port_format *format,
		      const char *text, size_t size, bool dry_run,
		      struct arena *arena, struct import_plan *plan,
		      struct err *err)
{
	*plan = (struct import_plan){ 0 };
	if (!format)
		format = by_look(text, size < 4096 ? size : 4096);
	if (!format->from_text)
		return no_way(format, _("standard input"), err);
	return format->from_text(book, text, size, dry_run, arena, plan, err);
}
