# Shared by ./run, ./test and .ci/run: what the project needs, and one quiet build. To be sourced from the project's root.

packages=(
    build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev qt6-translations-l10n
    libqcustomplot-dev libsqlitecpp-dev libsqlite3-dev libboost-dev libexpected-dev libqpdf-dev zlib1g-dev libquazip1-qt6-dev libcsv-dev
    fonts-noto-core fonts-noto-cjk
)
test_packages=(
    poppler-utils
    xvfb openbox xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0 # a desktop of its own
)
ci_packages=(clang-format clang-tidy)

# Installs those of the named packages that are missing; says nothing when there are none.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        [ -n "$(command -v cmake)" ] && return 0
        echo "tenbin: install the equivalents of these Debian packages first: $*" >&2
        return 1
    fi
    local missing=() name
    declare -A installed=()
    while read -r status name; do
        [ "$status" = installed ] && installed[$name]=1
    done < <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        [ -n "${installed[$name]:-}" ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local admin=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "tenbin: missing packages, install them as root: ${missing[*]}" >&2
            return 1
        fi
        admin=(sudo)
    fi
    echo "tenbin: installing ${#missing[@]} packages" >&2
    local log
    log=$(mktemp)
    if ! { "${admin[@]}" apt-get update -qq &&
           "${admin[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        echo "tenbin: apt-get failed; the packages are: ${missing[*]}" >&2
        return 1
    fi
    rm -f "$log"
}

# build PRESET TARGETS...: configures once, builds, and prints only what went wrong.
build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    if [ ! -f "build/$preset/build.ninja" ] && ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    if ! ninja -C "build/$preset" "$@" >"$log" 2>&1; then
        grep -E "error|FAILED|warning|undefined" "$log" | head -n 40 >&2 || true
        tail -n 5 "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}
