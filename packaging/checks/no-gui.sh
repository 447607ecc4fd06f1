#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# no-gui.sh PROGRAM: the program loads no GUI library, directly or through another one.
set -euo pipefail
program=${1:?usage: no-gui.sh PROGRAM}
libraries=$(ldd "$program")
if found=$(grep -oE 'libQt6(Gui|Widgets|Svg|SvgWidgets|OpenGL|Charts|PrintSupport)\.so[^ ]*|libg[td]k[^ ]*' <<<"$libraries"); then
    printf 'no-gui.sh: %s loads %s\n' "$(basename "$program")" "$(tr '\n' ' ' <<<"$found")" >&2
    exit 1
fi
echo "$(basename "$program") loads no GUI library"
