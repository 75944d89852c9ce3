# The tables of a book as the manual has them (tend-file.7), from the schema:
# each with the words that stand right above it and its columns.
# usage: awk -f tests/man_tables.awk assets/schema/*.sql

function add(table, column) {
	columns[table] = columns[table] (columns[table] == "" ? "" : " , ") column
}

/^-- / {
	remark = remark (remark == "" ? "" : "\n") substr($0, 4)
	next
}

/^CREATE TABLE / {
	table = $3
	order[++tables] = table
	if (remark !~ /----/)
		said[table] = remark
	inside = 1
	next
}

/^ALTER TABLE .* ADD COLUMN / { add($3, $6) }

inside && /^\)/ { inside = 0 }
inside && $1 !~ /^(UNIQUE|PRIMARY|CHECK|FOREIGN)$/ { add(table, $1) }
!inside { remark = "" }

END {
	print ".Bl -tag -width Ds"
	for (i = 1; i <= tables; i++) {
		print ".It Cm " order[i]
		if (said[order[i]] != "") {
			gsub(/ Kept by book\/[a-z.]*/, "", said[order[i]])
			gsub(/\. /, ".\n", said[order[i]])
			print said[order[i]]
			print ".br"
		}
		print ".Cm " columns[order[i]]
	}
	print ".El"
}
