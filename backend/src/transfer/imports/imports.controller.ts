import { PassThrough, type Readable } from 'node:stream';
import {
  Created,
  Done,
  Id,
  ImportCorrection,
  ImportDecision,
  ImportLook,
  ImportLookQuery,
  ImportPage,
  ImportQuery,
  ImportReading,
  ImportRowPage,
  ImportRowQuery,
  ImportView,
  NewImport,
  RefusedRowsQuery,
} from '@igang/contracts';
import { officeImportsIn } from '@igang/i18n/words/transfer/office-imports.all';
import { languageFrom } from '@igang/i18n/problem-text';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../../platform/http/access.ts';
import { ApiDocument } from '../../platform/http/api-document.ts';
import { Changer, Reader } from '../../platform/http/request.ts';
import { Mutation, Returns } from '../../platform/http/returns.ts';
import { UploadedFile, withUploadOnDisk } from '../../platform/http/upload.ts';
import { SHEET_TYPES } from '../../platform/files/sheets.ts';
import { type Change, type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { correctRow } from './correct-row.ts';
import { importRows } from './import-rows.query.ts';
import { imports, importView } from './imports.query.ts';
import { demandLook, lookAtFile } from './look-at-file.ts';
import { demandImport, readImportAnew, receiveImport } from './receive-import.ts';
import { refusedRows, writeRefused } from './refused-rows.ts';
import { sniffFile } from './sniff-file.ts';
import { cancelImport, decideRows, startImport, undoImport } from './steer-import.ts';

const RowNumber = z.coerce.number().int().min(1).max(2_000_000);

@Controller('staff/imports')
@Access('import.make')
export class ImportsController {
  constructor(private readonly work: UnitOfWork) {}

  /** What is in a file, before anything of it is kept: nothing is changed by it, so it takes no key. */
  @Post('looks')
  @HttpCode(200)
  @ApiDocument({ takesFile: 'application/octet-stream' })
  @Returns(ImportLook)
  async look(
    @Query({ schema: ImportLookQuery }) wish: z.infer<typeof ImportLookQuery>,
    @Reader() reader: Reading,
    @UploadedFile() upload: Readable,
  ) {
    await this.work.read(reader, (tx) => demandLook(tx, wish));
    return withUploadOnDisk(upload, ({ path }) => lookAtFile(path, wish));
  }

  /**
   * A CSV or XLSX file of at most 20 MB as the raw body. What of sheet, headings, letters and columns is not said is guessed; only the
   * columns that are asked for are kept.
   */
  @Post()
  @Mutation()
  @ApiDocument({ takesFile: 'application/octet-stream' })
  @Returns(Created, 201)
  async upload(@Query({ schema: NewImport }) wish: NewImport, @Changer() changer: Change, @UploadedFile() upload: Readable) {
    await this.work.read(changer, (tx) => demandImport(tx, wish));
    return withUploadOnDisk(upload, async ({ path, digest }) => {
      const shape = await sniffFile(path, wish.encoding);
      const change = { ...changer, idempotency: { ...changer.idempotency, requestHash: digest } };
      return this.work.change(change, (tx) => receiveImport(tx, wish, path, shape));
    });
  }

  @Get()
  @Returns(ImportPage)
  list(@Query({ schema: ImportQuery }) query: z.infer<typeof ImportQuery>, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => imports(tx, query));
  }

  @Get(':id')
  @Returns(ImportView)
  show(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => importView(tx, id));
  }

  @Get(':id/rows')
  @Returns(ImportRowPage)
  rows(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ImportRowQuery }) query: z.infer<typeof ImportRowQuery>,
    @Headers('accept-language') languages: string | undefined,
    @Reader() reader: Reading,
  ) {
    return this.work.read(reader, (tx) => importRows(tx, id, query, languageFrom(languages)));
  }

  /** The same file again, to be read otherwise: another sheet, other headings or columns. */
  @Put(':id/file')
  @Mutation()
  @ApiDocument({ takesFile: 'application/octet-stream' })
  @Returns(Done)
  async readAnew(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ImportReading }) wish: ImportReading,
    @Changer() changer: Change,
    @UploadedFile() upload: Readable,
  ) {
    await this.work.read(changer, (tx) => importView(tx, id));
    return withUploadOnDisk(upload, async ({ path, digest }) => {
      const shape = await sniffFile(path, wish.encoding);
      const change = { ...changer, idempotency: { ...changer.idempotency, requestHash: digest } };
      return this.work.change(change, (tx) => readImportAnew(tx, id, wish, { path, shape }));
    });
  }

  /** Cells of one row as they should have been. */
  @Put(':id/rows/:number/cells')
  @Mutation()
  @Returns(Done)
  correct(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: RowNumber }) number: number,
    @Body({ schema: ImportCorrection }) body: z.infer<typeof ImportCorrection>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => correctRow(tx, id, number, body));
  }

  /** The rows that were not taken, with why, as a file that can come in again. */
  @Get(':id/refused-rows')
  @ApiDocument({ produces: Object.values(SHEET_TYPES) }, { answers: 200, description: 'The rows as a file' })
  async refused(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: RefusedRowsQuery }) wish: z.infer<typeof RefusedRowsQuery>,
    @Headers('accept-language') languages: string | undefined,
    @Reader() reader: Reading,
  ): Promise<StreamableFile> {
    const rows = await this.work.read(reader, (tx) => refusedRows(tx, id));
    const lang = wish.lang ?? languageFrom(languages);
    const out = new PassThrough();
    writeRefused(rows, out, { format: wish.format, lang }).catch((error: unknown) =>
      out.destroy(error instanceof Error ? error : undefined),
    );
    const disposition = `attachment; filename="${officeImportsIn[lang].refusedFile.name}.${wish.format}"`;
    return new StreamableFile(out, { type: SHEET_TYPES[wish.format], disposition });
  }

  @Put(':id/decision')
  @Mutation()
  @Returns(Done)
  decideAll(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ImportDecision }) body: z.infer<typeof ImportDecision>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => decideRows(tx, id, body.same));
  }

  @Put(':id/rows/:number/decision')
  @Mutation()
  @Returns(Done)
  decide(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: RowNumber }) number: number,
    @Body({ schema: ImportDecision }) body: z.infer<typeof ImportDecision>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => decideRows(tx, id, body.same, number));
  }

  @Put(':id/start')
  @Mutation()
  @Returns(Done)
  start(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => startImport(tx, id));
  }

  @Put(':id/cancellation')
  @Mutation()
  @Returns(Done)
  cancel(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => cancelImport(tx, id));
  }

  @Put(':id/reversal')
  @Mutation()
  @Returns(Done)
  undo(@Param('id', { schema: Id }) id: string, @Changer() changer: Change) {
    return this.work.change(changer, (tx) => undoImport(tx, id));
  }
}
