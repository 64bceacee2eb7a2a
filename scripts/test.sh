# The whole check: builds, runs every test and the accessibility gate, and ends with one summed line.

congmo_test() {
  local arguments=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --all) arguments+=(-Dcongmo.all=true) ;;
      --mongodb) [ $# -ge 2 ] || fail needs-value "$1"; export CONGMO_MONGODB_URI=$2; shift ;;
      -h|--help) say test-help; return 0 ;;
      *) fail unknown-option test "$1" ;;
    esac
    shift
  done
  use_maven
  ensure_chromium
  mkdir -p "$root/target"
  local log=$root/target/test.log failed=0
  find "$root" -path '*/target/*-reports' -type d -prune -exec rm -rf {} +
  maven verify -fae ${arguments[@]+"${arguments[@]}"} 2>&1 | tee "$log" \
    | grep --line-buffered -E '^\[(ERROR|WARNING)\]|Building |Tests run:|BUILD|SUCCESS|FAILURE|SKIPPED' | grep -v --line-buffered 'Tests run:.*Time elapsed.*-- in' || true
  grep -q 'BUILD SUCCESS' "$log" || failed=1
  sum_of_tests || failed=1
  [ "$failed" = 0 ] || say tests-failed "$log" >&2
  return "$failed"
}

# Chromium and its driver, from the system's packages when they are missing and we may install them
ensure_chromium() {
  if { command -v chromium || command -v google-chrome || [ -n "${CONGMO_CHROMIUM:-}" ]; } >/dev/null \
      && { command -v chromedriver || [ -n "${CONGMO_CHROMEDRIVER:-}" ]; } >/dev/null; then return 0; fi
  local packages='chromium chromium-driver fonts-dejavu-core fonts-noto-core' as=()
  if [ "$(id -u)" != 0 ]; then as=(sudo -n); fi
  if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
    say installing-chromium
    # shellcheck disable=SC2086
    { ${as[@]+"${as[@]}"} apt-get -q -o DPkg::Lock::Timeout=300 update \
      && DEBIAN_FRONTEND=noninteractive ${as[@]+"${as[@]}"} apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $packages; } >"${TMPDIR:-/tmp}/congmo-chromium.log" 2>&1 \
      || fail no-chromium "apt-get install $packages"
  else
    fail no-chromium "apt-get install $packages"
  fi
}

# One line over all modules, read from the reports that the test runs left
sum_of_tests() {
  find "$root" -path '*/target/*-reports/TEST-*.xml' -print0 | xargs -0 -r cat | awk '
    function number(name,  found) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    /<testsuite / { joined = 1; line = "" }
    joined { line = line " " $0; if ($0 ~ />/) { $0 = line; tests += number("tests"); failures += number("failures"); errors += number("errors"); skipped += number("skipped"); joined = 0 } }
    END { printf "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped; exit (tests == 0 || failures + errors > 0) }'
}
