#!/usr/bin/python3
"""The main job by mouse and keyboard in a real window; what it showed at the end is what `tenbin evaluate` says of the file."""

import json
import os
import re
import time

from desktop import Desktop, application, atspi, in_a_session, until


def figures(text):
    """Every number of a text, with half a unit of its last place: what rounding may have taken."""
    for match in re.finditer(r"\d[\d,]*(?:\.(\d+))?", text):
        yield float(match.group().replace(",", "")), 0.5 * 10 ** -len(match.group(1) or "")


def agrees(what, shown, expected):
    number, slack = next(figures(shown))
    assert abs(number - expected) <= slack * (1 + 1e-9), f"{what}: the window shows “{shown}”, the file says {expected}"
    print(f"  {what}: {shown} = {expected:g}")


class Window:
    def __init__(self, desktop, node):
        self.desktop, self.node, self.known = desktop, node, {}

    def find(self, role, starts=""):
        return until(lambda: self.node.find(role, starts), why=f"{role} “{starts}”")

    def cards(self):
        """The five figures: what each says of itself."""
        if not self.known:
            names = ("Monthly cost", "Per 1,000 requests", "p95 first token", "Availability (design)", "Throttled")
            self.known = {name: self.find("filler", name) for name in names}
        return {name: node.description for name, node in self.known.items()}

    def settled(self):
        """Replay has answered, and nothing has changed for a while."""
        last, since = None, time.monotonic()
        while True:
            now = self.cards()
            if now != last or "…" in now["p95 first token"]:
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 0.6:
                return now
            time.sleep(0.1)

    def type_into(self, field, text, shown):
        self.desktop.click(self.find("text", field))
        self.desktop.keys("ctrl+a")
        self.desktop.type(text)
        self.desktop.keys("Tab")
        until(lambda: self.find("text", field).text == shown, why=f"{field} shows {shown}")

    def drag(self, name, start, end):
        slider = self.find("slider", name)
        before = slider.value
        self.desktop.drag(slider, start, end)
        until(lambda: slider.value != before, why=f"{name} moves")
        return slider.value

    def adopt_advice(self):
        before = self.settled()
        foot = self.find("label", "Saved").box().y  # what lies below it is scrolled out

        def button():
            for node in self.node.walk():
                if node.role == "push button" and node.name.startswith("Apply: "):
                    box = node.box()
                    if box.width > 0 and box.y + box.height < foot:
                        return node
            return None

        advice = until(button, why="advice that can be clicked")
        name = advice.name
        self.desktop.click(advice)
        until(lambda: self.cards() != before, why=f"“{name}” changes a figure")
        return name


def main():
    in_a_session()
    api = atspi()
    begun = time.monotonic()
    with Desktop() as desktop:
        tenbin = os.environ["TENBIN_BINARY"]
        file = os.path.join(desktop.folder, "job.tenbin")
        desktop.run(tenbin, "new", "--recipe", "internal-qa", "-o", file)
        program, node = application(desktop, api, file)
        window = Window(desktop, node)
        window.settled()
        window.type_into("Requests a month", "250000", "250,000")
        window.type_into("Answer, uncut", "210", "210")
        targets = {"monthly_cost_usd": window.drag("Monthly cost", 0.5, 0.75), "p95_ttft_s": window.drag("p95 first token", 0.4, 0.6)}
        print("adopted:", window.adopt_advice())
        shown = window.settled()
        saved = os.stat(file).st_mtime_ns
        desktop.keys("ctrl+s")
        until(lambda: os.stat(file).st_mtime_ns != saved, why="the file is saved")
        until(lambda: "•" not in node.name and not node.name.startswith("*"), why="the title says so")

        said = json.loads(desktop.run(tenbin, "evaluate", file, "--json"))
        agrees("cost", shown["Monthly cost"], said["total_monthly_usd"])
        agrees("cost of 1,000", shown["Per 1,000 requests"].replace("1,000", ""), said["usd_per_1000_requests"])
        agrees("p95", shown["p95 first token"], said["latency"]["ttft_s"]["p95"])
        agrees("availability, %", shown["Availability (design)"], 100 * said["availability"]["design"])
        agrees("throttled, %", shown["Throttled"], 100 * said["capacity"]["throttled_share"])
        agrees("failed, %", shown["Throttled"].split("failed")[1], 100 * said["capacity"]["failed_share"])
        for target in said["targets"]:
            if target["name"] in targets:
                assert abs(targets[target["name"]] / target["target"] - 1) < 1e-9, (target, targets)
                print(f"  target {target['name']}: {target['target']:g}")
        exported = os.path.join(desktop.folder, "job.json")
        desktop.run(tenbin, "export", file, "--format", "json", "-o", exported)
        with open(exported, encoding="utf-8") as stream:
            text = stream.read()
        for number in ("250000", "210"):
            assert re.search(rf":\s*{number}\b", text), f"{number} is not in the file"

        desktop.keys("ctrl+q")
        assert program.wait(10) == 0, f"the program ended with {program.returncode}"
    print(f"{time.monotonic() - begun:.1f} s")


main()
