# The word lint: nothing the program says holds a word of tests/words.txt,
# nor an exclamation mark other than the key ! by itself.
# usage: awk -f tests/words.awk tests/words.txt FILE...
# Of C it reads what stands in _(), N_() and ngettext(); of assets/signs the
# reasons; of man pages and other text everything but comments.

function complain(what) {
	printf "%s:%d: %s: %s\n", file, line_no, what, substr(said, 1, 90)
	bad = 1
}

# What is said, with the phrases in which a word is fine taken out.
function without(text, fine, phrase, i, n, at) {
	n = split(fine, phrase, /, */)
	for (i = 1; i <= n; i++)
		while (phrase[i] != "" && (at = index(text, phrase[i])))
			text = substr(text, 1, at - 1) " " substr(text, at + length(phrase[i]))
	return text
}

function check(text, i, plain) {
	said = text
	gsub(/\\n|\\t/, " ", text)
	gsub(/\\&/, "", text)
	gsub(/’/, "'", text)
	gsub(/[ \t\n]+/, " ", text)
	text = " " tolower(text) " "
	for (i = 1; i <= words; i++) {
		plain = fine[i] == "" ? text : without(text, fine[i])
		if (plain ~ ("[^a-z0-9'-]" word[i] "[^a-z0-9-]"))
			complain("never says \"" shown[i] "\"")
	}
	if (text ~ /[^ ("“|,:]!/ || text ~ /![^ )"”|,:.]/)
		complain("does not exclaim")
}

# The list itself.
FILENAME == ARGV[1] {
	if ($0 ~ /^#/ || $0 == "")
		next
	split($0, part, "\t")
	words++
	shown[words] = word[words] = part[1]
	fine[words] = part[2]
	gsub(/\*/, "[a-z]*", word[words])
	next
}

FNR == 1 { finish() }

{
	file = FILENAME
	line_no = FNR
}

# ---- C: strings inside the marks of a translatable sentence ----------------

FILENAME ~ /\.[ch]$/ {
	read_c($0 "\n")
	next
}

function read_c(text, c, pair) {
	while (text != "") {
		c = substr(text, 1, 1)
		pair = substr(text, 1, 2)
		if (in_comment) {
			if (pair == "*/") {
				in_comment = 0
				text = substr(text, 2)
			}
		} else if (in_string) {
			if (c == "\\") {
				if (open)
					sentence = sentence (pair == "\\\"" ? "\"" : pair)
				text = substr(text, 2)
			} else if (c == "\"") {
				in_string = 0
			} else if (open) {
				sentence = sentence c
			}
		} else if (pair == "/*") {
			in_comment = 1
			text = substr(text, 2)
		} else if (c == "'") {
			match(text, /^'(\\.[^']*|[^'])'/)
			text = substr(text, RLENGTH > 0 ? RLENGTH : 1)
		} else if (c == "\"") {
			in_string = 1
			if (open && sentence == "")
				start = FNR
		} else if (!open && match(text, /^(_|N_|ngettext|gettext)\(/)) {
			if (before !~ /[A-Za-z0-9_]/) {
				open = 1
				sentence = ""
			}
			text = substr(text, RLENGTH)
		} else if (open && c == "(") {
			open++
		} else if (open && (c == ")" || c == ",")) {
			if (sentence != "") {
				line_no = start
				check(sentence)
			}
			sentence = ""
			if (c == ")")
				open--
		}
		before = substr(text, 1, 1)
		text = substr(text, 2)
	}
}

function finish() {
	in_comment = in_string = open = 0
	sentence = before = ""
}

# ---- text ------------------------------------------------------------------

FILENAME ~ /signs\// {
	if ($0 !~ /^#/ && (at = index($0, " = ")))
		check(substr($0, at + 3))
	next
}

FILENAME ~ /\.[1-9]$/ {
	if ($0 !~ /^\.?\\"/)
		check($0)
	next
}

FILENAME !~ /\.md$/ && /^#/ { next }	# a comment

{ check($0) }

END { exit bad }
