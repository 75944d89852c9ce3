#ifndef TEND_SRC_PORT_IMPORTERS_H
#define TEND_SRC_PORT_IMPORTERS_H

#include "port/import.h"

/* The ways in that have no header of their own; port/formats.h says what each
 * takes. */

enum {
	FILE_BYTES = 64 * 1024 * 1024,	/* of a file that is read whole */
	FOLDER_FILES = 100 * 1000,	/* in a folder */
};

/* jrnl: its text files, a folder of them by day, its JSON export. */
bool jrnl_from_text(struct book *book, const char *text, size_t size,
		    bool dry_run, struct arena *arena, struct import_plan *plan,
		    struct err *err);
bool jrnl_from_folder(struct book *book, const char *folder, bool dry_run,
		      struct arena *arena, struct import_plan *plan,
		      struct err *err);
bool jrnl_looks(const char *head, size_t size);
bool jrnl_folder_looks(const char *folder);

/* Markdown: a folder of days, as this program and Obsidian write it. */
bool markdown_from_folder(struct book *book, const char *folder, bool dry_run,
			  struct arena *arena, struct import_plan *plan,
			  struct err *err);
bool markdown_folder_looks(const char *folder);
bool markdown_to_folder(struct book *book, const char *folder, struct err *err);

/* A whole file into str (which is emptied first), up to FILE_BYTES. */
struct str;
bool read_whole(int fd, struct str *out, struct err *err);
bool read_whole_path(const char *path, struct str *out, struct err *err);

/* The files below a folder, each path relative to it followed by \n, sorted;
 * hidden ones, and what is no ordinary file, are left out. */
bool list_files(const char *folder, struct str *out, struct err *err);

#endif
