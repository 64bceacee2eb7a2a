# Speaks to a person: Vietnamese or English by CONGMO_LANG or the locale, both when neither is set.
. "$root/scripts/text/vi.sh"
. "$root/scripts/text/en.sh"

languages() {
  case "${CONGMO_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
    vi*) echo vi ;;
    en*) echo en ;;
    *) echo vi en ;;
  esac
}

# say KEY [ARGUMENT…]: the message, in each language of the reader
say() {
  local key=$1 language
  shift
  for language in $(languages); do
    # shellcheck disable=SC2059
    printf -- "$("words_$language" "$key")\n" "$@"
  done
}

# fail KEY [ARGUMENT…]: says what is wrong and what to do, and stops with 2
fail() {
  say "$@" >&2
  exit 2
}
