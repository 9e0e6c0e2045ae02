import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { Refusal } from '../refusal.ts';
import type { ActorRequest } from './access.ts';

/** A file under way to us, not yet read: access is decided before the first byte is taken. */
class Upload {
  readonly stream: Readable;
  constructor(stream: Readable) {
    this.stream = stream;
  }
  /** Stands for the body where requests are compared; the file's own digest says what is in it. */
  toJSON(): string {
    return 'upload';
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly takesForm?: boolean;
  }
}
/** A route that a mail program posts a form to, as when somebody ends mails with one click (RFC 8058). The form is not read. */
export const TakesForm = (): ReturnType<typeof RouteConfig> => RouteConfig({ takesForm: true });

/** Files come as `application/octet-stream`, which no form of another site can send. Forms are for the routes that say so. */
export function acceptUploads(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, new Upload(payload)));
  fastify.addContentTypeParser('application/x-www-form-urlencoded', (request, payload, done) => {
    payload.resume();
    done(request.routeOptions.config.takesForm === true ? null : new Refusal('request.media-type'));
  });
}

export const UploadedFile = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body } = context.switchToHttp().getRequest<ActorRequest>();
  if (!(body instanceof Upload)) throw new Refusal('request.media-type');
  return body.stream;
});

const MOST_BYTES = 20 * 1024 * 1024;

export interface FileOnDisk {
  readonly path: string;
  /** SHA-256 of the content. */
  readonly digest: string;
}

/** Writes an upload to a file of its own while it arrives, gives it to `use` and removes it; never whole in memory. */
export async function withUploadOnDisk<T>(upload: Readable, use: (file: FileOnDisk) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'igang-upload-'));
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    await store(upload, measured(hash), path);
    return await use({ path, digest: hash.digest('base64url') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The request itself is never destroyed: what is left of it is read past, so that the refusal reaches the sender. */
async function store(upload: Readable, gauge: Transform, path: string): Promise<void> {
  const gone = (): void => {
    if (!upload.readableEnded) gauge.destroy(new Refusal('request.malformed'));
  };
  upload.once('close', gone).pipe(gauge);
  try {
    await pipeline(gauge, createWriteStream(path, { mode: 0o600 }));
  } finally {
    upload.off('close', gone).unpipe(gauge).resume();
  }
}

function measured(hash: ReturnType<typeof createHash>): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > MOST_BYTES) done(new Refusal('request.too-large'));
      else done(null, chunk);
    },
  });
}
