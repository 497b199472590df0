#!/usr/bin/env bash
# Installs what building and testing need, on Debian and Ubuntu; elsewhere says which packages that is.
# Source it: `. packaging/setup.sh`. Quick when nothing is missing.

straw_packages=(
    cmake ninja-build g++ pkg-config ccache lld
    qt6-base-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libsqlite3-dev zlib1g-dev libqpdf-dev
    fonts-inter
)
# For looking at results in tests: pages of a PDF, its fonts, a second opinion on databases, and what a
# screen reader hears.
straw_test_packages=(poppler-utils sqlite3 qt6-base-private-dev)
# For packaging/fuzz.sh: the compiler with the fuzzer, and what names the places in its reports.
straw_fuzz_packages=(clang-19 libclang-rt-19-dev llvm-19)
# For packaging/windows-syntax.sh: a compiler for Windows.
straw_windows_packages=(g++-mingw-w64-x86-64-posix)
# For packaging/tidy.sh and packaging/format.sh, of exactly this version.
straw_tidy_packages=(clang-19 clang-tidy-19)
straw_format_packages=(clang-format-19)

straw_setup() {
    local wanted=("$@") missing=() package
    if ! command -v apt-get >/dev/null; then
        cat >&2 <<TEXT
This script installs packages on Debian and Ubuntu only. Please install these with your system's own
package manager (their names may differ), then run it again with STRAW_SKIP_SETUP=1:
  ${wanted[*]}
Needed at least: CMake 3.25, g++ 12 or another C++23 compiler, Qt 6.4, SQLite 3.40 built with the
session extension, zlib, qpdf 11, and the font Inter.
TEXT
        [ "${STRAW_SKIP_SETUP:-}" = 1 ] && return 0
        return 1
    fi
    for package in "${wanted[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Run this as root, or install: ${missing[*]}" >&2; return 1; }
        root=(sudo)
    fi
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
