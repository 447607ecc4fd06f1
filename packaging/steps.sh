# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The steps run.sh and test.sh share; sourced, never run. Expects `set -euo pipefail` and $root, the top of the source tree.

: "${root:?set it to the top of the source tree}"

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# packages SECTION...: the package names of those sections of packaging/dependencies, one a line.
packages() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][[:space:]]/, ""); use = index(wanted, " " $0 " "); next }
        use && NF { print $1 }' "$root/packaging/dependencies"
}

# missing SECTION...: those of them that are not installed.
missing() {
    local package
    packages "$@" | while read -r package; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

# install_packages SECTION...: installs what is missing, and only that. Needs root or sudo only when something is.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system: packages are not checked (packaging/dependencies lists what is needed)"
        return
    fi
    local wanted=() as_root=()
    mapfile -t wanted < <(missing "$@")
    if [ "${#wanted[@]}" -eq 0 ]; then
        say "All packages are installed"
        return
    fi
    say "Installing ${#wanted[@]} packages: ${wanted[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "needs root to install packages: run this as root, install sudo, or ask for: ${wanted[*]}"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq)
    "${apt[@]}" update || fail "the package lists could not be refreshed: check the network and /etc/apt/sources.list, then run this again"
    "${apt[@]}" install -y --no-install-recommends "${wanted[@]}" \
        || fail "the packages could not be installed: read apt's message above, then run this again"
}

# build_release TARGET...: configures and builds the preset `release`. A Qt source takes up to 1.1 GB to compile,
# so memory limits the jobs as much as the processors do.
build_release() {
    local jobs memory
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$jobs" ]; then
        jobs=$((memory > 0 ? memory : 1))
    fi
    say "Configuring build/release"
    cmake --preset release -S "$root" --log-level=WARNING
    say "Building with $jobs jobs"
    cmake --build "$root/build/release" --parallel "$jobs" --target "$@"
}

# private_surroundings: a temporary home for settings, data and sockets, removed when the script ends, so that neither
# command reads or writes what belongs to the person who runs it. Sets $scratch.
private_surroundings() {
    scratch=$(mktemp -d)
    trap 'rm -rf -- "$scratch"' EXIT
    export XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" XDG_CACHE_HOME="$scratch/cache"
    export XDG_STATE_HOME="$scratch/state" XDG_RUNTIME_DIR="$scratch/runtime"
    mkdir -m 0700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR"
    unset QUARTERDECK_JOURNAL QUARTERDECK_DATABASE QUARTERDECK_USER
}
