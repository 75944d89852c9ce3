#!/bin/bash
# What the shells are handed by `tend completions`: each accepts its script,
# and completes by it; the name of a habit is never run.
# usage: completions.sh TEND
set -u
tend=$(realpath "$1")
here=$(mktemp -d) || exit 1
trap 'rm -rf "$here"' EXIT
mkdir "$here/bin"
ln -s "$tend" "$here/bin/tend"
cd "$here" || exit 1
export HOME=$here PATH=$here/bin:$PATH TEND_DB=$here/book.db LC_ALL=C.UTF-8
bad=0

claim()
{
	[ "$2" = "$3" ] && return
	printf 'completions: %s\n  wanted: %s\n  came:   %s\n' "$1" "$2" "$3"
	bad=1
}

for shell in bash zsh fish; do
	if command -v $shell >/dev/null; then
		tend completions $shell >script.$shell
		$shell -n script.$shell || { echo "$shell objects"; bad=1; }
	fi
done

# In bash, as readline would ask.
. ./script.bash
ask()
{
	COMP_WORDS=("$@")
	COMP_CWORD=$(($# - 1))
	_tend
	printf '%s\n' "${COMPREPLY[@]+"${COMPREPLY[@]}"}"
}
claim "tend ma completes to mark" mark "$(ask tend ma)"
claim "a family has its parts" tag "$(ask tend entry ta)"
claim "a verb has its flags" --hindered "$(ask tend mark x --hi)"
claim "a flag has its words" practical "$(ask tend mark x --hindered pra)"
claim "no book, no names" "" "$(ask tend mark '')"
claim "and none is made" "" "$(ls book.db 2>/dev/null)"

name='d $(touch pwned) `touch pwned`; touch pwned "& '"'"
{
	tend habit new --anchor one --do "$name"
	tend habit new --anchor two --do 'quiet minute'
	printf 'q\033[31mred' | tend habit new --anchor three --do -
} >/dev/null
claim "a habit is named" 'quiet\ minute' "$(ask tend mark qui)"
claim "a name that is half typed is known" 'quiet\ minute' "$(ask tend mark 'quiet\ m')"
claim "a name in double quotes" "quiet minute" "$(ask tend mark '"qui')"
claim "a name in single quotes" "quiet minute" "$(ask tend mark "'qui")"
claim "an odd name comes with its signs quoted" "$name" "$(eval "printf %s $(ask tend mark d)")"
claim "where quotes cannot hold it, it does not come" "" "$(ask tend mark '"d'; ask tend mark "'d")"
claim "a name with signs that steer a terminal does not" 'quiet\ minute' "$(ask tend mark q)"
claim "files are left to bash" "" "$(ask tend import '$')"

if command -v fish >/dev/null; then
	fish_ask() { fish --no-config -c 'source script.fish; complete -C "$argv[1]"' "$1" | cut -f1; }
	claim "fish: tend ma completes to mark" mark "$(fish_ask 'tend ma')"
	claim "fish: a habit is named" "quiet minute" "$(fish_ask 'tend mark qu' | tr -d '\\')"
fi
[ ! -e pwned ] || { echo "completions: a name was run"; bad=1; }
[ $bad = 0 ] && echo "completions: as they are to be"
exit $bad
