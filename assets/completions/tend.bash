# Completions of tend for bash: . <(tend completions bash)
# What tend answers is data here, whatever a habit is called.

# A name as it is put on the line: in the quotes that stand open, or with
# each sign taken by itself. Nothing, if those quotes cannot hold it.
_tend_quoted()
{
	case $1 in
	\'*)
		[[ $2 == *\'* ]] || COMPREPLY+=("$2")
		;;
	\"*)
		[[ $2 == *[\"\$\`\\!]* ]] || COMPREPLY+=("$2")
		;;
	*)
		printf -v line %q "$2"
		COMPREPLY+=("$line")
		;;
	esac
}

_tend()
{
	local line kind= IFS=$' \t\n' now=${COMP_WORDS[COMP_CWORD]}
	local -a words=("${COMP_WORDS[@]:1:COMP_CWORD}")

	# Words come as they are typed, with their quotes.
	words=("${words[@]//\\/}")
	words=("${words[@]#[\"\']}")
	COMPREPLY=()
	while IFS= read -r line; do
		if [ -z "$kind" ]; then
			kind=$line
		else
			_tend_quoted "$now" "${line%%$'\t'*}"
		fi
	done < <(command tend completions words -- "${words[@]}" 2>/dev/null)
	if [ "$kind" = files ]; then
		compopt -o default 2>/dev/null
	fi
}
complete -F _tend tend
