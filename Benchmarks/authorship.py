#!/usr/bin/env python3
"""Who wrote which novel: the program beside a plain Python script on the program's own tokens.

    Benchmarks/authorship.py PROGRAM FOLDER

FOLDER holds texts and a metadata.csv with the columns file and author. Texts of authors with three or more
are each left out in turn and given to the author of the nearest other text, by Delta over the 500 most
frequent words. Prints the share that is right, of both, and ends with 1 where they differ.
"""

import collections
import csv
import io
import math
import re
import subprocess
import sys
import tempfile

program, folder = sys.argv[1:3]
WORDS = 500
with open(f"{folder}/metadata.csv", encoding="utf-8") as table:
    author = {row["file"]: row["author"] for row in csv.DictReader(table)}
texts_of = collections.Counter(author.values())
files = sorted(file for file in author if texts_of[author[file]] >= 3)
paths = [f"{folder}/{file}" for file in files]


def ask(*words):
    run = subprocess.run([program, *words, *paths], capture_output=True, text=True, check=True)
    return run.stdout, run.stderr


def table_of_letters():
    """Each text is one letter, its author the sender; the program says how it names a file."""
    named = {}
    for row in csv.DictReader(io.StringIO(ask("letters", "--quiet")[0])):
        named.setdefault(row["file"], row["file"].rsplit("/", 1)[-1])
    table = tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8", newline="")
    writer = csv.writer(table)
    writer.writerow(["file", "line", "sender"])
    writer.writerows([name, 1, author[file]] for name, file in named.items())
    table.flush()
    return table


table = table_of_letters()
options = ["--letters", table.name]


def accuracy(measure):
    """As the program tells it."""
    notes = ask("similarity", "--classify", "--measure", measure, "--words", str(WORDS), *options)[1]
    right, of = re.search(r"(\d+) of the (\d+) letters", notes).groups()
    return int(right), int(of)


counts = collections.defaultdict(dict)
for row in csv.DictReader(io.StringIO(ask("frequencies", "--by", "letter", "--stopwords", "none", "--quiet", *options)[0])):
    counts[row["letter"]][row["type"]] = int(row["count"])
hands = {
    row["letter"]: row["sender"]
    for row in csv.DictReader(io.StringIO(ask("letters", "--quiet", *options)[0]))
}
letters = list(counts)
sizes = {letter: sum(counts[letter].values()) for letter in letters}
sums = collections.Counter()
for letter in letters:
    for word, count in counts[letter].items():
        sums[word] += count / sizes[letter]
frequent = sorted(sums, key=lambda word: (-sums[word], word.encode()))[:WORDS]
rows = [[counts[letter].get(word, 0) / sizes[letter] for word in frequent] for letter in letters]
columns = []
for column in zip(*rows):
    mean = sum(column) / len(column)
    deviation = math.sqrt(sum((x - mean) ** 2 for x in column) / (len(column) - 1))
    columns.append([(x - mean) / deviation for x in column])
scores = list(zip(*columns))


def cosine(a, b):
    return 1 - math.sumprod(a, b) / math.sqrt(math.sumprod(a, a) * math.sumprod(b, b))


def burrows(a, b):
    return sum(abs(x - y) for x, y in zip(a, b)) / len(a)


if not hasattr(math, "sumprod"):  # before Python 3.12
    math.sumprod = lambda a, b: sum(x * y for x, y in zip(a, b))
differ = False
print("measure,words,texts,authors,program,python")
for measure, distance in [("cosine-delta", cosine), ("burrows-delta", burrows)]:
    nearest = [min((distance(a, b), j) for j, b in enumerate(scores) if j != i)[1] for i, a in enumerate(scores)]
    theirs = sum(hands[letters[i]] == hands[letters[j]] for i, j in enumerate(nearest))
    ours, of = accuracy(measure)
    differ |= (ours, of) != (theirs, len(letters))
    print(f"{measure},{WORDS},{of},{len(set(hands.values()))},{ours / of:.3f},{theirs / len(letters):.3f}")
sys.exit(differ)
