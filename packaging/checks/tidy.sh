#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh [BUILD_DIRECTORY [PATTERN]]: clang-tidy and clazy over the product's sources (those whose path matches PATTERN)
# with the compile commands of that build, default build/dev. Any finding fails it.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:-$root/build/dev}" && pwd)
pattern=${2:-.}
for tool in clang-tidy clazy-standalone python3; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed (apt-get install clang-tidy clazy python3)"; exit 77; }
done
[ -f "$build/compile_commands.json" ] || { echo "tidy.sh: configure first: cmake --preset dev" >&2; exit 2; }

# Clang reads neither GCC's precompiled headers nor its own options, so they are left out of a copy of the commands.
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
python3 - "$build/compile_commands.json" "$scratch/compile_commands.json" <<'PY'
import json, re, sys
commands = json.load(open(sys.argv[1]))
for command in commands:
    command["command"] = re.sub(r" -include \S*cmake_pch\.hxx| -Winvalid-pch| -fpch-preprocess| -fprofile-update=atomic", "",
                                command["command"])
json.dump(commands, open(sys.argv[2], "w"))
PY
mapfile -t sources < <(python3 - "$scratch/compile_commands.json" "$root" "$pattern" <<'PY'
import json, os, re, sys
rooms = tuple(os.path.join(sys.argv[2], room) + os.sep for room in ("model", "views", "app"))
for path in sorted({command["file"] for command in json.load(open(sys.argv[1]))}):
    if path.startswith(rooms) and re.search(sys.argv[3], path):
        print(path)
PY
)
[ "${#sources[@]}" -gt 0 ] || { echo "tidy.sh: no source matches '$pattern'" >&2; exit 2; }

# qstring-ref gives advice for Qt 5; a constant QString of QStringLiteral costs nothing at start.
checks=level0,level1,no-qstring-ref,no-non-pod-global-static
status=0
printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$scratch" 2>"$scratch/tidy.log" || status=1
CLAZY_IGNORE_DIRS='.*/(build|usr)/.*' clazy-standalone -p "$scratch" -checks="$checks" "${sources[@]}" >"$scratch/clazy.log" 2>&1 || true
grep -E '\[-Wclazy-[a-z-]+\]|error:' "$scratch/clazy.log" | sort -u && status=1
[ "$status" -eq 0 ] || { echo "tidy.sh: mend the findings above" >&2; exit 1; }
echo "${#sources[@]} sources: clang-tidy and clazy have nothing to say"
