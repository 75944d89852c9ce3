# Makes the table of built-in files (include/base/asset.h).
# usage: awk -f assets/embed.awk FILE...   (paths below assets/, sorted)
# Each file is handed over as od's bytes, so any text survives.

BEGIN {
	print "#include \"base/asset.h\"\n"
	for (i = 1; i < ARGC; i++) {
		name = ARGV[i]
		sub(/^.*assets\//, "", name)
		size = 0
		printf "static const unsigned char file_%d[] = {\n", i
		command = "od -An -v -tu1 '" ARGV[i] "'"
		while ((command | getline line) > 0) {
			n = split(line, byte, " ")
			for (j = 1; j <= n; j++)
				printf "%s,", byte[j]
			size += n
			print ""
		}
		close(command)
		print "0 };\n"
		row[i] = sprintf("\t{ \"%s\", (const char *)file_%d, %d },", name, i, size)
	}
	print "const struct asset assets[] = {"
	for (i = 1; i < ARGC; i++)
		print row[i]
	print "\t{ 0 },\n};"
}
