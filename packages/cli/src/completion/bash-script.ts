/**
 * The script for bash, as old as that of macOS; it asks for nothing of the package bash-completion and may be read twice.
 * Bash splits words at `=`, so they are joined again.
 */
export const BASH_SCRIPT = `# bash completion for rubrica

_rubrica() {
    local words=() last=0 line i
    for ((i = 1; i <= COMP_CWORD; i++)); do
        if ((last > 0)) && [[ \${COMP_WORDS[i]} == = || \${COMP_WORDS[i - 1]} == = ]]; then
            words[last - 1]+=\${COMP_WORDS[i]}
        else
            words[last++]=\${COMP_WORDS[i]}
        fi
    done
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :0) ;;
            :*) compopt +o default 2> /dev/null ;;
            *) COMPREPLY+=("\${line%%$'\\t'*}") ;;
        esac
    done < <(rubrica complete -- "\${words[@]}" 2> /dev/null)
}

complete -o default -F _rubrica rubrica
`;
