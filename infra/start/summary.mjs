/** What a newcomer sees at the end: where everything is. */
import { say } from '../say.mjs';

const ROLES = /** @type {const} */ ([
  ['coordinator at a district office', 'koordinator'],
  ['starter', 'igangsetter'],
  ['national office', 'nasjonal'],
  ['course trainer', 'kursleder'],
  ['contact point', 'kontaktpunkt'],
]);

/** @param {{ web: string, mailbox: string | undefined, demo: boolean, logs: string, seconds: string, database: string, begin: string | undefined }} at */
export function showSummary({ web, mailbox, demo, logs, seconds, database, begin }) {
  say();
  say(`Igang is up (${seconds}).`);
  say();
  row('web pages', web);
  if (mailbox) row('mailbox', `${mailbox}   every mail that is sent lands here`);
  row('API', `${web}/api/docs`);
  row('database', database);
  row('logs', logs);
  if (demo) {
    say();
    say(`  Sign in with one click: ${web}/demo`);
    for (const [role, word] of ROLES) row(`  ${role}`, `${web}/demo?som=${word}`, 36);
  }
  if (begin) {
    say();
    say(`  Nobody has begun here. Begin with this address, which is good for a day and once:`);
    say(`  ${begin}`);
  }
  say();
  say('Ctrl-C stops everything.');
}

/**
 * @param {string} name
 * @param {string} value
 * @param {number} [width]
 */
function row(name, value, width = 12) {
  say(`  ${name.padEnd(width)}${value}`);
}
