#!/bin/sh
# The manual with its verbs as the program's own table tells them.
# usage: man.sh TEND PAGE
tend=$1 page=$2
verbs=$(mktemp) || exit 1
trap 'rm -f "$verbs"' EXIT
LC_ALL=C.UTF-8 "$tend" help --man >"$verbs" || exit 1
awk -v verbs="$verbs" '
	/^\.\\" verbs begin/ {
		print
		while ((getline line < verbs) > 0)
			print line
		skip = 1
	}
	/^\.\\" verbs end/ { skip = 0 }
	!skip
' "$page"
