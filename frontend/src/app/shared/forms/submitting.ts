import type { FieldTree, FormOptions, TreeValidationResult, ValidationError } from '@angular/forms/signals';
import type { FieldProblem, Submission } from '../api/index.ts';

/**
 * Options for `form()`: send what was written, put the server's field problems back at the fields, go on when it is done.
 *
 *     readonly f = form(this.draft.value, (path) => validateStandardSchema(path, NewEnrolment), submitting(this.sending, {
 *       body: (value) => value, done: (enrolment) => this.draft.clear(),
 *     }));
 */
export function submitting<M, B, T>(
  submission: Submission<B, T>,
  { body, done }: { body: (model: M) => B; done: (answer: T, model: M) => void | Promise<void> },
): FormOptions<M> {
  return {
    submission: {
      action: async (field) => {
        const root = field as unknown as FieldTree<M>;
        const model = (root() as unknown as { value: () => M }).value();
        const outcome = await submission.send(body(model));
        if (!outcome.ok) return serverErrors(root, outcome.problem.fields);
        await done(outcome.value, model);
        return undefined;
      },
    },
  };
}

/** Problems of fields that the form has; the rest stand in the notice above the button. */
export function serverErrors(root: unknown, fields: readonly FieldProblem[]): TreeValidationResult {
  return fields.flatMap(({ path, sentence }) => {
    const fieldTree = fieldAt(root, path);
    const error: ValidationError.WithOptionalFieldTree | undefined = fieldTree && { kind: 'server', message: sentence, fieldTree };
    return error ?? [];
  });
}

function fieldAt(root: unknown, path: string): ValidationError.WithFieldTree['fieldTree'] | undefined {
  let at = root as Record<string, unknown> | undefined;
  for (const key of path.split('.')) at = at?.[key] as Record<string, unknown> | undefined;
  return typeof at === 'function' ? (at as unknown as ValidationError.WithFieldTree['fieldTree']) : undefined;
}
