#!/usr/bin/env bash
# Everything that must hold before a change is taken. Runs all steps even after a failure, names each with its seconds
# and closes with the number of tests. --keep-modules leaves node_modules as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

counts=.cache/test-counts
rm -rf "$counts"
mkdir -p "$counts"

failed_steps=()

# step NAME COMMAND...
step() {
  local name="$1" begun=$SECONDS result=ok
  shift
  echo "── $name"
  "$@" || result=FAILED
  echo "── $name: $result, $((SECONDS - begun)) s"
  echo
  if [ "$result" = FAILED ]; then
    failed_steps+=("$name")
    return 1
  fi
}

if [ "${1:-}" != --keep-modules ]; then
  step "install packages" npm ci || exit 1
fi
step "browser" bash scripts/install-browser.sh || true
step "format" npm run --silent format:check || true
step "lint" npm run --silent lint || true
step "types" npm run --silent typecheck || true
step "manifest" npm run --silent check:manifest || true
step "unit tests" npm run --silent test:unit -- --json --outputFile="$counts/jest.json" || true

is_built=yes
step "build add-in" npm run --silent build || is_built=no
step "build stand-in for Excel" npm run --silent build:sandbox || is_built=no
if [ "$is_built" = yes ]; then
  step "manifest as built" npm run --silent check:manifest -- dist/addin/manifest.xml || true
  PLAYWRIGHT_JSON_OUTPUT_NAME="$PWD/$counts/playwright.json" \
    step "end-to-end tests" npm run --silent test:e2e -- --reporter=list,json || true
else
  failed_steps+=("end-to-end tests (not run: nothing built)")
fi
step "bench, small" npm run --silent bench:smoke || true

if [ ${#failed_steps[@]} -gt 0 ]; then
  echo "Failed steps:"
  printf '  %s\n' "${failed_steps[@]}"
fi
npx tsx scripts/count-tests.mts "$counts/jest.json" "$counts/playwright.json" || exit 1
[ ${#failed_steps[@]} -eq 0 ]
