#include <stdio.h>

#include "base/intl.h"
#include "verbs.h"

void say_nothing_here(struct call *call, const char *sentence)
{
	say(call, "%s\n", call->json ? "[]" : sentence);
}

void say_list(struct call *call, struct json *json)
{
	if (!call->json)
		return;
	say_json(call, json, 1);
	json_open(json, '[');
}

void say_list_end(struct call *call, struct json *json)
{
	if (!call->json)
		return;
	json_close(json, ']');
	say_json_end(call);
}

void say_day(struct call *call, day when)
{
	struct civil civil = day_civil(when);
	char text[80];

	snprintf(text, sizeof(text), "%s %2d %s %d",
		 day_weekday_short(day_weekday(when)), civil.mday,
		 day_month_short(civil.month), civil.year);
	say_fit(call, text, 15);
}

const char *tender_title(void)
{
	return _("(a tender page, closed)");
}
