#include "domain/session.h"

#include <string.h>
#include <strings.h>

#include "base/intl.h"

static const char *const forms[] = {
	"infusion", "injection", "lozenge", "nasal", "other",
};

enum { FORMS = sizeof(forms) / sizeof(*forms) };

struct session session_new(day on)
{
	return (struct session){
		.on = on,
		.form = "",
		.place = "",
		.intention = "",
		.intention_on = DAY_NONE,
		.music = "",
		.dose = "",
		.clear_felt = "",
	};
}

static bool is_form(const char *text)
{
	for (int i = 0; i < FORMS; i++)
		if (strcmp(text, forms[i]) == 0)
			return true;
	return *text == '\0';
}

static bool are_numbers(struct three three)
{
	return three.mood >= 0 && three.mood <= 5 && three.energy >= 0 &&
	       three.energy <= 5 && three.wellbeing >= 0 &&
	       three.wellbeing <= 5;
}

bool session_check(const struct session *session, struct err *err)
{
	if (session->on < DAY_FIRST || session->on > DAY_LAST)
		return err_set(err, ERR_INVALID, "day",
			       _("a session needs a day between 1900 and 2999"));
	if (session->number < 0 || session->number > 9999)
		return err_set(err, ERR_INVALID, "number",
			       _("a session's number is between 1 and 9999"));
	if (!is_form(session->form))
		return err_set(err, ERR_INVALID, "form",
			       _("the form is one of infusion, injection, lozenge, nasal, other"));
	if (session->has_time && session->has_end &&
	    session->ended.at < session->started.at)
		return err_set(err, ERR_INVALID, "ended",
			       _("it ended before it began; look at the two times"));
	if (!are_numbers(session->before) || !are_numbers(session->after))
		return err_set(err, ERR_INVALID, "numbers",
			       _("mood, energy and wellbeing are 1 to 5, or left out"));
	return true;
}

bool session_note_check(const struct session_note *note, struct err *err)
{
	if (!note->body[strspn(note->body, " \t\r\n")])
		return err_set(err, ERR_INVALID, "text",
			       _("write a word or two first"));
	return true;
}

const char *session_form_parse(const char *word)
{
	size_t size;

	word += strspn(word, " \t");
	size = strcspn(word, " \t");
	if (!size)
		return "";
	if (word[size + strspn(word + size, " \t")])
		return NULL;
	/* "in" would be two of them: the first is meant by "inf" alone. */
	for (int i = 0; i < FORMS; i++)
		if (size <= strlen(forms[i]) &&
		    strncasecmp(word, forms[i], size) == 0 &&
		    (size > 2 || *forms[i] != 'i'))
			return forms[i];
	return NULL;
}

static const char *const parts[] = {
	[PART_BEFORE] = "before", [PART_DURING] = "during",
	[PART_AFTER] = "after",
};

const char *session_part_name(enum session_part part)
{
	return parts[part];
}

bool session_part_parse(const char *word, enum session_part *part)
{
	for (int i = PART_BEFORE; i <= PART_AFTER; i++)
		if (strcmp(word, parts[i]) == 0) {
			*part = (enum session_part)i;
			return true;
		}
	return false;
}

const char *session_part_words(enum session_part part)
{
	return part == PART_BEFORE ? _("Before")
	       : part == PART_DURING ? _("During") : _("After");
}
