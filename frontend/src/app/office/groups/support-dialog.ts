import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import type { NewSupport } from '@igang/contracts';
import { SUPPORT_BUDGET } from '@igang/domain';
import { upperFirst } from '@igang/i18n/text';
import { read, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { afterwardsWords, groupWords } from '../words.ts';
import type { PlannedDates } from './group-plan.ts';

interface Plan {
  first: string;
  count: number;
  startersWanted: string;
}
const EMPTY: Plan = { first: '', count: 2, startersWanted: '1' };

/** Somebody is to be with a leaderless group for a while: from which day, how many times, by how many. `(done)` when planned. */
@Component({
  selector: 'ig-support-dialog',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      [heading]="a().support.title"
      [confirm]="a().support.send"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ a().support.text }}</p>
      <form #element class="ig-stack" [formRoot]="plan">
        <ig-field [field]="plan.first" [label]="a().support.first">
          <ig-date-input [earliest]="today()" [formField]="plan.first" />
        </ig-field>
        <ig-field [field]="plan.count" [label]="a().support.count" [hint]="a().support.countHint">
          <input igInput type="number" inputmode="numeric" class="count" [formField]="plan.count" />
        </ig-field>
        <ig-field [field]="plan.startersWanted" [label]="w().form.startersWanted">
          <select igInput [formField]="plan.startersWanted">
            <option value="1">{{ w().form.starters.one }}</option>
            <option value="2">{{ a().support.two }}</option>
          </select>
        </ig-field>
        <div aria-live="polite">
          @if (dates(); as shown) {
            <p class="ig-quiet">{{ shown }}</p>
          }
        </div>
        <ig-problem [problem]="dated.problem()" />
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class SupportDialog {
  readonly path = input.required<string>();
  readonly done = output();

  protected readonly w = words(groupWords);
  protected readonly a = words(afterwardsWords);
  readonly #f = formats();
  readonly #toasts = inject(Toasts);
  protected readonly today = inject(Today).date;
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission(async (api, { first, count, startersWanted }: Plan, sending) => {
    const planned = await api.get<PlannedDates>('/staff/session-plan', { first, count });
    if (!planned.ok) return planned;
    const body: NewSupport = { sessionDates: planned.value.dates, startersWanted: Number(startersWanted) };
    return api.post<unknown>(`${this.path()}/support`, body, sending);
  });
  protected readonly plan = form(
    signal<Plan>(EMPTY),
    (path) => {
      required(path.first);
      required(path.count);
      min(path.count, SUPPORT_BUDGET.min);
      max(path.count, SUPPORT_BUDGET.max);
    },
    submitting(this.sending, { body: (model) => model, done: () => this.#done() }),
  );
  protected readonly dated = read<PlannedDates>(() => {
    const { first, count } = this.plan().value();
    return first === '' || this.plan().invalid() ? undefined : { path: '/staff/session-plan', params: { first, count } };
  });
  /** The dates it comes to, public holidays jumped over. */
  protected readonly dates = computed(() => {
    const dates = this.dated.value()?.dates ?? [];
    return dates.length === 0 ? undefined : `${upperFirst(this.#f().dates(dates, this.today()))}.`;
  });

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.plan().reset(EMPTY);
    this.#toasts.show(this.a().support.planned);
    this.done.emit();
  }
}
