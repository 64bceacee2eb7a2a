# Starts cms-api and portal-site, loads the samples at the first start, and stops both on Ctrl-C.

congmo_run() {
  case "${1:-}" in
    "") ;;
    -h|--help) say run-help; return 0 ;;
    *) fail unknown-option run "$1" ;;
  esac
  portal_port=${CONGMO_PORTAL_PORT:-8080}
  api_port=${CONGMO_API_PORT:-8081}
  data=${CONGMO_DATA:-$root/data}
  use_maven
  check_ports
  prepare_data
  build_applications
  keep_programs
  start_applications
  load_samples
  welcome
  wait_for_end
}

check_ports() {
  local name port
  for name in CONGMO_PORTAL_PORT CONGMO_API_PORT; do
    port=$portal_port
    [ "$name" = CONGMO_API_PORT ] && port=$api_port
    [[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] || fail not-a-port "$name" "$port"
    ! answers "$port" || fail port-in-use "$port" "$name" "$((port + 100))"
  done
  [ "$portal_port" != "$api_port" ] || fail same-port "$portal_port"
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

prepare_data() {
  mkdir -p "$data/logs" 2>/dev/null || fail data-not-writable "$data"
  [ -w "$data" ] || fail data-not-writable "$data"
  data=$(cd "$data" && pwd)
  local free
  free=$(df -Pk "$data" | awk 'NR==2{print int($4/1024)}')
  [ "$free" -ge 500 ] || fail no-disk "$data" "$free"
}

build_applications() {
  api_jar=$root/cms-api/target/cms-api.jar
  portal_jar=$root/portal-site/target/portal-site.jar
  samples_jar=$root/content-samples/target/content-samples.jar
  local built=$root/target/applications-built
  if [ ! -f "$api_jar" ] || [ ! -f "$portal_jar" ] || [ ! -f "$samples_jar" ] || newer_sources "$built" "$root/pom.xml" "$root/cms-api" \
      "$root/portal-site" "$root/content-samples" "$root/themes" "$root/vietnamese-text" "$root/accessibility-checks/rules"; then
    say building
    maven -q -DskipTests -Dmaven.test.skip=true package -pl cms-api,portal-site,content-samples -am >"$data/logs/build.log" 2>&1 \
      || { tail -n 25 "$data/logs/build.log" >&2; fail build-failed "$data/logs/build.log"; }
    mkdir -p "$root/target"
    touch "$built"
  fi
}

# Runs from copies, so that a build in this checkout does not pull the jars from under a running portal
keep_programs() {
  mkdir -p "$data/program"
  cp "$api_jar" "$portal_jar" "$data/program/"
  api_jar=$data/program/${api_jar##*/}
  portal_jar=$data/program/${portal_jar##*/}
}

# A password that a person can type: 20 letters and digits, none that look alike
random_password() { LC_ALL=C tr -dc 'a-hjkmnp-zA-HJKMNP-Z2-9' </dev/urandom | head -c 20 || true; }

start_applications() {
  first_start=no
  if [ ! -f "$data/accounts-shown" ]; then
    first_start=yes
    export CONGMO_FIRST_ADMIN_PASSWORD=${CONGMO_ADMIN_PASSWORD:-$(random_password)}
    export CONGMO_FIRST_EDITOR_PASSWORD=${CONGMO_ADMIN_PASSWORD:-$(random_password)}
    export CONGMO_FIRST_PUBLISHER_PASSWORD=${CONGMO_ADMIN_PASSWORD:-$(random_password)}
  fi
  if [ ! -f "$data/samples-loaded" ]; then
    CONGMO_LOADER_PASSWORD=$(random_password)
    export CONGMO_LOADER_PASSWORD
  fi
  export CONGMO_DATA=$data CONGMO_API_PORT=$api_port CONGMO_PORTAL_PORT=$portal_port
  export CONGMO_API_URL=http://127.0.0.1:$api_port
  export CONGMO_PORTAL_ORIGIN=${CONGMO_PORTAL_ORIGIN:-http://127.0.0.1:$portal_port}
  trap stop_applications EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  say starting
  "$java" "${jvm[@]}" -jar "$api_jar" >>"$data/logs/cms-api.log" 2>&1 & api=$!
  env -u CONGMO_FIRST_ADMIN_PASSWORD -u CONGMO_FIRST_EDITOR_PASSWORD -u CONGMO_FIRST_PUBLISHER_PASSWORD \
      -u CONGMO_LOADER_PASSWORD -u CONGMO_ADMIN_PASSWORD -u CONGMO_MONGODB_URI \
    "$java" "${jvm[@]}" -jar "$portal_jar" >>"$data/logs/portal-site.log" 2>&1 & portal=$!
  wait_until_up "$api" "$api_port" cms-api
  wait_until_up "$portal" "$portal_port" portal-site
}

# Lucene and the image library call native code; two small services share the machine.
jvm=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx768m -Dfile.encoding=UTF-8)

wait_until_up() {
  local process=$1 port=$2 name=$3 tries=0
  until answers "$port"; do
    kill -0 "$process" 2>/dev/null || { tail -n 20 "$data/logs/$name.log" >&2; fail died "$name" "$data/logs/$name.log"; }
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || fail not-up "$name" "$data/logs/$name.log"
    sleep 0.2
  done
}

load_samples() {
  [ -n "${CONGMO_LOADER_PASSWORD:-}" ] || return 0
  say loading
  "$java" "${jvm[@]}" -cp "$samples_jar:$root/content-samples/target/lib/*" vn.congmo.samples.LoadSamples --api "$CONGMO_API_URL" --lang "$(languages | cut -d" " -f1)" \
    || fail samples-failed "$data/logs/cms-api.log"
  unset CONGMO_LOADER_PASSWORD
  touch "$data/samples-loaded"
}

welcome() {
  say ready "http://127.0.0.1:$portal_port/" "http://127.0.0.1:$api_port/workspace" "$CONGMO_API_URL/api/content/v1" "$CONGMO_API_URL/api" "$data"
  if [ "$first_start" = yes ]; then
    say first-log-ins "$CONGMO_FIRST_ADMIN_PASSWORD" "$CONGMO_FIRST_EDITOR_PASSWORD" "$CONGMO_FIRST_PUBLISHER_PASSWORD"
    touch "$data/accounts-shown"
  fi
  say how-to-stop
}

wait_for_end() {
  local code=0
  wait -n "$api" "$portal" || code=$?
  kill -0 "$api" 2>/dev/null && fail died portal-site "$data/logs/portal-site.log"
  fail died cms-api "$data/logs/cms-api.log"
}

stop_applications() {
  trap - EXIT
  # A second Ctrl-C must not end this script before it has stopped the two
  trap '' INT TERM
  say stopping
  kill -TERM "$portal" "$api" 2>/dev/null || true
  wait "$portal" "$api" 2>/dev/null || true
  say stopped "$data"
}
