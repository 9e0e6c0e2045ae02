import { Writable } from 'node:stream';
import pg from 'pg';
import { pino } from 'pino';
import { QueryFailedError } from 'typeorm';
import type { Config } from '../config.ts';
import { logging } from './logging.ts';
import { toldOf, withoutWords } from './told-of-error.ts';

const CANARIES = ['Kari Kanarifugl', 'kari@kanari.example.no', '40001234', 'angst'];

function databaseError(): Error {
  const error = new pg.DatabaseError(`duplicate "${CANARIES.join(' ')}"`, 10, 'error');
  error.code = '57014';
  error.constraint = 'enquiry_one_live';
  error.detail = `Key (email)=(${CANARIES.join(' ')}) already exists.`;
  error.where = CANARIES[0] ?? '';
  const failed = new QueryFailedError(`INSERT INTO enquiry VALUES ('${CANARIES[1] ?? ''}')`, [...CANARIES], error);
  failed.cause = new Error(`wrote <${CANARIES[1] ?? ''}> and ${CANARIES[2] ?? ''}`);
  return failed;
}

describe('what a log is told of an error', () => {
  it('is its kind, its code and where it happened, and nothing that anybody wrote', () => {
    const told = toldOf(databaseError());
    expect(told).toMatchObject({
      type: 'QueryFailedError',
      message: 'database error 57014',
      code: '57014',
      constraint: 'enquiry_one_live',
    });
    expect(told.stack).toContain('told-of-error.spec');
  });

  it('is no line of a message that looks like a frame, whether the message stands as it was or was changed', () => {
    const said = 'wrong\n    at Kari Kanarifugl (kari@kanari.example.no:1:2)\n    at angst';
    const changed = new Error(said);
    changed.message = 'another';
    for (const error of [new Error(said), changed]) {
      const told = toldOf(error);
      for (const canary of CANARIES) expect(JSON.stringify(told)).not.toContain(canary);
      expect(told.stack).toContain('told-of-error.spec');
    }
  });

  it('is so in the lines of the logger itself, whatever key the error comes under', () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const { pinoHttp } = logging({ LOG_LEVEL: 'info' } as Config);
    const { level, serializers } = pinoHttp as { level: string; serializers: Record<string, (value: unknown) => unknown> };
    const logger = pino({ level, serializers }, stream);
    logger.error({ err: databaseError(), requestId: 'r' }, 'unexpected error');
    logger.error({ error: databaseError() }, 'job failed');
    expect(lines).toHaveLength(2);
    for (const canary of CANARIES) expect(lines.join('')).not.toContain(canary);
  });

  it.each([
    ['Unexpected token \'K\', "Kari Kana"... is not valid JSON', 'Unexpected token …, …... is not valid JSON'],
    ['invalid input syntax for type uuid: "Kari', 'invalid input syntax for type uuid: …'],
    ['550 5.1.1 <kari@kanari.example.no>: unknown', '550 5.1.1 …: unknown'],
    ['no such user kari@kanari.example.no here', 'no such user … here'],
    ['Key (phone)=(+47 400 01 234) exists', 'Key … exists'],
    ['call +47 40 00 12 34 now\nKari', 'call … now'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:5432'],
  ])('leaves out what is quoted, addresses and numbers: %s', (message, told) => {
    expect(withoutWords(message)).toBe(told);
  });
});
