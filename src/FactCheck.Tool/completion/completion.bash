# Completes factcheck in bash: source <(factcheck completion bash)
_factcheck() {
    local IFS=$'\n' line word answers
    line=${COMP_LINE:0:COMP_POINT}
    line=${line#"${COMP_WORDS[0]}"}
    line=${line#"${line%%[! ]*}"}
    word=${COMP_WORDS[COMP_CWORD]}
    answers=$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
    [[ $word == -* ]] || answers=$(grep -v '^-' <<< "$answers") # options when asked for, else values, or files
    COMPREPLY=($(compgen -W "$answers" -- "$word"))
}
complete -o default -F _factcheck factcheck
