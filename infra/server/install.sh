#!/bin/sh
# Installs Igang on this Debian from the checkout it lies in, or brings an installation to it. Harmless to repeat.
#   sh infra/server/install.sh igang.example.no
#   sh infra/server/install.sh --stage FOLDER igang.example.no    puts the files below FOLDER and starts nothing
set -eu
usage() { echo "install.sh [--stage FOLDER] NAME-OF-THE-SERVER" >&2; exit 64; }
say() { echo "igang: $*"; }
stop() { echo "igang: $*" >&2; exit 1; }

root=
[ "${1:-}" != --stage ] || { root=${2:-}; [ -n "$root" ] || usage; shift 2; }
name=${1:-}
case "$name" in '' | *[!a-z0-9.-]*) usage ;; esac
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
source=$(CDPATH='' cd -- "$here/../.." && pwd)
[ -n "$root" ] || [ "$(id -u)" = 0 ] || stop "run it as root: sudo sh $0 $name"

for built in backend/dist/bundle/main.js frontend/dist/browser/index.html node_modules/node/bin/node; do
  [ -e "$source/$built" ] || stop "$built is missing: run 'npm ci' and 'node infra/server/build.mjs' in $source first."
done
if [ -z "$root" ]; then
  for program in psql caddy setpriv systemctl; do
    command -v "$program" >/dev/null || stop "$program is missing: apt-get install postgresql-18 caddy (see infra/server/INSTALL.md)."
  done
  getent passwd igang >/dev/null || useradd --system --home-dir /var/lib/igang --shell /usr/sbin/nologin igang
fi

say "code to $root/opt/igang"
next="$root/opt/igang.next"
rm -rf "$next"
install -d -m 0755 "$next"
for part in package.json node_modules libs backend/dist backend/data backend/migrations frontend/dist infra/server; do
  install -d -m 0755 "$next/$(dirname "$part")"
  cp -a "$source/$part" "$next/$part"
done
# What only builds and tests need stays behind; Node itself is among it, and comes along.
cp "$source/package-lock.json" "$next/"
cp -a "$source/node_modules/node" "$next/node"
(cd "$next" && PATH="$source/node_modules/node/bin:$PATH" npm prune --omit=dev --ignore-scripts --no-audit --no-fund --silent)
[ -n "$root" ] || chown -R root:root "$next"
say "settings in $root/etc/igang (what is there stays)"
install -d -m 0755 "$root/etc/igang"
install -d -m 0700 "$root/etc/igang/secrets"
[ -e "$root/etc/igang/igang.conf" ] || sed "s/igang\.example\.no/$name/" "$here/igang.conf" >"$root/etc/igang/igang.conf"
secrets="$root/etc/igang/secrets"
umask 077
[ -e "$secrets/app-secret" ] || od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$secrets/app-secret"
[ -e "$secrets/smtp-url" ] || echo 'smtp://localhost' >"$secrets/smtp-url"
umask 022

say "units, the command and Caddy's file"
install -d -m 0755 "$root/etc/systemd/system" "$root/usr/local/bin" "$root/etc/caddy"
install -m 0644 "$here"/units/* "$root/etc/systemd/system/"
install -m 0755 "$here/igang.sh" "$root/usr/local/bin/igang"
if [ -e "$root/etc/caddy/Caddyfile" ] && ! grep -q 'reverse_proxy 127.0.0.1:4300' "$root/etc/caddy/Caddyfile"; then
  mv "$root/etc/caddy/Caddyfile" "$root/etc/caddy/Caddyfile.before-igang"
fi
[ -e "$root/etc/caddy/Caddyfile" ] || sed "s/{\$IGANG_NAME:igang\.example\.no}/$name/" "$here/Caddyfile" >"$root/etc/caddy/Caddyfile"
swap() {
  rm -rf "$root/opt/igang.before"
  [ ! -e "$root/opt/igang" ] || mv "$root/opt/igang" "$root/opt/igang.before"
  mv "$next" "$root/opt/igang"
}
[ -z "$root" ] || { swap; say "staged below $root: nothing was started."; exit 0; }

install -d -m 0755 -o igang -g igang /var/lib/igang
install -d -m 0700 -o igang -g igang /var/lib/igang/backups

say "database"
postgres() { setpriv --reuid=postgres --regid=postgres --init-groups psql -qAtX -d "${2:-postgres}" -c "$1"; }
[ "$(postgres "SELECT count(*) FROM pg_roles WHERE rolname = 'igang'")" = 1 ] || postgres "CREATE ROLE igang LOGIN"
[ "$(postgres "SELECT count(*) FROM pg_database WHERE datname = 'igang'")" = 1 ] || postgres "CREATE DATABASE igang OWNER igang"
# The version before stops, a backup is made, all migrations come or none; should one fail, the version before goes on.
systemctl stop igang-api igang-worker 2>/dev/null || true
if ! IGANG_CODE="$next" /usr/local/bin/igang upgrade; then
  # The audit may complain of something old: only what the database lacks keeps the new version out.
  if ! IGANG_CODE="$next" /usr/local/bin/igang upgrade; then
    [ ! -e /opt/igang ] || systemctl start igang-api igang-worker
    stop "the database was not brought to this version; $next is left to look at."
  fi
fi
IGANG_CODE="$next" /usr/local/bin/igang geography
swap

systemctl daemon-reload
systemctl enable --now igang-api igang-worker igang-backup.timer
systemctl reload-or-restart caddy
say "installed. Next: igang doctor"
