/* A page with its Markdown seen, while it is written: keys from the input,
 * drawn after each. The first byte is the size of the window. */
#include "base/arena.h"
#include "fuzz.h"
#include "text/styling.h"
#include "text/utf8.h"
#include "ui/app.h"
#include "ui/edit.h"

static const struct key motions[] = {
	{ .kind = K_UP }, { .kind = K_DOWN }, { .kind = K_LEFT },
	{ .kind = K_RIGHT, .mods = K_SHIFT }, { .kind = K_HOME },
	{ .kind = K_END }, { .kind = K_PAGE_DOWN }, { .kind = K_BACKSPACE },
	{ .kind = K_DELETE }, { .kind = K_ENTER },
	{ .kind = K_RUNE, .rune = 'z', .mods = K_CTRL },
	{ .kind = K_RUNE, .rune = 'y', .mods = K_CTRL },
	{ .kind = K_RUNE, .rune = 'w', .mods = K_CTRL },
	{ .kind = K_LEFT, .mods = K_CTRL }, { .kind = K_FUNCTION, .rune = 3 },
	{ .kind = K_UP, .mods = K_SHIFT },
};

static void style(const char *line, size_t size)
{
	struct arena arena = { 0 };
	struct styled_list list = { 0 };

	styling_of(line, size, &list, &arena);
	for (size_t i = 0; i < list.count; i++)
		holds(list.items[i].start < list.items[i].end &&
		      list.items[i].end <= size);
	arena_clear(&arena);
}

static void style_lines(const char *text)
{
	while (*text) {
		size_t size = strcspn(text, "\n");

		style(text, size);
		text += size + (text[size] != '\0');
	}
}

static void draw(const struct edit *edit, struct canvas *canvas)
{
	struct arena arena = { 0 };
	struct frame frame = { .canvas = canvas, .rows = canvas->rows,
			       .cols = canvas->cols, .arena = &arena };

	canvas_blank(canvas);
	edit_draw(edit, &frame, 0, 0, true);
	arena_clear(&arena);
}

static void look(const struct edit *edit)
{
	size_t size;
	const char *text = edit_text(edit, &size);

	holds(edit->caret <= size);
	holds(utf8_valid(text, size));
	for (size_t i = 0; i < edit_kept_count(edit); i++)
		holds(edit_kept(edit, i).end <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct app app;
	struct edit edit;
	struct canvas canvas;
	struct str text = STR_INIT;
	size_t keys = size / 8;

	if (size == 0)
		return 0;
	if (app.ticks == 0)
		app_init(&app, NULL, NULL, 24, 80);
	app.ticks++;
	utf8_mend(&text, (const char *)data + 1, size - 1 - keys);
	style_lines(text.s);
	canvas_init(&canvas, 1 + data[0] % 13, 1 + data[0] / 3);
	edit_init(&edit, EDIT_KEEPS_LINES | EDIT_MARKDOWN);
	edit_fit(&edit, canvas.rows, canvas.cols);
	edit_set(&edit, text.s, text.size);
	draw(&edit, &canvas);
	for (size_t i = size - keys; i < size; i++) {
		size_t n = data[i] % (2 * sizeof(motions) / sizeof(motions[0]));
		struct key key = { .kind = K_RUNE,
				   .rune = data[i] % 2 ? '*' : ' ' };

		if (n < sizeof(motions) / sizeof(motions[0]))
			key = motions[n];
		app.ticks += 10;
		edit_key(&edit, &app, &key);
		edit_fit(&edit, canvas.rows, canvas.cols);
		draw(&edit, &canvas);
		look(&edit);
	}
	edit_clear(&edit);
	canvas_clear(&canvas);
	str_clear(&text);
	return 0;
}
