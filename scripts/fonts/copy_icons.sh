#!/bin/sh
# Copies the Phosphor icons named in qml/controls/icons/names.txt out of an unpacked npm package.
# usage: copy_icons.sh UNPACKED_NPM_PACKAGE    (@phosphor-icons/core 2.1.1)
set -eu
package=$1
icons=$(dirname "$0")/../../qml/controls/icons
# Bold is for small signs only: a caret, a check or a plus that must hold at 16 px.
bold="caret-right caret-left caret-down caret-up check plus minus x arrow-left arrow-right star pause"
while read -r name; do
    cp "$package/assets/regular/$name.svg" "$icons/regular/$name.svg"
    cp "$package/assets/fill/$name-fill.svg" "$icons/fill/$name.svg"
done < "$icons/names.txt"
for name in $bold; do
    cp "$package/assets/bold/$name-bold.svg" "$icons/bold/$name.svg"
done
cp "$package/LICENSE" "$icons/LICENSE"
