import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BeginningProgress, Done } from '@igang/contracts';
import type { BeginningStep } from '@igang/domain/transfer/beginning';
import { read, Session, submission } from '../shared/api/index.ts';
import { commonWords, formats, Today, words } from '../shared/i18n/index.ts';
import { Button, Pill, ProblemNotice, Toasts } from '../shared/ui/index.ts';
import { beginningWords } from './words.ts';

const WAYS: Readonly<Record<Exclude<BeginningStep, 'mail'>, string>> = {
  coordinator: '/kontor/medarbeidere',
  trainer: '/kontor/medarbeidere',
  venue: '/kontor/steder',
  course: '/kontor/kurs/nytt',
  'contact-point': '/kontor/kontaktpunkter',
  starter: '/kontor/importer',
};

/** What is left before the first course can be held; nothing when all of it is there. */
@Component({
  selector: 'ig-beginning-steps',
  imports: [Button, Pill, ProblemNotice, RouterLink],
  template: `
    @if (isShown()) {
      <section class="ds-card ig-stack" aria-labelledby="ig-left">
        <h2 id="ig-left" class="ds-heading" data-size="xs">{{ w().title }}</h2>
        <p class="ig-quiet">{{ count() }}</p>
        <ol class="ig-list">
          @for (line of lines(); track line.step) {
            <li class="one" [class.done]="line.isDone">
              <div>
                <strong>{{ line.title }}</strong>
                @if (line.isDone) {
                  <ig-pill tone="ok">{{ w().done }}</ig-pill>
                } @else {
                  <br />{{ line.text }}
                }
                @if (line.step === 'mail' && mail(); as said) {
                  <br /><span role="status">{{ said }}</span>
                }
              </div>
              @if (line.step === 'mail') {
                @if (!line.isDone) {
                  <button igButton type="button" variant="secondary" [busy]="asking.sending()" (click)="again()">
                    {{ w().mailAgain }}
                  </button>
                }
              } @else if (!line.isDone) {
                <a igButton variant="secondary" [routerLink]="line.link" [attr.aria-label]="w().go({ step: line.title })">{{ c().open }}</a>
              }
            </li>
          }
        </ol>
        <ig-problem [problem]="asking.problem()" />
      </section>
    }
  `,
  styles: `
    .one {
      align-items: start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2) var(--ds-size-6);
      justify-content: space-between;
    }
    ig-pill {
      margin-inline-start: var(--ds-size-2);
    }
    .one > div {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class BeginningSteps {
  readonly #all = words(beginningWords);
  protected readonly w = computed(() => this.#all().left);
  protected readonly c = computed(() => this.#common().action);
  readonly #common = commonWords();
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #session = inject(Session);
  readonly #toasts = inject(Toasts);
  readonly #progress = read<BeginningProgress>(() => '/national/beginning');
  protected readonly asking = submission((api, body: { email: string }, sending) => api.post<Done>('/sign-in-links', body, sending));

  protected readonly lines = computed(() =>
    (this.#progress.value()?.steps ?? []).map(({ step, isDone }) => ({
      ...{ step, isDone, ...this.w().step[step] },
      link: step === 'mail' ? '' : WAYS[step],
    })),
  );
  protected readonly isShown = computed(() => this.lines().some(({ isDone }) => !isDone));
  protected readonly count = computed(() => {
    const lines = this.lines();
    return this.w().count({ done: lines.filter(({ isDone }) => isDone).length, all: lines.length });
  });
  protected readonly mail = computed(() => {
    const mail = this.#progress.value()?.mail;
    if (mail === null || mail === undefined) return undefined;
    if (mail.state === 'sent') return this.w().mailSent({ moment: this.#f().moment(mail.at, this.#today()) });
    if (mail.state === 'failed') return this.w().mailFailed({ said: mail.failure ?? this.w().mailUntold });
    return this.w().mailWaits;
  });

  protected async again(): Promise<void> {
    const email = this.#session.me()?.person.email ?? '';
    const outcome = await this.asking.send({ email });
    if (!outcome.ok) return;
    this.#toasts.show(this.w().mailAsked({ email }));
    this.#progress.reload();
  }
}
