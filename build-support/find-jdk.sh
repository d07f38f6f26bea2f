# Sourced by mvnw and hikeshi: sets JAVA_HOME to a JDK 25 or later, or says in one line what to install.

# The major version of the JDK in folder $1, or nothing when no compiler stands there.
jdk_major() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_fits() {
    major=$(jdk_major "$1") && [ -n "$major" ] && [ "$major" -ge 25 ]
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_fits "$JAVA_HOME"; then
        return 0
    fi
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "$on_path" /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if jdk_fits "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    echo "hikeshi: no JDK 25 found; install one (Debian: apt-get install openjdk-25-jdk or temurin-25-jdk) or set JAVA_HOME to it." >&2
    exit 2
}
