"""Values that the program's statistics are held against, by packages that know nothing of it.

    pip install scipy statsmodels pandas && python statistics.py > statistics.json

Made with scipy 1.17.1, statsmodels 0.15.0, pandas 3.1; the numbers do not depend on the versions.
"""

import json
from datetime import datetime, timedelta, timezone

import numpy as np
import pandas as pd
from scipy.stats import beta, norm
from statsmodels.stats.proportion import proportion_confint

chance = np.random.default_rng(20261124)
SAID = {"guess": None, "think-so": 0.75, "sure": 0.95}


def pick(*of):
    return of[chance.integers(len(of))]


def attempt(n):
    kind = pick("stated", "who-said", "what-said")
    moment = datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=int(chance.integers(60 * 24 * 60)))
    names = {
        "stated": ["verdict:says-so", "verdict:opposite", "verdict:not-said"],
        "who-said": ["source:kim", "source:seoul", "source:un", "source:kcna"],
        "what-said": ["statement:a", "statement:b"],
    }[kind]
    question = f"{kind}/{chance.integers(130)}"
    # The key belongs to the question.
    right = names[sum(map(ord, question)) % len(names)]
    chosen = right if chance.random() < 0.6 else pick(*names)
    partly = round(float(chance.integers(1, 4)) / 4, 2)
    return {
        "n": n,
        "at": int(moment.timestamp() * 1000),
        "kind": kind,
        "skill": {"stated": "status", "who-said": "attribution", "what-said": "wording"}[kind],
        "pack": f"pack-{chance.integers(2)}",
        "question": question,
        "right": right,
        "chosen": chosen,
        "n_options": None if kind == "what-said" else len(names),
        "mark": partly if kind == "what-said" and chosen != right else float(chosen == right),
        "confidence": pick(None, "guess", "think-so", "sure"),
        "is_closed_book": bool(chance.random() < 0.85),
    }


def interval(k, n):
    return [float(end) for end in proportion_confint(k, n, alpha=0.05, method="wilson")]


def weeks_of(rows):
    # Monday of the week, as ISO 8601 has it.
    moments = pd.to_datetime(rows["at"], unit="ms", utc=True)
    monday = (moments - pd.to_timedelta(moments.dt.day_of_week, unit="D")).dt.strftime("%Y-%m-%d")
    means = rows.groupby(monday)["mark"].agg(["count", "mean"])
    return [{"monday": day, "n": int(row["count"]), "mean": float(row["mean"])} for day, row in means.iterrows()]


def discernment(n_signal, hits, n_noise, false_alarms):
    def rate(k, n):
        # Bayes and Laplace: every rate as likely as any other before.
        ends = beta.ppf([0.025, 0.975], k + 1, n - k + 1)
        return [float(norm.ppf(p)) for p in ((k + 0.5) / (n + 1), *ends)]

    h, h_low, h_high = rate(hits, n_signal)
    f, f_low, f_high = rate(false_alarms, n_noise)
    d, c = h - f, -(h + f) / 2
    return {
        "counts": [n_signal, hits, n_noise, false_alarms],
        "d_prime": [d, d - np.hypot(h - h_low, f_high - f), d + np.hypot(h_high - h, f - f_low)],
        "criterion": [c, c - np.hypot(h_high - h, f_high - f) / 2, c + np.hypot(h - h_low, f - f_low) / 2],
    }


def statistics(rows):
    rated = rows[rows["confidence"].notna()]
    words = []
    for word in SAID:
        of_it = rated[rated["confidence"] == word]
        n, n_right = len(of_it), int((of_it["mark"] == 1).sum())
        words.append({"word": word, "n": n, "n_right": n_right, "share": [n_right / n, *interval(n_right, n)]})
    choices = rated[rated["n_options"].notna()]
    said = [SAID[word] or 1 / n for word, n in zip(choices["confidence"], choices["n_options"])]
    brier = float(np.mean((np.array(said) - (choices["mark"] == 1).astype(float)) ** 2))
    first = rows[rows["kind"] == "stated"].sort_values(["at", "n"]).drop_duplicates(["pack", "question"])
    first = first[first["is_closed_book"]]
    signal = first["right"] == "verdict:says-so"
    yes = first["chosen"] == "verdict:says-so"
    asked = rows[rows["kind"] == "who-said"]
    taken = asked.groupby(["pack", "right", "chosen"]).size()
    of = asked.groupby(["pack", "right"]).size()
    mixups = [
        {"pack": pack, "right": right[7:], "chosen": chosen[7:], "n": int(n), "of": int(of[pack, right])}
        for (pack, right, chosen), n in taken.items() if right != chosen
    ]
    return {
        "weeks": weeks_of(rows),
        "skills": {skill: weeks_of(of_it) for skill, of_it in rows.groupby("skill")},
        "words": words,
        "n_choices": len(choices),
        "brier": brier,
        "discernment": discernment(
            int(signal.sum()), int((signal & yes).sum()), int((~signal).sum()), int((~signal & yes).sum())
        ),
        "mixups": mixups,
    }


attempts = [attempt(n) for n in range(700)]
shares = [1e-9, 1e-6, 0.0001, 0.0026, 0.01, 0.025, 0.1, 0.25, 0.4999, 0.5, 0.6, 0.77, 0.95, 0.975, 0.999, 1 - 1e-6]
counts = [(30, 20, 30, 10), (30, 30, 30, 0), (31, 0, 40, 40), (60, 55, 40, 5), (200, 110, 200, 90), (1000, 841, 500, 79), (9000, 8990, 5000, 0)]
rows = pd.DataFrame(attempts)
values = {
    "z": [[p, float(norm.ppf(p))] for p in shares],
    "wilson": [[k, n, *interval(k, n)] for k, n in [(0, 20), (20, 20), (7, 20), (13, 31), (99, 100), (1234, 5678)]],
    "discernment": [discernment(*of) for of in counts],
    "attempts": [{key: value for key, value in of.items() if value is not None} for of in attempts],
    "all": statistics(rows),
    "pack-0": statistics(rows[rows["pack"] == "pack-0"]),
}
lines = [f'"{key}": {json.dumps(value, separators=(",", ":"))}' for key, value in values.items()]
print("{", ",\n".join(lines), "}", sep="\n")
