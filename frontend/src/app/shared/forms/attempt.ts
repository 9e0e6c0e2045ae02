import { Directive, inject, signal } from '@angular/core';
import { Keeping } from '../kept/index.ts';

/** Counts presses on "send". Errors stand at untouched fields only after the first, so that nobody is scolded while filling in. */
@Directive({ selector: 'form[formRoot]', host: { '(submit)': 'attempts.set(attempts() + 1)' } })
export class FormAttempt {
  readonly attempts = signal(0);

  constructor() {
    inject(Keeping).aForm();
  }
}
