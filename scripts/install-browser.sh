#!/usr/bin/env bash
# Makes sure there is a Chromium for the end-to-end tests and the icons, with letters for Vietnamese.
# CHROMIUM names another browser of that family, for example CHROMIUM=/usr/bin/google-chrome.
set -euo pipefail

chromium="${CHROMIUM:-/usr/bin/chromium}"

if [ -x "$chromium" ]; then
  echo "Browser: $chromium"
  exit 0
fi

cannot_install() {
  echo "No browser at $chromium, and it cannot be installed here: $1" >&2
  echo "Install Chromium or Chrome yourself and run again with CHROMIUM=/path/to/it." >&2
  exit 1
}

[ -z "${CHROMIUM:-}" ] || cannot_install "CHROMIUM names a file that does not exist or cannot be run."
command -v apt-get >/dev/null || cannot_install "there is no apt-get."

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || cannot_install "you are not root and there is no sudo."
  as_root=(sudo)
fi

"${as_root[@]}" apt-get update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y --no-install-recommends chromium fonts-noto-core

[ -x "$chromium" ] || cannot_install "apt-get installed no $chromium."
echo "Browser: $chromium"
