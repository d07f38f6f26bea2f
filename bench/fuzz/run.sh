#!/usr/bin/env bash
# Fuzzes every target with Jazzer, two at a time. Usage: bench/fuzz/run.sh [SECONDS [SEED]]
# Ends with 1 and the names of the inputs that failed, which lie in target/fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
seed=${2:-20261124}
. build-support/find-jdk.sh
find_jdk
[ -e fuzz/target/class-path ] && [ -d fuzz/target/test-classes ] || ./mvnw -q -B -ntp -pl fuzz -am package -DskipTests
classes=fuzz/target/test-classes:$(cat fuzz/target/class-path)
for module in telemetry detection; do classes=$module/target/classes:$classes; done
work=target/fuzz
rm -rf "$work"
mkdir -p "$work"
"$JAVA_HOME/bin/java" -cp "$classes" dev.hikeshi.fuzz.Corpus "$work/corpus"

# A rule brings its own regexes: that they are compiled is no finding.
fuzz() { # one target; its last lines of the log tell what was done
    local name=$1
    mkdir -p "$work/found/$name"
    "$JAVA_HOME/bin/java" -Xmx1g -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED -cp "$classes" com.code_intelligence.jazzer.Jazzer \
        --target_class="dev.hikeshi.fuzz.$name" --instrumentation_includes='dev.hikeshi.telemetry.**:dev.hikeshi.detection.**' \
        --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection \
        --reproducer_path="$work/found/$name" -artifact_prefix="$work/found/$name/" \
        -seed="$seed" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3000 -max_len=8192 -print_final_stats=1 \
        "$work/corpus/$name" >"$work/$name.log" 2>&1 || { echo "$name FAILED, see $work/$name.log" >>"$work/failed"; }
    echo "$name: $(grep -o 'stat::number_of_executed_units: *[0-9]*' "$work/$name.log" | grep -o '[0-9]*$') inputs in $seconds s, seed $seed"
}
export -f fuzz
export JAVA_HOME classes work seconds seed
ls "$work/corpus" | xargs -P 2 -I{} bash -c 'fuzz {}'
if [ -e "$work/failed" ]; then
    cat "$work/failed"
    exit 1
fi
