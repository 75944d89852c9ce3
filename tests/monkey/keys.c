#include "keys.h"

#include <stdio.h>
#include <string.h>

/* Each group comes as often as its weight says; within one all are alike. */
struct group {
	int weight;
	const char *const *words;
};

static const char *const moves[] = {
	"UP", "DOWN", "DOWN", "LEFT", "RIGHT", "HOME", "END", "PGUP", "PGDN",
	"TAB", "TAB", "S-TAB", "j", "k", NULL,
};
static const char *const yes_and_no[] = {
	"RET", "RET", "RET", "ESC", "ESC", "SPC", NULL,
};
static const char *const places[] = {
	"1", "2", "3", "4", "5", "6", "7", "8", "9", "0", NULL,
};
static const char *const letters[] = {
	"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n",
	"o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", "Z", "T",
	"K", "L", "A", "G", "J", "*", "/", "/", "?", ":", "!", "[", "]", "+",
	"-", ".", ",", "=", "<", ">", "#", NULL,
};
static const char *const chords[] = {
	"C-a", "C-b", "C-c", "C-d", "C-e", "C-f", "C-g", "C-h", "C-k", "C-l",
	"C-n", "C-o", "C-p", "C-r", "C-s", "C-t", "C-t", "C-u", "C-v", "C-w",
	"C-x", "C-y", "C-z", "C-SPC", "C-q", "C-LEFT", "C-RIGHT", "C-HOME",
	"C-END", "S-UP", "S-DOWN", "S-LEFT", "S-RIGHT", "C-S-RIGHT", "M-x",
	"M-b", "M-f", "M-UP", "M-DOWN", "BS", "BS", "DEL", "INS", "C-BS", "C-DEL", NULL,
};
static const char *const functions[] = {
	"F1", "F2", "F3", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10",
	"F11", "F12", NULL,
};
static const char *const typed[] = {
	"\"12 oct\"", "\"* a kept line\"", "\"calm words\"", "\"tea \"",
	"\"yesterday\"", "\"17\"", "\"3 a week\"", "\"mon wed\"",
	"\"-\"", "\"kind:try\"", "\"tag:\"", "\"last week\"", "\"a b c d\"",
	"\"two\\nlines\"", "\"redo\"", "\"2026-11-01\"", "\"z\"", NULL,
};
static const char *const hostile[] = {
	"\"日本 👨‍👩‍👧\"", "\"\\e[31m\"", "\"أحب ذلك\"", "\"e\xcc\x81\xcc\x81\"",
	"paste\"one\\ttwo\"", "paste\"* not\\n* kept\\n\"", "paste\"\"",
	"paste\"\\e]52;c;AAAA\\x07\\e[2J\\x9b31m\"",
	"paste\"\\xff\\xfe\\xc3\\x28\\x00 end\"",
	"paste\"\\xe2\\x80\\xae mirror \\xe2\\x81\\xa6 \\xd8\\x9c\"",
	"paste\"\\r\\n\\r\\r\\n\\x0b\\x0c\"",
	"paste\"呼吸を三回、ゆっくりと呼吸を三回、ゆっくりと呼吸を三回\"",
	"paste\"👍🏽👩‍❤️‍👩🏳️‍🌈🇩🇪🇩\"",
	"paste\"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen\"",
	"paste\"\\\"'%s%n%d`$(:)\\\\ { [ } ]\"",
	"paste\"a\\xcc\\x81\\xcc\\x82\\xcc\\x83\\xcc\\x84\\xcc\\x85\\xcc\\x86\"",
	"\"OR AND NOT NEAR( * ^\"", "\"-----\"", "\"\\\"\"", NULL,
};

/* The last one is numbers by chance: sizes and time. */
enum { MOVES, ENTER, PLACES, LETTERS, CHORDS, FUNCTIONS, TYPED, HOSTILE,
       SIZES, TIME, GROUPS };

static const struct group groups[GROUPS] = {
	[MOVES] = { 26, moves }, [ENTER] = { 22, yes_and_no },
	[PLACES] = { 8, places }, [LETTERS] = { 26, letters },
	[CHORDS] = { 10, chords }, [FUNCTIONS] = { 3, functions },
	[TYPED] = { 5, typed }, [HOSTILE] = { 4, hostile },
	[SIZES] = { 2, NULL }, [TIME] = { 2, NULL },
};

enum { WORD_EVERY = 6 };

uint64_t chance(uint64_t *seed)
{
	uint64_t z = (*seed += 0x9e3779b97f4a7c15u);

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

static int below(uint64_t *seed, int most)
{
	return (int)(chance(seed) % (uint64_t)most);
}

static int some_group(uint64_t *seed)
{
	int all = 0, at, group = 0;

	for (int i = 0; i < GROUPS; i++)
		all += groups[i].weight;
	at = below(seed, all);
	while (at >= groups[group].weight)
		at -= groups[group++].weight;
	return group;
}

static void some_size(struct press *press, uint64_t *seed)
{
	static const char *const usual[] = {
		"80x24", "40x12", "100x30", "80x24", "20x4", "1x1", "140x40",
	};

	if (below(seed, 2))
		snprintf(press->script, PRESS_ROOM, "resize:%s",
			 usual[below(seed, 7)]);
	else
		snprintf(press->script, PRESS_ROOM, "resize:%dx%d",
			 1 + below(seed, 200), 1 + below(seed, 60));
}

static void some_time(struct press *press, uint64_t *seed)
{
	static const int minutes[] = { 1, 7, 60, 400, 1440, 1440, 2880, 20160 };

	if (below(seed, 2))
		snprintf(press->script, PRESS_ROOM, "tick:%d",
			 1 + below(seed, 4000));
	else
		snprintf(press->script, PRESS_ROOM, "clock:+%d",
			 minutes[below(seed, 8)]);
}

static void some_press(struct press *press, uint64_t *seed)
{
	int group = some_group(seed);
	const char *const *words = groups[group].words;
	int count = 0;

	if (group == SIZES) {
		some_size(press, seed);
		return;
	}
	if (group == TIME) {
		some_time(press, seed);
		return;
	}
	while (words[count])
		count++;
	snprintf(press->script, PRESS_ROOM, "%s", words[below(seed, count)]);
}

static bool one_of(const char *word, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(*words, word) == 0)
			return true;
	return false;
}

static bool may(const char *script, unsigned how)
{
	static const char *const copying[] = {
		"m", "C-c", "C-x", "C-k", "C-u", "C-w", NULL,
	};

	static const char *const taking[] = {
		"BS", "DEL", "C-h", "C-d", "C-k", "C-u", "C-w", "C-x", "C-y",
		"C-z", "u", "C-r", "C-v", "S-UP", "S-DOWN", "S-LEFT",
		"S-RIGHT", "C-S-RIGHT", "C-SPC", "C-BS", "C-DEL", "C-t", "F2", "F5",
		"C-p", ":", "C-g", "F1", "\"kind:try\"", "\"tag:\"", NULL,
	};

	if (how & NO_TAKING && one_of(script, taking))
		return false;
	if (how & CALM_TEXT && one_of(script, hostile))
		return false;
	if (how & NO_SIZES && strncmp(script, "resize:", 7) == 0)
		return false;
	/* Where nothing is typed in, the letters of a text are keys. */
	return !(how & NO_GREETING &&
		 (one_of(script, copying) ||
		  (*script == '"' && strchr(script, 'm'))));
}

static bool hides(const char *script)
{
	return strcmp(script, "C-o") == 0 || strcmp(script, "F8") == 0;
}

void presses_fill(struct press *presses, int count, uint64_t seed,
		  unsigned how)
{
	int hidden = 0;		/* so many presses until it is seen again */

	for (int i = 0; i < count; i++) {
		if (hidden && --hidden == 0) {
			strcpy(presses[i].script, "C-o");
			continue;
		}
		if (how & NO_TAKING && below(&seed, WORD_EVERY) == 0) {
			strcpy(presses[i].script, "word");
			continue;
		}
		do
			some_press(&presses[i], &seed);
		while (!may(presses[i].script, how) ||
		       (hidden && hides(presses[i].script)));
		if (hides(presses[i].script))
			hidden = 1 + below(&seed, 4);
	}
}

void presses_print(const struct press *presses, int count)
{
	for (int i = 0; i < count; i++)
		printf("%s%s", i ? " " : "", presses[i].script);
	printf("\n");
}

/* The end of the token at p: a blank outside of quotes. */
static const char *token_end(const char *p)
{
	bool quoted = false;

	for (; *p && (quoted || (*p != ' ' && *p != '\n')); p++)
		if (quoted && *p == '\\' && p[1])
			p++;
		else if (*p == '"')
			quoted = !quoted;
	return p;
}

int presses_parse(const char *script, struct press *presses, int most)
{
	int count = 0;

	while (count < most) {
		const char *end;

		script += strspn(script, " \n");
		if (!*script)
			break;
		end = token_end(script);
		snprintf(presses[count++].script, PRESS_ROOM, "%.*s",
			 (int)(end - script), script);
		script = end;
	}
	return count;
}
