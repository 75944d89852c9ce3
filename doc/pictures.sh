#!/bin/sh
# The README's pictures, each on dark and on light paper; the same ones every
# time, until a screen changes.
# usage: pictures.sh TEND FOLDER
set -eu
tend=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
export HOME="$here" LC_ALL=C.UTF-8 TZ=Europe/Berlin TEND_SEED=1
unset XDG_CONFIG_HOME XDG_DATA_HOME TEND_ASCII TEND_TODAY NO_COLOR

# picture NAME MOMENT BOOK KEYS
picture()
{
	for theme in dark light; do
		cp "$3" now.db
		TEND_NOW=$2 TEND_DB=now.db "$tend" shot --size 80x24 \
			--theme $theme --keys "$4" --svg "$folder/$1-$theme.svg"
	done
}

morning=2026-11-23T07:31:00+01:00
evening=2026-11-20T20:14:00+01:00
TEND_NOW=$morning "$tend" demo --into year.db >/dev/null
TEND_NOW=$evening "$tend" --db empty.db check >/dev/null

picture evening $evening empty.db \
	'RET "warm light from the left, and the sea, indoors" RET "my hands were my grandmother'"'"'s hands" RET "* rest may come before the work is done" RET "the cello, twice. crying but warm"'
picture sorting $morning year.db '3 RET'
picture morning $morning year.db '1'
picture calendar $morning year.db '5'
picture finding $morning year.db '/ "cello"'
chmod 644 "$folder"/*.svg
