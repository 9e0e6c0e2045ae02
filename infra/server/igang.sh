#!/bin/sh
# /usr/local/bin/igang: a command of Igang, as its own user and with the settings of this server.
set -eu
[ "$(id -u)" = 0 ] || exec sudo -- "$0" "$@"
folder=/run/igang-command.$$
trap 'rm -rf "$folder"' EXIT
install -d -m 0700 -o igang -g igang "$folder"
for secret in app-secret smtp-url; do install -m 0400 -o igang -g igang "/etc/igang/secrets/$secret" "$folder/$secret"; done
set -a
# shellcheck source=/dev/null
. /etc/igang/igang.conf
set +a
cd "${IGANG_CODE:-/opt/igang}"
setpriv --reuid=igang --regid=igang --clear-groups --no-new-privs \
  env APP_SECRET_FILE="$folder/app-secret" SMTP_URL_FILE="$folder/smtp-url" NODE_ENV=production \
  node/bin/node backend/dist/bundle/cli.js "$@"
