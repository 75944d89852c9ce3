#!/bin/sh
# make install puts everything in its place and make uninstall takes all of
# it away, with a folder of its own for a root.
# usage: install.sh MAKE BUILD
make=$1 build=$2
root=$(mktemp -d) || exit 1
trap 'rm -rf "$root"' EXIT
bad=0

try()
{
	prefix=$1 zsh=$2
	$make -s install BUILD="$build" DESTDIR="$root" PREFIX="$prefix" >"$root.log" 2>&1 ||
		{ cat "$root.log"; bad=1; }
	for file in bin/tend share/man/man1/tend.1 share/man/man5/tend.5 \
		share/man/man7/tend-file.7 \
		share/bash-completion/completions/tend $zsh/_tend \
		share/fish/vendor_completions.d/tend.fish \
		share/doc/tend/README.md share/doc/tend/LICENSE \
		share/doc/tend/CHANGELOG.md share/doc/tend/CONTRIBUTING.md; do
		[ -s "$root$prefix/$file" ] ||
			{ echo "install: $prefix/$file is not there"; bad=1; }
	done
	"$root$prefix/bin/tend" --version >/dev/null || bad=1
	for picture in $(sed -n 's/.*"\(doc\/pictures\/[^"]*\)".*/\1/p' README.md); do
		[ -s "$root$prefix/share/doc/tend/$picture" ] ||
			{ echo "install: README shows $picture, which is not there"; bad=1; }
	done
	$make -s uninstall BUILD="$build" DESTDIR="$root" PREFIX="$prefix" >"$root.log" 2>&1
	rm -f "$root.log"
	left=$(find "$root" ! -type d)
	[ -z "$left" ] && [ ! -e "$root$prefix/share/doc/tend" ] ||
		{ echo "install: left behind: $left"; bad=1; }
}

try /usr share/zsh/vendor-completions
try /opt/tend share/zsh/site-functions
[ $bad = 0 ] && echo "install: all there, and all gone again"
exit $bad
