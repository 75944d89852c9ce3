#!/bin/sh
# The manual pages have nothing that mandoc would remark, and each page of
# ours that one names is there, and so are all settings.
# usage: man_lint.sh TEND PAGE...
tend=$1
shift
bad=0
for setting in $(XDG_CONFIG_HOME=/nowhere "$tend" --db "${TMPDIR:-/tmp}/tend-man-$$.db" config | sed 's/ *=.*//'); do
	grep -q "^\.It Cm .*\b$setting\b" man/tend.5 ||
		{ echo "man/tend.5 does not tell of $setting"; bad=1; }
done
rm -f "${TMPDIR:-/tmp}/tend-man-$$.db"
for named in $(sed -n 's/^\.Sy \(tend[a-z-]*\) Ns Pq \([0-9]\).*/\1.\2/p' "$@"); do
	[ -e "man/$named" ] || { echo "there is no man/$named"; bad=1; }
done
if command -v mandoc >/dev/null; then
	mandoc -T lint "$@" || bad=1
fi
exit $bad
