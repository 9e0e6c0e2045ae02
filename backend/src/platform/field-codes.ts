/** What a schema says of one wrong field. */
export interface FieldIssue {
  readonly code?: string;
  readonly params?: { readonly reason?: string };
}

const CODES: Readonly<Record<string, string>> = {
  too_big: 'too-big',
  too_small: 'too-small',
  invalid_type: 'missing',
  invalid_value: 'choice',
  invalid_format: 'format',
};

/** The code of one wrong field, for libs/i18n `fieldText`. */
export function codeOfIssue({ code, params }: FieldIssue): string {
  return params?.reason ?? CODES[code ?? ''] ?? 'format';
}
