"""Drives the program with random acts of some months and holds what it says
against rhythm_model.py. Run by stats_test.sh; arguments: program, folder."""
import datetime
import json
import os
import random
import subprocess
import sys

import rhythm_model as model

PROGRAM, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]
SEED = int(os.environ.get("SEED") or random.randrange(1 << 30))
ACTS = int(os.environ.get("ACTS") or 200)
FIRST = datetime.date(2026, 8, 3)
CLOSE = 0.00011
rng = random.Random(SEED)

HABITS = [
    (["--anchor", "I pour my coffee", "--do", "breathe out once"], 7, []),
    (["--anchor", "lunch", "--do", "stand at the door",
      "--times", "3/week"], 3, []),
    (["--anchor", "work", "--do", "write one word",
      "--days", "mon,wed,fri"], 7, [0, 2, 4]),
    (["--form", "enhance", "--anchor", "the kettle boils", "--do", "hum",
      "--times", "1/week"], 1, []),
    (["--anchor", "I feed the cat", "--do", "drink water",
      "--times", "5/week"], 5, []),
]

book = {"today": FIRST.isoformat(), "recorded": [], "sessions": [],
        "session_rest": 0, "pauses": [], "habits": []}
told = []           # every call, for the report of a failure


def fail(what):
    print("\n".join(told[-15:]))
    sys.exit(f"stats: seed {SEED}: {what}")


def tend(*words, text=None):
    """The output, or None if the program said no (exit 1)."""
    env = {"HOME": FOLDER, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
           "TZ": "Europe/Berlin", "TEND_TODAY": book["today"]}
    for key in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
        if key in os.environ:
            env[key] = os.environ[key]
    done = subprocess.run([PROGRAM, "--db", FOLDER + "/book.db", *words],
                          env=env, input=text or "", capture_output=True,
                          text=True)
    told.append(f"{book['today']} {done.returncode} tend {' '.join(words)}"
                f"   {done.stderr.strip()}")
    if done.returncode not in (0, 1):
        fail(f"exit {done.returncode}")
    return done.stdout if done.returncode == 0 else None


def knows(verb):
    return subprocess.run([PROGRAM, "help", verb], capture_output=True,
                          env={"HOME": FOLDER}).returncode == 0


def today():
    return model.date(book["today"])


def some_day(ahead=0):
    """Mostly lately, sometimes long ago, never before the first day."""
    back = min(int(rng.expovariate(0.06)), (today() - FIRST).days)
    return (today() - datetime.timedelta(days=back - rng.randint(0, ahead)))


def recorded(when):
    if when not in book["recorded"]:
        book["recorded"].append(when)


# ---- acts: each does the same to the book and to the model --------------------

def mark():
    habit = rng.choice(book["habits"])
    when = some_day().isoformat()
    state = rng.choices(["done", "smallest", "partly", "rest", "not-today",
                         "clear"], [9, 3, 2, 2, 2, 1])[0]
    if state == "clear":
        when = rng.choice(list(habit["marks"]) or [None])
        if not when:
            return
    if tend("mark", habit["id"], state, "--on", when) is None:
        fail("a mark was refused")
    if state == "clear":
        del habit["marks"][when]
        return
    habit["marks"][when] = state
    habit["since"] = min(habit["since"], when)


def mark_a_week():
    """As someone does who catches up on a Sunday."""
    habit = rng.choice(book["habits"])
    for back in range(rng.randint(3, 12)):
        when = today() - datetime.timedelta(days=back)
        if when < FIRST or rng.random() < 0.3:
            continue
        if tend("mark", habit["id"], "--on", when.isoformat()) is None:
            fail("a mark was refused")
        habit["marks"][when.isoformat()] = "done"
        habit["since"] = min(habit["since"], when.isoformat())


def pause():
    everything = rng.random() < 0.2
    habit = rng.choice(book["habits"])
    first = some_day(ahead=6)
    last = first + datetime.timedelta(days=rng.randint(0, 9))
    spans = book["pauses"] if everything else habit["pauses"]
    words = ["habit", "pause", "--all" if everything else habit["id"],
             "--from", first.isoformat()]
    if rng.random() < 0.85:
        words += ["--until", last.isoformat()]
        span = {"from": first.isoformat(), "until": last.isoformat()}
    else:
        span = {"from": first.isoformat(), "until": None}
    if tend(*words) is not None:    # one that cannot be may be refused
        spans.append(span)


def resume():
    """What rests today ends the day before."""
    habit = rng.choice(book["habits"])
    spans = [s for s in habit["pauses"] if model.inside(s, today())]
    if len(spans) != 1 or any(model.inside(s, today())
                              for s in book["pauses"]):
        return
    if tend("habit", "resume", habit["id"]) is None:
        fail("resuming was refused")
    if spans[0]["from"] == book["today"]:
        habit["pauses"].remove(spans[0])
    else:
        spans[0]["until"] = (today() - model.ONE_DAY).isoformat()


def write():
    when = some_day().isoformat()
    tend("write", "-d", when, "-", text="a word\n")
    recorded(when)


def check_in():
    when = some_day().isoformat()
    tend("checkin", "--mood", str(rng.randint(1, 5)), "--at", when + " 12:00")
    recorded(when)


def win():
    tend("win", "the light at noon")
    recorded(book["today"])


def days_go_by():
    book["today"] = (today() + datetime.timedelta(
        days=rng.choice([1, 1, 1, 2, 3, 9]))).isoformat()


# ---- holding it together --------------------------------------------------------

def same(got, wanted):
    if isinstance(wanted, float) and isinstance(got, (int, float)):
        return abs(got - wanted) < CLOSE
    return got == wanted


def compare():
    out = tend("stats", "--json")
    if out is None:
        fail("stats was refused")
    said = {habit["id"]: habit for habit in json.loads(out)["habits"]}
    for wanted in model.stats(book)["habits"]:
        got = said.get(wanted["id"])
        if got is None:
            fail(f"no figures for {wanted['name']}")
        for field, value in wanted.items():
            if field != "name" and not same(got.get(field), value):
                habit = next(h for h in book["habits"]
                             if h["id"] == wanted["id"])
                fail(f"{wanted['name']}: {field} is {got.get(field)}, not "
                     f"{value}\n{model.letters_of(habit, book)}")


def compare_calendar():
    """Today, unmarked, may be called whatever it would be."""
    for habit in book["habits"]:
        months = {when[:7] for when in habit["marks"]} | {book["today"][:7]}
        for month in sorted(months):
            out = tend("calendar", habit["id"], "--month", month, "--json")
            if out is None:
                fail("a calendar was refused")
            for cell in json.loads(out)["days"]:
                wanted = model.WORD[model.letter_of(model.date(cell["day"]),
                                                    habit, book)]
                if cell["state"] != wanted and (
                        cell["day"] != book["today"] or wanted != "outside"):
                    fail(f"{habit['name']}: {cell['day']} is "
                         f"{cell['state']}, not {wanted}")


def main():
    print(f"stats: seed {SEED}", flush=True)
    for words, times, weekdays in HABITS:
        out = tend("habit", "new", *words)
        if out is None:
            fail("a habit was refused")
        book["habits"].append({
            "id": out.split()[0], "name": words[-1], "since": book["today"],
            "let_go": None, "start": None, "times": times,
            "weekdays": weekdays, "pauses": [], "marks": {}})
    compare()
    acts = {mark: 40, mark_a_week: 8, pause: 9, resume: 3, write: 8}
    for act, verb in ((check_in, "checkin"), (win, "win")):
        if knows(verb):
            acts[act] = 3
        else:
            print(f"stats: this program has no verb {verb} yet")
    for n in range(1, ACTS + 1):
        if rng.random() < 0.3:
            days_go_by()
        rng.choices(list(acts), acts.values())[0]()
        if n % 20 == 0:
            compare()
    compare()
    compare_calendar()
    days = (today() - FIRST).days
    print(f"stats: {ACTS} acts over {days} days: the figures are the model's")


main()
