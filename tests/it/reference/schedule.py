"""Writes schedule.json: what the reference implementation of FSRS-6 makes of some histories.

    pip install fsrs==6.3.2
    python schedule.py > schedule.json

Each history is a list of [days since the answer before, grade]. Steps within a day are switched off, and so
is chance: what is left is the algorithm. An answer of the same day (0) goes through its short-term formula.
"""

import itertools
import json
import random
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

START = datetime(2026, 9, 1, 8, 0, tzinfo=timezone.utc)


def histories():
    for grades in itertools.product(range(1, 5), repeat=2):
        yield [[0, grades[0]], [3, grades[1]]]
    yield from ([[0, grade]] for grade in range(1, 5))
    yield [[0, 3], [0, 3], [0, 1], [0, 4], [1, 2]]
    yield [[0, 3]] * 1 + [[2, 3], [11, 3], [46, 3], [163, 3], [498, 3]]
    yield [[0, 1], [1, 1], [1, 1], [1, 1], [1, 1], [1, 3], [1, 3]]
    yield [[0, 4], [900, 4], [3000, 1], [0, 3], [1, 3]]
    chance = random.Random(1)
    for _ in range(20):
        gaps = [0] + [chance.choice([0, 1, 2, 5, 13, 40, 200]) for _ in range(chance.randrange(3, 12))]
        yield [[gap, chance.choice([1, 2, 3, 3, 3, 4])] for gap in gaps]


def outcome(history):
    intervals = {}
    for retention in (0.7, 0.9, 0.97):
        scheduler = Scheduler(
            desired_retention=retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )
        card, now = Card(), START
        for gap, grade in history:
            now += timedelta(days=gap)
            card, _ = scheduler.review_card(card, Rating(grade), now)
        intervals[str(retention)] = (card.due - now).days
    later = scheduler.get_card_retrievability(card, now + timedelta(days=10))
    return {
        "history": history,
        "stability": card.stability,
        "difficulty": card.difficulty,
        "intervals": intervals,
        "after_ten_days": later,
    }


rows = [outcome(history) for history in histories()]
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
