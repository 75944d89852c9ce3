#!/usr/bin/env python3
"""The figures of habits, worked out on their own.

This is a second telling of what `stats --json` must say, written from the
description of the figures and sharing nothing with the program: days are
letters, fractions are exact, and nothing is quick. It reads one JSON value on
stdin and prints one on stdout:

    {"today": "2026-11-23",
     "recorded": ["2026-11-01", ...],        days with an entry, check-in, ...
     "sessions": ["2026-11-05", ...], "session_rest": 0,
     "pauses": [{"from": DAY, "until": DAY or null}, ...],     of all habits
     "habits": [{"id": "...", "name": "...", "since": DAY,
                 "let_go": DAY or null, "start": DAY or null,
                 "times": 1-7, "weekdays": [0, 2, 4] or [],    0 is Monday
                 "pauses": [...], "marks": {DAY: "done", ...}}, ...]}

A mark of one habit is something recorded for the others.

Letters: D done, S smallest, P partly, N not today, U unmarked but the day has
something else, K nothing known, R rest, Z paused, X outside.
"""
import datetime
import json
import sys
from fractions import Fraction

LETTER = {"done": "D", "smallest": "S", "partly": "P", "rest": "R",
          "not-today": "N"}
WORD = {"D": "done", "S": "smallest", "P": "partly", "R": "rest",
        "N": "not-today", "U": "open", "K": "open", "Z": "paused",
        "X": "outside"}
CREDIT = {"D": Fraction(1), "S": Fraction(1), "P": Fraction(1, 2)}
ONE_DAY = datetime.timedelta(days=1)


def date(text):
    return datetime.date.fromisoformat(text)


def inside(pause, when):
    return date(pause["from"]) <= when and (
        not pause["until"] or when <= date(pause["until"]))


def credit(letter):
    return CREDIT.get(letter, Fraction(0))


# ---- what a day was ----------------------------------------------------------

def letter_of(when, habit, book):
    """One day of one habit; today is nothing until it is marked or over."""
    if when < date(habit["since"]) or when > date(book["today"]):
        return "X"
    if habit.get("let_go") and when > date(habit["let_go"]):
        return "X"
    mark = habit["marks"].get(when.isoformat())
    if mark:
        return LETTER[mark]
    if when.isoformat() in (book["today"], habit.get("let_go")):
        return "X"
    if any(inside(p, when) for p in habit["pauses"] + book["pauses"]):
        return "Z"
    if habit["weekdays"] and when.weekday() not in habit["weekdays"]:
        return "R"
    for session in book.get("sessions", []):
        if 0 <= (when - date(session)).days < book.get("session_rest", 0):
            return "R"
    elsewhere = when.isoformat() in book["recorded"] or \
        when.isoformat() in book.get("sessions", []) or \
        any(when.isoformat() in other["marks"]
            for other in book["habits"] if other is not habit)
    return "U" if elsewhere else "K"


def letters_of(habit, book):
    """From the habit's first day to today."""
    when = date(habit["since"])
    letters = ""
    while when <= date(book["today"]):
        letters += letter_of(when, habit, book)
        when += ONE_DAY
    return letters


# ---- the figures ---------------------------------------------------------------

def open_days(letters):
    return [l for l in letters if l not in "RZX"]


def rhythm(letters, n):
    days = open_days(letters)[-28:]
    if len(days) < 7 or Fraction(n * len(days), 7) < 3:
        return None
    blocks = [days[-14:], days[:-14]]
    there = meant = Fraction(0)
    for block in blocks:
        e = Fraction(n * len(block), 7)
        there += min(sum(map(credit, block), Fraction(0)), e)
        meant += e
    return there / meant


def roots(letters, n):
    days = open_days(letters)
    if len(days) < 7:
        return None
    mu = 0.5 ** (1 / 28)
    s = v = 0.0
    for t in range(1, len(days) + 1):
        k = min(14, t)
        window = sum(map(credit, days[t - k:t]), Fraction(0))
        c = min(Fraction(1), window / Fraction(n * k, 7))
        s = s * mu + float(c) * (1 - mu)
        v = v * mu + (1 - mu)
    return s / v


def returns(letters, n):
    days = "".join("+" if credit(l) else "-" for l in open_days(letters))
    least = -(-14 // n)
    gaps = days.strip("-").split("+")       # between two days with credit
    return sum(1 for gap in gaps if len(gap) >= least)


def phase(letters, start):
    """start: the index of the chosen first day, or None."""
    if start is None:
        start = next((i for i, l in enumerate(letters) if credit(l)),
                     len(letters))
    day = sum(1 for l in letters[start:] if l not in "ZX")
    for last, name in ((14, "establishing"), (28, "steadying"),
                       (42, "expanding"), (56, "assessing")):
        if day <= last:
            return name
    return "settled"


def rounded(value):
    return None if value is None else round(float(value), 4)


def figures(habit, book):
    letters = letters_of(habit, book)
    n = 7 if habit["weekdays"] else habit["times"]
    days = open_days(letters)
    start = None
    if habit.get("start"):
        start = max(0, (date(habit["start"]) - date(habit["since"])).days)
    return {
        "id": habit["id"],
        "name": habit.get("name", ""),
        "open_days": len(days),
        "occasions": rounded(Fraction(n * len(days), 7)),
        "credit": rounded(sum(map(credit, days), Fraction(0))),
        "rhythm": rounded(rhythm(letters, n)),
        "rhythm_recorded": rounded(rhythm(letters.replace("K", ""), n)),
        "roots": rounded(roots(letters, n)),
        "returns": returns(letters, n),
        "rest_days": letters.count("R"),
        "unrecorded_days": letters.count("K"),
        "phase": phase(letters, start),
    }


def stats(book):
    return {"habits": [figures(habit, book) for habit in book["habits"]]}


if __name__ == "__main__":
    json.dump(stats(json.load(sys.stdin)), sys.stdout, indent=1)
    print()
