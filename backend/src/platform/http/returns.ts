import { applyDecorators, SerializeOptions } from '@nestjs/common';
import type { z } from 'zod';
import { ApiDocument } from './api-document.ts';

/** How every refusal is told. */
const REFUSAL = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** What a route answers: serialised through the schema, so that nothing outside it ever leaves, and shown in OpenAPI. */
export function Returns(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(
    SerializeOptions({ schema }),
    ApiDocument(
      { answers: 'default', description: 'A refusal (RFC 9457)', content: REFUSAL },
      { answers: status, description: 'Done', view: schema },
    ),
  );
}

/** The header every mutation takes. */
export function Mutation(): MethodDecorator {
  return ApiDocument({
    header: 'Idempotency-Key',
    isRequired: true,
    description: 'A UUID for this request; repeating it changes nothing and answers the same.',
  });
}

/** For routes that may ask for a proof of work (`Proofs.demand`). */
export function Provable(): MethodDecorator {
  return ApiDocument({
    header: 'Proof-Of-Work',
    isRequired: false,
    description: 'Wanted after a refusal `request.prove`: the ALTCHA payload (base64) that solves its `values.challenge`. Good once.',
  });
}
