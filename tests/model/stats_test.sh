#!/bin/sh
# A few months of random marks, rests and pauses by the command line, and
# what stats and calendar say of them against rhythm_model.py.
# usage: stats_test.sh [build/tend]     SEED=N repeats a run, ACTS=N its length
cd "$(dirname "$0")/../.." || exit 1
command -v python3 >/dev/null || {
	echo "stats: python3 is missing: apt-get install python3" >&2
	exit 1
}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
python3 -B tests/model/stats_test.py "${1:-build/tend}" "$folder"
