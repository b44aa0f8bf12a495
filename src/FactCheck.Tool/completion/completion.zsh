#compdef factcheck
# Completes factcheck in zsh: factcheck completion zsh > "${fpath[1]}/_factcheck"
_factcheck() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a answers
    answers=(${(f)"$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)"})
    [[ "${words[CURRENT]}" == -* ]] || answers=(${answers:#-*}) # options when asked for, else values, or files
    if (( ${#answers} )); then
        compadd -a answers
    else
        _files
    fi
}
if [[ "${funcstack[1]}" == "_factcheck" ]]; then
    _factcheck "$@"
else
    compdef _factcheck factcheck
fi
