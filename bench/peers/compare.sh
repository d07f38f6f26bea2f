#!/usr/bin/env bash
# Compares our queues and a FAIR model with SimPy, Ciw and pyfair on this machine; prints a table.
# Needs: ./mvnw -B -q -pl bench -am package -DskipTests, and python3 with venv. Usage: bench/peers/compare.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-6}
. build-support/find-jdk.sh
find_jdk
if [ ! -x target/peers/bin/python ]; then
    mkdir -p target
    python3 -m venv target/peers
    target/peers/bin/pip install -q simpy==4.1.1 ciw==3.2.7 pyfair==0.1a13
fi
{
    "$JAVA_HOME/bin/java" -cp "bench/target/classes:$(cat bench/target/class-path)" dev.hikeshi.bench.Peers $((runs * 2))
    for model in mmc priority; do
        target/peers/bin/python bench/peers/queues.py simpy "$model" 100000 "$runs"
        target/peers/bin/python bench/peers/queues.py ciw "$model" 40000 "$runs"
    done
    target/peers/bin/python bench/peers/fair.py "$runs"
} | tee target/peers/runs.csv >&2
target/peers/bin/python bench/peers/table.py <target/peers/runs.csv
