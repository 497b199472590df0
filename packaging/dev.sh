#!/usr/bin/env bash
# packaging/dev.sh [COMMIT]: for what differs from COMMIT (HEAD when not told), committed or not: formats it, has
# clang-tidy look at it, builds the programs, and runs the tests that it concerns. Those are:
#   - tests that have to be compiled anew, since they or a header of theirs have changed;
#   - tests that include the header of a changed source file;
#   - tests of the room that a changed file of core lies in, and of the architecture.
# What else may break is found by packaging/test.sh, which runs everything. STRAW_DEV_SKIP="format tidy" leaves out
# what it names.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
cd "$top"
straw_setup "${straw_packages[@]}" "${straw_test_packages[@]}"
skips() { [[ " ${STRAW_DEV_SKIP:-} " == *" $1 "* ]]; }

mapfile -t changed < <({
    git diff --name-only --diff-filter=d "${1:-HEAD}" -- app core ui tests
    git ls-files --others --exclude-standard -- app core ui tests
} | grep -E '\.(cpp|h)$' | sort -u)
if [ ${#changed[@]} -eq 0 ]; then
    echo "No source file differs from ${1:-HEAD}."
    exit 0
fi
skips format || "$here/format.sh" "${changed[@]}"
skips tidy || "$here/tidy.sh" "${changed[@]}"

build=$top/build/debug
cmake -S "$top" --preset debug -DSTRAW_TESTS=ON >/dev/null

# Folder and name of every test, and the object that its file becomes.
objects=$(ninja -C "$build" -t targets all | sed -nE 's#^(tests/CMakeFiles/(tst_[a-z0-9_]+)\.dir/.*/\2\.cpp\.o):.*#\2 \1#p')
tests=$({
    ninja -C "$build" -n | sed -nE 's#.*Building CXX object tests/CMakeFiles/(tst_[a-z0-9_]+)\.dir/.*/\1\.cpp\.o$#\1#p'
    headers=$(for file in "${changed[@]}"; do
        case $file in app/*.cpp | core/*.cpp | ui/*.cpp) echo "/${file%.cpp}.h" ;; esac
    done)
    if [ -n "$headers" ]; then
        while read -r name object; do
            ninja -C "$build" -t deps "$object" | grep -qF "$headers" && echo "$name"
        done <<<"$objects"
    fi
    for file in "${changed[@]}"; do
        room=$(sed -nE 's#^core/([^/]+)/.*#\1#p' <<<"$file")
        [ -z "$room" ] || [ ! -d "tests/unit/$room" ] || find "tests/unit/$room" -name 'tst_*.cpp' -printf '%f\n'
    done | sed 's/\.cpp$//'
    find tests/unit/architecture -name 'tst_*.cpp' -printf '%f\n' | sed 's/\.cpp$//'
} | sort -u)

# shellcheck disable=SC2086 # one word a test
cmake --build "$build" --target finalstraw finalstraw-cli $tests
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" --tests-regex "/($(tr '\n' '|' <<<"$tests" | sed 's/|$//'))\$"
