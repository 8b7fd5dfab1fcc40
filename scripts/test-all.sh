#!/usr/bin/env bash
# Everything that must hold before a change is taken. Runs all steps even after a failure, names each with its seconds
# and closes with the number of tests. What needs one processor runs beside something else that does, and tells of itself
# when its turn comes. --keep-modules leaves node_modules as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

counts=.cache/test-counts
rm -rf "$counts"
mkdir -p "$counts"

failed="$counts/failed-steps"
: >"$failed"

# step NAME COMMAND...
step() {
  local name="$1" begun=$SECONDS result=ok
  shift
  echo "── $name"
  "$@" || result=FAILED
  echo "── $name: $result, $((SECONDS - begun)) s"
  echo
  if [ "$result" = FAILED ]; then
    echo "$name" >>"$failed"
    return 1
  fi
}

# beside FIRST SECOND: two functions at once; what the second says comes after what the first says.
beside() {
  local said="$counts/said" second
  "$2" >"$said" 2>&1 &
  second=$!
  "$1"
  wait "$second" || true
  cat "$said"
}

looks() {
  step "format" npm run --silent format:check || true
  step "types" npm run --silent typecheck || true
  step "manifest" npm run --silent check:manifest || true
}

builds() {
  step "lint" npm run --silent lint || true
  step "build add-in" npm run --silent build || true
  step "build stand-in for Excel" npm run --silent build:sandbox || true
}

if [ "${1:-}" != --keep-modules ]; then
  step "install packages" npm ci || exit 1
fi
step "browser" bash scripts/install-browser.sh || true
beside looks builds
# Room for what a test makes and drops: the collector of rubbish takes a twelfth of the time otherwise.
NODE_OPTIONS=--max-semi-space-size=64 \
  step "unit tests" npm run --silent test:unit -- --json --outputFile="$counts/jest.json" || true

if grep -q '^build' "$failed"; then
  echo "end-to-end tests (not run: nothing built)" >>"$failed"
else
  step "manifest as built" npm run --silent check:manifest -- dist/addin/manifest.xml || true
  PLAYWRIGHT_JSON_OUTPUT_NAME="$PWD/$counts/playwright.json" \
    step "end-to-end tests" npm run --silent test:e2e -- --reporter=list,json || true
fi
step "bench, small" npm run --silent bench:smoke || true

if [ -s "$failed" ]; then
  echo "Failed steps:"
  sed 's/^/  /' "$failed"
fi
npx tsx scripts/count-tests.mts "$counts/jest.json" "$counts/playwright.json" || exit 1
[ ! -s "$failed" ]
