#!/usr/bin/env bash
# packaging/format.sh [--check] [FILES...]: formats these files, or all of the tree, by .clang-format. With --check it
# changes nothing, and fails when something would be changed. Only clang-format 19 is sure to agree with what is there:
# another version is used where there is no other, but then only warns.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
cd "$top"
check=
if [ "${1:-}" = --check ]; then
    check=1
    shift
fi

tool=clang-format-19
if ! command -v $tool >/dev/null; then
    (straw_setup "${straw_format_packages[@]}") || true
fi
warns=
if ! command -v $tool >/dev/null; then
    tool=clang-format
    command -v $tool >/dev/null || { echo "There is no clang-format here: nothing was looked at." >&2; exit 0; }
    if ! $tool --version | grep -q 'version 19\.'; then
        warns=1
        echo "This is $($tool --version); the tree is formatted by version 19, and yours may differ." >&2
        [ -n "$check" ] || { echo "Nothing was changed." >&2; exit 0; }
    fi
fi

if [ $# -gt 0 ]; then
    files=("$@")
else
    mapfile -t files < <(find app core ui tests -name '*.cpp' -o -name '*.h' | sort)
fi
if [ -z "$check" ]; then
    printf '%s\0' "${files[@]}" | xargs -0 -r -n 40 -P "$(nproc)" $tool -i
    exit 0
fi
found=$(printf '%s\0' "${files[@]}" | xargs -0 -r $tool --dry-run 2>&1 |
    sed -n 's/^\([^ :]*\):[0-9]*:[0-9]*: warning: .*/\1/p' | sort | uniq -c || true)
[ -z "$found" ] && exit 0
echo "Not as .clang-format wants it (places, file); packaging/format.sh FILES... puts it right:" >&2
echo "$found" >&2
[ -n "$warns" ]
