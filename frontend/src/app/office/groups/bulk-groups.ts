import { Component, computed, input, output } from '@angular/core';
import { words } from '../../shared/i18n/index.ts';
import { ActionBar, Button } from '../../shared/ui/index.ts';
import { bulk, type Named } from '../parts/bulk.ts';
import type { Change } from '../parts/change.ts';
import { bulkWords } from '../words.ts';

const STEPS = ['call-in', 'pause', 'resume'] as const;
type Step = (typeof STEPS)[number];

/** What can be done to all the chosen groups at once. What a group cannot do is said with its reason, and the others are done. */
@Component({
  selector: 'ig-bulk-groups',
  imports: [ActionBar, Button],
  template: `
    <div role="status">
      @if (work.outcome(); as end) {
        <div class="ds-alert ig-stack" data-gap="sm" [attr.data-color]="end.refused.length > 0 ? 'warning' : 'success'">
          <p class="ig-strong">{{ w().done(end.done, end.left) }}</p>
          @if (end.refused.length > 0) {
            <ul>
              @for (one of end.refused; track $index) {
                <li>{{ one.name }}: {{ one.why }}</li>
              }
            </ul>
          }
          <p>
            <button igButton type="button" variant="tertiary" (click)="work.forget()">{{ w().close }}</button>
          </p>
        </div>
      }
    </div>
    @if (chosen().length > 0) {
      <ig-action-bar>
        @if (work.running()) {
          <span aria-live="polite">{{ w().progress(work.progress().at, work.progress().all) }}</span>
          <button igButton type="button" variant="secondary" (click)="work.stop()">{{ w().stop }}</button>
        } @else {
          <span aria-live="polite">{{ w().chosen(chosen().length) }}</span>
          <span class="ig-row">
            @for (step of steps; track step) {
              <button igButton type="button" variant="secondary" (click)="run(step)">{{ w().steps[step] }}</button>
            }
            <button igButton type="button" variant="tertiary" (click)="cleared.emit()">{{ w().clear }}</button>
          </span>
        }
      </ig-action-bar>
    }
  `,
})
export class BulkGroups {
  readonly chosen = input.required<readonly Named[]>();
  readonly cleared = output();
  readonly done = output();

  readonly #words = words(bulkWords);
  protected readonly w = computed(() => this.#words());
  protected readonly steps = STEPS;
  protected readonly work = bulk();

  protected async run(step: Step): Promise<void> {
    await this.work.run(this.chosen(), (id) => changeFor(step, id));
    this.cleared.emit();
    this.done.emit();
  }
}

function changeFor(step: Step, id: string): Change {
  const path = `/staff/groups/${id}`;
  if (step === 'resume') return { method: 'delete', path: `${path}/pause` };
  return { method: 'put', path: `${path}/${step}` };
}
