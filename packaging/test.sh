#!/usr/bin/env bash
# packaging/test.sh: installs what is missing, builds and runs every test. With CI=true the build has nothing in it
# that only a debugger reads, and warnings are errors.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
straw_setup "${straw_packages[@]}" "${straw_test_packages[@]}"

preset=${CI:+ci}
build=$top/build/${preset:=debug}
cmake -S "$top" --preset "$preset" -DSTRAW_TESTS=ON >/dev/null
cmake --build "$build"
# Tests save thousands of small files, and each time wait until it is on the disk. In memory that takes no time.
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1) || room=0
if [ -n "${CI:-}" ] && [ -w /dev/shm ] && [ "${room:-0}" -gt 3000000 ]; then
    TMPDIR=$(mktemp -d /dev/shm/straw.XXXXXX)
    export TMPDIR
    chmod 755 "$TMPDIR" # some tests go on as somebody else, who has to get at it
    trap 'rm -rf "$TMPDIR"' EXIT
fi
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)"
