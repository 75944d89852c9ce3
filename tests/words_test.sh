#!/bin/sh
# The word lint finds what it is for, and nothing else.
cd "$(dirname "$0")/.." || exit 1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/signs"

cat >"$folder/quiet.c" <<'C'
/* You should never see _("You failed!") here: it is a comment. */
const char *a = "You failed!", b = '"', *c = _("Kept. ! has people to turn to.");
const char *d = _("A great"
		  /* should */ "coat is one word, like read-only");
N_("It may be something to try: “have to” often hides a small permission.");
x = ngettext("%d day so far", "%d days so far", (unsigned long)must);
not_N("shame"), key = { "!", "support", N_("Support") };
C
cat >"$folder/loud.c" <<'C'
x = _("You should "
      "rest.");
y = N_("Hello!");
z = ngettext("%d missed day", "%d lost days", n);
w = show(_("You have to."), _("Try again"), _("a \"great\" day"));
v = _("don’t forget"); u = _("streaks");
C
printf '# You must not see this\nThe calendar is streak-free.\n' >"$folder/fine.txt"
printf 'Welcome to your healing journey\n' >"$folder/loud.txt"
printf '# A great heading\n' >"$folder/loud.md"
printf '1 should/must = it leans.\n2 must = you must.\n' >"$folder/signs/x.txt"
printf '.\\" should\n.Nm\nkeeps no streak.\nYou should.\n' >"$folder/x.1"

found=$(awk -f tests/words.awk tests/words.txt "$folder"/*.c "$folder"/*.txt "$folder"/*.md \
	"$folder"/signs/*.txt "$folder"/*.1 | sed "s|^$folder/||; s|: [^:]*$||")
wanted='loud.c:1: never says "should"
loud.c:3: does not exclaim
loud.c:4: never says "missed"
loud.c:4: never says "lost"
loud.c:5: never says "have to"
loud.c:5: never says "great"
loud.c:6: never says "don'"'"'t forget"
loud.c:6: never says "streak*"
loud.txt:1: never says "healing"
loud.txt:1: never says "journey*"
loud.md:1: never says "great"
signs/x.txt:2: never says "must"
x.1:4: never says "should"'
if [ "$found" = "$wanted" ]; then
	echo "words: the lint finds what it is for"
else
	printf 'words: the lint is wrong.\nwanted:\n%s\nfound:\n%s\n' \
		"$wanted" "$found"
	exit 1
fi
