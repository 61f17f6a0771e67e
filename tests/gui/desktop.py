"""A real desktop for the real program: X server, window manager, session bus, and its tree as a screen reader gets it.

Every process is started here and ended here. Places come from the tree, never from this file.
"""

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77  # ctest's SKIP_RETURN_CODE
TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-run-session": "dbus"}


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def in_a_session():
    """Runs this script again within a session bus of its own, which ends with it."""
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        skip("install " + " ".join(missing))
    if "TENBIN_SESSION" not in os.environ:
        environment = dict(os.environ, TENBIN_SESSION="1")
        adopt_orphans()
        ran = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
        reap()
        sys.exit(ran.returncode)


def adopt_orphans():
    """What the bus started for itself comes to this process when the bus ends, not to an init that may reap nothing."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def reap():
    deadline = time.monotonic() + 5
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < deadline:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.05)
        print("warning: a process of the session bus outlives it")


def atspi():
    try:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
    except (ImportError, ValueError) as error:
        skip(f"install python3-gi gir1.2-atspi-2.0 ({error})")
    return Atspi


class Desktop(contextlib.ExitStack):
    def __init__(self, width=1440, height=900):
        super().__init__()
        self.size = (width, height)

    def __enter__(self):
        super().__enter__()
        self.folder = self.enter_context(tempfile.TemporaryDirectory(prefix="tenbin-desktop-"))
        runtime = os.path.join(self.folder, "runtime")
        os.mkdir(runtime, 0o700)
        self.environment = dict(os.environ, HOME=self.folder, XDG_RUNTIME_DIR=runtime, LC_ALL="C.UTF-8", LANGUAGE="en",
                                QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"):
            self.environment.pop(name, None)
        read, write = os.pipe()
        size = "%dx%dx24" % self.size
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            skip("Xvfb gives no display")
        self.environment["DISPLAY"] = os.environ["DISPLAY"] = ":" + number
        self.start("openbox")
        return self

    def start(self, *command, **options):
        """A process that ends with the desktop."""
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL, **options)

        def end():
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

        self.callback(end)
        return process

    def run(self, *command):
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True).stdout

    def x(self, *words):
        self.run("xdotool", *[str(word) for word in words])

    def keys(self, *names):
        self.x("key", "--clearmodifiers", *names)

    def type(self, text):
        self.x("type", "--delay", 5, text)

    def click(self, node):
        self.x("mousemove", *node.middle(), "click", 1)

    def drag(self, node, start, end):
        """From one share of its width to another, in steps as a hand makes them."""
        box, y = node.box(), node.middle()[1]
        self.x("mousemove", round(box.x + start * box.width), y, "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            share = start + (end - start) * step / steps
            self.x("mousemove", round(box.x + share * box.width), y)
        self.x("mouseup", 1)


def until(what, *, within=90.0, why):
    """What `what` gives once that is true."""
    deadline = time.monotonic() + within
    while True:
        result = what()
        if result:
            return result
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {within:g} s: {why}")
        time.sleep(0.05)


class Node:
    """One control, as a screen reader knows it."""

    def __init__(self, its, api):
        self.its, self.api = its, api

    @property
    def name(self):
        return self.its.get_name() or ""

    @property
    def description(self):
        return self.its.get_description() or ""

    @property
    def role(self):
        return self.its.get_role_name()

    def has(self, *states):
        known = self.its.get_state_set()
        return all(known.contains(getattr(self.api.StateType, state)) for state in states)

    @property
    def value(self):
        return self.api.Value.get_current_value(self.its)

    @property
    def text(self):
        return self.api.Text.get_text(self.its, 0, -1)

    @property
    def rows(self):
        return self.api.Table.get_n_rows(self.its)

    @property
    def columns(self):
        return self.api.Table.get_n_columns(self.its)

    def cell(self, row, column):
        return Node(self.api.Table.get_accessible_at(self.its, row, column), self.api)

    def act(self):
        self.api.Action.do_action(self.its, 0)

    def box(self):
        return self.api.Component.get_extents(self.its, self.api.CoordType.SCREEN)

    def middle(self):
        box = self.box()
        return round(box.x + box.width / 2), round(box.y + box.height / 2)

    def children(self):
        for i in range(self.its.get_child_count()):
            child = self.its.get_child_at_index(i)
            if child:
                yield Node(child, self.api)

    def walk(self, cells=False):
        """Itself and what is below; of tables only themselves."""
        yield self
        if self.role not in ("table", "chart") or cells:
            for child in self.children():
                yield from child.walk(cells)

    def find(self, role, starts="", showing=True):
        for node in self.walk():
            if node.role == role and node.name.startswith(starts) and (not showing or node.has("SHOWING")):
                return node
        return None


def application(desktop, api, *words):
    """Starts the program and gives its process and its window."""
    program = desktop.start(os.environ["TENBIN_BINARY"], *words)

    def window():
        if program.poll() is not None:
            raise AssertionError(f"the program ended with {program.returncode}")
        root = api.get_desktop(0)
        for i in range(root.get_child_count()):
            its = root.get_child_at_index(i)
            if its and its.get_process_id() == program.pid:
                for node in Node(its, api).children():
                    if "Tenbin" in node.name and node.has("SHOWING"):
                        return node
        return None

    return program, until(window, why="a window in the accessibility tree")
