# reportkit for bash. In ~/.bashrc: eval "$(reportkit completion bash)"
_reportkit() {
  local line="${COMP_LINE:0:$COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" known
  COMPREPLY=()
  while IFS= read -r known; do
    [[ $known == "$word"* ]] && COMPREPLY+=("$known")
  done < <("${COMP_WORDS[0]}" '[suggest]' "${line#"${COMP_WORDS[0]}"}" 2>/dev/null)
}
# What the tool does not know are files.
complete -o default -F _reportkit reportkit
