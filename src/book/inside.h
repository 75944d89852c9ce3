#ifndef TEND_SRC_BOOK_INSIDE_H
#define TEND_SRC_BOOK_INSIDE_H

#include "base/id.h"
#include "book/book.h"
#include "query.h"

enum { STATEMENTS = 160 };	/* more kinds of statements than the room has */

struct statement {
	const char *sql;	/* a literal's address, or our own copy */
	sqlite3_stmt *stmt;
	bool own_text;
	bool busy;
};

struct book {
	sqlite3 *db;
	char *path;			/* "" in memory */
	bool read_only;
	bool broken;			/* a write could not be made durable */
	int wait_ms;

	struct moment now;
	day today;
	int day_start;			/* minutes after midnight */

	struct id_maker ids;
	int64_t ids_kept;		/* meta.last_id as it stands */

	bool holding;			/* book_hold: reads share one lock */

	/* The step under way. */
	int depth;
	bool doomed;			/* an inner end said no */
	const char *step_name;
	const char *step_kind;
	int64_t step_target;
	struct sqlite3_session *recorder;
	int64_t last_step;
	int64_t go_on;
	int64_t import_step;		/* rows_put.c: the step rows go to, 0 */
	int64_t import_rows;
	bool import_quiet;		/* triggers are off for now */

	int64_t revision;
	int64_t seen_version;		/* PRAGMA data_version */

	struct statement statements[STATEMENTS];
	int statement_count;
};

/* Where the file truly is, all links followed, "" in memory: SQLite's own, to
 * which it keeps its journal. */
const char *book_true_path(const struct book *book);

/* The next id; kept in meta when the step ends. */
int64_t book_next_id(struct book *book);

/* Seconds UTC now, for created_at and changed_at. */
int64_t book_seconds(const struct book *book);

/* Begin a step of another kind than "do" (steps.c: undo, redo). */
bool book_begin_kind(struct book *book, const char *name, const char *kind,
		     int64_t target, struct err *err);

/* Begin a transaction that is not a step: nothing is captured (drafts are
 * elsewhere; the 30-day clearing, erasing, machine state). Ends with
 * book_end as well. */
bool book_begin_silent(struct book *book, struct err *err);

/* Whether another file stands where the book was opened, or none: what would
 * be written now, nobody would find. */
bool book_is_moved(struct book *book);

/* Run one UPDATE or DELETE of a row, a string literal: ?1 is the moment in seconds, ?2
 * the id. Where there is no such row, none_such sets err; false then. */
bool book_change_row(struct book *book, const char *sql, int64_t id,
		     bool (*none_such)(struct err *err), struct err *err);

/* The same, as a step by that name, N_(). */
bool book_change_row_step(struct book *book, const char *name, const char *sql,
			  int64_t id, bool (*none_such)(struct err *err),
			  struct err *err);

/* The sessions that are here, each with its number in the series: as it was
 * told, else as counted by day. id, day, number. */
#define SESSIONS_NUMBERED						\
	"(SELECT id, day, ifnull(number, row_number()"			\
	" OVER (ORDER BY day, id)) AS number FROM session"		\
	" WHERE dropped_at IS NULL)"

/* The tables steps capture: every content table. Ends with NULL. */
extern const char *const book_tables[];

/* capture.c: the changeset of the step under way becomes its rows. *rows says
 * how many were written. */
bool capture_keep(struct book *book, int64_t *step, int *rows, struct err *err);

/* A new line of history, by the book's step_name and _kind. */
bool capture_step(struct book *book, int64_t *step, struct err *err);

/* rows_import.c: before a row is put in that table, the triggers an import can
 * do without are off, or the others on again. */
bool import_quiet(struct book *book, const char *table, struct err *err);

/* file.c */

/* What is there is safely the person's own, whatever is in it. */
bool file_look_around(const char *path, bool *exists, struct err *err);

/* The same, and by its head it is a book of ours. */
bool file_look(const char *path, bool *exists, struct err *err);

/* Where SQLite's locks lie, for which no byte of a file is used. */
enum { FILE_LOCKS_AT = 0x40000000 };

/* Keep others from writing the book this is open on, or (alone) from reading
 * it, too, until it is closed. ERR_BUSY if they do for 5 seconds. */
bool file_lock(int fd, bool alone, const char *path, struct err *err);

/* Whether somebody is gathering changes, and the file is as it was so far. */
bool file_is_being_written(int fd);

bool file_make_folder(const char *path, struct err *err);
bool file_put_in_place(const char *temporary, const char *path, bool replace,
		       struct err *err);
bool file_sync_folder(const char *path, struct err *err);
void file_temporary_name(const char *path, char *out, size_t room);

/* migrate.c: bring the schema to the newest version (or make it). */
enum {
	BOOK_APPLICATION_ID = 0x74656E64,	/* "tend" */
	BOOK_VERSION_LAST = 999,		/* schema files have three digits */
};
bool migrate(sqlite3 *db, int from, struct err *err);
int migrate_newest(void);

/* functions.c: fold() and what else the schema calls. */
bool functions_join(sqlite3 *db);

#endif
