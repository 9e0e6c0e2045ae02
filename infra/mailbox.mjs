/** The mailbox for development: takes every mail over real SMTP, sends none on, and shows them on a page. */
import { chmodSync, mkdirSync } from 'node:fs';
import mailDev from 'maildev';

// Mails are the reader's and nobody else's on this machine.
process.umask(0o077);
const folder = process.env['MAILBOX_FOLDER'];
if (folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

mailDev({
  smtp: Number(process.env['MAILBOX_SMTP_PORT']),
  ip: '127.0.0.1',
  web: Number(process.env['MAILBOX_WEB_PORT']),
  webIp: '127.0.0.1',
  mailDirectory: folder,
  silent: true,
}).listen();
