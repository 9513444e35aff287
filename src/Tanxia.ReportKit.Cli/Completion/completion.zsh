# reportkit for zsh. In ~/.zshrc, below compinit: eval "$(reportkit completion zsh)"
_reportkit() {
  local -a known
  known=(${(f)"$("${words[1]}" '[suggest]' " ${(j: :)words[2,CURRENT]}" 2>/dev/null)"})
  # What the tool does not know are files.
  compadd -a known || _files
}
compdef _reportkit reportkit
