import { escaped } from '../../platform/files/markup.ts';
import { heldTogether } from '@igang/i18n/typeset';
import type { Letter } from '../notifications/index.ts';

const FONT = "'Inter Variable', Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const LIGHT = { page: '#F6F3EE', card: '#FFFFFF', text: '#2B2A27', quiet: '#5E5A52', pine: '#1F5A50', apricot: '#B9552F', line: '#E4DED4' };
const DARK = { page: '#191816', card: '#23211E', text: '#F1EEE8', quiet: '#BDB6A9', pine: '#8FCBBE', onPine: '#10241F', line: '#3B3832' };

/** Colours for those who read in the dark; clients without media queries keep the light ones. */
const STYLE = `
  .heading div { font-size: 28px !important; }
  a { color: ${LIGHT.pine}; }
  ul { margin: 8px 0 0; padding-left: 22px; } li { margin: 0 0 8px; }
  @media (prefers-color-scheme: dark) {
    body, .page, .page > div { background: ${DARK.page} !important; }
    .card, .card > table { background: ${DARK.card} !important; }
    .text div { color: ${DARK.text} !important; } .quiet div { color: ${DARK.quiet} !important; }
    .heading div, .brand div, .text a, .quiet a { color: ${DARK.pine} !important; }
    .button td, .button a { background: ${DARK.pine} !important; color: ${DARK.onPine} !important; }
  }`;

/** Layouts compiled so far, by their source without anybody's words: compiling one takes longer than all the rest of a mail. */
const compiled = new Map<string, Promise<string>>();

/** The mail as HTML: one column, 18 px, one clear button, nothing fetched from anywhere. */
export async function toHtml(letter: Letter): Promise<string> {
  const words: string[] = [];
  const layout = source(letter, (text) => `{{${(words.push(text) - 1).toString()}}}`);
  const html = await (compiled.get(layout) ?? compile(layout));
  return html.replaceAll(/\{\{(\d+)\}\}/g, (_, number: string) => inLines(words[Number(number)] ?? ''));
}

function compile(layout: string): Promise<string> {
  const html = compiledAnew(layout);
  compiled.set(layout, html);
  return html;
}

/** Only who writes mails loads it. */
export const loadLayout = () => import('mjml');

async function compiledAnew(layout: string): Promise<string> {
  const { default: mjml2html } = await loadLayout();
  const { html, errors } = await mjml2html(layout, { validationLevel: 'soft', fonts: {} });
  if (errors.length > 0) throw new Error(`The mail layout is not valid: ${errors[0]?.formattedMessage ?? ''}`);
  return html;
}

/** Keeps a text and gives the mark that stands for it in the layout. */
type Put = (text: string) => string;

function source(letter: Letter, put: Put): string {
  return `<mjml lang="${letter.lang}">
  <mj-head>
    <mj-title>${put(letter.subject)}</mj-title>
    <mj-preview>${put(letter.lines[0] ?? '')}</mj-preview>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-attributes>
      <mj-all font-family="${FONT}" />
      <mj-text font-size="18px" line-height="1.6" color="${LIGHT.text}" padding="0 32px 16px" css-class="text" />
      <mj-class name="quiet" font-size="15px" color="${LIGHT.quiet}" padding="0 32px 8px" css-class="quiet" />
    </mj-attributes>
    <mj-style>${STYLE}</mj-style>
  </mj-head>
  <mj-body background-color="${LIGHT.page}" css-class="page" width="600px">
    <mj-section padding="24px 0 12px"><mj-column>
      <mj-text css-class="brand" font-size="20px" font-weight="700" color="${LIGHT.pine}" padding="0 32px">Igang</mj-text>
    </mj-column></mj-section>
    <mj-section background-color="${LIGHT.card}" css-class="card" border-top="4px solid ${LIGHT.apricot}" border-radius="8px" padding="32px 0 24px"><mj-column>
      <mj-text css-class="heading" font-size="28px" line-height="1.25" font-weight="700" color="${LIGHT.pine}" padding="0 32px 16px"><h1 style="margin:0;font-size:inherit;">${put(letter.heading)}</h1></mj-text>
      ${letter.lines.map((line) => paragraph(put, line)).join('\n      ')}
      ${facts(letter, put)}
      ${lists(letter, put)}
      ${button(letter, put)}
      ${picture(letter, put)}
      ${(letter.more ?? []).map((line) => paragraph(put, line, 'quiet')).join('\n      ')}
      <mj-text padding="12px 32px 16px">${put(letter.greeting)}</mj-text>
      ${address(letter, put)}
    </mj-column></mj-section>
    <mj-section padding="20px 0 32px"><mj-column>
      ${letter.footer.map((line) => paragraph(put, line, 'quiet')).join('\n      ')}
    </mj-column></mj-section>
  </mj-body>
</mjml>`;
}

function paragraph(put: Put, line: string, kind?: 'quiet'): string {
  return `<mj-text${kind === undefined ? '' : ` mj-class="${kind}"`}>${put(line)}</mj-text>`;
}

function facts({ facts: rows = [] }: Letter, put: Put): string {
  return rows
    .map(([label, value]) => `<mj-text padding="0 32px 10px"><strong>${put(label)}</strong><br>${put(value)}</mj-text>`)
    .join('\n      ');
}

function lists({ lists: all = [] }: Letter, put: Put): string {
  const items = (list: readonly string[]) => list.map((item) => `<li>${linked(put(item))}</li>`).join('');
  return all.map(({ title, items: list }) => `<mj-text><strong>${put(title)}</strong><ul>${items(list)}</ul></mj-text>`).join('\n      ');
}

/** An address within a line can be pressed. */
function linked(text: string): string {
  return text.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}" style="word-break:break-all;">${url}</a>`);
}

function button({ button: label, link }: Letter, put: Put): string {
  if (label === undefined || link === undefined) return '';
  return `<mj-button css-class="button" href="${put(link)}" background-color="${LIGHT.pine}" color="#FFFFFF" font-size="18px" font-weight="600" border-radius="8px" inner-padding="14px 28px" align="left" padding="12px 32px 20px">${put(label)}</mj-button>`;
}

/** Twice as many pixels as it is shown with. Its own white rim is what scanners want in the dark; beside it the mail stays dark. */
function picture({ picture: shown }: Letter, put: Put): string {
  if (shown === undefined) return '';
  return `<mj-image src="cid:${shown.cid}" alt="${put(shown.alt)}" width="180px" align="left" padding="4px 32px 8px" />
      ${paragraph(put, shown.text)}`;
}

/** The address of the button, to copy where buttons are not shown. */
function address({ button: label, link, copyLink }: Letter, put: Put): string {
  if (label === undefined || link === undefined) return '';
  const href = put(link);
  return `<mj-text mj-class="quiet" padding="0 32px">${put(copyLink)}<br><a href="${href}" style="word-break:break-all;">${href}</a></mj-text>`;
}

/** A text as lines of HTML. */
function inLines(text: string): string {
  return escaped(heldTogether(text)).replaceAll('\n', '<br>');
}
