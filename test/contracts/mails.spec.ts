import { MAIL_KINDS } from '@igang/contracts';
import { LANGS } from '@igang/i18n';
import { compose } from '../../backend/src/notifications/compose.ts';
import { sampleMail } from '../../backend/src/notifications/samples.ts';

/** What a person sees of the HTML, as one line of words. */
function visible(html: string): string {
  return html
    .replace(/<(head|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<div style="display:none[\s\S]*?<\/div>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '')
    .replace(/\s+/g, ' ');
}

describe.each(LANGS)('mails in %s', (lang) => {
  it.each(MAIL_KINDS)('%s', async (kind) => {
    const { subject, text, html, attachments } = await compose(sampleMail(kind, lang));
    expect([`Subject: ${subject}`, '', text, ...attachments.map(({ filename, content }) => `[${filename}]\n${content}`)].join('\n')).toMatchSnapshot();
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(subject.length).toBeLessThan(110);
    for (const word of text.toLowerCase().split(/\s+/).filter((part) => !/^(?:--?|.*:)$/.test(part))) expect(visible(html).toLowerCase()).toContain(word.replace(/:$/, ''));
  });
});

describe('the HTML of mails', () => {
  it.each(MAIL_KINDS)('%s', async (kind) => {
    expect((await compose(sampleMail(kind, 'nb'))).html).toMatchSnapshot();
  });

  it('fetches nothing, and writes what people wrote as text', async () => {
    const sample = sampleMail('enrolment.confirmed', 'nb');
    const { html, text } = await compose({ ...sample, value: { ...sample.value, name: '<script>alert(1)</script> & "Ærø"' } });
    expect(html).not.toMatch(/<script|<img(?![^>]*src="cid:)|<link|@import|url\(/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Ærø&quot;');
    expect(text).toContain('<script>alert(1)</script> & "Ærø"');
  });

  it('tells groups where to get help now, and that Igang is not treatment', async () => {
    for (const kind of ['handover.pack', 'follow-up.ask', 'follow-up.reminder'] as const) {
      for (const lang of LANGS) expect((await compose(sampleMail(kind, lang))).text).toMatch(/112[\s\S]*116 117[\s\S]*116 123[\s\S]*Igang (?:er ikkj?e|is not)/);
    }
  });

  it('greets nobody by name, and sends nothing of a stranger’s, to an address that is not confirmed', () => {
    expect(Object.keys(sampleMail('enrolment.confirm-address', 'nb').value).sort()).toEqual(['course', 'days', 'today']);
  });
});
