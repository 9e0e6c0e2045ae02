import { PassThrough } from 'node:stream';
import { ExportKindName, ExportQuery } from '@igang/contracts';
import { languageFrom } from '@igang/i18n/problem-text';
import { exportsIn } from '@igang/i18n/words/insight/exports.all';
import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { record } from '../../platform/audit-trail.ts';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { Reader } from '../../platform/http/request.ts';
import { Refusal } from '../../platform/refusal.ts';
import { SHEET_TYPES } from '../../platform/files/sheets.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { type ExportWish, type Source, SOURCES } from './export-sources.ts';
import { streamExport } from './stream-export.ts';
import { CalledInLog } from '../../platform/http/request-log.ts';

/** Each keeps a database connection while it runs. */
const MOST_AT_ONCE = 3;

type Kind = z.infer<typeof ExportKindName>;

/** Lists as files. Who took what, and when, is in the audit trail before the first row leaves. */
@Controller('staff/exports')
@Access('export.make')
export class ExportsController {
  private running = 0;

  constructor(private readonly work: UnitOfWork) {}

  @Get(':kind')
  @CalledInLog({ answered: 'export' })
  @ApiDocument({ produces: Object.values(SHEET_TYPES) }, { answers: 200, description: 'The list as a file' })
  async take(
    @Param('kind', { schema: ExportKindName }) kind: Kind,
    @Query({ schema: ExportQuery }) wish: ExportWish,
    @Headers('accept-language') languages: string | undefined,
    @Reader() reader: Reading,
  ): Promise<StreamableFile> {
    if (this.running >= MOST_AT_ONCE) throw new Refusal('request.unavailable');
    const source = await this.prepare(kind, wish, reader);
    const lang = wish.lang ?? languageFrom(languages);
    const out = new PassThrough();
    this.running++;
    this.work
      .run(reader, (tx) => streamExport(tx, source, out, { format: wish.format, lang }))
      .catch((error: unknown) => out.destroy(error instanceof Error ? error : undefined))
      .finally(() => this.running--);
    return new StreamableFile(out, {
      type: SHEET_TYPES[wish.format],
      disposition: `attachment; filename="${[exportsIn[lang].file[kind], source.called].filter(Boolean).join('-')}.${wish.format}"`,
    });
  }

  private prepare(kind: Kind, wish: ExportWish, reader: Reading): Promise<Source> {
    return this.work.run(reader, async (tx) => {
      const source = await SOURCES[kind](tx, wish);
      const subject = ['export', tx.newId()] as const;
      await record(tx, { action: `export.${kind}`, subject, officeId: source.officeId, reason: wish.format });
      return source;
    });
  }
}
