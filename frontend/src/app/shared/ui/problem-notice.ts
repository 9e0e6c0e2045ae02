import { booleanAttribute, Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CommonWords } from '@igang/i18n/words/common';
import { readerAt } from '@igang/i18n/problem-reader';
import { NO_ANSWER, type Problem } from '../api/index.ts';
import { Keeping } from '../kept/index.ts';
import { commonWords, Language, problemWords } from '../i18n/index.ts';
import { Button } from './button.ts';

/** Refusals that say nothing of what was written: what becomes of that is said with them, as it is on this page. */
const UNDECIDED: readonly string[] = [
  NO_ANSWER,
  'access.sign-in-needed',
  'request.too-many',
  'request.unavailable',
  'request.busy',
  'request.prove',
  'internal',
];

const READING: Readonly<Record<string, (error: CommonWords['error']) => string>> = {
  [NO_ANSWER]: ({ notRead }) => notRead,
  'request.unavailable': ({ notShown }) => notShown,
};

/** Says why something did not happen, whether something is lost, and what to do. Announced at once. */
@Component({
  selector: 'ig-problem',
  imports: [Button, RouterLink],
  template: `
    <div role="alert">
      @if (sentence(); as text) {
        <div class="ds-alert" [attr.data-color]="tone()">
          <p [attr.lang]="said()">{{ text }}</p>
          @if (problem()?.code === 'access.sign-in-needed') {
            <a igButton variant="secondary" tone="neutral" routerLink="/logg-inn" [queryParams]="{ til: router.url }">{{
              c().nav.signIn
            }}</a>
          } @else if (retryable()) {
            <button igButton type="button" variant="secondary" tone="neutral" (click)="retry.emit()">{{ c().action.retry }}</button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    .ds-alert > * + * {
      margin-top: var(--ds-size-3);
    }
    /* The live region waits without taking a step in the rhythm of the page. */
    :host:not(:has(.ds-alert)) {
      position: absolute;
    }
  `,
})
export class ProblemNotice {
  readonly problem = input.required<Problem | undefined>();
  /** Offers "Prøv igjen" and asks for `(retry)`. */
  readonly retryable = input(false, { transform: booleanAttribute });
  readonly retry = output();

  protected readonly c = commonWords();
  protected readonly router = inject(Router);
  readonly #keeps = inject(Keeping).keeps;
  readonly #language = inject(Language);
  readonly #sentences = this.#language.maybeWordsOf(problemWords);
  /** Refusals are said in the whole languages only. */
  protected readonly said = computed(() => (this.#language.page() === this.#language.lang() ? undefined : this.#language.lang()));
  protected readonly sentence = computed(() => {
    const problem = this.problem();
    if (problem === undefined) return undefined;
    const { error } = this.c();
    if (problem.reading) return READING[problem.code]?.(error) ?? this.#said(problem);
    return [this.#said(problem), UNDECIDED.includes(problem.code) ? error.keeps[this.#keeps()] : ''].join(' ').trim();
  });
  /** Red is kept for what is broken; being told no is ordinary. */
  protected readonly tone = computed(() => ((this.problem()?.status ?? 0) >= 500 ? 'danger' : 'warning'));

  /** Our own words by the code, in today's language; the server's when we do not know the code; the general ones at last. */
  #said(problem: Problem): string {
    const { error } = this.c();
    const known = this.#sentences()?.of(readerAt(this.router.url), problem.code, problem.values);
    return known ?? (problem.sentence || (problem.status === 0 ? error.noAnswer : error.brokenPageText));
  }
}
