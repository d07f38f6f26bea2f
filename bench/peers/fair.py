"""The FAIR model of the comparison in pyfair: the first one of its README, 1,000,000 trials.

Prints model,tool,run,trials,cpu_s,wall_s,mean and deviation of the risk. Usage: fair.py RUNS
"""
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import pyfair  # noqa: E402

TRIALS = 1_000_000

for run in range(int(sys.argv[1])):
    wall, cpu = time.perf_counter(), time.process_time()
    model = pyfair.FairModel(name="model", n_simulations=TRIALS, random_seed=run)
    model.input_data("Loss Event Frequency", low=20, mode=100, high=900)
    model.input_data("Primary Loss", low=3_000_000, mode=3_500_000, high=5_000_000)
    model.input_data("Secondary Loss", constant=3_500_000)
    model.calculate_all()
    risk = model.export_results()["Risk"]
    mean, deviation = risk.mean(), risk.std()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(f"fair,pyfair,{run},{TRIALS},{cpu:.6f},{wall:.6f},{mean:.6g},{deviation:.6g}", flush=True)
