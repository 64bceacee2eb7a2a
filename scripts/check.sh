# The accessibility tester's tool, on any page or file.

congmo_check() { accessibility command.CheckCommand "$@"; }

# accessibility CLASS ARGUMENT…: one of the programs of accessibility-checks/command, built anew when its sources changed
accessibility() {
  local class=$1
  shift
  use_maven
  local jar=$root/accessibility-checks/command/target/accessibility-command.jar
  local built=$root/target/check-built
  if [ ! -f "$jar" ] || newer_sources "$built" "$root/pom.xml" "$root/accessibility-checks"; then
    say building >&2
    mkdir -p "$root/target"
    maven -q -Dmaven.test.skip=true package -pl accessibility-checks/command -am >"$root/target/build.log" 2>&1 \
      || { tail -n 25 "$root/target/build.log" >&2; fail build-failed "$root/target/build.log"; }
    touch "$built"
  fi
  exec "$java" --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -cp "$jar:$root/accessibility-checks/command/target/lib/*" "vn.congmo.accessibility.$class" "$@"
}
