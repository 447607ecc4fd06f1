#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The shell scripts parse, the ones people run are executable, and the build server runs what people run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
failures=0
wrong() { printf 'scripts.sh: %s\n' "$*" >&2; failures=$((failures + 1)); }

for script in .ci/run packaging/*.sh packaging/checks/*.sh packaging/linux/quarterdeckctl.bash; do
    bash -n "$script" || wrong "$script does not parse"
    if [ "$(head -c 2 "$script")" = '#!' ] && [ ! -x "$script" ]; then
        wrong "$script is not executable: chmod +x $script"
    fi
done
if command -v zsh >/dev/null; then
    zsh -n packaging/linux/_quarterdeckctl || wrong "the zsh completion does not parse"
fi
grep -q '^exec ./packaging/test.sh' .ci/run || wrong ".ci/run does not run packaging/test.sh"

[ "$failures" -eq 0 ] || exit 1
echo "the scripts parse"
