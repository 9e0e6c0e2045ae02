import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { OfficeClosing as Closing, OfficeClosingAhead, OfficeDetail, OfficeRef } from '@igang/contracts';
import { OfficeClosing as Close } from '@igang/contracts/organisation/offices';
import { addDays, OFFICE_PAST, OFFICE_WORK, type OfficePast, type OfficeWorkCounts } from '@igang/domain';
import { read, Session, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { officesWords, officeWorkWords } from '../words.ts';

/** Closing an office: what another takes over is shown before it is done; and taking it back, or opening it again. */
@Component({
  selector: 'ig-office-closing',
  imports: [DateInput, FORM, Button, ProblemNotice, Skeleton],
  templateUrl: './office-closing.html',
  styles: `
    fieldset {
      border: 0;
      margin: 0;
      min-width: 0;
      padding: 0;
    }
    .choice {
      align-items: start;
      display: flex;
      gap: var(--ds-size-3);
      min-height: 2.75rem;
      padding-block: var(--ds-size-2);
    }
    .lines {
      margin: 0;
      padding-inline-start: var(--ds-size-6);
    }
  `,
})
export class OfficeClosing {
  readonly office = input.required<OfficeDetail>();
  readonly changed = output();

  readonly #words = words(officesWords);
  readonly #work = words(officeWorkWords);
  protected readonly w = computed(() => this.#words().closing);
  protected readonly c = commonWords();
  readonly #f = formats();
  protected readonly today = inject(Today).date;
  readonly #session = inject(Session);
  readonly #toasts = inject(Toasts);

  protected readonly isOpened = signal(false);
  protected readonly isOver = computed(() => (this.office().closedOn ?? '9999') <= this.today());
  protected readonly standing = computed(() => {
    const { closedOn, heir } = this.office();
    if (closedOn === null) return '';
    const day = this.#f().day(addDays(closedOn, -1), this.today());
    if (heir === null) return this.w().was({ day });
    return this.isOver() ? this.w().is({ day, heir: heir.name }) : this.w().comes({ day, heir: heir.name });
  });

  protected readonly ahead = read<OfficeClosingAhead>(() =>
    this.isOpened() ? `/national/offices/${this.office().id}/closing` : undefined,
  );
  protected readonly offices = read<{ readonly items: readonly OfficeRef[] }>(() => (this.isOpened() ? '/offices' : undefined));
  protected readonly others = computed(() => (this.offices.value()?.items ?? []).filter(({ id }) => id !== this.office().id));

  readonly #written = signal<Closing>(this.#nothing());
  protected readonly coordinatorsStay = computed(() => this.#written().coordinatorsStay);
  protected readonly choices = computed(() => [
    { stay: false, label: this.w().end, text: this.w().endText },
    { stay: true, label: this.w().stay, text: this.w().stayText },
  ]);
  protected readonly sending = submission((api, body: Closing, sending) =>
    api.put<unknown>(`/national/offices/${this.office().id}/closing`, body, sending),
  );
  protected readonly f = form(
    this.#written,
    (path) => validateStandardSchema(path, Close),
    submitting(this.sending, { body: (written) => written, done: (_, { from }) => this.#done(this.#saidOf(from)) }),
  );
  protected readonly labels = computed(() => ({ receiverId: this.w().receiver, from: this.w().from }));
  protected readonly opening = submission((api, _: object, sending) =>
    api.delete<unknown>(`/national/offices/${this.office().id}/closing`, sending),
  );

  protected moved(work: OfficeWorkCounts): string[] {
    const words = this.#work();
    return OFFICE_WORK.filter((kind) => work[kind] > 0).map((kind) => words[kind]({ n: work[kind] }));
  }
  protected staying(past: Readonly<Record<OfficePast, number>>): string[] {
    const words = this.#work();
    return OFFICE_PAST.filter((kind) => past[kind] > 0).map((kind) => words[kind]({ n: past[kind] }));
  }
  protected choose(stay: boolean): void {
    this.#written.update((written) => ({ ...written, coordinatorsStay: stay }));
  }
  protected async openAgain(): Promise<void> {
    const said = this.isOver() ? this.w().reopened : this.w().takenBack;
    const outcome = await this.opening.send({});
    if (outcome.ok) await this.#done(said);
  }

  #nothing(): Closing {
    return { receiverId: '', from: this.today(), coordinatorsStay: false };
  }
  #saidOf(from: string): string {
    return from <= this.today() ? this.w().closed : this.w().planned({ day: this.#f().day(from, this.today()) });
  }
  async #done(said: string): Promise<void> {
    this.#toasts.show(said);
    this.isOpened.set(false);
    this.f().reset(this.#nothing());
    this.changed.emit();
    await this.#session.refresh();
  }
}
