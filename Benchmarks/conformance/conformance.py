"""Every statistic that a command prints, beside that of an independent implementation.

    conformance.py PROGRAM PATH

The words are those of `tokens`; everything else is counted anew here. Prints a line a measure: the row
where both differ most, with the number of rows that were compared. Ends with 1 where a measure differs by
more than 1e-9 of its value.
"""

import collections
import importlib
import json
import math
import subprocess
import sys
import warnings

import numpy as np
import pandas as pd

warnings.filterwarnings("ignore")
from anyts.corpus import delta as anyts_delta
from association_measures import measures as am
from association_measures.frequencies import expected_frequencies, observed_frequencies
from lexical_diversity import lex_div
from lexicalrichness import LexicalRichness
from scipy import stats
from scipy.spatial import distance
from sklearn.metrics.pairwise import cosine_distances
import snowballstemmer

import bootstrap

# Functions of the package hide its modules of the same name.
anyts_collocations, anyts_dispersion, anyts_keyness = (
    importlib.import_module(f"anyts.corpus.{module}") for module in ("collocations", "dispersion", "keyness"))

program, path = sys.argv[1], sys.argv[2]
LIMIT = 1e-9
failures = 0
compared = 0


def ask(*words):
    """What a command prints, as a list of rows."""
    command = [program, *words, "--format", "json", "--quiet", path]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def difference(ours, theirs):
    """Relative; values so small that only the rounding of the peer is left of them count as 1e-6."""
    if ours is None or theirs is None:
        return 0.0 if ours is theirs else math.inf
    return abs(ours - theirs) / max(abs(theirs), 1e-6)


def statistic(ours, theirs):
    """Of 1 where a statistic is smaller: near 0 the peer's sums of logarithms keep no more digits."""
    return abs(ours - theirs) / max(abs(theirs), 1)


def relative(ours, theirs):
    """Relative whatever the size, as p-values need it."""
    return abs(ours - theirs) / max(abs(theirs), 1e-300)


def compare(command, measure, peer, pairs, how=difference, note=""):
    """Prints the pair of values (ours, theirs) that differs most."""
    global failures, compared
    pairs = [(o, None if t is None or isinstance(t, float) and math.isnan(t) else t) for o, t in pairs]
    if not pairs:
        print(f"{command:13} {measure:28} nothing to compare with {peer}")
        failures += 1
        return
    ours, theirs = max(pairs, key=lambda pair: how(*pair) if None not in pair else difference(*pair))
    worst = how(ours, theirs) if None not in (ours, theirs) else difference(ours, theirs)
    show = lambda value: "none" if value is None else f"{value:.15g}"
    verdict = "" if worst <= LIMIT else "  DIFFERS"
    print(
        f"{command:13} {measure:28} {show(ours):>22} {show(theirs):>22} {worst:9.1e} "
        f"{len(pairs):7} {peer}{note and '; ' + note}{verdict}"
    )
    failures += bool(verdict)
    compared += 1


print(f"{'command':13} {'measure':28} {'ours':>22} {'theirs':>22} {'differ':>9} {'rows':>7} peer")

# --- The words, by part: letters, and for each file the text outside them.
tokens = ask("tokens")
parts, sentences = {}, {}
for token in tokens:
    if token["kind"] == "word":
        place = (token["file"], token["letter"] or "")
        parts.setdefault(place, []).append(token["norm"])
        sentences.setdefault((place, token["sentence"]), []).append(token["norm"])
letters = {letter: words for (_, letter), words in parts.items() if letter}
order = [row["letter"] for row in ask("letters") if row["letter"] in letters]
letters = {letter: letters[letter] for letter in order}
words = sum(map(len, parts.values()))
counts = {part: collections.Counter(text) for part, text in parts.items()}
total = sum(counts.values(), collections.Counter())
sizes = [len(text) for text in parts.values()]


def contingency(rows):
    """The 2×2 tables that association-measures takes, from (a, b, c, d)."""
    frame = pd.DataFrame([(a, c - a, b, d - b) for a, b, c, d in rows], columns=["O11", "O12", "O21", "O22"])
    return expected_frequencies(observed_frequencies(frame), observed=True)


# --- frequencies
name = "frequencies"
rows = ask(name, "--stopwords", "none")
compare(name, "count", "Python's Counter", [(r["count"], total[r["type"]]) for r in rows])
compare(name, "per_million", "Python", [(r["per_million"], total[r["type"]] / words * 1e6) for r in rows])
spread = {word: [counts[part][word] for part in parts] for word in total}
compare(name, "dispersion_dp", "anyts", [(r["dispersion_dp"], anyts_dispersion.calc_dp(spread[r["type"]], sizes)) for r in rows])
compare(name, "dispersion_dpnorm", "anyts",
        [(r["dispersion_dpnorm"], anyts_dispersion.calc_dp_norm(spread[r["type"]], sizes)) for r in rows])
frequent = [word for word, count in total.items() if count >= 5]
rows = {r["type"]: r for r in ask(name, "--stopwords", "none", "--bootstrap", "500")}
draws = bootstrap.draws(len(parts), 500, seed=1)
intervals = {word: bootstrap.per_million(draws, spread[word], sizes) for word in frequent}
for place, end in enumerate(["low", "high"]):
    compare(name, f"per_million_boot_{end}", "numpy.percentile",
            [(rows[word][f"per_million_boot_{end}"], intervals[word][place]) for word in frequent])
stem = snowballstemmer.stemmer("spanish").stemWord
groups = collections.defaultdict(collections.Counter)
for word, count in total.items():
    groups[stem(word)][word] += count
labels = {min(forms, key=lambda form: (-forms[form], form.encode())): sum(forms.values()) for forms in groups.values()}
rows = ask(name, "--stopwords", "none", "--group-by", "stem")
compare(name, "count of stems", "snowballstemmer", [(r["count"], labels.get(r["type"])) for r in rows])
compare(name, "number of stems", "snowballstemmer", [(len(rows), len(labels))])
rows = ask(name, "--by", "letter", "--stopwords", "none")
holders = collections.Counter(word for text in letters.values() for word in set(text))
compare(name, "tf_idf", "Python",
        [(r["tf_idf"], r["count"] * math.log10(len(letters) / holders[r["type"]])) for r in rows])

# Runs of words have nothing but words in them: a number or a mark ends a run.
runs = collections.Counter()
before = None
for token in tokens:
    here = (token["file"], token["letter"], token["sentence"])
    if token["kind"] != "word":
        before = None
        continue
    if before and before[0] == here:
        runs[before[1], token["norm"]] += 1
    before = (here, token["norm"])
first, second = collections.Counter(), collections.Counter()
for (left, right), count in runs.items():
    first[left] += count
    second[right] += count
all_runs = sum(runs.values())
rows = ask(name, "--ngrams", "2")
compare(name, "count of pairs", "Python's Counter", [(r["count"], runs[tuple(r["type"].split(" "))]) for r in rows])
for measure, peer in [("pmi", "calc_mi"), ("npmi", "calc_npmi"), ("log_dice", "calc_logdice"), ("t_score", "calc_t_score"),
                      ("log_likelihood", "calc_log_likelihood")]:
    function = getattr(anyts_collocations, peer)
    compare(name, f"{measure} of pairs", "anyts", [
        (r[measure], function(first[a], second[b], r["count"], all_runs))
        for r in rows for a, b in [r["type"].split(" ")]], how=statistic if measure == "log_likelihood" else difference)

# --- keyness of the writer of most letters
name = "keyness"
senders = collections.Counter(row["sender"] for row in ask("letters") if row["sender"])
sender = max(senders, key=lambda who: (senders[who], who))
own = {row["letter"] for row in ask("letters") if row["sender"] == sender} & set(letters)
target = ["--target", f"sender={sender}", "--stopwords", "none"]
rows = ask(name, *target)
own_parts = [part for part in parts if part[1] in own]
others = [part for part in parts if part[1] not in own]
in_target = sum((counts[part] for part in own_parts), collections.Counter())
c = sum(len(parts[part]) for part in own_parts)
d = words - c
quads = [(in_target[r["type"]], total[r["type"]] - in_target[r["type"]], c, d) for r in rows]
compare(name, "target_count", "Python's Counter", [(r["target_count"], q[0]) for r, q in zip(rows, quads)])
compare(name, "reference_count", "Python's Counter", [(r["reference_count"], q[1]) for r, q in zip(rows, quads)])
tables = contingency(quads)
g2 = am.log_likelihood(tables, signed=False)
compare(name, "log_likelihood", "association-measures", [(r["log_likelihood"], t) for r, t in zip(rows, g2)], how=statistic)
compare(name, "p_value", "scipy chi2.sf",
        [(r["p_value"], stats.chi2.sf(r["log_likelihood"], 1)) for r in rows], how=relative)
compare(name, "p_adjusted", "scipy",
        [(r["p_adjusted"], t) for r, t in zip(rows, stats.false_discovery_control([r["p_value"] for r in rows]))], how=relative)
compare(name, "bic", "association-measures", [(r["bic"], t - math.log(words)) for r, t in zip(rows, g2)], note="its G² − ln N")
compare(name, "log_ratio", "association-measures", [(r["log_ratio"], t) for r, t in zip(rows, am.log_ratio(tables))])
walter = lambda a, b, c, d: stats.norm.ppf(0.975) * math.sqrt(1 / (a + .5) - 1 / (c + .5) + 1 / (b + .5) - 1 / (d + .5)) / math.log(2)
compare(name, "log_ratio_high", "scipy norm.ppf",
        [(r["log_ratio_high"], t + walter(*q)) for r, t, q in zip(rows, am.log_ratio(tables), quads)])
present = [(r, q) for r, q in zip(rows, quads) if q[0] and q[1]]
compare(name, "percent_difference", "anyts", [(r["percent_difference"], anyts_keyness.calc_diff(*q)) for r, q in zip(rows, quads) if q[0]],
        note="of types in the target; without any it has −50 for one half, we −100")
compare(name, "odds_ratio", "anyts", [(r["odds_ratio"], anyts_keyness.calc_odds_ratio(*q)) for r, q in present],
        note="of types on both sides; it raises a zero alone, we all cells")
compare(name, "simple_maths", "Python",
        [(r["simple_maths"], (q[0] / c * 1e6 + 100) / (q[1] / d * 1e6 + 100)) for r, q in zip(rows, quads)])


def specificity(a, b, c, d):
    tail = stats.hypergeom(c + d, a + b, c)
    return -tail.logsf(a - 1) / math.log(10) if a * (c + d) >= c * (a + b) else tail.logcdf(a) / math.log(10)


compare(name, "specificity", "scipy hypergeom", [(r["specificity"], specificity(*q)) for r, q in zip(rows, quads)], how=statistic)
spread_letters = lambda chosen: collections.Counter(w for part in chosen if part[1] for w in counts[part])
l_target, l_reference = spread_letters(own_parts), spread_letters(others)
n_target, n_reference = len(own), len(letters) - len(own)
quads_of_letters = [(l_target[r["type"]], l_reference[r["type"]], n_target, n_reference) for r in rows]
mixed = [i for i, q in enumerate(quads_of_letters) if 0 < q[0] + q[1] < n_target + n_reference]
signed = am.log_likelihood(contingency([quads_of_letters[i] for i in mixed]), signed=True)
compare(name, "text_dispersion", "association-measures", [(rows[i]["text_dispersion"], t) for i, t in zip(mixed, signed)], how=statistic)
hardie = ask(name, *target, "--hardie")
compare(name, "log_ratio --hardie", "association-measures",
        [(r["log_ratio"], t) for r, t in zip(hardie, am.log_ratio(tables, discounting="Hardie2014"))])
compare(name, "log_ratio --hardie", "anyts", [(r["log_ratio"], anyts_keyness.calc_log_ratio(*q)) for r, q in zip(hardie, quads)])
risks = [(r, stats.contingency.relative_risk(q[0], q[2], q[1], q[3]).confidence_interval()) for r, q in
         ((r, q) for r, q in zip(hardie, quads) if q[0] and q[1])]
compare(name, "log_ratio_low --hardie", "scipy relative_risk", [(r["log_ratio_low"], math.log2(t.low)) for r, t in risks])
compare(name, "log_ratio_high --hardie", "scipy relative_risk", [(r["log_ratio_high"], math.log2(t.high)) for r, t in risks])
rows = {r["type"]: r for r in ask(name, *target, "--bootstrap", "500")}
ours, theirs = bootstrap.draws(len(own_parts), 500, seed=1), bootstrap.draws(len(others), 500, seed=2)
intervals = {
    word: bootstrap.log_ratio(
        (ours, [counts[p][word] for p in own_parts], [len(parts[p]) for p in own_parts]),
        (theirs, [counts[p][word] for p in others], [len(parts[p]) for p in others]))
    for word in frequent}
for place, end in enumerate(["low", "high"]):
    compare(name, f"log_ratio_boot_{end}", "numpy.percentile",
            [(rows[word][f"log_ratio_boot_{end}"], intervals[word][place]) for word in frequent])

# --- compare
name = "compare"
second_sender = max((who for who in senders if who != sender), key=lambda who: (senders[who], who))
rows = ask(name, "--stopwords", "none", f"sender={sender}", f"sender={second_sender}")
theirs = {row["letter"] for row in ask("letters") if row["sender"] == second_sender} & set(letters)
in_second = sum((counts[part] for part in parts if part[1] in theirs), collections.Counter())
quads = [(in_target[r["type"]], in_second[r["type"]], c, sum(in_second.values())) for r in rows]
tables = contingency(quads)
g2 = am.log_likelihood(tables, signed=False)
compare(name, "log_likelihood", "association-measures", [(r["log_likelihood"], t) for r, t in zip(rows, g2)], how=statistic)
compare(name, "log_ratio", "association-measures", [(r["log_ratio"], t) for r, t in zip(rows, am.log_ratio(tables))])
compare(name, "p_adjusted", "scipy", [
    (r["p_adjusted"], t) for r, t in zip(rows, stats.false_discovery_control(stats.chi2.sf(g2.clip(lower=0), 1)))])

# --- diversity
name = "diversity"
rows = [r for r in ask(name) if r["letter"] in letters and r["words"] > 100 and r["words"] % 100]
rich = {r["letter"]: LexicalRichness(letters[r["letter"]], preprocessor=None, tokenizer=None) for r in rows}
for measure, peer in [
    ("ttr", lambda t: t.ttr), ("guiraud_r", lambda t: t.rttr), ("herdan_c", lambda t: t.Herdan), ("mattr", lambda t: t.mattr(100)),
    ("msttr", lambda t: t.msttr(100)), ("hdd", lambda t: t.hdd(42)), ("yule_k", lambda t: t.yulek), ("simpson_d", lambda t: t.simpsond)]:
    compare(name, measure, "LexicalRichness", [(r[measure], float(peer(rich[r["letter"]]))) for r in rows])
compare(name, "hdd", "lexical-diversity", [(r["hdd"], lex_div.hdd(letters[r["letter"]])) for r in rows])
compare(name, "mattr", "lexical-diversity", [(r["mattr"], lex_div.mattr(letters[r["letter"]], 100)) for r in rows])


def ends_with_factor(text):
    """Whether a factor of MTLD ends at the last word, of which lexical-diversity makes more than one factor."""
    seen, length = set(), 0
    for word in text:
        seen.add(word)
        length += 1
        whole = len(seen) / length < 0.72
        if whole:
            seen, length = set(), 0
    return whole


fit = [r for r in rows for text in [letters[r["letter"]]] if not ends_with_factor(text) and not ends_with_factor(text[::-1])]
compare(name, "mtld", "lexical-diversity", [(r["mtld"], lex_div.mtld(letters[r["letter"]], min=0)) for r in fit],
        note="without its least length; no letter where a factor ends at the last word")
compare(name, "hapaxes", "Python's Counter",
        [(r["hapaxes"], sum(n == 1 for n in collections.Counter(letters[r["letter"]]).values())) for r in rows])
# The number of syllables that two formulas of readability tell must be one and whole.
lengths = collections.Counter(token["letter"] for token in tokens if token["kind"] == "word")
told = []
for r in rows:
    pace = r["mean_sentence_length"]
    syllables = [(206.835 - pace - r["szigriszt_pazos"]) / 62.3 * r["words"],
                 (206.84 - 1.02 * pace - r["fernandez_huerta"]) / 60 * r["words"]]
    told += [(value, float(round(syllables[0]))) for value in syllables]
compare(name, "szigriszt_pazos, f._huerta", "each other", told, note="the syllables that both tell")

# --- similarity
name = "similarity"
names = list(letters)
table = pd.DataFrame([collections.Counter(letters[n]) for n in names], index=names).fillna(0)
table = table[sorted(table.columns, key=lambda word: word.encode())]
counts_of = table.to_numpy()
weights = counts_of * np.log10(len(names) / (counts_of > 0).sum(axis=0))
rates = counts_of / counts_of.sum(axis=1, keepdims=True)
at = {n: place for place, n in enumerate(names)}


def pairs_of(rows, value):
    return [(r["distance"], float(value(at[r["letter_a"]], at[r["letter_b"]]))) for r in rows]


def labbe(a, b):
    a, b = (a, b) if counts_of[a].sum() <= counts_of[b].sum() else (b, a)
    size, other = counts_of[a].sum(), counts_of[b].sum()
    return np.abs(counts_of[a] - counts_of[b] * size / other).sum() / (2 * size)


cosines = cosine_distances(weights)
compare(name, "cosine", "scikit-learn", pairs_of(ask(name), lambda a, b: cosines[a, b]), note="on tf-idf of Python")
compare(name, "jaccard", "scipy", pairs_of(ask(name, "--measure", "jaccard"), lambda a, b: distance.jaccard(counts_of[a] > 0, counts_of[b] > 0)))
compare(name, "jsd", "scipy", pairs_of(ask(name, "--measure", "jsd"), lambda a, b: distance.jensenshannon(rates[a], rates[b], 2)))
compare(name, "labbe", "numpy", pairs_of(ask(name, "--measure", "labbe"), labbe))
# As many of the most frequent words as are clearly more frequent than the next.
means = np.sort(rates.mean(axis=0))[::-1]
most = max(n for n in range(50, 301) if means[n - 1] - means[n] > 1e-12)
options = ["--words", str(most), "--measure"]
deltas = {variant: anyts_delta(letters, most, variant).to_numpy() for variant in ["burrows", "cosine", "eder"]}
compare(name, "burrows-delta", "anyts", pairs_of(ask(name, *options, "burrows-delta"), lambda a, b: deltas["burrows"][a, b]))
rows = ask(name, *options, "cosine-delta")
compare(name, "cosine-delta", "anyts", pairs_of(rows, lambda a, b: deltas["cosine"][a, b]))
compare(name, "eders-delta", "anyts", pairs_of(
    ask(name, *options, "eders-delta"), lambda a, b: deltas["eder"][a, b] - deltas["burrows"][a, b]),
    note="less its Burrows's Delta: its weights are (n − i + 2)/n, ours (n − i + 1)/n")
known = [n for n, row in ((n, row) for row in ask("letters") for n in [row["letter"]] if n in at) if row["sender"]]
nearest = {
    n: min((deltas["cosine"][at[n], at[o]], at[o]) for o in known if o != n)[1] for n in names}
rows = ask(name, *options, "cosine-delta", "--classify")
compare(name, "--classify", "anyts", [(at[r["nearest"]], nearest[r["letter"]]) for r in rows], note="the nearest known letter")

# --- collocations of the most frequent word of four letters or more
name = "collocations"
node = max((w for w in total if len(w) > 3), key=lambda w: (total[w], w))
present = [set(text) for text in sentences.values()]
holders = collections.Counter(word for unit in present for word in unit)
together = collections.Counter(word for unit in present if node in unit for word in unit if word != node)
units = len(present)
near = collections.Counter()
for text in sentences.values():
    for place, word in enumerate(text):
        if word == node:
            window = text[max(0, place - 5):place] + text[place + 1:place + 6]
            near.update(other for other in window if other != node)
for unit, joint, single, size, width in [
    ("sentence", together, holders, units, 1), ("window:5", near, total, words, 10)]:
    rows = ask(name, "--node", node, "--unit", unit, "--min-count", "1", "--stopwords", "none")
    title = lambda measure: f"{measure}, {unit}"
    compare(name, title("count"), "Python's Counter", [(r["count"], joint[r["collocate"]]) for r in rows])
    compare(name, title("number of rows"), "Python's Counter", [(len(rows), len(joint))])
    given = [(single[node] * width, single[r["collocate"]], joint[r["collocate"]], size) for r in rows]
    for measure, peer in [
        ("pmi", "calc_mi"), ("npmi", "calc_npmi"), ("mi3", "calc_mi3"), ("log_dice", "calc_logdice"), ("dice", "calc_dice"),
        ("t_score", "calc_t_score"), ("minimum_sensitivity", "calc_min_sensitivity"), ("log_likelihood", "calc_log_likelihood")]:
        function = getattr(anyts_collocations, peer)
        whole = measure not in ("minimum_sensitivity", "log_likelihood", "npmi")
        kept = [(r, g) for r, g in zip(rows, given) if whole or r[measure] is not None]
        compare(name, title(measure), "anyts", [(r[measure], function(*g)) for r, g in kept],
                how=statistic if measure == "log_likelihood" else difference)
    frame = pd.DataFrame([{"O11": f, "E11": a * b / n} for a, b, f, n in given])
    compare(name, title("z_score"), "association-measures", [(r["z_score"], t) for r, t in zip(rows, am.z_score(frame))])
    compare(name, title("expected"), "Python", [(r["expected"], a * b / n) for r, (a, b, f, n) in zip(rows, given)])
    compare(name, title("mi2"), "Python", [(r["mi2"], math.log2(f * f * n / (a * b))) for r, (a, b, f, n) in zip(rows, given)])
    defined = [(r, g) for r, g in zip(rows, given) if r["jaccard"] is not None and r["delta_p_collocate"] is not None]
    compare(name, title("jaccard"), "Python", [(r["jaccard"], f / (a + b - f)) for r, (a, b, f, n) in defined])
    compare(name, title("delta_p_collocate"), "Python", [
        (r["delta_p_collocate"], f / a - (b - f) / (n - a)) for r, (a, b, f, n) in defined])
    compare(name, title("delta_p_node"), "Python", [(r["delta_p_node"], f / b - (a - f) / (n - b)) for r, (a, b, f, n) in defined])

print(f"# {compared} measures compared, {failures} differ by more than {LIMIT:g}")
sys.exit(1 if failures else 0)
