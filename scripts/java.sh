# Finds a JDK 25 and runs Maven on it, also where plain `java` is older.

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

# The home of a JDK 25: JAVA_HOME, then the folders where systems and version managers keep them
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
              /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then echo "$home"; return 0; fi
  done
  return 1
}

use_jdk() {
  JAVA_HOME=$(find_jdk) || fail no-jdk
  export JAVA_HOME
  java=$JAVA_HOME/bin/java
}

use_maven() {
  use_jdk
  command -v mvn >/dev/null || fail no-maven
}

# maven ARGUMENT…: in the project's folder, without colours and download lines
maven() { (cd "$root" && mvn -B -ntp "$@"); }

# newer_sources STAMP FOLDER…: true when something was changed after the stamp was set.
# Not the jars' own times: a reproducible build gives every jar the same.
newer_sources() {
  local stamp=$1
  shift
  [ -f "$stamp" ] || return 0
  [ -n "$(find "$@" -newer "$stamp" -type f -not -path '*/target/*' -print -quit)" ]
}
