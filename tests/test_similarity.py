"""The closest text, by a score that anyone can recompute."""

import difflib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n.similarity import closest, pool

TEXTS = st.lists(st.text(alphabet="ab c", min_size=1, max_size=12), min_size=1, max_size=20)


def common(one: str, other: str) -> int:
    """The length of the longest common subsequence, by the textbook."""
    row = [0] * (len(other) + 1)
    for left in one:
        before = row[:]
        for at, right in enumerate(other):
            row[at + 1] = before[at] + 1 if left == right else max(before[at + 1], row[at])
    return row[-1]


def score(one: str, other: str) -> float:
    return 200 * common(one, other) / (len(one) + len(other))


def test_the_closest_text_is_found_with_its_place_and_score():
    match = closest("one small word changed", pool(["far away", "one big word changed", "nothing"]), 60)
    assert match is not None
    assert match.positions == (1,)
    assert match.score == pytest.approx(score("one small word changed", "one big word changed"))


def test_nothing_is_found_below_the_threshold():
    assert closest("completely other", pool(["zzz", "yyyyyyyyyyyyyyyyyyyy"]), 60) is None
    assert closest("anything", pool([]), 60) is None


def test_all_texts_with_the_best_score_are_named_in_their_order():
    match = closest("abcd", pool(["abce", "zzzz", "abcf", "abcd" * 9, "abcg"]), 60)
    assert match is not None
    assert match.positions == (0, 2, 4)


@given(TEXTS, st.text(alphabet="ab c", min_size=1, max_size=12), st.integers(0, 100))
def test_the_answer_is_that_of_comparing_with_every_text(texts, query, threshold):
    scores = [score(query, text) for text in texts]
    best = max(scores)
    match = closest(query, pool(texts), threshold)
    if best < threshold:
        assert match is None
    else:
        assert match is not None
        assert match.score == pytest.approx(best)
        assert match.positions == tuple(at for at, one in enumerate(scores) if abs(one - best) < 1e-9)


def test_a_similar_sentence_of_another_length_is_in_reach():
    old = "Wash your hands."
    new = "Wash your hands well."
    assert difflib.SequenceMatcher(None, old, new).ratio() > 0.6
    assert closest(new, pool([old]), 60) is not None


def test_importing_it_does_not_import_rapidfuzz():
    said = subprocess.run(
        [sys.executable, "-c", "import sys, i18n.similarity; print('rapidfuzz' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "False"
