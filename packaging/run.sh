#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Quarterdeck and shows it on the checkout rehearsal: in a window when there is a
# display, otherwise as pictures, exports and figures in rehearsal/. Arguments are passed on to the program.
set -euo pipefail
umask 022
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/steps.sh
. "$root/packaging/steps.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    cat <<'TEXT'
Usage: packaging/run.sh [ARGUMENTS]
Installs the missing packages, builds into build/release and plays the checkout rehearsal:
in the window when DISPLAY or WAYLAND_DISPLAY is set, else into rehearsal/ (pictures, JSON, Markdown, PDF, figures).
ARGUMENTS go to `quarterdeck --rehearse checkout`, or without a display to `quarterdeckctl rehearse checkout`.
TEXT
    exit 0
fi

install_packages build run
build_release quarterdeck quarterdeckctl
window="$root/build/release/app/quarterdeck/quarterdeck"
ctl="$root/build/release/app/quarterdeckctl/quarterdeckctl"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window on the checkout rehearsal"
    exec "$window" --rehearse checkout "$@"
fi

say "No display: playing the checkout rehearsal into rehearsal/"
private_surroundings
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# Qt's offscreen platform complains once for each window's size hints, under no category of its own.
export QT_LOGGING_RULES="default.warning=false${QT_LOGGING_RULES:+;$QT_LOGGING_RULES}"
out="$root/rehearsal"
journal="$out/practice.db"
rm -rf -- "$out"
mkdir "$out"
"$ctl" --journal "$journal" rehearse checkout --speed instant --shots "$out" --json "$@" >"$out/rehearse.json"
ref=$(sed -n 's/.*"ref": *"\([^"]*\)".*/\1/p' "$out/rehearse.json" | head -n 1)
[ -n "$ref" ] || fail "the rehearsal named no incident: see $out/rehearse.json"
"$ctl" --journal "$journal" verify

say "The rehearsal of $ref is in $out"
(cd "$out" && ls -l)
say "Figures"
cat "$out/figures.txt"
cat <<TEXT

Look around in it: $ctl --journal $journal timeline $ref
With a display, this command opens the window on the same story.
TEXT
