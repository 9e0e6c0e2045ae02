import { Component, computed, input, output } from '@angular/core';
import type { EnrolmentRow } from '@igang/contracts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { ReasonDialog } from '../parts/reason-dialog.ts';
import { participantWords } from '../words.ts';

/** What the office does for somebody who has not opened the link in her first mail: confirms for her, or sends it once more. */
@Component({
  selector: 'ig-unconfirmed',
  imports: [Button, ProblemNotice, ReasonDialog],
  template: `
    <span class="ig-row">
      @if (person().can.includes('confirm-for')) {
        <button
          igButton
          type="button"
          variant="secondary"
          [attr.aria-label]="w().confirmLabel({ name: person().name })"
          (click)="sure.open()"
        >
          {{ w().confirm }}
        </button>
      }
      @if (person().can.includes('write-anew')) {
        <button
          igButton
          type="button"
          class="ig-flush"
          variant="tertiary"
          [attr.aria-label]="w().againLabel({ name: person().name })"
          [busy]="change.sending()"
          (click)="again()"
        >
          {{ w().again }}
        </button>
      }
    </span>
    <ig-problem [problem]="change.problem()" />
    <ig-reason
      #sure
      tone="pine"
      [path]="path() + '/confirmation'"
      [heading]="w().confirmTitle({ name: person().name })"
      [confirm]="w().confirm"
      [hint]="w().reasonHint"
      (done)="changed.emit()"
      >{{ w().confirmText }}</ig-reason
    >
  `,
  // A button is a block: within an inline element a press there would reach the element and not the button.
  styles: `
    :host {
      display: block;
    }
  `,
})
export class UnconfirmedSteps {
  readonly person = input.required<Pick<EnrolmentRow, 'id' | 'name' | 'can' | 'email'>>();
  readonly changed = output();

  readonly #words = words(participantWords);
  protected readonly w = computed(() => this.#words().unconfirmed);
  protected readonly path = computed(() => `/staff/enrolments/${this.person().id}`);
  protected readonly change = changes(() => this.changed.emit());

  protected again(): void {
    void this.change.make(
      { method: 'put', path: `${this.path()}/confirmation-mail` },
      this.w().sent({ address: this.person().email ?? '' }),
    );
  }
}
