import type { WritableSignal } from '@angular/core';
import {
  type FieldTree,
  form,
  type FormOptions,
  type SchemaOrSchemaFn,
  type TreeValidationResult,
  type ValidationError,
} from '@angular/forms/signals';
import type { FieldProblem, Submission } from '../api/index.ts';

/** What the form calls a thing that the API calls otherwise; null: no field is about it; '': what is in it are fields of the form itself. */
export type FieldNames = Readonly<Record<string, string | null>>;

/** What is sent under a name that the form does not have must say where a refusal of it belongs. */
type Renamed<M, B> = Exclude<keyof B & string, keyof M>;
type Names<M, B> = [Renamed<M, B>] extends [never]
  ? { readonly names?: FieldNames }
  : { readonly names: Readonly<Record<Renamed<M, B>, (keyof M & string) | '' | null>> };

export type Sent<M, B, T> = {
  /** What goes to the API, made from what was written. */
  readonly body: (model: NoInfer<M>) => B;
  readonly done: (answer: T, model: NoInfer<M>) => void | Promise<void>;
} & Names<NoInfer<M>, B>;

/**
 * A signal form that is sent: checks by `rules`, then the submission; field problems from the server land at the fields,
 * `done` goes on when it is done.
 *
 *     protected readonly f = formFor(this.draft.value, (path) => validateStandardSchema(path, NewEnrolment), this.sending, {
 *       body: (model) => model, done: () => this.draft.clear(),
 *     });
 */
export function formFor<M, B, T>(
  model: WritableSignal<M>,
  rules: SchemaOrSchemaFn<M>,
  submission: Submission<B, T>,
  sent: Sent<M, B, T>,
): FieldTree<M> {
  return form<M>(model, rules, submitting<M, B, T>(submission, sent));
}

/** The same as options for `form()`. */
export function submitting<M, B, T>(submission: Submission<B, T>, { body, done, names }: Sent<M, B, T>): FormOptions<M> {
  return {
    submission: {
      action: async (_, { root }) => {
        const model: M = root().value();
        const outcome = await submission.send(body(model));
        if (!outcome.ok) return serverErrors(root, outcome.problem.fields, names);
        await done(outcome.value, model);
        return undefined;
      },
    },
  };
}

/** Problems of fields that the form has; the rest stand in the notice above the button. */
export function serverErrors(root: unknown, fields: readonly FieldProblem[], names: FieldNames = {}): TreeValidationResult {
  return fields.flatMap(({ path, sentence }) => {
    const fieldTree = fieldAt(root, inForm(path, names));
    return fieldTree === undefined ? [] : [{ kind: 'server', message: sentence, fieldTree }];
  });
}

/** `sessions.0.date` of the API is `meetings.0.date` of a form that calls them so. */
function inForm(path: string, names: FieldNames): string {
  const [first = '', ...rest] = path.split('.');
  return [names[first] ?? first, ...rest].filter((step) => step !== '').join('.');
}

/** A field tree is a function whose properties are the fields below it. */
interface Steps {
  readonly [key: string]: Steps | undefined;
}

function fieldAt(root: unknown, path: string): ValidationError.WithFieldTree['fieldTree'] | undefined {
  let at = root as Steps | undefined;
  for (const key of path.split('.')) at = at?.[key];
  return at as ValidationError.WithFieldTree['fieldTree'] | undefined;
}
