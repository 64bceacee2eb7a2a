# Commands on a whole installation, running or not: they open its database and files, and serve nothing.

congmo_backup() { installation_command backup "$@"; }

congmo_database() { installation_command database "$@"; }

congmo_export() { installation_command export "$@"; }

congmo_import() { installation_command import "$@"; }

congmo_restore() {
  installation_command restore "$@"
  # What was restored has its accounts and its content: the next start shows no first log-ins and loads no samples
  touch "$data/accounts-shown" "$data/samples-loaded"
}

# installation_command NAME ARGUMENT…: the command of cms-api of that name, built anew when its sources changed
installation_command() {
  local name=$1 argument
  shift
  for argument in "$@"; do
    case "$argument" in -h|--help) say "$name-help"; exit 0 ;; esac
  done
  data=${CONGMO_DATA:-$root/data}
  mkdir -p "$data" 2>/dev/null || fail data-not-writable "$data"
  use_maven
  build_api
  # The database is to hear itself when this script is told to stop
  local replaced=
  [ "$name" != database ] || replaced=exec
  export CONGMO_DATA=$data
  $replaced "$java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xmx768m -Dfile.encoding=UTF-8 \
    -Dloader.main=vn.congmo.cms.commands.Command -cp "$api_jar" org.springframework.boot.loader.launch.PropertiesLauncher \
    "$name" --lang "$(languages | cut -d" " -f1 | head -n 1)" "$@"
}

build_api() {
  api_jar=$root/cms-api/target/cms-api.jar
  local built=$root/target/api-built
  if [ ! -f "$api_jar" ] || newer_sources "$built" "$root/pom.xml" "$root/cms-api" "$root/themes" "$root/vietnamese-text" "$root/accessibility-checks/rules"; then
    say building
    mkdir -p "$root/target"
    maven -q -DskipTests -Dmaven.test.skip=true package -pl cms-api -am >"$root/target/build.log" 2>&1 \
      || { tail -n 25 "$root/target/build.log" >&2; fail build-failed "$root/target/build.log"; }
    touch "$built"
  fi
}
