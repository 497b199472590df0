#!/usr/bin/env bash
# packaging/tidy.sh [FILES...]: looks at these source files of app, core and ui with clang-tidy 19, or at all of them;
# in CI at what the last 20 commits have changed, where git knows them. A header is looked at with the file of its
# name. It fails when it finds something; .clang-tidy says what is looked for, and why not for more.
# STRAW_TIDY_SECONDS is how long it may take (in CI 300): what was not looked at by then is told.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
cd "$top"

if [ $# -gt 0 ]; then
    wanted=("$@")
elif [ -n "${CI:-}" ]; then
    if ! git rev-parse -q --verify HEAD~20 >/dev/null 2>&1; then
        echo "clang-tidy was not run: git does not have the last 20 commits here."
        exit 0
    fi
    mapfile -t wanted < <(git diff --name-only --diff-filter=d HEAD~20 -- app core ui)
else
    mapfile -t wanted < <(find app core ui -name '*.cpp')
fi
files=$(for file in "${wanted[@]}"; do
    file=$(realpath -m --relative-to="$top" "$file")
    case $file in
    *_windows.cpp | *_windows.h) ;;
    app/*.cpp | core/*.cpp | ui/*.cpp) echo "$file" ;;
    app/*.h | core/*.h | ui/*.h) [ ! -e "${file%.h}.cpp" ] || echo "${file%.h}.cpp" ;;
    esac
done | sort -u)
[ -n "$files" ] || { echo "There is nothing for clang-tidy to look at."; exit 0; }

straw_setup "${straw_packages[@]}" "${straw_tidy_packages[@]}"
# A list of commands for clang: those for g++ use headers that g++ has precompiled.
cmake -S "$top" --preset tidy >/dev/null

limit=${STRAW_TIDY_SECONDS:-${CI:+300}}
end=$(($(date +%s) + ${limit:-1000000}))
notes=$(mktemp -d)
trap 'rm -rf "$notes"' EXIT
look() {
    local end=$1 notes=$2 file=$3 left log status=0
    left=$((end - $(date +%s)))
    [ $left -gt 0 ] || { echo "$file" >>"$notes/late"; return 0; }
    log=$(timeout $left clang-tidy-19 --quiet -p build/tidy --warnings-as-errors='*' "$file" 2>&1) || status=$?
    case $status in
    0) ;;
    124) echo "$file" >>"$notes/late" ;;
    *) grep -vE '^[0-9]+ warnings? (generated|treated as errors)|^Suppressed|^Use -header-filter' <<<"$log"
       echo "$file" >>"$notes/found" ;;
    esac
}
export -f look
xargs -P "${STRAW_TIDY_JOBS:-$(nproc)}" -I{} bash -c 'look "$@"' _ "$end" "$notes" {} <<<"$files"

count=$(wc -l <<<"$files")
late=$(cat "$notes/late" 2>/dev/null | wc -l)
found=$(cat "$notes/found" 2>/dev/null | wc -l)
echo "clang-tidy: $((count - late)) of $count files looked at, something found in $found."
[ "$late" -eq 0 ] || { echo "No time was left for:"; sort "$notes/late" | sed 's/^/  /'; }
[ "$found" -eq 0 ]
