#!/usr/bin/env bash
# packaging/test.sh: installs what is missing, builds and runs every test.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
straw_setup "${straw_packages[@]}" "${straw_test_packages[@]}"

cmake -S "$top" --preset debug -DSTRAW_TESTS=ON ${CI:+-DSTRAW_WERROR=ON} >/dev/null
cmake --build "$top/build/debug"
ctest --test-dir "$top/build/debug" --output-on-failure --parallel "$(nproc)"
