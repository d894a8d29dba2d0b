#!/usr/bin/env bash
# Times whole runs of the program beside `wc -w`, in turn, and prints medians and ratios.
#   Benchmarks/run.sh TEXT [ROUNDS]      TEXT is a large text file; ROUNDS is 5 unless given
set -euo pipefail
text=$(realpath "${1:?usage: Benchmarks/run.sh TEXT [ROUNDS]}"); rounds=${2:-5}
cd "$(dirname "$0")/.."
swift build -c release >&2
python3 - "$text" "$rounds" "$PWD/.build/release/corpus-stats" <<'PY'
import os, statistics, subprocess, sys, tempfile, time

text, rounds, program = sys.argv[1], int(sys.argv[2]), sys.argv[3]
size = os.path.getsize(text) / 1e6
reports = tempfile.mkdtemp()
one = ["--threads", "1", "--quiet"]
cases = {
    "wc -w": ["wc", "-w", text],
    "frequencies": [program, "frequencies", text, *one],
    "mentions": [program, "mentions", text, *one],
    "dates": [program, "dates", text, *one],
    "network": [program, "network", text, *one],
    "concordance": [program, "concordance", "carta", text, *one],
    "run": [program, "run", text, "--force", "--output", reports, *one],
}
times = {name: [] for name in cases}
for _ in range(rounds):
    for name, words in cases.items():
        start = time.perf_counter()
        subprocess.run(words, stdout=subprocess.DEVNULL, check=True)
        times[name].append(time.perf_counter() - start)
yardstick = statistics.median(times["wc -w"])
print("case,seconds,mb_per_second,speed_against_wc_w")
for name, seconds in times.items():
    median = statistics.median(seconds)
    print(f"{name},{median:.3f},{size / median:.1f},{yardstick / median:.3f}")
PY
