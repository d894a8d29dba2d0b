"""The draws and intervals of `--bootstrap`, written anew from their description."""

import numpy as np

MASK = (1 << 64) - 1


def split_mix(seed):
    """The numbers of SplitMix64 (Steele, Lea & Flood 2014)."""
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        z = seed
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
        yield z ^ (z >> 31)


def draws(parts, resamples, seed):
    """For each resample how often it has each part."""
    numbers = split_mix(seed)
    threshold = (1 << 64) % parts
    table = np.zeros((resamples, parts), dtype=int)
    for resample in range(resamples):
        for _ in range(parts):
            while True:
                product = next(numbers) * parts
                if product & MASK >= threshold:  # Lemire 2019
                    break
            table[resample, product >> 64] += 1
    return table


def per_million(table, counts, sizes):
    return np.percentile(table @ counts / (table @ sizes) * 1e6, [2.5, 97.5])


def log_ratio(target, reference):
    """Walter's Log Ratio; each side is (draws, counts, sizes). Resamples without the type tell nothing of it."""
    (a, c), (b, d) = ((table @ counts, table @ sizes) for table, counts, sizes in (target, reference))
    found = a + b > 0
    a, b, c, d = (values[found] for values in (a, b, c, d))
    return np.percentile(np.log2((a + .5) / (c + .5) / ((b + .5) / (d + .5))), [2.5, 97.5])
