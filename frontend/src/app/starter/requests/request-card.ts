import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { StarterRequest } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { isUndecided, submission } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, Pill, ProblemNotice } from '../../shared/ui/index.ts';
import { answerBy, requestLines } from '../groups/group-lines.ts';
import { starterWords } from '../words.ts';

type Answer = 'accept' | 'decline';

/** A question from the office, answered with one press. A no is as easy as a yes. */
@Component({
  selector: 'ig-request-card',
  imports: [Button, Pill, ProblemNotice],
  template: `
    <article class="ds-card ig-stack ig-wants" [attr.aria-labelledby]="'request-' + request().id">
      <ig-pill tone="wants">{{ w().request.pill({ when: by() }) }}</ig-pill>
      <h2 class="ds-heading" data-size="xs" [id]="'request-' + request().id">
        {{ request().support ? w().request.support({ group: request().groupName }) : w().request.heading({ group: request().groupName }) }}
      </h2>
      <div class="lines">
        @for (line of lines(); track line) {
          <p>{{ line }}</p>
        }
      </div>
      @if (request().message; as message) {
        <blockquote>
          {{ message }}
          <footer class="ig-quiet ig-small">{{ w().request.from({ office: request().officeName }) }}</footer>
        </blockquote>
      }
      @if (request().dates.length > 1) {
        <details>
          <summary>{{ w().request.dates }}</summary>
          <ul>
            @for (date of request().dates; track date) {
              <li>{{ day(date) }}</li>
            }
          </ul>
        </details>
      }
      <ig-problem [problem]="answering.problem()" />
      <div class="equal">
        <button igButton type="button" wide [busy]="pressed() === 'accept' && answering.sending()" (click)="answer('accept')">
          {{ w().request.accept }}
        </button>
        <button
          igButton
          type="button"
          variant="secondary"
          wide
          [busy]="pressed() === 'decline' && answering.sending()"
          (click)="answer('decline')"
        >
          {{ w().request.decline }}
        </button>
      </div>
      <p class="ig-quiet ig-small">{{ w().request.noReason }}</p>
    </article>
  `,
  styles: `
    .lines {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-1);
    }
    .equal {
      display: grid;
      gap: var(--ds-size-3);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    }
    .equal > button {
      height: 100%;
    }
    blockquote {
      border-inline-start: 3px solid var(--ds-color-neutral-border-subtle);
      margin: 0;
      padding-inline-start: var(--ds-size-4);
      white-space: pre-line;
    }
    summary {
      cursor: pointer;
      min-height: 2.75rem;
      padding-block: var(--ds-size-2);
    }
    ul {
      padding-inline-start: 1.2em;
    }
  `,
})
export class RequestCard {
  readonly request = input.required<StarterRequest>();
  /** Where the answer goes; her own page's, unless she came by a link. */
  readonly answerAt = input<string>();
  readonly answered = output<Answer>();
  /** The question is no longer open, or was not to be answered so. */
  readonly refused = output();

  protected readonly w = words(starterWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly lines = computed(() => requestLines(this.request(), this.w(), this.#f(), this.#today()));
  protected readonly by = computed(() => answerBy(this.request().expiresAt, this.#f(), this.#today()));
  protected readonly pressed = signal<Answer | undefined>(undefined);
  protected readonly answering = submission((api, body: { answer: Answer }, sending) =>
    api.put(this.answerAt() ?? `/starter/requests/${this.request().id}/answer`, body, sending),
  );

  protected day(date: string): string {
    return upperFirst(this.#f().day(date, this.#today()));
  }

  protected async answer(answer: Answer): Promise<void> {
    if (this.answering.sending()) return;
    this.pressed.set(answer);
    const outcome = await this.answering.send({ answer });
    if (outcome.ok) this.answered.emit(answer);
    else if (!isUndecided(outcome.problem)) this.refused.emit();
  }
}
