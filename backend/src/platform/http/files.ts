import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiDocument } from './api-document.ts';

export const FILE_TYPES = {
  pdf: 'application/pdf',
  calendar: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
} as const;

/** A route that answers a file rather than a view. */
export function ReturnsFile(type: keyof typeof FILE_TYPES): MethodDecorator {
  const [media = ''] = FILE_TYPES[type].split(';');
  const content = { [media]: { schema: { type: 'string', format: 'binary' } } };
  return ApiDocument({ produces: [media] }, { answers: 200, description: 'The file', content });
}

/** A paper for the one who asked: named, and kept nowhere on the way. */
export async function sendPaper(reply: FastifyReply, filename: string, bytes: Buffer): Promise<void> {
  await reply
    .header('content-type', FILE_TYPES.pdf)
    .header('content-disposition', `inline; filename="${filename}"`)
    .header('cache-control', 'private, no-store')
    .send(bytes);
}

export interface Published {
  readonly type: Exclude<keyof typeof FILE_TYPES, 'pdf'>;
  readonly body: string;
  /** When the newest of what is in it came to be. */
  readonly changedAt: Date | undefined;
  /** Whether anybody may keep it for a while; else only the one who asked, asking each time whether it still is so. */
  readonly isPublic: boolean;
  readonly filename?: string | undefined;
}

/**
 * Something that programs read again and again: when it is as they have it, they are told so in one line. Told by its content
 * alone, since a course also leaves the catalogue when its day comes, and nothing has changed then.
 */
export async function publish(request: FastifyRequest, reply: FastifyReply, file: Published): Promise<void> {
  const etag = `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', file.isPublic ? 'public, max-age=300' : 'private, no-cache')
    .header('vary', 'accept-language, accept-encoding');
  if (file.changedAt !== undefined) void reply.header('last-modified', file.changedAt.toUTCString());
  if (matches(request.headers['if-none-match'], etag)) {
    await reply.status(304).send();
    return;
  }
  if (file.filename !== undefined) void reply.header('content-disposition', `inline; filename="${file.filename}"`);
  await reply.header('content-type', FILE_TYPES[file.type]).send(file.body);
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
