# Sourced by ./run, ./test and .ci/run.
#
# need PACKAGE…: installs those Debian packages that are missing. Where it may not (no root, no Debian), it
# says in one sentence what is missing and goes on: the build may still find all it needs.
need() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "Hearsay: this is not Debian; if the build fails, install what corresponds to: $*" >&2
        return 0
    fi
    missing=""
    for package in "$@"; do
        state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    if [ -z "$missing" ]; then
        echo "Hearsay: all packages are here already." >&2
        return 0
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root="sudo"
    else
        echo "Hearsay: only an administrator can install these packages:$missing (apt-get install$missing); going on without." >&2
        return 0
    fi
    echo "Hearsay: installing$missing" >&2
    # A list that is too old makes the first try fail; a fresh one is fetched only then.
    # shellcheck disable=SC2086 # the names are words of their own
    install="$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends"
    # shellcheck disable=SC2086
    $install $missing >/dev/null 2>&1 || { $as_root apt-get update >/dev/null 2>&1 && $install $missing >/dev/null; } ||
        echo "Hearsay: could not install$missing; going on without." >&2
}

# Rust itself comes from rustup, not from Debian, whose version is too old.
need_rust() {
    command -v cargo >/dev/null 2>&1 || {
        echo "Hearsay: Rust is missing; install it from https://rustup.rs and run this again." >&2
        exit 1
    }
}
