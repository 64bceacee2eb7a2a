# Measures what a test must not assert: durability over many kills, freshness in seconds.

congmo_bench() {
  local what=${1:-} kills=100
  [ $# -gt 0 ] && shift
  case "$what" in
    durability)
      if [ "${1:-}" = --kills ]; then
        [[ ${2:-} =~ ^[0-9]+$ ]] || fail needs-value --kills
        kills=$2
      fi
      bench_test NothingAcknowledgedIsLostIT "-Dcongmo.kills=$kills" "-Dcongmo.publications=$((kills * 10))"
      maven test -pl cms-api -am -Dtest=WriteBench -Dsurefire.failIfNoSpecifiedTests=false -Dsurefire.trimStackTrace=false ;;
    freshness) bench_test FreshnessBench ;;
    accessibility)
      . "$root/scripts/check.sh"
      accessibility bench.BenchCommand "$@" ;;
    ""|-h|--help) say bench-help ;;
    *) fail unknown-option bench "$what" ;;
  esac
}

# One class of river-test, on applications packaged now
bench_test() {
  local class=$1
  shift
  use_maven
  maven verify -pl river-test -am -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false "-Dit.test=$class" "$@"
}
