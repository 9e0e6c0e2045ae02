/** The layout of mails as it is kept: compiled by MJML, which no process that runs needs to know. */
import { readFileSync } from 'node:fs';
import mjml2html from 'mjml';

const SOURCE = 'backend/data/mail/layout.mjml';
const PICTURE = /<mj-raw><!-- picture --><\/mj-raw>[\s\S]*?<mj-raw><!-- \/picture --><\/mj-raw>/;
/** Each mark stands where it stood in the layout, and nothing of the space around it is left in a mail. */
const AROUND_MARKS = /\s*(<!-- \/?\w+ -->)\s*/g;

/** A mail with a picture has a style more. */
export async function compiledLayouts(): Promise<Readonly<Record<'layout' | 'pictured', string>>> {
  const source = readFileSync(SOURCE, 'utf8');
  return { layout: await compiled(source.replace(PICTURE, '')), pictured: await compiled(source) };
}

async function compiled(source: string): Promise<string> {
  const { html, errors } = await mjml2html(source, { validationLevel: 'soft', fonts: {} });
  if (errors.length > 0) throw new Error(`The mail layout is not valid: ${errors[0]?.formattedMessage ?? ''}`);
  return html.replaceAll(AROUND_MARKS, '$1');
}
