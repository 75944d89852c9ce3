#!/bin/sh
# Transcripts: what is typed, and what must come back.
# usage: run.sh TEND FILE...        (ACCEPT=1 writes what came back into them)
#
#	% a remark
#	$ a command, for sh
#	> and its further lines
#	what it prints, on both outputs together
#	[exit 3]
#
# Each file runs in one shell, in a fresh folder that is its home, at a set
# moment and with set ids. The folder's name is shown as ~.

set -u
tend=$(realpath "$1")
shift
here=$(mktemp -d "${TMPDIR:-/tmp}/cli-tend-XXXXXX") || exit 1
trap 'rm -rf "$here"' EXIT
mkdir "$here/bin"
ln -s "$tend" "$here/bin/tend"

# From a transcript to the script that says it anew.
to_script()
{
	awk '
	function quoted(text) {
		gsub(/\047/, "\047\\\047\047", text)
		return "\047" text "\047"
	}
	function finish() {
		if (command != "") {
			print "{ " command "\n} 2>&1 </dev/null"
			print "code=$?; [ $code -eq 0 ] || echo \"[exit $code]\""
		}
		command = ""
	}
	/^% / {
		finish()
		print (remark || NR == 1 ? "" : "echo; ") "printf \"%s\\n\" " quoted($0)
		remark = 1
		next
	}
	/^\$ / {
		finish()
		print "printf \"%s\\n\" " quoted($0)
		command = substr($0, 3)
		remark = 0
		next
	}
	/^> / || /^>$/ {
		if (command != "") {
			print "printf \"%s\\n\" " quoted($0)
			command = command "\n" substr($0, 3)
		}
	}
	END { finish() }
	' "$1"
}

bad=0
for file; do
	home=$here/$(basename "$file" .transcript)
	mkdir -p "$home"
	to_script "$file" > "$here/script"
	(
		cd "$home" || exit 1
		exec env -i HOME="$home" PATH="$here/bin:/usr/bin:/bin" \
			TZ=Europe/Berlin LC_ALL=C.UTF-8 TERM=dumb \
			TEND_SEED=1 TEND_NOW=2026-11-23T07:31:00+01:00 \
			ASAN_OPTIONS="${ASAN_OPTIONS:-}" \
			sh "$here/script"
	) 2>&1 | sed "s|$home|~|g" > "$here/came"
	if cmp -s "$file" "$here/came"; then
		continue
	elif [ "${ACCEPT:-}" = 1 ]; then
		cp "$here/came" "$file"
		echo "rewritten: $file"
	else
		diff -u "$file" "$here/came"
		bad=1
	fi
done
[ $bad -eq 0 ] && echo "transcripts: $# of them as written"
exit $bad
