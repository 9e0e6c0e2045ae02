import { StandardSchemaValidationPipe } from '@nestjs/common';
import { type FieldProblem, Refusal } from '../refusal.ts';

interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly params?: { readonly reason?: string };
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

/** Codes of libs/i18n `fieldText`. */
const CODES: Readonly<Record<string, string>> = {
  too_big: 'too-big',
  too_small: 'too-small',
  invalid_type: 'missing',
  invalid_value: 'choice',
  invalid_format: 'format',
};

/** The code of one wrong field, for libs/i18n `fieldText`. */
export function codeOfIssue({ code, params }: Pick<Issue, 'code' | 'params'>): string {
  return params?.reason ?? CODES[code ?? ''] ?? 'format';
}
