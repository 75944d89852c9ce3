#include "domain/template.h"

#include <string.h>
#include <strings.h>

#include "base/asset.h"
#include "base/intl.h"

static const struct {
	const char *name;
	const char *asset;
} built_in[] = {
	{ N_("morning"), "templates/morning.txt" },
	{ N_("evening"), "templates/evening.txt" },
	{ N_("after a session"), "templates/after-a-session.txt" },
	{ N_("before a session"), "templates/before-a-session.txt" },
	{ N_("letter to myself"), "templates/letter-to-myself.txt" },
	{ N_("free"), "templates/free.txt" },
};

enum { BUILT_IN = sizeof(built_in) / sizeof(*built_in) };

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}

bool template_check(const struct template *template, struct err *err)
{
	if (is_blank(template->name))
		return err_set(err, ERR_INVALID, "name",
			       _("a template wants a name"));
	if (strpbrk(template->name, "\r\n") ||
	    strlen(template->name) > TEMPLATE_NAME_BYTES)
		return err_set(err, ERR_INVALID, "name",
			       _("a template's name is a few words on one line"));
	if (is_blank(template->body))
		return err_set(err, ERR_INVALID, "text",
			       _("write a few words for it to begin with"));
	if (strlen(template->body) > TEMPLATE_BYTES)
		return err_set(err, ERR_INVALID, "text",
			       _("that is long for a template; a page is plenty"));
	return true;
}

void template_built_in(struct arena *arena, struct template_list *list)
{
	for (int i = 0; i < BUILT_IN; i++) {
		const struct asset *asset = asset_find(built_in[i].asset);

		if (asset)
			*template_list_add(list, arena) = (struct template){
				.name = _(built_in[i].name),
				.body = asset->data,
			};
	}
}

const struct template *template_find(const struct template_list *list,
				     const char *name)
{
	const struct template *found = NULL;
	size_t size = strlen(name);
	int count = 0;

	for (size_t i = 0; i < list->count; i++) {
		const struct template *template = &list->items[i];

		if (strcasecmp(template->name, name) == 0)
			return template;
		if (size && strncasecmp(template->name, name, size) == 0) {
			found = template;
			count++;
		}
	}
	return count == 1 ? found : NULL;
}

size_t template_caret(const char *body)
{
	const char *line = body;

	while (*line && strchr("\r\n", *line) == NULL) {
		line += strcspn(line, "\n");
		if (*line)
			line++;
	}
	return (size_t)(line - body);
}
