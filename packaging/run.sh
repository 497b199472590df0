#!/usr/bin/env bash
# packaging/run.sh [FILE]: installs what is missing, builds, and opens the program, on the sample
# workbook when no file is given. Without a display it exports the sample's report as PDF instead.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"
straw_setup "${straw_packages[@]}"

build=$top/build/release
cmake -S "$top" --preset release -DSTRAW_TESTS=OFF >/dev/null
cmake --build "$build"

file=${1:-}
if [ -z "$file" ]; then
    folder=${XDG_DOCUMENTS_DIR:-$HOME/Documents}/"Final Straw"
    mkdir -p "$folder"
    file=$folder/"Norvik Logistics (sample).db"
    [ -e "$file" ] || "$build/app/finalstraw-cli" sample "$file"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec "$build/app/finalstraw" "$file"
fi
report=${file%.db}.pdf
"$build/app/finalstraw-cli" export "$file" -o "$report"
echo "There is no display here. The report is in: $report"
