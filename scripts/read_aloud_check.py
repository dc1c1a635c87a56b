#!/usr/bin/env python3
"""Reads a question, its options and its feedback out of the running window, as a screen reader does: over AT-SPI.

    scripts/read_aloud_check.py target/release/hearsay

Needs Debian's dbus, at-spi2-core, python3-pyatspi, gir1.2-atspi-2.0 and xvfb, and its /usr/bin/python3.
Starts the program on a display and a bus of its own, and keeps nothing. Exit code 1: something was not there.
"""

import os
import subprocess
import sys
import tempfile
import time

PACK = "quizzes/north-korea-troops.json"
INSIDE = "HEARSAY_READ_ALOUD_INSIDE"
PATIENCE = 20.0


def outside(binary):
    """Runs this script again inside a display and a bus."""
    environment = dict(os.environ, **{INSIDE: "1", "NO_AT_BRIDGE": "0"})
    for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--"]
    return subprocess.call([*command, "/usr/bin/python3", __file__, binary], env=environment)


def announce_a_reader():
    """Says on the bus that a screen reader runs; programs build their trees only then."""
    command = [
        "gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
        "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status",
    ]
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        subprocess.run([*command, name, "<true>"], check=True, stdout=subprocess.DEVNULL)


def walk(node):
    """Every object under one, itself first, in the order of reading."""
    yield node
    for child in list(node):
        if child is not None:
            yield from walk(child)


class Reader:
    """A client of AT-SPI that knows the one program."""

    def __init__(self, process_id):
        import pyatspi

        self.atspi = pyatspi
        self.process_id = process_id

    def nodes(self):
        """What the window shows, as role, name and object."""
        found = []
        for program in self.atspi.Registry.getDesktop(0):
            if program is None or program.get_process_id() != self.process_id:
                continue
            for node in walk(program):
                node.clear_cache()
                found.append((node.getRoleName(), node.name or "", node))
        return found

    def wait(self, wanted):
        """The first things of which `wanted` makes something, or an end of patience."""
        until = time.monotonic() + PATIENCE
        shown = []
        while time.monotonic() < until:
            try:
                shown = self.nodes()
                found = wanted(shown)
                if found:
                    return found
            except Exception as error:  # The window changed under the reader's hands.
                shown = [("error", str(error), None)]
            time.sleep(0.3)
        for role, name, _ in shown:
            print(f"  shown: {role}: {name}", file=sys.stderr)
        sys.exit("what was looked for is not there")

    def press(self, node):
        """The first action of an object: a click."""
        node.queryAction().doAction(0)


def button(name):
    def wanted(shown):
        return [node for role, said, node in shown if "button" in role and said.startswith(name)]

    return wanted


def options(shown):
    if button("Begin")(shown):
        return []
    return [(said, node) for role, said, node in shown if role in ("radio button", "check box") and said]


def feedback(shown):
    starts = ("Right.", "Partly right", "Not right.")
    return [said for _, said, _ in shown if said.startswith(starts)]


def read(reader):
    """From the article to the feedback, printing what is heard on the way."""
    reader.press(reader.wait(button("Start the questions"))[0])
    # Nobody has practised in this folder: the name proposed is taken.
    reader.press(reader.wait(button("Begin"))[0])
    heard = reader.wait(options)
    shown = reader.nodes()
    for role, said, _ in shown:
        if role == "heading":
            print(f"heading: {said}")
    for said, _ in heard:
        print(f"option: {said}")
    reader.press(heard[0][1])
    time.sleep(1.0)
    reader.press(reader.wait(button("Give the answer"))[0])
    print(f"feedback: {reader.wait(feedback)[0]}")


def inside(binary):
    announce_a_reader()
    with tempfile.TemporaryDirectory() as data:
        program = subprocess.Popen([binary, "--data", data, "--lang", "en", PACK])
        try:
            read(Reader(program.pid))
        finally:
            program.terminate()
            program.wait()
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    BINARY = os.path.abspath(sys.argv[1])
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    run = inside if INSIDE in os.environ else outside
    sys.exit(run(BINARY))
