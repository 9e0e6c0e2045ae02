declare module 'mjml' {
  /** mjml 5 is asynchronous; `errors` holds what its validator found. */
  export default function mjml2html(
    source: string,
    options?: { readonly fonts?: Readonly<Record<string, string>>; readonly validationLevel?: 'strict' | 'soft' | 'skip' },
  ): Promise<{ html: string; errors: readonly { formattedMessage: string }[] }>;
}
