/** The mailbox for development: takes every mail over real SMTP, sends none on, and shows them on a page. */
import mailDev from 'maildev';

mailDev({
  smtp: Number(process.env['MAILBOX_SMTP_PORT']),
  ip: '127.0.0.1',
  web: Number(process.env['MAILBOX_WEB_PORT']),
  webIp: '127.0.0.1',
  mailDirectory: process.env['MAILBOX_FOLDER'],
  silent: true,
}).listen();
