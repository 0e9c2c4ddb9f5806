#!/usr/bin/env bash
# Installs what `./mvnw -Pinstaller package` made, uses it as somebody would who has no Java and no checkout, and removes
# it. As root on Debian that is the package, anywhere else the program image.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
work=$(mktemp -d)
installed=
package=$(find "$here/target" -maxdepth 1 -name 'clausewright_*.deb' | head -n 1)

clean_up() {
  if [ -n "$installed" ]; then dpkg --purge clausewright >/dev/null 2>&1 || true; fi
  rm -rf "$work"
}
trap clean_up EXIT

fail() {
  echo "Smoke test: $*" >&2
  exit 1
}

if [ -n "$package" ] && [ "$(id -u)" = 0 ] && command -v dpkg >/dev/null; then
  if ! dpkg -i "$package" >"$work/dpkg.log" 2>&1; then
    echo "Installing what the package depends on."
    apt-get -qq update >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends -f install >"$work/dpkg.log" 2>&1 ||
      { cat "$work/dpkg.log" >&2; fail "the package could not be installed."; }
  fi
  installed=yes
  program=/usr/bin/clausewright
  for file in /usr/share/applications/clausewright.desktop /usr/share/doc/clausewright/copyright; do
    [ -s "$file" ] || fail "the package lacks $file."
  done
  find /usr/share/icons/hicolor -name clausewright.png | grep -q . || fail "the package lacks an icon."
  samples=/opt/clausewright/lib/app/samples
else
  echo "Not root on Debian, or no package: the program image is tested, and not the package."
  program=$here/target/clausewright/bin/clausewright
  samples=$here/target/clausewright/lib/app/samples
fi

# A folder of its own, a path with a blank and a letter beyond ASCII, no Java, no display, no locale.
spec="$work/a spéc"
run() {
  (cd "$work" && env -i HOME="$work/home" PATH=/usr/bin:/bin LC_ALL=C "$program" "$@")
}
mkdir -p "$work/home"
if [ "$program" != /usr/bin/clausewright ]; then spec="$work/a spec"; fi
cp -r "$samples/airline-agent" "$spec"

expect() { # STATUS COMMAND...
  local wanted=$1 status=0
  shift
  run "$@" >"$work/out" 2>"$work/err" || status=$?
  if [ "$status" != "$wanted" ]; then
    cat "$work/out" "$work/err" >&2
    fail "clausewright $* ended with $status instead of $wanted."
  fi
  if grep -qE '^\s+at [a-z]+\.|Exception' "$work/out" "$work/err"; then
    cat "$work/err" >&2
    fail "clausewright $* printed a stack trace."
  fi
}

expect 0 --version
expect 0 check "$spec" --fail-on never --format json
grep -q '"findings"' "$work/out" || fail "check printed no findings."
expect 0 clauses "$spec"
cp -r "$samples/two-departments" "$work/departments"
expect 0 check "$work/departments/sales" --fail-on never --format json
grep -q '"departs-from-import"' "$work/out" || fail "check did not read what a sample imports."
expect 0 new "$work/new spec" --template coding-agent
expect 0 doctor
expect 2 check "$work/nothing"

expect 0 screenshot "$spec" --out "$work/window.png" --size 1400x900
picture=$work/window.png
[ "$(head -c 8 "$picture" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || fail "the picture is no PNG."
size=$(od -An -tu1 -j16 -N8 "$picture" | awk '{print $1*16777216+$2*65536+$3*256+$4 "x" $5*16777216+$6*65536+$7*256+$8}')
[ "$size" = 1400x900 ] || fail "the picture has $size pixels instead of 1400x900."
[ "$(stat -c %s "$picture")" -gt 20000 ] || fail "the picture is empty."

if [ -n "$installed" ]; then
  dpkg --purge clausewright >/dev/null
  installed=
  [ ! -e /usr/bin/clausewright ] && [ ! -e /opt/clausewright ] || fail "removing it left files behind."
fi
echo "Smoke test passed: check, clauses, new, doctor and screenshot work from ${package:-the program image}."
