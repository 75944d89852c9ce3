#ifndef TEND_PORT_FORMATS_H
#define TEND_PORT_FORMATS_H

#include "port/export.h"
#include "port/import.h"

/*
 * Every way in and out, by name: what --format and --from take, and what an
 * unmistakable file is known by.
 */
struct port_format {
	const char *name;
	const char *help;	/* N_() */

	/* Out: to a stream, to a folder; NULL where there is no such way. */
	port_export *to;
	bool (*to_folder)(struct book *book, const char *folder, struct err *err);

	/* In: from a text, an open file, a folder; NULL where there is none. */
	bool (*from_text)(struct book *book, const char *text, size_t size,
			  bool dry_run, struct arena *arena,
			  struct import_plan *plan, struct err *err);
	bool (*from_fd)(struct book *book, int fd, bool dry_run,
			struct arena *arena, struct import_plan *plan,
			struct err *err);
	bool (*from_folder)(struct book *book, const char *folder, bool dry_run,
			    struct arena *arena, struct import_plan *plan,
			    struct err *err);

	/* Whether a file that begins so, or a folder, can be nothing else. */
	bool (*looks)(const char *head, size_t size);
	bool (*folder_looks)(const char *folder);
};

/* NULL if there is none of that name. */
const struct port_format *port_format_find(const char *name);

/* Export to a file or folder (path), or to an open file (path NULL). */
bool port_export_as(struct book *book, const struct port_format *format,
		    const char *path, int fd, struct err *err);

/* Import from a file or a folder. format NULL: by its looks; a file that looks
 * like nothing known is refused as json, a folder with ERR_USAGE. */
bool port_import_path(struct book *book, const struct port_format *format,
		      const char *path, bool dry_run, struct arena *arena,
		      struct import_plan *plan, struct err *err);

/* The same from a text that was read already (standard input). */
bool port_import_text(struct book *book, const struct port_format *format,
		      const char *text, size_t size, bool dry_run,
		      struct arena *arena, struct import_plan *plan,
		      struct err *err);

#endif
