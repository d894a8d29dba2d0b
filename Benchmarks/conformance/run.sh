#!/usr/bin/env bash
# Runs independent implementations of the statistics beside the program, on the same letters.
#   Benchmarks/conformance/run.sh [PROGRAM] [PATH]
# PROGRAM is the release build and PATH the sample letters unless given. The packages of
# requirements.txt are installed into .build/conformance; without them it says so and ends well.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-.build/release/corpus-stats}")
letters=${2:-Samples/letters}
list=Benchmarks/conformance/requirements.txt
folder=.build/conformance
if ! cmp -s "$list" "$folder/installed.txt"; then
  rm -rf "$folder"
  if ! { python3 -m venv "$folder" && timeout 600 "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
    --requirement "$list"; } >/dev/null 2>&1; then
    rm -rf "$folder"
    echo "skipped: Python or the packages of $list are not to be had here"
    exit 0
  fi
  cp "$list" "$folder/installed.txt"
fi
exec "$folder/bin/python" Benchmarks/conformance/conformance.py "$program" "$letters"
