import { Component, computed, input, output, viewChild } from '@angular/core';
import type { ContactPointClosing, ContactPointListing } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { pointWords } from '../words.ts';

/** Closing a contact point: what it comes to is said before it is done. */
@Component({
  selector: 'ig-point-closing',
  imports: [Button, ConfirmDialog, ProblemNotice],
  template: `
    <ig-problem [problem]="change.problem()" />
    <p>
      <button
        igButton
        type="button"
        variant="tertiary"
        tone="danger"
        [attr.aria-label]="w().closeFor({ name: point().name })"
        (click)="ask()"
      >
        {{ w().close }}
      </button>
    </p>
    <ig-confirm #sure tone="danger" [heading]="w().closeQuestion({ name: point().name })" [confirm]="w().close" (confirmed)="close()">
      <p>{{ w().closeText }}</p>
      @for (line of lines(); track line) {
        <p>{{ line }}</p>
      }
      <ig-problem [problem]="ahead.problem()" retryable (retry)="ahead.reload()" />
    </ig-confirm>
  `,
})
export class PointClosing {
  readonly point = input.required<ContactPointListing>();
  readonly closed = output();

  protected readonly w = words(pointWords);
  private readonly sure = viewChild.required<ConfirmDialog>('sure');
  protected readonly ahead = read<ContactPointClosing>(() => `/staff/contact-points/${this.point().id}/closure`);
  protected readonly change = changes(() => this.closed.emit());
  protected readonly lines = computed(() => {
    const { enquiries = 0, hosts = 0, invitations = 0 } = this.ahead.value() ?? {};
    const w = this.w();
    return [
      ...(enquiries > 0 ? [w.closeEnquiries({ enquiries })] : []),
      ...(hosts > 0 ? [w.closeHosts({ hosts })] : []),
      ...(invitations > 0 ? [w.closeInvitations({ invitations })] : []),
    ];
  });

  protected ask(): void {
    this.ahead.reload();
    this.sure().open();
  }
  protected close(): void {
    const { id, name } = this.point();
    void this.change.make({ method: 'put', path: `/staff/contact-points/${id}/closure` }, this.w().closed({ name }));
  }
}
