# Completions of tend for fish: tend completions fish | source
# What tend answers is data here, whatever a habit is called.
function __tend_words
    set -l words (commandline -opc) (commandline -ct)
    set -l answer (command tend completions words -- $words[2..-1] 2>/dev/null)
    if test "$answer[1]" = files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $answer[2..-1]
    end
end
complete -c tend -f -a '(__tend_words)'
