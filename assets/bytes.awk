# One file as a NUL-ended array of bytes: awk -v name=NAME -f bytes.awk FILE
BEGIN {
	printf "extern const char %s[];\nconst char %s[] = {\n", name, name
	command = "od -An -v -td1 '" ARGV[1] "'"
	while ((command | getline line) > 0) {
		n = split(line, byte, " ")
		for (j = 1; j <= n; j++)
			printf "%s,", byte[j]
		print ""
	}
	print "0 };"
}
