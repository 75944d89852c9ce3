# Which room may look into which: the include list is the architecture.
# usage: awk -f tests/layers.awk $(find src include -name '*.[ch]')
# Objects to any #include that looks upstairs, to sqlite outside book, to
# curses outside term, to long files and to long functions.

BEGIN {
	may["base"] = "base"
	may["text"] = "base text"
	may["domain"] = "base text domain"
	may["book"] = "base text domain book"
	may["port"] = "base text domain book port"
	may["ui"] = "base text domain book port ui"
	may["cli"] = "base text domain book port cli"
	may["term"] = "base term"
	FILE_MAX = 700
	FUNCTION_MAX = 100
}

function complain(what) {
	printf "%s:%d: %s\n", FILENAME, FNR, what
	bad = 1
}

function room_of(path, part, n) {
	n = split(path, part, "/")
	return n > 2 ? part[2] : "top"
}

FNR == 1 { room = room_of(FILENAME); start = 0 }

FNR == FILE_MAX + 1 { complain("this file is longer than " FILE_MAX " lines") }

/^#[ \t]*include/ {
	target = $2
	if (target ~ /<(n?curses|ncursesw\/.*|term)\.h>/ && room != "term")
		complain("curses is for the term room alone")
	if (target ~ /<sqlite3\.h>/ && room != "book")
		complain("sqlite is for the book room alone")
	if (target ~ /^"/ && room != "top") {
		gsub(/"/, "", target)
		split(target, part, "/")
		other = target ~ /\// ? part[1] : room
		allowed = index(" " may[room] " ", " " other " ")
		if (room == "term" && (target == "ui/canvas.h" || target == "ui/key.h" || target == "ui/style.h"))
			allowed = 1
		if (!allowed)
			complain(room " may not look into " target)
	}
}

# A function: a { alone in the first column, to a } there.
/^{/ { start = FNR }
/^}/ {
	if (start && FNR - start > FUNCTION_MAX)
		complain("this function is longer than " FUNCTION_MAX " lines")
	start = 0
}

END { exit bad }
