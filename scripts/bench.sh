# Measures what a test must not assert: durability over many kills, freshness in seconds; and tries at length what a test tries briefly.

congmo_bench() {
  local what=${1:-} kills=100 requests=2000 seed=$RANDOM
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
    api)
      local documents=12000
      if [ "${1:-}" = --documents ]; then
        [[ ${2:-} =~ ^[0-9]+(,[0-9]+)*$ ]] || fail needs-value --documents
        documents=$2
      fi
      bench_test ApiBench "-Dcongmo.documents=$documents" ;;
    fuzz)
      while [ $# -gt 0 ]; do
        case "$1" in
          --requests|--seed) [[ ${2:-} =~ ^[0-9]+$ ]] || fail needs-value "$1" ;;
          *) fail unknown-option bench "$1" ;;
        esac
        [ "$1" = --seed ] && seed=$2 || requests=$2
        shift 2
      done
      use_maven
      say bench-fuzz "$requests" "$seed"
      maven test -pl cms-api -am -Dtest=EveryOperationIsFuzzedTest -Dsurefire.failIfNoSpecifiedTests=false "-Dcongmo.fuzz=$requests" "-Dcongmo.seed=$seed" ;;
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
