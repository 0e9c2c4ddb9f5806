# Finds a JDK of the version that this project is built and run with, whatever `java` or JAVA_HOME say.
# Sourced by `mvnw` and `clausewright`; sets JAVA_HOME, or explains what to install and returns 1.
clausewright_jdk=25

jdk_version_of() { # prints the feature version of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
  [ "$(jdk_version_of "${JAVA_HOME-}")" != "$clausewright_jdk" ] || return 0
  _on_path=$(command -v javac 2>/dev/null) || _on_path=
  [ -z "$_on_path" ] || _on_path=$(dirname "$(dirname "$(readlink -f "$_on_path" 2>/dev/null || echo "$_on_path")")")
  for _home in "$_on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Java"/*; do
    if [ "$(jdk_version_of "$_home")" = "$clausewright_jdk" ]; then
      JAVA_HOME=$_home
      export JAVA_HOME
      return 0
    fi
  done
  cat >&2 <<EOF
Clausewright needs a JDK $clausewright_jdk, and none was found.
Install one, for instance Eclipse Temurin $clausewright_jdk (https://adoptium.net), or point JAVA_HOME at it, and try again.
EOF
  return 1
}
