import { applyDecorators, SerializeOptions } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { schemaPath } from './schemas.ts';

/** What a route answers: serialised through the schema, so that nothing outside it ever leaves, and shown in OpenAPI. */
export function Returns(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(
    SerializeOptions({ schema }),
    ApiResponse({ status, description: 'Done', standardSchema: schema }),
    ApiResponse({
      status: 'default',
      description: 'A refusal (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: schemaPath('Problem') } } },
    }),
  );
}

/** The header every mutation takes. */
export function Mutation(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A UUID for this request; repeating it changes nothing and answers the same.',
    }),
  );
}

/** For routes that may ask for a proof of work (`Proofs.demand`). */
export function Provable(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Proof-Of-Work',
      required: false,
      description: 'Wanted after a refusal `request.prove`: the ALTCHA payload (base64) that solves its `values.challenge`. Good once.',
    }),
  );
}
