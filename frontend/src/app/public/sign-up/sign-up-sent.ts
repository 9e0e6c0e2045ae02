import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Problem } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { linkWords } from '../../shared/links/index.ts';
import { Button, Icon, MailText, PageLayout, ProblemNotice } from '../../shared/ui/index.ts';
import { enrolmentWords } from '../words.ts';

/** After sending: what to do now, and what to do when the mail does not come. */
@Component({
  selector: 'ig-sign-up-sent',
  imports: [Button, Icon, MailText, PageLayout, ProblemNotice, RouterLink],
  template: `
    <ig-page [heading]="w().sent.title" [lead]="lead()">
      <ol class="steps">
        @for (step of w().sent.steps; track step) {
          <li>{{ step }}</li>
        }
      </ol>
      <section class="ds-card ig-stack">
        <h2 class="ds-heading" data-size="2xs">{{ w().sent.notThere }}</h2>
        @if (to(); as address) {
          <p class="ig-quiet">
            {{ w().sent.notThereText }} <strong><ig-mail [of]="address" /></strong>
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
        } @else {
          <p class="ig-quiet">{{ w().sent.unknown }}</p>
          <p class="ig-row">
            <a igButton variant="secondary" routerLink="/lenkene-mine">{{ l().title }}</a>
            <a igButton variant="tertiary" class="ig-flush" [routerLink]="back()">{{ w().sent.toForm }}</a>
          </p>
        }
      </section>
      @if (to() !== undefined) {
        <p class="ig-row">
          <span class="ig-quiet ig-small">{{ w().sent.shared }}</span>
          <button igButton type="button" class="ig-flush" variant="tertiary" tone="neutral" (click)="clear.emit()">
            {{ w().sent.clear }}
          </button>
        </p>
      }
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
  /** Where the mail went; undefined when this tab did not send it. */
  readonly to = input.required<string | undefined>();
  /** Her likely number on the waiting list. */
  readonly number = input<number>();
  /** She has signed up others. */
  readonly several = input(false);
  readonly back = input.required<string[]>();
  readonly sending = input.required<boolean>();
  readonly problem = input.required<Problem | undefined>();
  readonly sentAgain = input.required<boolean>();
  readonly again = output();
  readonly otherAddress = output();
  /** What this browser keeps of it is to go. */
  readonly clear = output();

  protected readonly w = words(enrolmentWords);
  protected readonly l = words(linkWords);
  protected readonly lead = computed(() => {
    const [{ sent: w }, to, number] = [this.w(), this.to(), this.number()];
    if (to === undefined) return w.textUnknown;
    if (this.several()) return w.textSeveral({ email: to });
    return number === undefined ? w.text({ email: to }) : w.textList({ email: to, number });
  });
}
