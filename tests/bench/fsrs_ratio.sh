#!/bin/sh
# How much faster our FSRS-6 is than ts-fsrs: ./fsrs_ratio.sh BUILD, with BUILD a build folder in which `fsrs_replay` was built.
# Installs ts-fsrs from npm into a temporary folder: needs node, npm and the network.
set -eu
build=${1:?usage: fsrs_ratio.sh BUILD}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here/fsrs_replay.mjs" "$folder"
(cd "$folder" && npm install --silent --no-audit --no-fund --prefix . ts-fsrs@5.4.2 >/dev/null)
ours=$("$build/tests/fsrs_replay")
theirs=$(cd "$folder" && node fsrs_replay.mjs)
echo "$ours $theirs" | awk '{
    printf "Tenbin   %8.1f ms\nts-fsrs  %8.1f ms\nratio    %8.1f\n", $1, $3, $3 / $1
    difference = $2 - $4; if (difference < 0) difference = -difference
    if (difference > 1e-6 * $2) { print "the two disagree: " $2 " and " $4; exit 1 } }'
