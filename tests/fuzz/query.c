/* Any words are a good query. */
#include "book/entries.h"
#include "book/insights.h"
#include "book/search.h"
#include "fuzz.h"

static struct book *small_book(void)
{
	static const char *const pages[] = {
		"The cello in the second half, and warm hands.\n* Stay with it",
		"Łódź, naïve café; straße. 呼吸を三回 don't 3.14",
		"# One\n\n- two \"three\" (four): *five*",
	};
	struct err err = { 0 };
	struct book *book = fuzz_book(NULL, &err);

	holds(book);
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		struct entry entry = { .on = book_today(book), .body = pages[i],
				       .size = strlen(pages[i]) };

		holds(book_write_entry(book, &entry, NULL, &err));
	}
	return book;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct book *book;
	struct arena arena = { 0 };
	const char *words = arena_text_n(&arena, (const char *)data, size);
	struct search_query query = { .words = words, .since = DAY_NONE,
				      .until = DAY_NONE };
	struct err err = { 0 };

	if (!book)
		book = small_book();
	query.closest = size % 2;
	query.columns = (int)(size % 90);

	struct hit_list hits = { 0 };
	bool more;
	int count;

	holds(book_search(book, &query, &arena, &hits, &more, &err));
	for (size_t i = 0; i < hits.count; i++) {
		const struct hit *hit = &hits.items[i];
		size_t room = hit->snippet ? strlen(hit->snippet) : 0;

		for (size_t m = 0; m < hit->mark_count; m++)
			holds(hit->marks[m].start <= hit->marks[m].end &&
			      hit->marks[m].end <= room);
		holds(hit->start <= hit->end);
	}
	holds(book_search_count(book, &query, &count, &err));
	holds((size_t)count >= hits.count);
	arena_clear(&arena);
	return 0;
}
