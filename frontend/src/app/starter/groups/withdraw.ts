import { Component, inject, input, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { submission } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { timesWords } from '../words.ts';

/** She cannot go on with the group. It is free; nobody asks why. */
@Component({
  selector: 'ig-withdraw',
  imports: [Button, ConfirmDialog, ProblemNotice],
  template: `
    <p>
      <button igButton type="button" variant="tertiary" tone="neutral" (click)="sure.open()">{{ w().withdraw.button }}</button>
    </p>
    <ig-confirm
      #sure
      [stay]="true"
      [heading]="w().withdraw.title"
      [confirm]="w().withdraw.confirm"
      [busy]="sending.sending()"
      (confirmed)="withdraw()"
    >
      <p>{{ w().withdraw.text }}</p>
      <ig-problem [problem]="sending.problem()" />
    </ig-confirm>
  `,
})
export class Withdraw {
  readonly groupId = input.required<string>();

  protected readonly w = words(timesWords);
  readonly #toasts = inject(Toasts);
  readonly #router = inject(Router);
  private readonly dialog = viewChild.required(ConfirmDialog);
  protected readonly sending = submission((api, groupId: string, sending) => api.put(`/starter/groups/${groupId}/withdrawal`, {}, sending));

  protected async withdraw(): Promise<void> {
    const outcome = await this.sending.send(this.groupId());
    if (!outcome.ok) return;
    this.dialog().close();
    this.#toasts.show(this.w().withdraw.done);
    await this.#router.navigateByUrl('/mine-grupper');
  }
}
