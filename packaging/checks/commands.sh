#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# commands.sh QUARTERDECKCTL QUARTERDECK: what the man pages and the completions name is what the programs take.
set -euo pipefail
linux=$(cd "$(dirname "${BASH_SOURCE[0]}")/../linux" && pwd)
ctl=${1:?usage: commands.sh QUARTERDECKCTL QUARTERDECK}
window=${2:?usage: commands.sh QUARTERDECKCTL QUARTERDECK}
failures=0
wrong() { printf 'commands.sh: %s\n' "$*" >&2; failures=$((failures + 1)); }

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export XDG_DATA_HOME="$scratch" XDG_CONFIG_HOME="$scratch" XDG_RUNTIME_DIR="$scratch" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset QUARTERDECK_JOURNAL QUARTERDECK_USER
chmod 0700 "$scratch"

# The long options in a text, roff's escapes undone.
long_options() { sed 's/\\-/-/g' | grep -oE -- '--[a-z][a-z-]+' | sort -u; }

commands=$(sed -n 's/^    local commands="\(.*\)"$/\1/p' "$linux/quarterdeckctl.bash")
[ -n "$commands" ] || wrong "the bash completion lists no commands"
: >"$scratch/all-help"
for command in $commands; do
    "$ctl" "$command" --help >"$scratch/help" 2>&1 || wrong "quarterdeckctl $command --help fails: $(head -n 1 "$scratch/help")"
    cat "$scratch/help" >>"$scratch/all-help"
    grep -q "^.fB$command\\b" "$linux/quarterdeckctl.1" || wrong "quarterdeckctl.1 does not describe $command"
    grep -q "'$command:" "$linux/_quarterdeckctl" || wrong "the zsh completion lacks $command"
done
"$ctl" --help >"$scratch/help"
cat "$scratch/help" >>"$scratch/all-help"
while read -r command; do
    [[ " $commands " == *" $command "* ]] || wrong "quarterdeckctl has $command, the bash completion does not"
done < <(sed -n '/^Commands:/,/^$/ s/^  \([a-z-]*\) .*/\1/p' "$scratch/help")
"$ctl" no-such-command >/dev/null 2>&1 && wrong "quarterdeckctl takes a command that does not exist"

for source in quarterdeckctl.1 quarterdeckctl.bash _quarterdeckctl; do
    for option in $(long_options <"$linux/$source"); do
        grep -q -- "$option\\b" "$scratch/all-help" || wrong "$source names $option, which no --help of quarterdeckctl does"
    done
done
"$window" --help >"$scratch/window-help"
for option in $(long_options <"$linux/quarterdeck.1"); do
    grep -q -- "$option\\b" "$scratch/window-help" || wrong "quarterdeck.1 names $option, which quarterdeck --help does not"
done

[ "$failures" -eq 0 ] || exit 1
echo "man pages, completions and programs agree on $(wc -w <<<"$commands") commands"
