"""The queues of the comparison in SimPy and Ciw: five hands, busy four fifths of the time.

Prints model,tool,run,cases,cpu_s,wall_s,mean waits of the first and the second line.
Usage: queues.py TOOL MODEL CASES RUNS
"""
import random
import sys
import time


def in_simpy(model, cases, seed):
    import simpy

    draw = random.Random(seed)
    env = simpy.Environment()
    hands = simpy.Resource(env, 5) if model == "mmc" else simpy.PriorityResource(env, 5)
    waits = [[0.0, 0], [0.0, 0]]

    def case(line):
        came = env.now
        asked = hands.request() if model == "mmc" else hands.request(priority=line)
        with asked:
            yield asked
            waits[line][0] += env.now - came
            waits[line][1] += 1
            yield env.timeout(draw.expovariate(1.0))

    def source():
        for _ in range(cases):
            yield env.timeout(draw.expovariate(4.0))
            env.process(case(0 if model == "mmc" or draw.random() < 0.25 else 1))

    env.process(source())
    env.run()
    return [total / max(1, count) for total, count in waits]


def in_ciw(model, cases, seed):
    import ciw

    ciw.seed(seed)
    work = [ciw.dists.Exponential(1.0)]
    if model == "mmc":
        network = ciw.create_network(
            arrival_distributions=[ciw.dists.Exponential(4.0)],
            service_distributions=work,
            number_of_servers=[5],
        )
    else:
        network = ciw.create_network(
            arrival_distributions={"0": [ciw.dists.Exponential(1.0)], "1": [ciw.dists.Exponential(3.0)]},
            service_distributions={"0": work, "1": work},
            priority_classes={"0": 0, "1": 1},
            number_of_servers=[5],
        )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_time(cases / 4.0)
    waits = [[0.0, 0], [0.0, 0]]
    for record in simulation.get_all_records():
        line = 0 if model == "mmc" else int(record.customer_class)
        waits[line][0] += record.waiting_time
        waits[line][1] += 1
    return [total / max(1, count) for total, count in waits]


def main():
    tool, model, cases, runs = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    play = {"simpy": in_simpy, "ciw": in_ciw}[tool]
    for run in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        waits = play(model, cases, run)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        print(f"{model},{tool},{run},{cases},{cpu:.6f},{wall:.6f},{waits[0]:.6g},{waits[1]:.6g}", flush=True)


main()
