import { Component, computed, input } from '@angular/core';
import { words } from '../../../shared/i18n/index.ts';
import { Button, ConfirmDialog } from '../../../shared/ui/index.ts';
import type { Changes } from '../../parts/change.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { groupWords } from '../../words.ts';

/** A starter who has told the office that she cannot go on. */
@Component({
  selector: 'ig-withdraw-starter',
  imports: [Button, ConfirmDialog, WillTell],
  template: `
    <button
      igButton
      type="button"
      variant="tertiary"
      tone="neutral"
      [busy]="change().sending()"
      [attr.aria-label]="w().withdrawFor({ name: starter().name })"
      (click)="sure.open()"
    >
      {{ w().withdraw }}
    </button>
    <ig-confirm
      #sure
      tone="danger"
      [heading]="w().withdrawTitle({ name: starter().name })"
      [confirm]="w().withdraw"
      (confirmed)="withdraw()"
    >
      <p>{{ w().withdrawText }}</p>
      <ig-will-tell [of]="leaving()" [open]="sure.isOpen()" />
    </ig-confirm>
  `,
})
export class WithdrawStarter {
  readonly groupId = input.required<string>();
  readonly starter = input.required<{ id: string; name: string }>();
  readonly change = input.required<Changes>();

  readonly #words = words(groupWords);
  protected readonly w = computed(() => this.#words().starters);

  protected readonly leaving = computed(() => ({
    method: 'delete' as const,
    path: `/staff/groups/${this.groupId()}/starters/${this.starter().id}`,
  }));

  protected withdraw(): void {
    void this.change().make(this.leaving(), this.w().withdrawn);
  }
}
