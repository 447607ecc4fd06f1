#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb.sh BUILD_DIRECTORY: makes the .deb from what is built there, twice, and checks that both are the same bytes, that
# lintian has nothing to say, that it holds what it should, and that the packed programs start.
set -euo pipefail
umask 022
build=${1:?usage: deb.sh BUILD_DIRECTORY}
for tool in lintian dpkg-shlibdeps dpkg-deb; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
fail() { printf 'deb.sh: %s\n' "$*" >&2; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1795262400} LC_ALL=C.UTF-8
for round in first second; do
    cpack -G DEB --config "$build/CPackConfig.cmake" -B "$scratch/$round" >"$scratch/cpack.log" 2>&1 || { cat "$scratch/cpack.log" >&2; fail "CPack failed"; }
    rm -rf "$scratch/$round/_CPack_Packages"
done
package=$(echo "$scratch"/first/*.deb)
cmp "$package" "$scratch/second/$(basename "$package")" || fail "two packages from the same build differ"

findings=$(lintian --allow-root --tag-display-limit 0 "$package" 2>&1) || true
[ -z "$findings" ] || fail "lintian says: $findings"

dpkg-deb -x "$package" "$scratch/root"
for file in bin/quarterdeck bin/quarterdeckctl share/applications/org.quarterdeck.Quarterdeck.desktop \
    share/metainfo/org.quarterdeck.Quarterdeck.metainfo.xml share/icons/hicolor/scalable/apps/org.quarterdeck.Quarterdeck.svg \
    share/man/man1/quarterdeck.1.gz share/man/man1/quarterdeckctl.1.gz share/bash-completion/completions/quarterdeckctl \
    share/zsh/vendor-completions/_quarterdeckctl share/doc/quarterdeck/copyright share/doc/quarterdeck/changelog.gz; do
    [ -f "$scratch/root/usr/$file" ] || fail "the package lacks usr/$file"
done
for depends in libqt6core6 libqt6charts6 libqt6sql6-sqlite libpq5; do
    dpkg-deb -f "$package" Depends | grep -qw "$depends" || fail "the package does not depend on $depends"
done

mkdir -m 0700 "$scratch/home"
export XDG_DATA_HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/home" QT_QPA_PLATFORM=offscreen
version=$(dpkg-deb -f "$package" Version)
for program in quarterdeckctl quarterdeck; do
    said=$("$scratch/root/usr/bin/$program" --version) || fail "$program --version fails"
    [[ $said == *"$version"* ]] || fail "$program --version says '$said', the package is $version"
done
"$scratch/root/usr/bin/quarterdeckctl" --as packager declare "Packaged" >/dev/null || fail "the packed quarterdeckctl cannot declare an incident"
echo "$(basename "$package"): the same bytes twice, lintian silent, both programs start"
