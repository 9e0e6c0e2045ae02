import { Language, MAIL_KINDS, type MailKind } from '@igang/contracts';
import { type Lang, LANGS } from '@igang/i18n';
import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Composed } from '../notifications/mail.ts';

const Kind = z.enum(MAIL_KINDS);
const HTML = 'text/html; charset=utf-8';
/** A mail has styles and nothing else; it is shown with no more rights than that. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** Every mail with sample values, for those who write and translate them. Trial versions only. */
@ApiDocument({ isLeftOut: true })
@Access('public')
@Controller('demo/mails')
export class MailPreviewsController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  async list(): Promise<string> {
    this.demandDemo();
    const rows = await Promise.all(MAIL_KINDS.map(async (kind) => row(kind, (await composed(kind, 'nb')).subject)));
    return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Igang</title><style>body{font:18px/1.6 system-ui;margin:2rem;color-scheme:light dark}td{padding:.2rem 1rem .2rem 0}</style><table>${rows.join('')}</table>`;
  }

  @Get(':kind/:lang')
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  async html(
    @Param('kind', { schema: Kind }) kind: z.infer<typeof Kind>,
    @Param('lang', { schema: Language }) lang: Language,
  ): Promise<string> {
    this.demandDemo();
    const { html, pictures } = await composed(kind, lang);
    return pictures.reduce(
      (page, { cid, content }) => page.replace(`cid:${cid}`, `data:image/png;base64,${content.toString('base64')}`),
      html,
    );
  }

  @Get(':kind/:lang/text')
  @Header('content-type', 'text/plain; charset=utf-8')
  async text(
    @Param('kind', { schema: Kind }) kind: z.infer<typeof Kind>,
    @Param('lang', { schema: Language }) lang: Language,
  ): Promise<string> {
    this.demandDemo();
    const { subject, text, attachments } = await composed(kind, lang);
    return [subject, text, ...attachments.map(({ filename, content }) => `${filename}\n${content}`)].join('\n\n');
  }

  private demandDemo(): void {
    if (!this.config.DEMO) throw new Refusal('access.demo-only');
  }
}

/** Loaded by the first who looks: the API writes no mails. */
async function composed(kind: MailKind, lang: Lang): Promise<Composed> {
  const { composeSample } = await import('./compose-sample.ts');
  return composeSample(kind, lang);
}

function row(kind: string, subject: string): string {
  const links = LANGS.map(
    (lang) => `<td><a href="/api/demo/mails/${kind}/${lang}">${lang}</a> · <a href="/api/demo/mails/${kind}/${lang}/text">txt</a></td>`,
  );
  return `<tr><td>${kind}</td><td>${subject}</td>${links.join('')}</tr>`;
}
