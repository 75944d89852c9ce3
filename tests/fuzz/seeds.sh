#!/bin/sh
# seeds.sh TEND DIR: what the fuzz targets begin with, a folder each in DIR.
# The imports begin with what a small book gives out.
set -eu

tend=$1
out=$2
export TEND_DB="$out/book.tend" TEND_NOW=2026-11-23T07:31:00+00:00 TEND_SEED=1
export HOME=/nonexistent LC_ALL=C.UTF-8 TZ=UTC

rm -rf "$out"
for target in json jrnl markdown dates query keys wrap page diff; do
	mkdir -p "$out/$target"
done

# seed TARGET NAME FORMAT: printf's format, into a file.
seed() {
	# shellcheck disable=SC2059
	printf "$3" >"$out/$1/$2"
}

session=$("$tend" session new --intention "be slow" --on 2026-11-20)
printf 'Pieces.\n* Let it be light\n' |
	"$tend" write -s "$session" -t music - >/dev/null
"$tend" write -d 2026-11-02 "One page, naïve 日本." >/dev/null
"$tend" insight add "Warm hands" >/dev/null
"$tend" habit new --anchor "I pour coffee" --do "breathe once" >/dev/null
"$tend" mark coffee >/dev/null
"$tend" export >"$out/json/all"
"$tend" export -o "$out/folder/" --format md >/dev/null

# markdown: its first byte says where the file lies (markdown.c).
first() {
	printf "$1" | cat - "$2" >"$out/markdown/$3"
}
find "$out/folder" -type f | sort | while read -r file; do
	name=$(basename "$file")
	case $file in
	*/sessions/*) first '\001' "$file" "session-$name" ;;
	*/insights/*) first '\002' "$file" "insight-$name" ;;
	*/habits/*) first '\003' "$file" "habit-$name" ;;
	*.json) first '\005' "$file" "rest" ;;
	*.md) first '\000' "$file" "day-$name" ;;
	esac
done
seed markdown plain '\000---\ntags: [a, "b c"]\nmood: 4\n---\n# A day\n\nWords #one\n'
seed markdown list '\004---\ndate: 2026-01-05\ntags:\n- a\n- b\n---\nx\n'

seed jrnl text '[2026-01-05 09:00] One. Two.\nthree @work\n\n[2026-01-06 10:00 PM] * Star\n'
seed jrnl json '{"tags":{"@a":1},"entries":[{"title":"a","body":"b @a","date":"2026-01-02","time":"10:00","tags":["@a"],"starred":true}]}'

seed dates ago 'two weeks ago'
seed dates last 'last tuesday'
seed dates civil '12 oct 2025'
seed dates moment '2026-11-23T07:31:00+01:00'
seed dates weekdays 'mon-fri,sun'
seed dates keys 'w "hello" C-s paste"x" resize:80x24 S-TAB'

seed query words 'cello "warm hands" -brass doodl*'
seed query filters 'tag:music kind:try -in:session has:insight since:2026-01-01 until:today'
seed query signs '\302\253three\302\273 d\342\200\231ont () * ^ NEAR'

seed keys plain 'a\033[A\033[1;5C\033OB\033[3~\033[3$\033\033x'
seed keys paste '\033[200~some\nwords\033[201~b\344\275\240'
seed keys answers '\033[?1;2c\033[?2026;2$y\033[33~\033[[A'

seed wrap words '\011The cello in the second half, and warm hands.'
seed wrap wide '\004\345\221\274\345\220\270\343\202\222\344\270\211\345\233\236 e\314\201 \360\237\221\250\342\200\215\360\237\221\251\tx\r'
seed wrap hostile '\017a\033]0;x\007\302\233\342\200\256 txt\377\300\233'

seed page markdown '\210# One\n\n- *two* **three** `four`\n> [five](six)\n```\n* seven\n```\n* kept\n\001\005\012\014\021\001'
seed diff lines '* one\ntwo three\n* four\n\000two three four\n* one\n* five\n'
