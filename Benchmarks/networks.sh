#!/usr/bin/env bash
# Every measure of the nodes of a network beside networkx and igraph, on known networks and a random one.
#   Benchmarks/networks.sh [PROGRAM [--race]]
# Prints ours, theirs and the greatest difference; fails where one is above its bound. A network is given to
# the program as a text: a paragraph of two names for each unit of weight. The Python packages go into a
# folder of their own; where they can't be had, nothing is compared and a message says so. With --race the
# betweenness of a large network is timed beside theirs instead.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/release/corpus-stats}")
tools=${NETWORK_TOOLS:-.build/network-tools}
if ! "$tools/bin/python" -c "import networkx, igraph, scipy" 2>/dev/null; then
  if ! { python3 -m venv "$tools" && "$tools/bin/pip" install -q networkx igraph scipy; } >/dev/null 2>&1; then
    echo "networkx and igraph are not to be had: the networks are not compared"
    exit 0
  fi
fi
"$tools/bin/python" Benchmarks/networks.py "$program" "${@:2}"
