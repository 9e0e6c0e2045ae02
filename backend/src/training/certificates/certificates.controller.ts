import { CertificateCheck, CertificateView, DocumentQuery, Id, SerialText } from '@igang/contracts';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { Controller, Get, Inject, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Access } from '../../platform/http/access.ts';
import { ReturnsFile, sendPaper } from '../../platform/http/files.ts';
import { GuessGuard } from '../../platform/http/guesses.ts';
import { type FileAsk, FileAsker, Reader } from '../../platform/http/request.ts';
import { Returns } from '../../platform/http/returns.ts';
import { type Reading, UnitOfWork } from '../../platform/unit-of-work.ts';
import { certificateSheet, certificateView, checkCertificate } from './certificate.query.ts';

@Controller()
export class CertificatesController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('certificates/:id')
  @Access('certificate.read')
  @Returns(CertificateView)
  one(@Param('id', { schema: Id }) id: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => certificateView(tx, { id }));
  }

  @Get('certificates/:id/certificate.pdf')
  @Access('certificate.read')
  @ReturnsFile('pdf')
  async paper(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DocumentQuery }) { lang }: DocumentQuery,
    @FileAsker() { reader, spoken }: FileAsk,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = lang ?? spoken;
    const sheet = await this.work.read(reader, (tx) => certificateSheet(tx, { id }, language, this.config.PUBLIC_URL));
    await sendPaper(reply, documentsIn[language].certificate.file({ serial: sheet.serial }), sheet.bytes);
  }

  /** Is it genuine? Asked by anybody, slowly. */
  @Get('certificate-checks/:serial')
  @Access('certificate.check')
  @UseGuards(GuessGuard)
  @Returns(CertificateCheck)
  check(@Param('serial', { schema: SerialText }) serial: string, @Reader() reader: Reading) {
    return this.work.read(reader, (tx) => checkCertificate(tx, serial));
  }
}
