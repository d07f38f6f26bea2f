"""Reads the lines of all tools and prints a table: the median of a unit's time, its range, the ratio to ours.

Of each tool the first run is left out. Usage: table.py < runs.csv
"""
import statistics
import sys

NANO = 1e9
times, results = {}, {}
for line in sys.stdin:
    model, tool, run, units, cpu, wall, first, second = line.strip().split(",")
    if int(run) > 0:
        times.setdefault((model, tool), []).append((float(cpu) * NANO / int(units), float(wall) * NANO / int(units)))
        results.setdefault((model, tool), []).append((float(first), float(second)))

print("| model | tool | runs | ns of processor a unit, median (range) | ratio | ns of wall time, median (range) | ratio | results |")
print("|---|---|---|---|---|---|---|---|")
for (model, tool), all_times in sorted(times.items(), key=lambda one: (one[0][0], one[0][1] != "hikeshi", one[0][1])):
    cells = []
    for which in (0, 1):
        mine = sorted(one[which] for one in all_times)
        ours = statistics.median(one[which] for one in times[(model, "hikeshi")])
        middle = statistics.median(mine)
        cells.append(f"{middle:,.0f} ({mine[0]:,.0f} to {mine[-1]:,.0f}) | {middle / ours:,.0f}")
    means = [statistics.mean(one[which] for one in results[(model, tool)]) for which in (0, 1)]
    print(f"| {model} | {tool} | {len(all_times)} | {cells[0]} | {cells[1]} | {means[0]:.5g}, {means[1]:.5g} |")
