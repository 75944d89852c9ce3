/*
 * A file that is opened as a book: a good one with some bytes put over it.
 * Input: the length that is left (3 bytes; 0 all), then places (3 bytes), a
 * length and so many bytes. It is refused with a sentence and left as it was,
 * or it can be read and looked over without harm; salvage gives a good book.
 */
#include "book/entries.h"
#include "book/habits.h"
#include "book/salvage.h"
#include "fuzz.h"
#include "port/export.h"

enum { SALVAGED = 4 };		/* one input of so many: it takes its time */

static struct str good = STR_INIT;

static void make_good(void)
{
	const char *path = fuzz_path("good.tend");
	struct err err = { 0 };
	struct book *book = fuzz_book(path, &err);
	struct habit habit = habit_new(book_today(book));
	int fd;
	char piece[4096];
	ssize_t got;

	holds(book);
	for (int i = 0; i < 20; i++) {
		char text[300];

		snprintf(text, sizeof(text), "Page %d\n* kept %d\nwords", i, i);

		struct entry entry = { .on = book_today(book) - i,
				       .body = text, .size = strlen(text) };

		holds(book_write_entry(book, &entry, NULL, &err));
	}
	habit.anchor = "I pour coffee";
	habit.action = "breathe once";
	holds(book_start_habit(book, &habit, &err));
	book_close(book);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	holds(fd >= 0);
	while ((got = read(fd, piece, sizeof(piece))) > 0)
		str_add_n(&good, piece, (size_t)got);
	close(fd);
	unlink(path);
}

static size_t three(const uint8_t **data, size_t *size)
{
	size_t value = 0;

	for (int i = 0; i < 3 && *size > 0; i++, (*data)++, (*size)--)
		value = value << 8 | **data;
	return value;
}

static void put_over(struct str *file, const uint8_t *data, size_t size)
{
	size_t left = three(&data, &size);

	if (left > 0 && left < file->size)
		str_splice(file, left, file->size - left, "", 0);
	while (size > 4 && file->size > 0) {
		size_t at = three(&data, &size) % file->size;
		size_t count = *data++ % 32 + 1;

		size--;
		for (; count > 0 && size > 0 && at < file->size; count--, size--)
			file->s[at++] = (char)*data++;
	}
}

/* Reading may meet trouble in the midst; it may not end badly. */
static void read_all(struct book *book)
{
	struct arena arena = { 0 };
	struct finding_list findings = { 0 };
	struct err err = { 0 };
	struct str out = STR_INIT;
	struct sink sink = sink_str(&out);

	book_look_over(book, &arena, &findings, &err);
	err = (struct err){ 0 };
	holds(port_export_json(book, &sink, &err) || err.text[0]);
	str_clear(&out);
	arena_clear(&arena);
}

/* What is salvaged is a book in order; nothing may be left of a refusal. */
static void salvage(const char *from)
{
	struct salvage_report report = { 0 };
	struct err err = { 0 };
	char into[320];

	snprintf(into, sizeof(into), "%s-salvaged", from);
	if (book_salvage(from, into, &report, &err)) {
		struct book *book = fuzz_book(into, &err);

		holds(book);
		fuzz_look_over(book);
		book_close(book);
		unlink(into);
	} else {
		holds(err.text[0]);
		holds(access(into, F_OK) != 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str file = STR_INIT;
	struct err err = { 0 };
	const char *path;

	if (good.size == 0)
		make_good();
	str_set(&file, good.s, good.size);
	put_over(&file, data, size);
	path = fuzz_path("book.tend");
	unlink(path);
	fuzz_write(path, file.s, file.size);

	struct book_options options = { .path = path, .seed = 7,
					.must_exist = true };
	struct book *book = book_open(&options, &err);

	if (book)
		read_all(book);
	else
		holds(err.text[0]);
	book_close(book);
	if (size % SALVAGED == 0)
		salvage(path);
	str_clear(&file);
	return 0;
}
