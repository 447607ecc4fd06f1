#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Quarterdeck and runs every test but the long ones and the benchmarks
# (`ctest --preset long`, `ctest --preset benchmark`). Arguments are passed on to ctest, as in: packaging/test.sh -R scribe
set -euo pipefail
umask 022
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/steps.sh
. "$root/packaging/steps.sh"

install_packages build run test
build_release all

say "Testing"
private_surroundings
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
cd "$root"
ctest --preset release --parallel "$(nproc)" "$@"
