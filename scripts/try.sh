#!/usr/bin/env bash
# One command to see Sổ Sạch at work without Excel: installs and builds what is missing or out of date, then serves the
# stand-in for Excel and opens it in the browser. Arguments go to the server (--port 3200, --no-open).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v node >/dev/null || [ "$(node -p 'Number(process.versions.node.split(".")[0])')" -lt 20 ]; then
  echo "Sổ Sạch needs Node.js 20 or newer (https://nodejs.org)." >&2
  exit 1
fi

# npm writes this file last, so an installation that broke off is not taken for a finished one.
installed=node_modules/.package-lock.json
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  echo "Installing packages (a minute or two, once) …"
  npm ci
fi

# build_when_stale STAMP SENTENCE NPM_SCRIPT SOURCE...: builds when some source is newer than the last build; a deleted
# file shows in its folder's time. A stamp of our own, because webpack leaves files alone that come out the same.
build_when_stale() {
  local stamp="dist/$1" sentence="$2" script="$3"
  shift 3
  if [ -f "$stamp" ] && [ -z "$(find "$@" -newer "$stamp" -print -quit)" ]; then return; fi
  echo "$sentence"
  mkdir -p dist
  touch "$stamp.begun"
  npm run --silent "$script"
  mv "$stamp.begun" "$stamp"
}

build_when_stale .addin-built "Building the add-in …" build \
  src assets scripts/build scripts/manifest manifest.xml webpack.config.js package.json package-lock.json
build_when_stale .sandbox-built "Building the stand-in for Excel …" build:sandbox \
  sandbox src package-lock.json

exec npx tsx sandbox/server/serve.ts "$@"
