import type { Readable } from 'node:stream';
import {
  Created,
  Done,
  Id,
  ImportColumns,
  ImportDecision,
  ImportPage,
  ImportQuery,
  ImportRowPage,
  ImportRowQuery,
  ImportView,
  NewImport,
} from '@igang/contracts';
import { languageFrom } from '@igang/i18n/problem-text';
import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { z } from 'zod';
import { Access } from '../platform/http/access.ts';
import { Changer, Reader } from '../platform/http/request.ts';
import { Mutation, Returns } from '../platform/http/returns.ts';
import { UploadedFile, withUploadOnDisk } from '../platform/http/upload.ts';
import { type Change, type Reading, UnitOfWork } from '../platform/unit-of-work.ts';
import { importRows, imports, importView } from './imports.query.ts';
import { demandImport, receiveImport } from './receive-import.ts';
import { sniffFile } from './sniff-file.ts';
import { cancelImport, decideRows, mapColumns, startImport, undoImport } from './steer-import.ts';

const RowNumber = z.coerce.number().int().min(1).max(2_000_000);

@Controller('staff/imports')
@Access('import.make')
export class ImportsController {
  constructor(private readonly work: UnitOfWork) {}

  /** A CSV or XLSX file of at most 20 MB as the raw body. */
  @Post()
  @Mutation()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Returns(Created, 201)
  async upload(@Query({ schema: NewImport }) wish: NewImport, @Changer() changer: Change, @UploadedFile() upload: Readable) {
    await this.work.read(changer, (tx) => demandImport(tx, wish));
    return withUploadOnDisk(upload, async ({ path, digest }) => {
      const shape = await sniffFile(path);
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

  @Put(':id/columns')
  @Mutation()
  @Returns(Done)
  columns(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ImportColumns }) body: z.infer<typeof ImportColumns>,
    @Changer() changer: Change,
  ) {
    return this.work.change(changer, (tx) => mapColumns(tx, id, body.mapping));
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
