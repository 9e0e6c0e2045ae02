import { signal, type Signal } from '@angular/core';

export interface SchemaWhenTouched<S> {
  readonly schema: Signal<S | undefined>;
  /** On the form's `(focusin)`. */
  touched(): void;
}

/**
 * The contract's schema, fetched when the reader begins to fill in: the page itself is here a good deal sooner on a slow
 * phone. What must be there at once (`required`) stands in the form; the API checks everything anyway.
 */
export function schemaWhenTouched<S>(load: () => Promise<S>): SchemaWhenTouched<S> {
  const schema = signal<S | undefined>(undefined);
  let asked = false;
  return {
    schema: schema.asReadonly(),
    touched: () => {
      if (asked) return;
      asked = true;
      load().then(
        (loaded) => schema.set(loaded),
        () => (asked = false),
      );
    },
  };
}
