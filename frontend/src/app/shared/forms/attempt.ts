import { Directive, signal } from '@angular/core';

/** Counts presses on "send". Errors stand at untouched fields only after the first, so that nobody is scolded while filling in. */
@Directive({ selector: 'form[formRoot]', host: { '(submit)': 'attempts.set(attempts() + 1)' } })
export class FormAttempt {
  readonly attempts = signal(0);
}
