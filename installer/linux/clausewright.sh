#!/bin/sh
# The command `clausewright` of the installed program. Arguments are UTF-8, whatever the locale says: Java would lose the
# letters of a path that the locale does not know.
case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
exec "$(dirname "$(readlink -f "$0")")/../../bin/clausewright" "$@"
