"""Independent figures for tests/planner/tst_sizing.cpp: prints the constants that its bursty trace must give.

    python3 tests/data/bursty_reference.py

The trace is drawn by an integer generator, so that the test makes the very same one in C++; the queue is simulated
here by a heap of free times, with nothing shared with the program.
"""

import heapq
import math

REQUESTS = 12_000
MASK = (1 << 64) - 1


def draws(seed):
    """Knuth's MMIX generator; the upper 31 bits of each state."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) & MASK
        yield state >> 33


def trace(seed=2023):
    """Bursts of 1 to 60 requests, 5 to 64 ms apart, between pauses of 2 s doubled by every lucky toss of a coin."""
    draw = draws(seed)
    rows, now_us = [], 0
    while len(rows) < REQUESTS:
        for _ in range(1 + next(draw) % 60):
            rows.append((now_us, 200 + next(draw) % 4000, 5 + next(draw) % 60))
            now_us += 5_000 + next(draw) % 60_000
        doublings, coins = 0, next(draw)
        while coins & 1 and doublings < 6:
            doublings, coins = doublings + 1, coins >> 1
        now_us += 2_000_000 << doublings
    rows = rows[:REQUESTS]
    return [r[0] / 1e6 for r in rows], [0.2 + r[1] / 8000.0 + 0.02 * r[2] for r in rows]


def waits(arrivals, services, servers):
    free, result = [0.0] * servers, []
    for arrival, service in zip(arrivals, services):
        start = max(arrival, heapq.heappop(free))
        result.append(start - arrival)
        heapq.heappush(free, start + service)
    return result


def quantile(values, p):
    return sorted(values)[min(math.floor(p * len(values)), len(values) - 1)]


def main():
    arrivals, services = trace()
    gaps = [b - a for a, b in zip(arrivals, arrivals[1:])]
    mean = sum(gaps) / len(gaps)
    print("inter-arrival cv2", repr(sum((g - mean) ** 2 for g in gaps) / len(gaps) / mean**2))
    print("duration", repr(arrivals[-1]), "last service", repr(services[-1]), "total", repr(sum(services)))
    for target in (0.2, 1.0, 3.0):
        servers = 1
        while quantile(waits(arrivals, services, servers), 0.95) > target:
            servers += 1
        w = waits(arrivals, services, servers)
        total = 0.0
        for x in w:
            total += x
        print("p95 wait <=", target, "servers", servers, "p_wait", repr(sum(x > 0 for x in w) / len(w)), "mean",
              repr(total / len(w)), "p50", quantile(w, 0.5), "p95", repr(quantile(w, 0.95)), "p99", repr(quantile(w, 0.99)),
              "max", repr(max(w)))


if __name__ == "__main__":
    main()
