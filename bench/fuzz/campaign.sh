#!/usr/bin/env bash
# Ten minutes of fuzzing for each reader, and 200,000 mutated chunks of real logs. Needs HIKESHI_SHARED.
# Usage: bench/fuzz/campaign.sh [SECONDS [SEED [CHUNKS]]]; docs/fuzzing.md records what came of it.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-600}
seed=${2:-20261124}
chunks=${3:-200000}
shared=${HIKESHI_SHARED:-../shared}
bench/fuzz/run.sh "$seconds" "$seed"
. build-support/find-jdk.sh
find_jdk
classes=fuzz/target/test-classes:telemetry/target/classes:detection/target/classes:$(cat fuzz/target/class-path)
"$JAVA_HOME/bin/java" -Xmx1g -cp "$classes" dev.hikeshi.fuzz.ChunkCampaign "$shared/data/evtx/format" "$chunks" "$seed"
