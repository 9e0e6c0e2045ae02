import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { CountyMove, CountyMoveAheadList, CountyStandingList, OfficeDetail } from '@igang/contracts';
import { CountyMove as Move } from '@igang/contracts/organisation/offices';
import { isLocalDate } from '@igang/domain';
import { read, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { officesWords } from '../words.ts';

/** Which counties an office has and is to have, and moving some to it: what follows is shown before it is done. */
@Component({
  selector: 'ig-office-counties',
  imports: [DateInput, FORM, Button, ProblemNotice],
  templateUrl: './office-counties.html',
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
  `,
})
export class OfficeCounties {
  readonly office = input.required<OfficeDetail>();
  readonly changed = output();

  readonly #words = words(officesWords);
  protected readonly w = computed(() => this.#words().counties);
  readonly #f = formats();
  protected readonly today = inject(Today).date;
  readonly #toasts = inject(Toasts);

  protected readonly all = read<CountyStandingList>(() => '/national/counties');
  protected readonly lines = computed(() =>
    this.office().counties.map(({ code, name, from }) => {
      const isAhead = from > this.today();
      const next = this.all.value()?.items.find((county) => county.code === code)?.next;
      const leaves = next && !isAhead ? this.w().until({ office: next.name, day: this.#day(next.from) }) : undefined;
      const when = isAhead ? this.w().from({ day: this.#day(from) }) : (leaves ?? this.w().since({ day: this.#day(from) }));
      return { code, name, when, isAhead };
    }),
  );
  /** Those that are not the office's, and whose they are. */
  protected readonly others = computed(() =>
    (this.all.value()?.items ?? [])
      .filter(({ office, next }) => office?.id !== this.office().id && next?.id !== this.office().id)
      .map(({ code, name, office }) => ({
        code,
        said: office === null ? name : this.w().withOffice({ county: name, office: office.name }),
      })),
  );

  readonly #written = signal<CountyMove>({ codes: [], from: this.today() });
  protected readonly sending = submission((api, body: CountyMove, sending) =>
    api.put<unknown>(`/national/offices/${this.office().id}/counties`, body, sending),
  );
  protected readonly f = form(
    this.#written,
    (path) => validateStandardSchema(path, Move),
    submitting(this.sending, { body: (written) => written, done: () => this.#done(this.w().moved) }),
  );
  protected readonly labels = computed(() => ({ codes: this.w().which, from: this.w().on }));

  protected readonly ahead = read<CountyMoveAheadList>(() => {
    const { codes, from } = this.#written();
    if (codes.length === 0 || !isLocalDate(from)) return undefined;
    return { path: '/national/counties/ahead', params: { codes: codes.join(','), from } };
  });
  protected readonly keeping = submission((api, { code }: { code: string }, sending) =>
    api.delete<unknown>(`/national/offices/${this.office().id}/counties/${code}`, sending),
  );

  protected readonly anyChosen = computed(() => this.#written().codes.length > 0);
  protected isChosen(code: string): boolean {
    return this.#written().codes.includes(code);
  }
  protected choose(code: string): void {
    this.#written.update(({ codes, from }) => ({
      codes: codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code],
      from,
    }));
  }
  protected async keep({ code, name }: { code: string; name: string }): Promise<void> {
    const outcome = await this.keeping.send({ code });
    if (outcome.ok) this.#done(this.w().kept({ county: name }));
  }

  #done(said: string): void {
    this.#toasts.show(said);
    this.#written.update(({ from }) => ({ codes: [], from }));
    this.all.reload();
    this.changed.emit();
  }
  #day(day: string): string {
    return this.#f().day(day, this.today());
  }
}
