import { booleanAttribute, Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import type { Created, GroupRenewal } from '@igang/contracts';
import { GROUP_SIZE } from '@igang/domain';
import { upperFirst } from '@igang/i18n/text';
import { read, submission } from '../../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../../shared/forms/index.ts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { afterwardsWords, groupWords } from '../../words.ts';
import type { PlannedDates } from '../group-plan.ts';

/** What differs between being with a group for a while and beginning afresh. */
export interface SeriesWords {
  readonly title: string;
  readonly text: string;
  readonly first: string;
  readonly count: string;
  readonly countHint: string;
  readonly send: string;
  readonly planned: string;
}
interface Plan {
  first: string;
  count: number;
  startersWanted: string;
  expectedSize: number;
}

/** New meetings with a starter for a group on its own: from which day, how many, by how many. `(done)` when they are planned. */
@Component({
  selector: 'ig-series-dialog',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice],
  template: `
    <ig-confirm
      #dialog
      [heading]="words().title"
      [confirm]="words().send"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ words().text }}</p>
      <form #element class="ig-stack" [formRoot]="plan">
        <ig-field [field]="plan.first" [label]="words().first">
          <ig-date-input [earliest]="today()" [formField]="plan.first" />
        </ig-field>
        <ig-field [field]="plan.count" [label]="words().count" [hint]="words().countHint">
          <input igInput type="number" inputmode="numeric" class="count" [formField]="plan.count" />
        </ig-field>
        <ig-field [field]="plan.startersWanted" [label]="w().form.startersWanted">
          <select igInput [formField]="plan.startersWanted">
            <option value="1">{{ w().form.starters.one }}</option>
            <option value="2">{{ a().two }}</option>
          </select>
        </ig-field>
        @if (asksSize()) {
          <ig-field [field]="plan.expectedSize" [label]="w().form.expectedSize" [hint]="w().form.expectedSizeHint">
            <input igInput type="number" inputmode="numeric" class="count" [formField]="plan.expectedSize" />
          </ig-field>
        }
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
export class SeriesDialog {
  /** Where it is sent. */
  readonly path = input.required<string>();
  readonly words = input.required<SeriesWords>();
  /** The most meetings, and how many are suggested. */
  readonly most = input.required<number>();
  readonly suggested = input(2);
  readonly asksSize = input(false, { transform: booleanAttribute });
  /** What came to be: a new group, or nothing with an id. */
  readonly done = output<Partial<Created>>();

  protected readonly w = words(groupWords);
  protected readonly a = words(afterwardsWords);
  readonly #f = formats();
  readonly #toasts = inject(Toasts);
  protected readonly today = inject(Today).date;
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  protected readonly sending = submission(async (api, { first, count, startersWanted, expectedSize }: Plan, sending) => {
    const planned = await api.get<PlannedDates>('/staff/session-plan', { first, count });
    if (!planned.ok) return planned;
    const body: Partial<GroupRenewal> = { sessionDates: planned.value.dates, startersWanted: Number(startersWanted) };
    return api.post<Partial<Created>>(this.path(), this.asksSize() ? { ...body, expectedSize } : body, sending);
  });
  protected readonly plan = form(
    linkedSignal<Plan>(() => this.#empty()),
    (path) => {
      required(path.first);
      required(path.count);
      min(path.count, 1);
      max(path.count, () => this.most());
      min(path.expectedSize, GROUP_SIZE.min);
      max(path.expectedSize, GROUP_SIZE.max);
    },
    submitting(this.sending, { body: (model) => model, names: { sessionDates: 'first' }, done: (created) => this.#done(created) }),
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
  #empty(): Plan {
    return { first: '', count: this.suggested(), startersWanted: '1', expectedSize: 6 };
  }
  #done(created: Partial<Created>): void {
    this.dialog().close();
    this.plan().reset(this.#empty());
    this.#toasts.show(this.words().planned);
    this.done.emit(created);
  }
}
