#compdef tend
# Completions of tend for zsh: as _tend in a folder of $fpath, or, after
# compinit: . <(tend completions zsh)
# What tend answers is data here, whatever a habit is called.
_tend()
{
	local -a answer values

	answer=("${(@f)$(command tend completions words -- \
		"${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
	if [[ $answer[1] == files ]]; then
		_files
		return
	fi
	answer=("${(@)answer[2,-1]}")
	(( $#answer )) || return 1
	values=("${(@)answer%%$'\t'*}")
	answer=("${(@)answer/$'\t'/  }")
	compadd -l -d answer -a -- values
}
if [[ ${funcstack[1]-} == _tend ]]; then
	_tend "$@"
else
	compdef _tend tend
fi
