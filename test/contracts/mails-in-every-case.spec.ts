import { MAIL_KINDS, type MailKind } from '@igang/contracts';
import { formatIn, type Lang, LANGS } from '@igang/i18n';
import type { MailText, MailValues } from '@igang/i18n/messages/mail';
import { mailsIn } from '@igang/i18n/messages/mails';
import { expectKeptText, expectNoneLeftOver } from './kept-files.ts';
import { type CasesOf, valuesOf } from './mail-cases.ts';
import { GROUP_CASES } from './mail-cases-groups.ts';
import { ORGANISATION_CASES } from './mail-cases-organisation.ts';
import { TRAINING_CASES } from './mail-cases-training.ts';

const CASES: CasesOf<MailKind> = { ...GROUP_CASES, ...ORGANISATION_CASES, ...TRAINING_CASES };

/** A mail as it is read, with every part under its name. */
function told({ subject, heading, lines, facts = [], lists = [], button, more = [] }: MailText): string {
  return [
    `Subject: ${subject}`,
    `# ${heading}`,
    // As compose closes a greeting without a name.
    ...lines.map((line) => line.replace(/^(\S+) +!/, '$1!')),
    ...facts.map(([label, value]) => `${label}: ${value}`),
    ...lists.flatMap(({ title, items }) => [`## ${title}`, ...items.map((item) => `- ${item}`)]),
    ...(button === undefined ? [] : [`[${button}]`]),
    ...more.map((line) => `(${line})`),
  ].join('\n');
}

function written(kind: MailKind, lang: Lang): string {
  return valuesOf(kind, lang, CASES[kind])
    .map(([name, value]) => `======== ${lang}: ${name} ========\n${told(textOf(kind, lang, value))}\n`)
    .join('\n');
}

function textOf<K extends MailKind>(kind: K, lang: Lang, value: MailValues[K]): MailText {
  return mailsIn(lang)[kind](value, formatIn(lang));
}

const KEPT = 'test/contracts/mail-cases';

describe('a mail in every case, as it is kept in test/contracts/mail-cases', () => {
  it.each(MAIL_KINDS)('%s', (kind) => {
    expectKeptText(`${KEPT}/${kind}.txt`, LANGS.map((lang) => written(kind, lang)).join('\n'));
  });

  it('is every mail, and no other', () => {
    expectNoneLeftOver(
      KEPT,
      MAIL_KINDS.map((kind) => `${KEPT}/${kind}.txt`),
    );
  });
});
