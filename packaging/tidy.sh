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
# A list of commands for clang: those for g++ use headers that g++ has precompiled. Here they are included, since
# nothing is built, so that every file is seen as the compiler sees it.
cmake -S "$top" --preset tidy >/dev/null
sed -i 's/-Winvalid-pch -Xclang -include-pch -Xclang [^ ]* -Xclang -include -Xclang /-include /' \
    build/tidy/compile_commands.json

# Most of the time goes into the headers of Qt. So files that are compiled alike are looked at several at once, as one
# source that includes them; those whose names get into each other's way then one by one.
at_once=8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declare -A batch_of count_of
batches=0
touch "$work/late" "$work/found"
echo '[' >"$work/compile_commands.json"
while read -r file; do
    command=$(grep -F -- " -c $top/$file\"" build/tidy/compile_commands.json) || continue
    flags=${command%% -o *}
    if [ "${count_of[$flags]:-$at_once}" -eq $at_once ]; then
        batches=$((batches + 1))
        batch_of[$flags]=$work/$batches.cpp
        count_of[$flags]=0
        printf '{ "directory": "%s",\n%s\n"file": "%s" },\n' "$top/build/tidy" \
            "${command/"$top/$file"/"$work/$batches.cpp"}" "$work/$batches.cpp" >>"$work/compile_commands.json"
    fi
    count_of[$flags]=$((count_of[$flags] + 1))
    echo "#include \"$top/$file\"" >>"${batch_of[$flags]}"
done <<<"$files"
sed -i '$s/,$/\n]/' "$work/compile_commands.json"

limit=${STRAW_TIDY_SECONDS:-${CI:+300}}
end=$(($(date +%s) + ${limit:-1000000}))
tidy() { # DATABASE FILE CHECKS: like clang-tidy, within the time that is left
    local left=$((end - $(date +%s)))
    [ $left -gt 0 ] || return 124
    timeout $left clang-tidy-19 --quiet --config-file="$top/.clang-tidy" -p "$1" --checks="$3" --warnings-as-errors='*' \
        "$2" 2>&1
}
say() { grep -vE '^[0-9]+ warnings? (generated|treated as errors)|^Suppressed|^Use -header-filter' <<<"$1" || true; }
look() {
    local batch=$1 log status=0 file
    log=$(tidy "$work" "$batch" -bugprone-suspicious-include) || status=$?
    if [ $status -ne 0 ] && [ $status -ne 124 ] && grep -q 'clang-diagnostic-error' <<<"$log"; then
        while read -r file; do
            status=0
            log=$(tidy build/tidy "$file" '') || status=$?
            [ $status -ne 124 ] || { echo "$file" >>"$work/late"; continue; }
            [ $status -eq 0 ] || { say "$log"; echo "$file" >>"$work/found"; }
        done < <(sed 's/#include "\(.*\)"/\1/' "$batch")
    elif [ $status -eq 124 ]; then
        sed 's/#include "\(.*\)"/\1/' "$batch" >>"$work/late"
    elif [ $status -ne 0 ]; then
        say "$log"
        echo "$batch" >>"$work/found"
    fi
}
export -f tidy say look
export work end top
find "$work" -name '*.cpp' | sort -V | xargs -P "${STRAW_TIDY_JOBS:-$(nproc)}" -I{} bash -c 'look "$1"' _ {}

count=$(cat "$work"/*.cpp | wc -l)
late=$(wc -l <"$work/late")
found=$(wc -l <"$work/found")
echo "clang-tidy: $((count - late)) of $count files looked at; $([ "$found" -eq 0 ] && echo "nothing found." || echo "see above.")"
[ "$late" -eq 0 ] || { echo "No time was left for:"; sed "s#^$top/#  #" "$work/late" | sort; }
[ "$found" -eq 0 ]
