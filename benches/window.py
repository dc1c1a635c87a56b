#!/usr/bin/env python3
"""From a key press to the picture of its feedback, in the real window under Xvfb.

    cargo build --release
    pip install python-xlib
    python3 benches/window.py [--answers 500] [--binary target/release/hearsay] [--data DIR]

Starts an X server of its own (Xvfb must be installed) and a window on a pack of plain choice questions, and
for every question presses 1, Enter, Enter through XTest. After each press a strip of the question's pane is
fetched over and over; the time counts until it shows another picture. Three presses are timed, and
their differences say where the time goes:

- *option*: choosing an option. Input, layout, painting, the way to the screen; nothing is kept.
- *answer*: the same and judging the answer, keeping it (on the disk before its feedback shows) and the feedback.
- *next*: the same as *option* with a whole new question laid out.

`--data DIR` puts the record there instead of in the system's folder for temporary files: what is measured is
only worth something where that folder lies on a disk. At the end the record is opened and the answers in it
are counted. Exit code 1: an answer took longer than wanted (median 16 ms, 99 % 40 ms) or is not in the record.
"""

import argparse
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from Xlib import X, XK, display
from Xlib.ext import xtest

WIDTH, HEIGHT = 1366, 768
ROOT = pathlib.Path(__file__).resolve().parent.parent
MEDIAN_MS, P99_MS = 16.0, 40.0
# A press that shows nothing new within this time was not heard.
PATIENCE = 5.0


def pack(n_questions):
    """The article of the first pack, and plain questions of one shape."""
    lesson = json.loads((ROOT / "quizzes/north-korea-troops.json").read_text("utf-8"))
    article = lesson["articles"][0]
    first = article["paragraphs"][0].split(". ")[0]
    options = ["the ministry", "the president", "a reporter", "nobody"]
    question = lambda n: {
        "id": f"plain-{n}",
        "response": "choice",
        "skill": "attribution",
        "prompt": f"Question {n}: who says so?",
        "options": [{"text": text, "right": ix == n % 4} for ix, text in enumerate(options)],
        "explanation": "It stands in the first sentence.",
        "evidence": [{"article": article["id"], "exact": first}],
    }
    return {
        "hearsay": 1,
        "id": "window-bench",
        "title": "Plain questions",
        "language": "en",
        "articles": [article],
        "questions": [question(n) for n in range(n_questions)],
        "assignment": {"mode": "practice", "items": n_questions, "seed": 1},
    }


class Window:
    """The window under test, and the keys and pictures that go to and fro."""

    def __init__(self, number):
        self.display = display.Display(f":{number}")
        self.root = self.display.screen().root
        self.window = self.wait_for_window()
        self.window.configure(x=0, y=0, width=WIDTH, height=HEIGHT)
        self.window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()

    def wait_for_window(self):
        until = time.monotonic() + 30
        while time.monotonic() < until:
            for child in self.root.query_tree().children:
                shape = child.get_geometry()
                if shape.width > 300 and child.get_attributes().map_state == X.IsViewable:
                    return child
            time.sleep(0.05)
        sys.exit("no window opened in 30 s")

    def picture(self, strip):
        x, y, width, height = strip
        return self.root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF).data

    def key(self, name):
        code = self.display.keysym_to_keycode(XK.string_to_keysym(name))
        xtest.fake_input(self.display, X.KeyPress, code)
        xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.flush()

    def press(self, name, strip):
        """Presses a key; the milliseconds until the strip shows another picture."""
        before = self.picture(strip)
        start = time.perf_counter()
        self.key(name)
        while time.perf_counter() < start + PATIENCE:
            if self.picture(strip) != before:
                return (time.perf_counter() - start) * 1000
        return None

    def settle(self, strip=(0, 0, WIDTH, HEIGHT), quiet=0.12):
        """Waits until nothing has changed for a while."""
        last, since = self.picture(strip), time.perf_counter()
        while time.perf_counter() < since + quiet:
            now = self.picture(strip)
            if now != last:
                last, since = now, time.perf_counter()
            time.sleep(0.01)
        return last

    def save(self, file):
        """The whole window as a portable pixmap, to look at when something went wrong."""
        data = self.picture((0, 0, WIDTH, HEIGHT))
        rgb = bytearray(WIDTH * HEIGHT * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = data[2::4], data[1::4], data[0::4]
        pathlib.Path(file).write_bytes(b"P6 %d %d 255\n" % (WIDTH, HEIGHT) + bytes(rgb))


def changed_rows(before, after, left):
    """The rows of the window in which the part right of `left` differs."""
    row = WIDTH * 4
    cut = lambda data, y: data[y * row + left * 4 : (y + 1) * row]
    return [y for y in range(HEIGHT) if cut(before, y) != cut(after, y)]


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def tell(what, times):
    times = sorted(times)
    at = lambda percent: times[min(len(times) - 1, len(times) * percent // 100)]
    print(
        f"{what:<8} n {len(times):>4}   median {at(50):6.2f} ms   90 % {at(90):6.2f}   99 % {at(99):6.2f}"
        f"   most {times[-1]:6.2f}"
    )
    return at(50), at(99)


def histogram(times):
    for low in range(0, 64, 2):
        n = sum(low <= value < low + 2 for value in times)
        if n:
            print(f"  {low:>3}–{low + 2:<3} ms {n:>5} {'#' * max(1, n * 60 // len(times))}")
    late = sum(value >= 64 for value in times)
    if late:
        print(f"  64 and more {late:>4}")


def measure(window, pid, n_answers):
    """The times of every press. The first question shows which rows to look at, and is not counted."""
    left = WIDTH * 2 // 3
    window.settle()
    window.key("s")
    window.settle()
    asked = window.settle()
    window.key("1")
    chosen = window.settle()
    window.key("Return")
    settled = window.settle()
    window.key("Return")
    window.settle()
    option_rows, answer_rows = changed_rows(asked, chosen, left), changed_rows(chosen, settled, left)
    if not option_rows or not answer_rows:
        window.save("window-bench.ppm")
        sys.exit("the keys did nothing; see window-bench.ppm")
    strip = lambda rows: (left, rows[0], WIDTH - left, rows[-1] - rows[0] + 1)
    # The first rows that change only when the feedback shows: the verdict.
    verdict = [y for y in answer_rows if y not in set(option_rows)] or answer_rows
    first = [y for y in verdict if y < verdict[0] + 24]
    option, answer = strip(option_rows), strip(first)
    print(f"option: rows {option_rows[0]}–{option_rows[-1]}, feedback: rows {first[0]}–{first[-1]}")
    times = {"option": [], "answer": [], "next": []}
    cpu = cpu_seconds(pid)
    for n in range(n_answers):
        for what, key, where in [("option", "1", option), ("answer", "Return", answer), ("next", "Return", answer)]:
            took = window.press(key, where)
            if took is None:
                window.save("window-bench.ppm")
                sys.exit(f"question {n + 2}: {what} was not heard; see window-bench.ppm")
            times[what].append(took)
            window.settle(where, 0.03)
    return times, (cpu_seconds(pid) - cpu) * 1000 / n_answers


def count_answers(data):
    files = list(pathlib.Path(data).rglob("*.sqlite3"))
    with sqlite3.connect(f"file:{files[0]}?mode=ro", uri=True) as record:
        return record.execute("SELECT count(*) FROM attempts").fetchone()[0]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--answers", type=int, default=500)
    arguments.add_argument("--binary", default=str(ROOT / "target/release/hearsay"))
    arguments.add_argument("--data", default=None)
    arguments = arguments.parse_args()
    folder = tempfile.mkdtemp(prefix="hearsay-window-")
    data = arguments.data or f"{folder}/data"
    os.makedirs(data, exist_ok=True)
    lesson = f"{folder}/plain.json"
    pathlib.Path(lesson).write_text(json.dumps(pack(arguments.answers + 1)), "utf-8")
    # The terminal makes the profile, with another pack, so that the window has nothing to ask.
    subprocess.run(
        [arguments.binary, "practise", str(ROOT / "quizzes/north-korea-troops.json"), "--data", data, "--profile", "Ada"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
    )
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )
    number = os.read(read, 16).decode().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "XDG_CONFIG_HOME": folder}
    environment.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen(
        [arguments.binary, "--data", data, "--renderer", "software", lesson], env=environment
    )
    try:
        window = Window(number)
        times, cpu = measure(window, program.pid, arguments.answers)
    finally:
        program.terminate()
        program.wait()
        server.terminate()
        server.wait()
    n_kept = count_answers(data) - 1
    shutil.rmtree(folder)
    medians = {what: tell(what, of) for what, of in times.items()}
    print(f"from the key to the feedback, {len(times['answer'])} answers:")
    histogram(times["answer"])
    print(f"judging, keeping and the feedback itself: {medians['answer'][0] - medians['option'][0]:.2f} ms of the median")
    print(f"processor: {cpu:.1f} ms a question (three presses and the frames that follow)")
    print(f"answers in the record: {n_kept} of {len(times['answer'])}")
    median, p99 = medians["answer"]
    sys.exit(0 if median <= MEDIAN_MS and p99 <= P99_MS and n_kept >= len(times["answer"]) else 1)


if __name__ == "__main__":
    main()
