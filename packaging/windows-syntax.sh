#!/usr/bin/env bash
# packaging/windows-syntax.sh [FILE ...]: reads every source of core as a compiler for Windows would, so that
# it stays compilable there; nothing is linked or run. Installs what is missing. What is drawn (core/report/
# render) and what is written for other systems (*_unix.cpp) is left out. With files, only these are read.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
straw_setup "${straw_packages[@]}" "${straw_windows_packages[@]}"
cd "$top"

# Never the whole of /usr/include, whose headers are those of another system: of what is the same on every
# system, links to the few that are needed.
build=build/windows
mkdir -p $build/include
for header in sqlite3.h zlib.h zconf.h; do
    ln -sf /usr/include/$header $build/include/$header
done
cmake -D VOCABULARY_FOLDER=$build/vocabulary -P core/schema/vocabulary.cmake
qt=$(qtpaths6 --query QT_INSTALL_HEADERS)
compile=(nice x86_64-w64-mingw32-g++-posix -std=c++23 -Wall -Wextra -Wpedantic -Wshadow -Werror
    -DQT_NO_CAST_TO_ASCII -DQT_NO_URL_CAST_FROM_STRING -DQT_NO_FOREACH -DQT_NO_KEYWORDS
    -DSTRAW_VERSION='"0"' -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK
    -I. -I$build/vocabulary -isystem $build/include -isystem "$qt" -isystem "$qt/QtCore")

# What core compiles once is compiled once here, too: a fifth of the time.
sed -n '/^target_precompile_headers(straw_core/,/)/p' core/CMakeLists.txt | grep -o '<[A-Za-z]*>' |
    sed 's/^/#include /' >$build/often.h
"${compile[@]}" -x c++-header $build/often.h -o $build/often.h.gch

sources=("$@")
if [ ${#sources[@]} -eq 0 ]; then
    mapfile -t sources < <(find core -name '*.cpp' ! -path 'core/report/render/*' ! -name '*_unix.cpp' | sort)
fi
if ! printf '%s\0' "${sources[@]}" |
    xargs -0 -n 1 -P "$(nproc)" "${compile[@]}" -fsyntax-only -include $build/often.h; then
    echo "Not everything of core can be compiled for Windows: see above." >&2
    exit 1
fi
echo "${#sources[@]} sources of core can be compiled for Windows."
