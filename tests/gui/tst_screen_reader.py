#!/usr/bin/python3
"""What a screen reader gets of the real window, through AT-SPI: names, values, charts as tables, in every mode."""

import time

from desktop import Desktop, application, atspi, in_a_session, until

MODES = ("Plan", "Compare", "Report", "Study", "Prices")


def unnamed(window):
    """What takes the keyboard, is shown, and says nothing of itself."""
    for node in window.walk():
        if node.has("FOCUSABLE", "SHOWING", "VISIBLE") and node.role != "filler" and not node.name:
            yield f"{node.role} “{node.description}”"


def check_plan(window):
    sliders = [node for node in window.walk() if node.role == "slider"]
    assert len(sliders) == 3, f"{len(sliders)} sliders"
    for slider in sliders:
        assert slider.name and slider.description and slider.value > 0, (slider.name, slider.description, slider.value)
    charts = [node for node in window.walk() if node.role == "chart"]
    assert len(charts) == 4, f"{len(charts)} charts"
    for chart in charts:
        assert chart.name and chart.description, (chart.name, chart.description)
        assert chart.rows > 0 and chart.columns > 1, chart.name
        assert chart.cell(0, 0).name, f"{chart.name}: the first cell is empty"
    print("Plan:", "; ".join(f"{slider.name} {slider.value:g}" for slider in sliders))
    for chart in charts:
        print(f"  {chart.name}: {chart.rows} rows. {chart.description}")


def main():
    in_a_session()
    api = atspi()
    begun = time.monotonic()
    with Desktop() as desktop:
        _, window = application(desktop, api)
        faults, tables = [], 0
        for mode in MODES:
            button = until(lambda: window.find("check box", mode), why=f"a button for {mode}")
            button.act()
            until(lambda: button.has("CHECKED"), why=f"{mode} is up")
            time.sleep(0.5)  # its page is laid out
            faults += [f"{mode}: {fault}" for fault in unnamed(window)]
            controls = sum(node.has("FOCUSABLE", "SHOWING") for node in window.walk())
            assert controls > 10, f"{mode} has {controls} controls"
            if mode == "Plan":
                check_plan(window)
            for node in window.walk():
                if node.role == "table" and node.has("SHOWING") and node.rows > 0:
                    tables += 1
                    print(f"{mode}: table “{node.name}”, {node.rows} x {node.columns}")
        assert tables > 0, "no table anywhere"
        assert not faults, "\n".join(faults)
    print(f"{time.monotonic() - begun:.1f} s")


main()
