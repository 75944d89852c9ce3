/* A folder of Markdown: a day's file, a session's, or what the folder has
 * besides, by the first byte. */
#include "fuzz_import.h"

static const char *const names[] = {
	"2026-01-05.md", "sessions/one.md", "insights/one.md", "habits/one.md",
	"notes.md", "tend.json",
};

static bool way_in(struct book *book, const uint8_t *data, size_t size,
		   bool dry_run, struct arena *arena, struct import_plan *plan,
		   struct err *err)
{
	static const char *last;
	const char *name = names[data[0] % (sizeof(names) / sizeof(names[0]))];

	if (last && last != name)
		unlink(fuzz_path(last));
	last = name;
	fuzz_write(fuzz_path(name), data + 1, size - 1);
	return port_import_path(book, port_format_find("md"), fuzz_folder(),
				dry_run, arena, plan, err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static bool ready;

	if (!ready) {
		mkdir(fuzz_path("sessions"), 0700);
		mkdir(fuzz_path("insights"), 0700);
		mkdir(fuzz_path("habits"), 0700);
		ready = true;
	}
	return size ? fuzz_import(way_in, data, size) : 0;
}
