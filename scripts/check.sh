# The accessibility tester's tool, on any page or file.

congmo_check() { accessibility command.CheckCommand "$@"; }

# settle: what runs for weeks runs from a copy beside its data, so that the next build takes no class from under it; older copies stay for those that run
settle() {
  local place=${CONGMO_DATA:-$root/data}/check-program/$(cat "$jar" "$lib"/*.jar | sha256sum | cut -c1-16)
  if [ ! -d "$place" ]; then
    mkdir -p "$place.$$"
    cp -r "$jar" "$lib" "$place.$$"
    mv -T "$place.$$" "$place" 2>/dev/null || rm -rf "$place.$$"
  fi
  jar=$place/accessibility-command.jar lib=$place/lib
}

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
  local lib=$root/accessibility-checks/command/target/lib
  case " $* " in *" --follow "*) settle ;; esac
  exec "$java" --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
    -cp "$jar:$lib/*" "vn.congmo.accessibility.$class" "$@"
}
