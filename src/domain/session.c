#include "domain/session.h"

#include <string.h>

#include "base/intl.h"

struct session session_new(day on)
{
	return (struct session){
		.on = on,
		.form = "",
		.place = "",
		.intention = "",
		.music = "",
		.dose = "",
		.clear_felt = "",
	};
}

bool session_check(const struct session *session, struct err *err)
{
	static const char *const forms[] = { "", "infusion", "injection",
					     "lozenge", "nasal", "other" };

	if (session->on < DAY_FIRST || session->on > DAY_LAST)
		return err_set(err, ERR_INVALID, "day",
			       _("a session needs a day between 1900 and 2999"));
	if (session->number < 0 || session->number > 9999)
		return err_set(err, ERR_INVALID, "number",
			       _("a session's number is between 1 and 9999"));
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++)
		if (strcmp(session->form, forms[i]) == 0)
			return true;
	return err_set(err, ERR_INVALID, "form",
		       _("the form is one of infusion, injection, lozenge, nasal, other"));
}
