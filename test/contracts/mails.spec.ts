import { MAIL_KINDS, type MailKind } from '@igang/contracts';
import { type Lang, LANGS } from '@igang/i18n';
import { compose } from '../../backend/src/messages/mail/compose.ts';
import type { Addressed } from '../../backend/src/messages/notifications/mail.ts';
import { addressed } from '../../backend/src/messages/mail/strangers.ts';
import { sampleMail } from '../../backend/src/messages/notifications/samples/samples.ts';
import { expectKeptText, expectNoneLeftOver } from './kept-files.ts';
import { compiledLayouts } from './mail-layout.ts';

/** What a person sees of the HTML, as one line of words. */
function visible(html: string): string {
  return html
    .replace(/<(head|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<div style="display:none[\s\S]*?<\/div>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '')
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, ' ');
}

/** The same with every place that stands in it put elsewhere. */
function placedAt<T extends object>(value: T, place: string): T {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    key === 'place' ? place : /^(?:until)$/.test(key) && typeof part === 'string' && part.includes('T') ? new Date(part) : part,
  ) as T;
}

const KEPT = 'test/contracts/mails';
const done = new Map<string, ReturnType<typeof compose>>();
/** Each is composed once for all that is asked of it. */
function composed(kind: MailKind, lang: Lang): ReturnType<typeof compose> {
  const key = `${kind} ${lang}`;
  const mail = done.get(key) ?? compose(sampleMail(kind, lang));
  done.set(key, mail);
  return mail;
}

/** A mail as it is kept: what is read of it in every language, one below the other. */
async function written(kind: MailKind, lang: Lang): Promise<string> {
  const { subject, text, attachments } = await composed(kind, lang);
  return [
    `======== ${lang} ========`,
    `Subject: ${subject}`,
    '',
    text,
    ...attachments.map(({ filename, content }) => `[${filename}]\n${content}`),
  ].join('\n');
}

/** First, because the mails are made of it. */
it('the layout of mails is what MJML makes of its source', async () => {
  for (const [name, html] of Object.entries(await compiledLayouts())) expectKeptText(`backend/data/mail/${name}.html`, html);
});

describe('what is kept in test/contracts/mails', () => {
  it.each(MAIL_KINDS)('%s', async (kind) => {
    expectKeptText(`${KEPT}/${kind}.txt`, (await Promise.all(LANGS.map((lang) => written(kind, lang)))).join('\n'));
    expectKeptText(`${KEPT}/${kind}.html`, (await composed(kind, 'nb')).html);
  });

  it('is every mail, and no other', () => {
    expectNoneLeftOver(
      KEPT,
      MAIL_KINDS.flatMap((kind) => [`${KEPT}/${kind}.html`, `${KEPT}/${kind}.txt`]),
    );
  });
});

describe.each(LANGS)('mails in %s', (lang) => {
  it.each(MAIL_KINDS)('%s', async (kind) => {
    const { subject, text, html } = await composed(kind, lang);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(subject.length).toBeLessThan(110);
    for (const word of text
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => !/^(?:--?|.*:)$/.test(part)))
      expect(visible(html).toLowerCase()).toContain(word.replace(/:$/, ''));
  });
});

it.each(['nb', 'nn'] as const)('an hour in a mail is read as one, in %s: kl. 18–20', async (lang) => {
  for (const kind of MAIL_KINDS) {
    const { subject, text } = await composed(kind, lang);
    // A time of the day with minutes, or two hours with a dash, is told by `kl.`; a span of numbers of people is not.
    const bare = `${subject}\n${text}`.match(
      /.*(?<!kl\. |[\d.–])\b\d{1,2}(?:\.\d{2})?–\d{1,2}(?:\.\d{2})?\b(?! (?:personer|menneske|voksne|vaksne)).*/gu,
    );
    expect({ kind, bare }).toEqual({ kind, bare: null });
  }
});

describe('the button of a mail', () => {
  /** A link shows, and the page it opens acts: no button says that it does what the next press does. */
  const ACTS = /^(?:bekreft|stadfest|confirm|meld meg|still deg|put |join|si |sei |say |logg inn|sign in|slett|delete|ja|yes)/i;
  it.each(LANGS)('says what one press does, in %s', async (lang) => {
    const labels = await Promise.all(
      MAIL_KINDS.map(
        async (kind) =>
          [kind, /class="button[\s\S]*?<a [^>]*>\s*([^<]+?)\s*<\/a>/.exec((await composed(kind, lang)).html)?.[1] ?? ''] as const,
      ),
    );
    expect(labels.filter(([, label]) => label !== '').length).toBeGreaterThan(30);
    expect(labels.filter(([, label]) => ACTS.test(label))).toEqual([]);
  });
  it('holds its hyphens at the end of a line', async () => {
    const { html, text } = await composed('enrolment.in-review', 'nb');
    expect(html).toContain('på e\u2011post');
    expect(text).toContain('på e-post');
  });
});

describe('the HTML of mails', () => {
  it('fetches nothing, and writes what people wrote as text', async () => {
    const sample = sampleMail('enrolment.confirmed', 'nb');
    const { html, text } = await compose({ ...sample, value: { ...sample.value, name: '<script>alert(1)</script> & "Ærø"' } });
    expect(html).not.toMatch(/<script|<img(?![^>]*src="cid:)|<link|@import|url\(/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Ærø&quot;');
    expect(text).toContain('<script>alert(1)</script> & "Ærø"');
  });

  /** Numbers as they are read: a space that does not break is a space. */
  const read = async (kind: MailKind, lang: Lang) => (await composed(kind, lang)).text.replaceAll('\u00a0', ' ');
  const TO_HELPERS: readonly string[] = ['enquiry.new', 'enquiry.unanswered'];
  const seekers = MAIL_KINDS.filter((kind) => /^(?:enquiry|invitation)\./.test(kind) && !TO_HELPERS.includes(kind));

  it('tells those who seek, and groups, where to get help now, and that Igang is not treatment', async () => {
    expect(seekers).toEqual(
      expect.arrayContaining([
        'enquiry.received',
        'enquiry.renew',
        'invitation.asked',
        'invitation.first-meeting',
        'invitation.taken-back',
      ]),
    );
    const numbers = ['113', '116 117', '116 123', '22 40 00 40', 'sidetmedord.no', '116 006', '116 111'];
    for (const kind of [...seekers, 'handover.pack', 'follow-up.ask', 'follow-up.reminder'] as const) {
      for (const lang of LANGS) {
        const text = await read(kind, lang);
        expect({ kind, lang, missing: numbers.filter((number) => !text.includes(number)) }).toEqual({ kind, lang, missing: [] });
        expect(text).toMatch(/Igang (?:er ikkj?e|is not)/);
      }
    }
  });

  it('names neither what a group is about nor its name, to anybody: mail can be read by others than her', () => {
    const told = (value: unknown): string[] =>
      value === null || typeof value !== 'object' ? [] : Object.entries(value).flatMap(([key, part]) => [key, ...told(part)]);
    for (const kind of MAIL_KINDS)
      expect({ kind, told: told(sampleMail(kind, 'nb').value).filter((key) => /^(?:theme|group)/i.test(key)) }).toEqual({ kind, told: [] });
  });

  it('says no word of themes, and whom a reply reaches', async () => {
    for (const kind of MAIL_KINDS) for (const lang of LANGS) expect(await read(kind, lang)).not.toMatch(/\btema\b|\btheme\b|\bsorg|grief/i);
    const mail = sampleMail('enquiry.received', 'nb');
    expect((await compose({ ...mail, replyTo: { name: 'Sandnes frivilligsentral', email: 'post@sandnes.example.no' } })).text).toContain(
      'Da når du Sandnes frivilligsentral.',
    );
    expect((await compose(mail)).text).toContain('Da når du kontoret.');
  });

  it('says på Lillehammer and i Sandnes, wherever a place is named', async () => {
    for (const kind of MAIL_KINDS) {
      for (const lang of ['nb', 'nn'] as const) {
        const sample = sampleMail(kind, lang);
        const at = async (place: string): Promise<string> => {
          const { subject, text } = await compose({ ...sample, value: placedAt(sample.value, place) });
          return `${subject} ${text}`;
        };
        expect({ kind, said: /\bi (?:Lillehammer|Askøy)/.exec(`${await at('Lillehammer')} ${await at('Askøy')}`)?.[0] }).toEqual({
          kind,
          said: undefined,
        });
        expect({ kind, said: /\bpå Sandnes/.exec(await at('Sandnes'))?.[0] }).toEqual({ kind, said: undefined });
      }
    }
  });

  it('names nobody on the envelope whom it does not name inside: a bare address before it is proved', () => {
    const letter: Addressed = {
      to: { name: 'Vinn penger http://x.example', address: 'a@example.no' },
      lang: 'nb',
      isTrue: true,
      write: () => sampleMail('sign-in.link', 'nb'),
    };
    const nameless = MAIL_KINDS.filter((kind) => !('name' in sampleMail(kind, 'nb').value));
    expect(nameless).toEqual(
      expect.arrayContaining([
        'sign-in.link',
        'enrolment.confirm-address',
        'enrolment.invited',
        'party.confirm-address',
        'group.confirm-address',
        'interest.confirm',
        'links.mine',
        'address.prove',
        'enquiry.confirm-address',
      ]),
    );
    // The first mail after her proof is hers, and the only one that may.
    for (const kind of nameless.filter((one) => one !== 'enquiry.received'))
      expect({ kind, to: addressed(kind, letter).to }).toEqual({ kind, to: { address: 'a@example.no' } });
    expect(addressed('enrolment.confirmed', letter).to.name).toBe(letter.to.name);
  });

  it('greets who was signed up by a stranger without the stranger’s word for her', async () => {
    for (const lang of LANGS) {
      for (const kind of ['enrolment.waitlisted', 'enrolment.offered', 'enrolment.offer-expired', 'enrolment.course-changed'] as const) {
        const mail = sampleMail(kind, lang);
        const { text } = await compose({ ...mail, value: { ...mail.value, name: '' } });
        expect(text).toMatch(/^(?:Hei|Hello)! /m);
      }
    }
  });

  it('greets nobody by name, and sends nothing of a stranger’s, to an address that is not confirmed', () => {
    expect(Object.keys(sampleMail('enrolment.confirm-address', 'nb').value).sort()).toEqual(['course', 'days', 'leadsTo', 'today']);
  });
});
