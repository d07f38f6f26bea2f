#!/usr/bin/env bash
# Times `scan` and `dump` beside rsigma and evtx_dump: whole processes, alternating, same file, same rules, output to a file.
# Needs: a build, cargo, python3 with venv, HIKESHI_SHARED. Usage: bench/peers/detection.sh [RUNS [REPETITIONS]]
# REPETITIONS of the attack logs make the large file; 48 make 2 GB.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
repetitions=${2:-48}
shared=${HIKESHI_SHARED:-../shared}
work=target/peers
mkdir -p "$work"
[ -x "$work/yaml/bin/python" ] || { python3 -m venv "$work/yaml" && "$work/yaml/bin/pip" install -q pyyaml; }
[ -x "$work/bin/rsigma" ] || cargo install -q rsigma --version 0.23.0 --locked --no-default-features --features evtx --root "$work"
[ -x "$work/bin/evtx_dump" ] || cargo install -q evtx --locked --root "$work"
python=$work/yaml/bin/python
"$python" bench/peers/rsigma_pipeline.py "$shared/data/sigma" >"$work/pipeline.yml"
"$python" bench/peers/one_evtx.py "$shared/data/evtx/attack" "$work/small.evtx" 1
"$python" bench/peers/one_evtx.py "$shared/data/evtx/attack" "$work/large.evtx" "$repetitions"
one=$(find "$shared/data/sigma-regression" -name '*.evtx' | sort | sed -n 1p)

ours_scan() { ./hikeshi scan "$1" --rules "$shared/data/sigma" --format jsonl --out "$work/ours.out"; }
rsigma_scan() { "$work/bin/rsigma" engine eval -r "$shared/data/sigma" -p "$work/pipeline.yml" -e "@$1" -q --output-format ndjson >"$work/theirs.out"; }
ours_dump() { ./hikeshi dump "$1" --out "$work/ours.out"; }
evtx_dump() { "$work/bin/evtx_dump" -t 1 -o jsonl "$1" >"$work/theirs.out"; }

./hikeshi --help >/dev/null
cat "$work/small.evtx" "$work/large.evtx" >/dev/null
TIMEFORMAT='%R'
echo "case,run,tool,seconds"
for run in $(seq "$runs"); do
    for tool in ours rsigma; do
        for case in start small large; do
            case $case in start) file=$one ;; small) file=$work/small.evtx ;; large) file=$work/large.evtx ;; esac
            seconds=$({ time "${tool}_scan" "$file" >/dev/null 2>&1 || true; } 2>&1)
            echo "scan $case,$run,$tool,$seconds"
        done
    done
    for tool in ours evtx; do
        seconds=$({ time "${tool}_dump" "$work/large.evtx" >/dev/null 2>&1 || true; } 2>&1)
        echo "dump large,$run,$tool,$seconds"
    done
done
