import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import type { StaffGroup } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import { read, submission } from '../../../shared/api/index.ts';
import { DateInput, FORM, submitting, TimeInput } from '../../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice, Toasts } from '../../../shared/ui/index.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { afterwardsWords, groupWords, officeWords } from '../../words.ts';
import type { PlannedDates } from '../group-plan.ts';

interface Move {
  first: string;
  startsAt: string;
  endsAt: string;
}

/** The group meets on another evening from now on: every meeting that is left follows the first. */
@Component({
  selector: 'ig-move-all',
  imports: [FORM, ConfirmDialog, DateInput, ProblemNotice, TimeInput, WillTell],
  template: `
    <ig-confirm
      #dialog
      [heading]="p().moveAll"
      [confirm]="p().moveAllSend"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <p class="ig-quiet">{{ p().moveAllText }}</p>
      <form #element class="ig-stack" [formRoot]="move">
        <ig-field [field]="move.first" [label]="p().firstNew">
          <ig-date-input [earliest]="today()" [formField]="move.first" />
        </ig-field>
        <div class="pair">
          <ig-field [field]="move.startsAt" [label]="w().startsAt"><ig-time-input [formField]="move.startsAt" /></ig-field>
          <ig-field [field]="move.endsAt" [label]="w().endsAt"><ig-time-input [formField]="move.endsAt" /></ig-field>
        </div>
        <div aria-live="polite">
          @if (dates(); as shown) {
            <p class="ig-quiet">{{ shown }}</p>
          }
        </div>
        <ig-problem [problem]="dated.problem()" />
        <ig-problem [problem]="sending.problem()" />
      </form>
      <ig-will-tell [of]="moving()" [open]="dialog.isOpen() && dates() !== undefined" />
    </ig-confirm>
  `,
  styleUrl: '../../parts/form.css',
})
export class MoveAllDialog {
  readonly group = input.required<StaffGroup>();
  readonly moved = output();

  readonly #words = words(groupWords);
  protected readonly w = computed(() => this.#words().sessions);
  readonly #afterwards = words(afterwardsWords);
  protected readonly p = computed(() => this.#afterwards().practical);
  readonly #o = words(officeWords);
  readonly #c = commonWords();
  readonly #f = formats();
  readonly #toasts = inject(Toasts);
  protected readonly today = inject(Today).date;
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #count = computed(() => this.group().sessions.filter(({ state }) => state === 'planned').length);
  protected readonly sending = submission(async (api, { first, startsAt, endsAt }: Move, sending) => {
    const planned = await api.get<PlannedDates>('/staff/session-plan', { first, count: this.#count() });
    if (!planned.ok) return planned;
    return api.put(`/staff/groups/${this.group().id}/meetings`, { dates: planned.value.dates, startsAt, endsAt }, sending);
  });
  protected readonly move = form(
    linkedSignal<Move>(() => ({ first: '', startsAt: this.group().startsAt, endsAt: this.group().endsAt })),
    (path) => {
      required(path.first);
      required(path.startsAt);
      required(path.endsAt);
      validate(path.endsAt, ({ value, valueOf }) =>
        value() !== '' && value() <= valueOf(path.startsAt) ? { kind: 'told', message: this.#c().error.format } : undefined,
      );
    },
    submitting(this.sending, { body: (model: Move) => model, names: { dates: 'first' }, done: () => this.#done() }),
  );
  protected readonly dated = read<PlannedDates>(() => {
    const { first } = this.move().value();
    return first === '' || this.move.first().invalid()
      ? undefined
      : { path: '/staff/session-plan', params: { first, count: this.#count() } };
  });
  protected readonly dates = computed(() => {
    const dates = this.dated.value()?.dates ?? [];
    return dates.length === 0 ? undefined : `${upperFirst(this.#f().dates(dates, this.today()))}.`;
  });

  protected readonly moving = computed(() => {
    const { startsAt, endsAt } = this.move().value();
    return {
      method: 'put' as const,
      path: `/staff/groups/${this.group().id}/meetings`,
      body: { dates: this.dated.value()?.dates ?? [], startsAt, endsAt },
    };
  });

  open(): void {
    this.sending.forget();
    this.dialog().open();
  }
  #done(): void {
    this.dialog().close();
    this.#toasts.show(this.#o().saved);
    this.moved.emit();
  }
}
