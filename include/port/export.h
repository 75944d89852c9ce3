#ifndef TEND_PORT_EXPORT_H
#define TEND_PORT_EXPORT_H

#include "book/book.h"
#include "port/sink.h"

/*
 * The whole book, told to others. All of it is read as it was at one moment.
 */

/* The version of the export that `"tend"` names. A reader refuses others. */
enum { PORT_JSON_VERSION = 1 };

/*
 * Everything, lossless, as JSON: {"tend":1,"exported_at","settings":{},
 * "sessions":[],"entries":[],"insights":[],"habits":[],…}, one thing a line,
 * each list by id. Set-aside things are there with "dropped_at". Not there:
 * history, drafts, and what can be counted anew. port_import_json takes it
 * back: export, import into an empty book and export again gives the same
 * bytes but for exported_at.
 */
bool port_export_json(struct book *book, struct sink *sink, struct err *err);

/* Every entry, session, insight and habit to read, as Markdown, day by day,
 * oldest first. What is set aside is left out. */
bool port_export_markdown(struct book *book, struct sink *sink,
			  struct err *err);

/* One of the functions above. */
typedef bool port_export(struct book *book, struct sink *sink,
			 struct err *err);

/* The export as a file: the old one or the complete new one, 0600, never
 * through a symbolic link. */
bool port_export_file(struct book *book, port_export *how, const char *path,
		      struct err *err);

/* The export to an open file (standard output). Unless that is an ordinary
 * file, it is first written to a nameless one beside the book, so that a slow
 * reader does not keep other windows from saving; if there is no room for that,
 * straight to the reader. */
bool port_export_fd(struct book *book, port_export *how, int fd,
		    struct err *err);

#endif
