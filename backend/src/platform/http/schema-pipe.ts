import { StandardSchemaValidationPipe } from '@nestjs/common';
import { codeOfIssue, type FieldIssue } from '../field-codes.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';

interface Issue extends FieldIssue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly keys?: readonly string[];
}

/** Validates bodies, queries and parameters against their schema; each wrong field is named with a code. */
export const schemaPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new Refusal(
      'request.invalid',
      {},
      issues.flatMap((issue) => fieldsOf(issue)),
    ),
});

const MOST_FIELDS = 50;

function fieldsOf(issue: Issue): FieldProblem[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).slice(0, MOST_FIELDS).map((key) => ({ path: path === '' ? key : `${path}.${key}`, code: 'unknown' }));
  return [{ path, code: codeOfIssue(issue) }];
}
