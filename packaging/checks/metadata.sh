#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# metadata.sh VERSION: the desktop entry, the AppStream metainfo and the man pages are valid and agree with each other.
set -euo pipefail
linux=$(cd "$(dirname "${BASH_SOURCE[0]}")/../linux" && pwd)
version=${1:?usage: metadata.sh VERSION}
application=org.quarterdeck.Quarterdeck
desktop="$linux/$application.desktop"
metainfo="$linux/$application.metainfo.xml"
failures=0
wrong() { printf 'metadata.sh: %s\n' "$*" >&2; failures=$((failures + 1)); }

for tool in desktop-file-validate appstreamcli man; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

desktop-file-validate "$desktop" || wrong "the desktop entry is not valid"
appstreamcli validate --no-net "$metainfo" || wrong "the AppStream metainfo is not valid"
for page in "$linux"/*.1; do
    complaints=$(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null || true)
    [ -z "$complaints" ] || wrong "$(basename "$page"): $complaints"
    grep -q "\"Quarterdeck $version\"" "$page" || wrong "$(basename "$page") does not name version $version"
done

# What drifts apart unless somebody compares it.
grep -q "<launchable type=\"desktop-id\">$application.desktop<" "$metainfo" || wrong "the metainfo launches another desktop entry"
grep -q "^Icon=$application$" "$desktop" || wrong "the desktop entry names an icon that is not installed"
newest=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$metainfo" | head -n 1)
[ "$newest" = "$version" ] || wrong "the newest release in the metainfo is $newest, the project is $version"

[ "$failures" -eq 0 ] || exit 1
echo "desktop entry, metainfo and man pages are valid and agree"
