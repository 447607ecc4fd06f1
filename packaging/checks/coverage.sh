#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the preset `coverage`, runs the tests and prints the lines covered, file by file, with the whole at the end.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v gcovr >/dev/null || { echo "skipped: gcovr is not installed"; exit 77; }
cmake --preset coverage --log-level=WARNING
cmake --build --preset coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage --parallel "$(nproc)" || echo "coverage.sh: some tests failed; the figures are of what ran" >&2
gcovr --root . --filter 'model/' --filter 'views/' --filter 'app/' --exclude-unreachable-branches --sort-percentage build/coverage
