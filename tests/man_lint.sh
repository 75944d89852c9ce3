#!/bin/sh
# The manual pages have nothing that mandoc would remark, and each page of
# ours that one names is there.
# usage: man_lint.sh PAGE...
bad=0
for named in $(sed -n 's/^\.Sy \(tend[a-z-]*\) Ns Pq \([0-9]\).*/\1.\2/p' "$@"); do
	[ -e "man/$named" ] || { echo "there is no man/$named"; bad=1; }
done
if command -v mandoc >/dev/null; then
	mandoc -T lint "$@" || bad=1
fi
exit $bad
