#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../term/window.h"
#include "unit.h"

/* Erased is erased: the bytes of the files are looked at, not what the
 * program says of them. */

static const char *const words[] = {
	"quorbleflint", "Vexmarrow", "źdźbłostwo", "呼吸樹林",
	/* as they are folded for the search */
	"vexmarrow", "zdzblostwo",
};
enum { WORDS = sizeof(words) / sizeof(words[0]), WORDS_THEMSELVES = 4 };

static bool file_holds(const char *path, const char *word)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool holds = false;
	size_t length = strlen(word);

	if (fd < 0 || fstat(fd, &st) != 0 || st.st_size == 0) {
		if (fd >= 0)
			close(fd);
		return false;
	}
	const char *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ,
				 MAP_PRIVATE, fd, 0);

	ck_assert(bytes != MAP_FAILED);
	for (size_t i = 0; !holds && i + length <= (size_t)st.st_size; i++)
		holds = strncasecmp(bytes + i, word, length) == 0;
	munmap((void *)bytes, (size_t)st.st_size);
	close(fd);
	return holds;
}

/* The first file below a folder that holds the word, or NULL. */
static const char *file_with(const char *folder, const char *word,
			     const char *but)
{
	static char path[PATH_MAX];
	DIR *dir = opendir(folder);
	struct dirent *entry;
	bool found = false;

	ck_assert_ptr_nonnull(dir);
	while (!found && (entry = readdir(dir)) != NULL) {
		char name[PATH_MAX];
		struct stat st;

		if (entry->d_name[0] == '.')
			continue;
		snprintf(name, sizeof(name), "%s/%s", folder, entry->d_name);
		if (lstat(name, &st) != 0)
			continue;
		if (S_ISDIR(st.st_mode)) {
			found = file_with(name, word, but) != NULL;
		} else if (!(but && strstr(name, but)) &&
			   file_holds(name, word)) {
			snprintf(path, sizeof(path), "%s", name);
			found = true;
		}
	}
	closedir(dir);
	return found ? path : NULL;
}

static const char *data(void)
{
	static char path[PATH_MAX];

	snprintf(path, sizeof(path), "%s/data", window_folder());
	return path;
}

static const char *page_with_the_words(void)
{
	struct str text = STR_INIT;
	const char *id;

	str_add(&text, "* what I saw: ");
	for (size_t i = 0; i < WORDS_THEMSELVES; i++)
		str_print(&text, "%s and ", words[i]);
	id = SAYS_TO(text.s, "write", "-t", "vexmarrowtag", "-");
	str_clear(&text);
	return id;
}

static void none_holds_the_words(const char *but)
{
	for (size_t i = 0; i < WORDS; i++) {
		const char *path = file_with(data(), words[i], but);

		ck_assert_msg(!path, "%s is in %s", words[i], path);
	}
}

static void some_hold_the_words(size_t count)
{
	for (size_t i = 0; i < count; i++)
		ck_assert_msg(file_with(data(), words[i], NULL) != NULL,
			      "%s was never there", words[i]);
}

START_TEST(a_page_erased_is_in_no_byte_of_the_book)
{
	const char *id = page_with_the_words();

	for (int i = 0; i < 40; i++)
		SAYS("write", "some other page, about the garden");
	/* Its history holds former words. */
	SAYS_TO("shorter, but Vexmarrow", "entry", "edit", id, "-");
	SAYS("entry", "star", id);
	some_hold_the_words(WORDS);
	SAYS("erase", id);
	none_holds_the_words(NULL);
	SAYS("check");
	ck_assert_ptr_nonnull(strstr(SAYS("export", "--format", "json"),
				     "garden"));
}
END_TEST

START_TEST(an_insight_of_an_erased_page_goes_with_it)
{
	const char *id = page_with_the_words();
	const char *list;

	SAYS("erase", id);
	list = SAYS("insight", "list", "--json");
	ck_assert_ptr_null(strstr(list, "Vexmarrow"));
	none_holds_the_words(NULL);
}
END_TEST

START_TEST(a_page_set_aside_can_be_erased_too)
{
	const char *id = page_with_the_words();

	SAYS("entry", "drop", id);
	SAYS("erase", id);
	none_holds_the_words(NULL);
	SAYS("check");
}
END_TEST

START_TEST(backups_are_named_until_they_are_made_anew)
{
	const char *id = page_with_the_words();
	char *said;

	SAYS("write", "about the garden");
	SAYS("backup");
	ck_assert_int_eq(tend_run((const char *const[]){ "erase", id, NULL },
				  NULL, &said), 0);
	/* The book is clean; the backup is not, and it says so. */
	none_holds_the_words("/backups/");
	ck_assert_ptr_nonnull(strstr(said, "backups/tend-"));
	ck_assert_ptr_nonnull(file_with(data(), words[0], NULL));
	free(said);
}
END_TEST

START_TEST(backups_made_anew_hold_none_of_it)
{
	const char *id = page_with_the_words();

	SAYS("write", "about the garden");
	SAYS("backup");
	SAYS("erase", id, "--backups");
	none_holds_the_words(NULL);
	SAYS("check");
}
END_TEST

static void copy_file(const char *from, const char *to)
{
	char bytes[4096];
	FILE *in = fopen(from, "r"), *out = fopen(to, "w");
	size_t size;

	ck_assert(in && out);
	while ((size = fread(bytes, 1, sizeof(bytes), in)) > 0)
		fwrite(bytes, 1, size, out);
	fclose(in);
	fclose(out);
}

/* A backup that was killed in the midst leaves a file under a passing name,
 * with the number of a process that is no more. */
START_TEST(backups_that_were_never_finished_hold_none_of_it)
{
	const char *id = page_with_the_words();
	pid_t gone = fork();
	char left[2][PATH_MAX + 64];

	if (gone == 0)
		_exit(0);
	waitpid(gone, NULL, 0);
	SAYS("backup");
	snprintf(left[0], sizeof(left[0]), "%s/backups/tend-2026-11-22.db.new-%ld-0",
		 data(), (long)gone);
	snprintf(left[1], sizeof(left[1]), "%s.new-%ld-0", window_book(), (long)gone);
	for (int i = 0; i < 2; i++)
		copy_file(window_book(), left[i]);
	SAYS("erase", id, "--backups");
	none_holds_the_words(NULL);
}
END_TEST

START_TEST(what_left_the_book_can_leave_the_backups_later)
{
	const char *id = page_with_the_words();

	SAYS("write", "about the garden");
	SAYS("backup");
	SAYS("erase", id);
	SAYS("erase", id, "--backups");
	none_holds_the_words(NULL);
}
END_TEST

START_TEST(a_habit_and_its_notes_can_be_erased)
{
	const char *id = SAYS("habit", "new", "--anchor", "I pour Vexmarrow",
			      "--do", "breathe quorbleflint once");

	SAYS("mark", id, "done", "--note", "źdźbłostwo 呼吸樹林");
	some_hold_the_words(WORDS_THEMSELVES);
	SAYS("erase", id);
	none_holds_the_words(NULL);
	SAYS("check");
}
END_TEST

UNIT(erase)
{
	tcase_add_test(unit, a_page_erased_is_in_no_byte_of_the_book);
	tcase_add_test(unit, an_insight_of_an_erased_page_goes_with_it);
	tcase_add_test(unit, a_page_set_aside_can_be_erased_too);
	tcase_add_test(unit, backups_are_named_until_they_are_made_anew);
	tcase_add_test(unit, backups_made_anew_hold_none_of_it);
	tcase_add_test(unit, backups_that_were_never_finished_hold_none_of_it);
	tcase_add_test(unit, what_left_the_book_can_leave_the_backups_later);
	tcase_add_test(unit, a_habit_and_its_notes_can_be_erased);
}
