#!/bin/sh
# Packs the program image for Debian: below /opt, with the command on the PATH, an icon and a menu entry.
# Called from the installer's folder with the version as its argument.
set -eu

version=$1
architecture=$(dpkg --print-architecture)
root=target/deb
icons=../app/desktop/src/main/resources/org/clausewright/desktop/icons

mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/clausewright"
cp -al target/clausewright "$root/opt/clausewright" # links: it is large
ln -s /opt/clausewright/lib/app/clausewright.sh "$root/usr/bin/clausewright"
cp linux/clausewright.desktop "$root/usr/share/applications/"
cp ../LICENSE "$root/usr/share/doc/clausewright/copyright"
for size in 16 32 48 128 256 512; do
  icon=$icons/clausewright-$size.png
  folder=$root/usr/share/icons/hicolor/${size}x$size/apps
  [ ! -f "$icon" ] || { mkdir -p "$folder" && cp "$icon" "$folder/clausewright.png"; }
done
chmod -R u+rwX,go+rX,go-w "$root"
chmod 755 "$root/opt/clausewright/lib/app/clausewright.sh"
sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$(du -sk "$root/opt" | cut -f 1)/" \
  linux/control >"$root/DEBIAN/control"

# Fast rather than small: the jars in it are compressed already.
dpkg-deb -Zgzip -z6 --root-owner-group --build "$root" "target/clausewright_${version}_$architecture.deb" >/dev/null
