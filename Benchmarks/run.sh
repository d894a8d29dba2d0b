#!/usr/bin/env bash
# Times whole runs of the program beside other counters, in turn, and prints medians and ratios; then the
# loops of the tokeniser alone.
#   Benchmarks/run.sh TEXT [ROUNDS]      TEXT is a large text file; ROUNDS is 5 unless given
# Yardsticks: `wc -w`, Python's Counter, and a word counter in C where ../shared/bench has its source.
set -euo pipefail
text=$(realpath "${1:?usage: Benchmarks/run.sh TEXT [ROUNDS]}"); rounds=${2:-5}
cd "$(dirname "$0")/.."
swift build -c release >&2
kernel=""
if [ -f ../shared/bench/wc512.c ] && grep -q avx512bw /proc/cpuinfo 2>/dev/null; then
  kernel=$(mktemp -d)/wc512
  "${CC:-cc}" -O3 -march=native -o "$kernel" ../shared/bench/wc512.c -lpthread || kernel=""
fi
python3 - "$text" "$rounds" "$PWD/.build/release/corpus-stats" "$kernel" <<'PY'
import csv, datetime, io, os, statistics, subprocess, sys, tempfile, time

text, rounds, program, kernel = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
size = os.path.getsize(text) / 1e6
reports = tempfile.mkdtemp()
one = ["--threads", "1", "--quiet"]
counter = """import collections, re, sys
words = re.compile(r"[^\\W\\d_]+")
counts = collections.Counter(words.findall(open(sys.argv[1], encoding="utf-8").read().lower()))
print(*(f"{w},{c}" for w, c in counts.most_common()), sep="\\n")"""
frequencies = [program, "frequencies", text, "--stopwords", "none", *one]
cases = {
    "wc -w": ["wc", "-w", text],
    "Python Counter": [sys.executable, "-c", counter, text],
    "frequencies": frequencies,
    "frequencies --ngrams 2": [program, "frequencies", text, "--ngrams", "2", *one],
    "letters": [program, "letters", text, *one],
    "mentions": [program, "mentions", text, *one],
    "dates": [program, "dates", text, *one],
    "network": [program, "network", text, *one],
    "concordance": [program, "concordance", "carta", text, *one],
    "run": [program, "run", text, "--force", "--output", reports, *one],
}
if kernel:
    cases = {"wc512 (C)": [kernel, text], **cases}


def words(command):
    """The counts that a counter prints, by word."""
    rows = csv.reader(io.StringIO(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    header = next(rows) if command[0] == program else None
    place = (header.index("type"), header.index("count")) if header else (0, 1)
    return {row[place[0]]: int(row[place[1]]) for row in rows if len(row) > 1 and row[place[1]].isdigit()}


# The answers are checked before anything is timed: the commonest words are counted alike. They differ a
# little, since notes and title pages are no text here, and compounds and abbreviations are one word.
ours, theirs = words(frequencies), words(cases["Python Counter"])
common = sorted(theirs, key=theirs.get, reverse=True)[:100]
alike = sum(abs(ours.get(word, 0) - theirs[word]) <= theirs[word] / 100 for word in common)
print(f"# {alike} of the 100 commonest words have the count of Python's within 1 %", file=sys.stderr)
assert alike >= 90, "the counts differ"

times = {name: [] for name in cases}
for _ in range(rounds):
    for name, command in cases.items():
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        times[name].append(time.perf_counter() - start)
medians = {name: statistics.median(seconds) for name, seconds in times.items()}
today = datetime.date.today().isoformat()
print("date,case,seconds,mb_per_second,speed_against_wc_w,speed_against_wc512")
for name, seconds in medians.items():
    against = f"{medians['wc512 (C)'] / seconds:.3f}" if kernel else ""
    print(f"{today},{name},{seconds:.3f},{size / seconds:.1f},{medians['wc -w'] / seconds:.3f},{against}")
PY
.build/release/hot-loops "$text" "$rounds"
