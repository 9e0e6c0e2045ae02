import { type Language, type Problem, PROBLEM_STATUS } from '@igang/contracts';
import type { RefusalCode } from '@igang/domain';
import { fieldText, languageFrom, problemText } from '@igang/i18n/problem-text';
import { type ProblemReader, readerAt } from '@igang/i18n/problem-reader';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { isAway, isUnreadable } from '../database-error.ts';
import { Foretold } from '../look-ahead.ts';
import { Refusal } from '../refusal.ts';
import { isForReading, PAGE_HEADERS, problemPage } from './problem-page.ts';
import { noteRefusal } from './request-log.ts';

/** Errors of the server in front of us that are the sender's to mend. */
const FASTIFY_CODES: Readonly<Record<string, RefusalCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
};
const STATUS_CODES: Readonly<Record<number, RefusalCode>> = {
  400: 'request.malformed',
  404: 'request.not-found',
  405: 'request.method',
  // An address longer than any of ours.
  414: 'request.not-found',
  413: 'request.too-large',
  415: 'request.media-type',
  429: 'request.too-many',
  503: 'request.unavailable',
};

/** When it is worth trying again, for those who asked; the limiter of rates has said so itself. */
const RETRY_AFTER_S: Readonly<Record<number, string>> = { 503: '3' };

/** The one place where errors become answers: RFC 9457 problem details in the reader's language, never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (error instanceof Foretold) {
      void http.getResponse<FastifyReply>().status(200).send(error.answer);
      return;
    }
    const refusal = error instanceof Refusal ? error : asRefusal(error);
    noteRefusal(request, refusal.code);
    if (refusal.code === 'internal') this.logger.error({ err: error, requestId: request.id }, 'unexpected error');
    sendProblem(http.getResponse<FastifyReply>(), refusal, request);
  }
}

type Asked = Pick<FastifyRequest, 'headers' | 'id' | 'url'>;

/** A refusal as the answer to a request. */
export function sendProblem(reply: FastifyReply, refusal: Refusal, { headers, id, url }: Asked): void {
  const language = languageFrom(headers['accept-language']);
  const problem = problemOf(refusal, language, id, readerAt(url));
  const wait = RETRY_AFTER_S[problem.status];
  if (wait !== undefined) void reply.header('retry-after', wait);
  void reply.status(problem.status);
  if (isForReading(headers)) void reply.headers(PAGE_HEADERS).send(problemPage(problem, language));
  else void reply.header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** What an error means to whoever asked; `internal` when it is ours. */
export function asRefusal(error: unknown): Refusal {
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const byCode = typeof code === 'string' ? FASTIFY_CODES[code] : undefined;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const byStatus = typeof status === 'number' ? STATUS_CODES[status] : undefined;
  return Refusal.of(byCode ?? byDatabase(error) ?? byStatus ?? 'internal');
}

function byDatabase(error: unknown): RefusalCode | undefined {
  if (isAway(error)) return 'request.unavailable';
  return isUnreadable(error) ? 'request.malformed' : undefined;
}

export function problemOf({ code, values, fields }: Refusal, language: Language, requestId: string, reader: ProblemReader): Problem {
  const { title, detail } = problemText(code, values, language, reader);
  return {
    type: `urn:igang:problem:${code}`,
    title,
    status: PROBLEM_STATUS[code],
    code,
    detail,
    values,
    requestId,
    fields: fields.map((field) => ({ ...field, detail: fieldText(field.code, language) })),
  };
}
