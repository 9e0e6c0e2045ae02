import { Component, input, output } from '@angular/core';
import type { Problem } from '../shared/api/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Button, Icon, PageLayout, ProblemNotice } from '../shared/ui/index.ts';
import { enrolmentWords } from './words.ts';

/** After sending: what to do now, and what to do when the mail does not come. */
@Component({
  selector: 'ig-sign-up-sent',
  imports: [Button, Icon, PageLayout, ProblemNotice],
  template: `
    <ig-page [heading]="w().sent.title" [lead]="w().sent.text(to())">
      <ol class="steps">
        @for (step of w().sent.steps; track step) {
          <li>{{ step }}</li>
        }
      </ol>
      <section class="ds-card ig-stack">
        <h2 class="ds-heading" data-size="2xs">{{ w().sent.notThere }}</h2>
        <p class="ig-quiet">
          {{ w().sent.notThereText }} <strong>{{ to() }}</strong>
        </p>
        <ig-problem [problem]="problem()" />
        <p class="ig-row">
          <button igButton type="button" variant="secondary" [busy]="sending()" (click)="again.emit()">
            <ig-icon name="mail" /> {{ w().sent.again }}
          </button>
          <button igButton type="button" class="ig-flush" variant="tertiary" (click)="otherAddress.emit()">{{ w().sent.change }}</button>
        </p>
        <p role="status" class="ig-small">
          @if (sentAgain()) {
            {{ w().sent.sentAgain }}
          }
        </p>
      </section>
    </ig-page>
  `,
  styles: `
    .steps {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
      padding-inline-start: 1.4em;
    }
    .steps li::marker {
      color: var(--ds-color-pine-text-subtle);
      font-weight: 680;
    }
  `,
})
export class SignUpSent {
  readonly to = input.required<string>();
  readonly sending = input.required<boolean>();
  readonly problem = input.required<Problem | undefined>();
  readonly sentAgain = input.required<boolean>();
  readonly again = output();
  readonly otherAddress = output();

  protected readonly w = words(enrolmentWords);
}
