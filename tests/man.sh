#!/bin/sh
# A page of the manual, with what stands between `.\" NAME begin` and
# `.\" NAME end` made anew: keys and commands by the program's own tables,
# tables by the schema.
# usage: man.sh TEND PAGE
tend=$1 page=$2
made=$(mktemp -d) || exit 1
trap 'rm -rf "$made"' EXIT
LC_ALL=C.UTF-8 "$tend" help --man >"$made/commands" &&
	LC_ALL=C.UTF-8 "$tend" keys --man >"$made/keys" &&
	awk -f tests/man_tables.awk assets/schema/*.sql >"$made/tables" || exit 1
awk -v made="$made" '
	/^\.\\" [a-z]+ begin$/ {
		print
		while ((getline line < (made "/" $2)) > 0)
			print line
		skip = 1
	}
	/^\.\\" [a-z]+ end$/ { skip = 0 }
	!skip
' "$page"
