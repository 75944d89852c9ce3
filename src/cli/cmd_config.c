#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/intl.h"
#include "base/str.h"
#include "book/care.h"
#include "domain/schedule.h"
#include "port/config.h"
#include "verbs.h"

/* A setting: the person's live in the book and go where it goes, the
 * machine's in its config file. */
struct setting {
	const char *name;
	bool machine;
	const char *value;	/* if nothing was chosen */
	const char *choices;	/* parted by blanks; NULL: words */
	/* From what a person writes to what is kept, and back; NULL: as is. */
	bool (*take)(struct call *call, const char *text, const char **kept,
		     struct err *err);
	const char *(*give)(struct call *call, const char *kept);
};

/* "04:00" is kept in minutes. */
static bool take_day_start(struct call *call, const char *text,
			   const char **kept, struct err *err)
{
	unsigned hour, minute;
	int used = 0;

	if (sscanf(text, "%2u:%2u%n", &hour, &minute, &used) != 2 ||
	    used != 5 || text[used] || minute > 59 || hour * 60 + minute > 360)
		return call_refuse(call, err,
			_("a day starts from 00:00 to 06:00, and “%.20s” is not in there"),
			text);
	*kept = arena_print(&call->arena, "%u", hour * 60 + minute);
	return true;
}

static const char *give_day_start(struct call *call, const char *kept)
{
	int minutes = atoi(kept);

	return arena_print(&call->arena, "%02d:%02d", minutes / 60, minutes % 60);
}

static bool take_weekday(struct call *call, const char *text,
			 const char **kept, struct err *err)
{
	char name[WEEKDAYS_TEXT];
	unsigned days;

	if (!weekdays_parse(text, &days, err))
		return false;
	if (days & (days - 1))
		return call_refuse(call, err, _("a week starts on one day"));
	*kept = arena_text(&call->arena, weekdays_text(days, name));
	return true;
}

static bool take_minutes(struct call *call, const char *text,
			 const char **kept, struct err *err)
{
	int minutes;

	*kept = text;
	return call_number(call, "hide_after", text, 0, 1440, &minutes, err);
}

static bool take_rest_days(struct call *call, const char *text,
			   const char **kept, struct err *err)
{
	int days;

	*kept = text;
	return call_number(call, "session_rest", text, 0, 7, &days, err);
}

static const struct setting settings[] = {
	{ "name", false, "", NULL, NULL, NULL },
	{ "day_start", false, "04:00", NULL, take_day_start, give_day_start },
	{ "week_start", false, "", NULL, take_weekday, NULL },
	{ "session_rest", false, "2", NULL, take_rest_days, NULL },
	{ "mornings", false, "greet", "greet nothing any", NULL, NULL },
	{ "questions", false, "yes", "yes no", NULL, NULL },
	{ "dose", false, "no", "no yes", NULL, NULL },
	{ "theme", true, "", NULL, NULL, NULL },
	{ "keys", true, "", NULL, NULL, NULL },
	{ "mouse", true, "yes", "yes no", NULL, NULL },
	{ "ascii", true, "no", "yes no", NULL, NULL },
	{ "editor", true, "", NULL, NULL, NULL },
	{ "vi_keys", true, "no", "yes no", NULL, NULL },
	{ "ctrl_z", true, "undo", "undo suspend", NULL, NULL },
	{ "markdown", true, "yes", "yes no", NULL, NULL },
	{ "hide_hint", true, "yes", "yes no", NULL, NULL },
	{ "hide_after", true, "5", NULL, take_minutes, NULL },
};

enum { SETTINGS = sizeof(settings) / sizeof(*settings) };

static const struct setting *find_setting(struct call *call, const char *name,
					  struct err *err)
{
	for (size_t i = 0; i < SETTINGS; i++)
		if (strcmp(settings[i].name, name) == 0)
			return &settings[i];
	call_refuse(call, err, _("there is no setting “%.40s”; `tend config` lists them"),
		    name);
	return NULL;
}

/* What holds now, as a person writes it. */
static bool value_of(struct call *call, const struct setting *setting,
		     const char **value, struct err *err)
{
	const char *kept = NULL;

	if (setting->machine ? !config_value(setting->name, &call->arena, &kept, err)
			     : !call_open(call, err) ||
			       !book_setting(call->book, setting->name,
					     &call->arena, &kept, err))
		return false;
	if (kept && setting->give)
		kept = setting->give(call, kept);
	*value = kept ? kept : setting->value;
	return true;
}

static bool set(struct call *call, const struct setting *setting,
		const char *word, struct err *err)
{
	const char *text, *choices = setting->choices;

	if (!call_line(call, word, &text, err))
		return false;
	/* The themes are the window's, which would not open on another. */
	if (call->window && strcmp(setting->name, "theme") == 0)
		choices = call->window->themes(&call->arena);
	if (*text && choices && !text_has_part(choices, ' ', text))
		return call_refuse(call, err, _("%s is one of: %s"),
				   setting->name, choices);
	if (*text && setting->take && !setting->take(call, text, &text, err))
		return false;
	if (setting->machine)
		return config_set(setting->name, text, err);
	return call_open(call, err) &&
	       book_set(call->book, setting->name, *text ? text : NULL, err);
}

static bool say_all(struct call *call, struct err *err)
{
	struct json json;
	const char *value;

	if (call->json) {
		say_json(call, &json, 1);
		json_open(&json, '{');
	}
	for (size_t i = 0; i < SETTINGS; i++) {
		if (!value_of(call, &settings[i], &value, err))
			return false;
		if (call->json) {
			json_put_text(&json, settings[i].name, value);
			continue;
		}
		say(call, "%-12s = ", settings[i].name);
		say_line(call, value);
		say_row_end(call);
	}
	if (call->json) {
		json_close(&json, '}');
		say_json_end(call);
	}
	return true;
}

static bool run_config(struct call *call, struct err *err)
{
	const struct setting *setting;
	struct json json;
	const char *value;

	if (!call->count)
		return say_all(call, err);
	setting = find_setting(call, call->words[0], err);
	if (!setting)
		return false;
	if (call->count > 1)
		return set(call, setting, call->words[1], err);
	if (!value_of(call, setting, &value, err))
		return false;
	if (call->json) {
		say_json(call, &json, 0);
		json_text(&json, value);
		say_json_end(call);
	} else {
		say_line(call, value);
		say(call, "\n");
	}
	return true;
}

const struct verb verb_config = {
	.name = "config", .words = "[KEY [VALUE]]",
	.help = N_("Settings: all, one, or a new value; \"\" goes back to the usual."),
	.more = N_("From name to dose they live in the book, the others in this\n"
		   "machine's config file."),
	.most = 2, .json = true, .bookless = true, .takes_db = true, .run = run_config,
};
