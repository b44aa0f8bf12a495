# Completes factcheck in fish: factcheck completion fish > ~/.config/fish/completions/factcheck.fish
function __factcheck_answers
    set -l words (commandline -opc) (commandline -ct)
    set -l line (string join ' ' -- $words[2..-1])
    set -l answers (factcheck "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
    if string match -q -- '-*' (commandline -ct)
        string join \n -- $answers
    else
        string match -v -- '-*' $answers # options when asked for, else values, or files
    end
end
complete -c factcheck -a '(__factcheck_answers)'
