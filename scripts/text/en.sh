# The words of ./congmo in English. The same keys as text/vi.sh; a test compares them.
words_en() {
  case "$1" in
    help) cat <<'T'
Cổng Mở. Usage: ./congmo COMMAND
  run      runs the portal and the workspace on this machine, with sample content
  test     checks everything: the code, the pages, accessibility barriers
  check    looks for accessibility barriers on a page, a file or a site
  bench    measures speed and durability
  backup   copies everything: documents, editions, evidence, files, audit
  restore  reads a backup into an empty place
  export   copies one site, to be taken elsewhere
  import   reads an exported site, or posts of WordPress, RSS, Atom
  database runs the embedded database alone, for two processes
Each command has --help. Set CONGMO_LANG=vi or en to choose the language.
T
    ;;
    run-help) cat <<'T'
./congmo run: runs cms-api and portal-site on the embedded database and loads the samples at the first start. Ctrl-C stops it.
Environment:
  CONGMO_PORTAL_PORT     port of the portal (8080)
  CONGMO_API_PORT        port of the API and the workspace (8081)
  CONGMO_DATA            data folder (./data)
  CONGMO_MONGODB_URI     a MongoDB server to use instead of the embedded database
  CONGMO_DATABASE_NAME   name of the database on that server (congmo)
  CONGMO_ADMIN_PASSWORD  first password of all three accounts (random when not set)
T
    ;;
    test-help) cat <<'T'
./congmo test: builds, runs every test and the accessibility gate in a real browser.
  --all          also the long matrix: every page × every viewport × every palette
  --mongodb URI  runs everything that uses a database on a MongoDB server of yours, in databases of its own (test-…, river-…)
Installs Chromium from the system's packages when it is missing and that is allowed.
T
    ;;
    bench-fuzz) echo '%s odd requests to each operation, seed %s' ;;
    bench-help) cat <<'T'
./congmo bench durability [--kills N]: kills cms-api with kill -9 N times (100) while editors write, publish, revise, move, withdraw, schedule and
  upload; then looks for every acknowledged deed with its change and audit entry, and compares the portal with a replay. Then measures writes to the embedded database.
./congmo bench accessibility --cases FOLDER: scores the accessibility engine on pages with published verdicts, beside axe-core alone.
./congmo bench api [--documents N,N]: measures what items, lists, 304s and imports cost with N documents (12000), in processor time, and memory.
./congmo bench freshness: measures the time from publication until a reader sees the article.
./congmo bench fuzz [--requests N] [--seed N]: sends N odd requests (2000) to each documented operation of the API; every answer must be documented,
  and every refusal a problem that names what is wrong. A seed repeats a run, but for ids that are made anew.
T
    ;;
    backup-help) cat <<'T'
./congmo backup FOLDER: copies the whole installation (documents, every edition, evidence, files, audit, accounts) into an empty folder.
Works while the installation serves. When it is interrupted, run it again on the same folder to go on. A finished archive is never written over.
An archive holds drafts and accounts as well: keep it as close as the installation itself.
  CONGMO_DATA, CONGMO_MONGODB_URI  the installation to copy, as for ./congmo run
Exit codes: 0 done, 2 wrong arguments, 3 database not reached, 5 other things in the folder, 6 the installation lacks files or editions.
T
    ;;
    restore-help) cat <<'T'
./congmo restore FOLDER: reads a backup into an empty place, exactly as it was. Every byte of the archive is proven before anything is written.
When it is interrupted, run it again to go on; until it is finished, cms-api does not start. Nothing that is there is ever overwritten.
  CONGMO_DATA, CONGMO_MONGODB_URI  where to read it to, as for ./congmo run
Exit codes: 0 done, 2 wrong arguments, 3 database not reached, 4 no archive or a damaged one, 5 the place is not empty.
T
    ;;
    export-help) cat <<'T'
./congmo export SITE FOLDER: copies one site (by its key, such as bo-mau) into an empty folder: documents, every edition, evidence, files,
timetable, audit. Accounts stay. When it is interrupted, run it again to go on. A finished export is never written over.
  CONGMO_DATA, CONGMO_MONGODB_URI  the installation to export from, as for ./congmo run
Exit codes: 0 done, 2 wrong arguments, 3 database not reached, 4 no such site, 5 other things in the folder, 6 the installation lacks files or editions.
T
    ;;
    import-help) cat <<'T'
./congmo import FOLDER: reads an exported site into an installation that has no such site. Every byte is proven before anything is written,
and nothing is overwritten. Readers see what was live where it came from. When it is interrupted, run it again to go on.
./congmo import FILE --site SITE: reads a WordPress export (WXR), RSS or Atom into drafts, through the checks. A second run makes nothing twice.
  --site SITE       the site that takes them in (needed)
  --locale LANGUAGE the language that they are written in (the site's first)
  --section ITEM    section for all of them (UUID)
  --uploads FOLDER  a copy of wp-content/uploads, for the pictures
  --report FILE     report, an entry a line (FILE.report.jsonl)
  CONGMO_DATA, CONGMO_MONGODB_URI  the installation to import into, as for ./congmo run
Exit codes: 0 done, 2 wrong arguments, 3 database not reached, 4 no export or a damaged one, 5 a site or content of the same key is there,
6 entries were refused (see the report).
T
    ;;
    database-help) cat <<'T'
./congmo database [--port N]: runs the embedded database alone, on this machine only, for several cms-api processes. Ctrl-C stops it.
It serves evaluation and small sites; several machines in earnest use a MongoDB server.
  --port N     its port (27018)
  CONGMO_DATA  data folder (./data). The cms-api processes need this same folder, since the files are there.
T
    ;;
    unknown-command) echo 'There is no command "%s". Type ./congmo help for the list.' ;;
    unknown-option) echo 'The command %s has no option "%s". Add --help to see how it is used.' ;;
    needs-value) echo 'The option %s needs a value after it.' ;;
    no-jdk) echo 'No JDK 25 was found. Install one (for example the package temurin-25-jdk) or point JAVA_HOME at it, then run this again.' ;;
    no-maven) echo 'Maven was not found. Install it with "apt-get install maven", then run this again.' ;;
    no-chromium) echo 'Chromium and chromedriver are missing. Install them with "%s", then run this again.' ;;
    installing-chromium) echo "Installing Chromium from the system's packages…" ;;
    not-a-port) echo '%s=%s is not a port number. Choose a number from 1 to 65535.' ;;
    port-in-use) echo 'Port %s is used by another program. Stop that program, or choose another port: %s=%s ./congmo run' ;;
    same-port) echo 'The portal and the API cannot both use port %s. Set CONGMO_PORTAL_PORT and CONGMO_API_PORT to different numbers.' ;;
    data-not-writable) echo 'The data folder %s cannot be written. Set CONGMO_DATA to a folder that can.' ;;
    no-disk) echo 'The disk that holds %s has only %s MB left; at least 500 MB are needed. Make room, or set CONGMO_DATA to another disk.' ;;
    building) echo 'Building (the first time may take some minutes)…' ;;
    build-failed) echo 'The build failed. Details are above and in %s.' ;;
    starting) echo 'Starting…' ;;
    died) echo '%s has stopped by itself. The reason is in %s.' ;;
    not-up) echo '%s was not ready after two minutes. See %s.' ;;
    loading) echo 'Loading the samples through the management API…' ;;
    samples-failed) echo 'Not all samples were loaded. Run ./congmo run again to go on; the log is %s.' ;;
    ready) cat <<'T'
Cổng Mở is ready.
  Portal:             %s
  Workspace:          %s
  Content API:        %s
  API documentation:  %s
  Data:               %s  (embedded database: for evaluation and small sites)
T
    ;;
    first-log-ins) cat <<'T'
First log-ins (shown once, write them down):
  admin      %s
  editor     %s
  publisher  %s
T
    ;;
    how-to-stop) echo 'Press Ctrl-C to stop.' ;;
    stopping) echo 'Stopping…' ;;
    stopped) echo 'Stopped. The data is whole in %s.' ;;
    tests-failed) echo 'Some tests failed. The whole log is %s.' ;;
  esac
}
