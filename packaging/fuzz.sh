#!/usr/bin/env bash
# packaging/fuzz.sh [SECONDS]: installs what is missing, builds the core with clang's sanitizers, and lets
# a fuzzer loose on each parser of bytes from outside, for so many seconds each (300 when not told).
# It fails on a crash, a leak, undefined behaviour or anything that takes more than 5 s. What it found is in
# build/fuzz/found; once mended it belongs in tests/fuzz/crashers/NAME, so that it stays mended.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
seconds=${1:-300}
. "$here/setup.sh"
straw_setup "${straw_packages[@]}" "${straw_fuzz_packages[@]}"

build=$top/build/fuzz
cmake -S "$top" --preset fuzz >/dev/null
cmake --build "$build"

fuzz() {
    local top=$1 build=$2 seconds=$3 name=$4 folders=() dictionary=() log status=0
    log=$build/found/$name.log
    mkdir -p "$build/found" "$build/corpus/$name"
    folders=("$build/corpus/$name" "$top/tests/fuzz/corpus/$name")
    [ -d "$top/tests/fuzz/crashers/$name" ] && folders+=("$top/tests/fuzz/crashers/$name")
    [ -e "$top/tests/fuzz/dictionaries/$name.dict" ] &&
        dictionary=("-dict=$top/tests/fuzz/dictionaries/$name.dict")
    UBSAN_OPTIONS=print_stacktrace=1 "$build/tests/fuzz/fuzz_$name" \
        -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -verbosity=1 -print_final_stats=1 \
        -artifact_prefix="$build/found/$name-" "${dictionary[@]}" "${folders[@]}" >"$log" 2>&1 || status=$?
    echo "$name: $(grep -oE 'cov: [0-9]+ ft: [0-9]+' "$log" | tail -1), $(grep -oE 'units:[ 0-9]+' "$log" | head -1)"
    [ $status -eq 0 ] || tail -60 "$log"
    return $status
}
export -f fuzz
targets=$(cd "$top/tests/fuzz" && ls fuzz_*.cpp | sed 's/^fuzz_\(.*\)\.cpp$/\1/')
echo "$targets" | xargs -P "$(nproc)" -I{} bash -c 'fuzz "$@"' _ "$top" "$build" "$seconds" {}
