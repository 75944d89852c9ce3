/* An export, as it comes back. */
#include "fuzz_import.h"

static bool way_in(struct book *book, const uint8_t *data, size_t size,
		   bool dry_run, struct arena *arena, struct import_plan *plan,
		   struct err *err)
{
	return port_import_json(book, (const char *)data, size, dry_run, arena,
				plan, err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_import(way_in, data, size);
}
