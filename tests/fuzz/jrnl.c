/* jrnl's text and its JSON. */
#include "fuzz_import.h"

static bool way_in(struct book *book, const uint8_t *data, size_t size,
		   bool dry_run, struct arena *arena, struct import_plan *plan,
		   struct err *err)
{
	return port_import_text(book, port_format_find("jrnl"),
				(const char *)data, size, dry_run, arena, plan,
				err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_import(way_in, data, size);
}
