import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { OfficeDetail } from '@igang/contracts';
import { NewOffice } from '@igang/contracts/organisation/offices';
import type { LocalDate } from '@igang/domain';
import { shownPhone } from '@igang/i18n/text';
import { read, Session, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, Pill, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { officesWords } from '../words.ts';
import { OfficeClosing } from './office-closing.ts';
import { OfficeCounties } from './office-counties.ts';
import { standingOf } from './standing.ts';

interface Written {
  readonly name: string;
  readonly seat: string;
  readonly email: string;
  readonly phone: string;
  readonly openedOn: LocalDate;
}

/** An office, new or known. */
@Component({
  selector: 'ig-office-page',
  imports: [DateInput, FORM, Button, OfficeClosing, OfficeCounties, PageLayout, Pill, ProblemNotice, Skeleton],
  template: `
    <ig-page [of]="id() ? found : undefined" [heading]="heading()" back="/nasjonalt/kontorer" [backLabel]="w().title">
      @if (standing(); as standing) {
        <ig-pill page-aside [tone]="standing.tone">{{ standing.text }}</ig-pill>
      }
      @if (id() && found.loading()) {
        <ig-skeleton [lines]="4" height="2.5rem" />
      }
      <ig-problem [problem]="found.problem()" retryable (retry)="found.reload()" />
      @if (!id() || found.value()) {
        <form class="ig-stack" [formRoot]="office">
          <ig-error-summary [of]="office" [labels]="labels()" />
          @if (!id()) {
            <p>{{ w().addText }}</p>
          }
          <ig-field [field]="office.name" [label]="w().form.name" [hint]="w().form.nameHint">
            <input igInput autocomplete="off" [formField]="office.name" />
          </ig-field>
          <ig-field [field]="office.seat" [label]="w().form.seat"><input igInput autocomplete="off" [formField]="office.seat" /></ig-field>
          <p class="ig-quiet">{{ w().form.public }}</p>
          <ig-field [field]="office.email" [label]="w().form.email">
            <input igInput type="email" autocomplete="off" [formField]="office.email" />
          </ig-field>
          <ig-field [field]="office.phone" [label]="w().form.phone" optional>
            <input igInput type="tel" autocomplete="off" [formField]="office.phone" />
          </ig-field>
          @if (!id()) {
            <ig-field [field]="office.openedOn" [label]="w().form.openedOn"><ig-date-input [formField]="office.openedOn" /></ig-field>
          }
          <ig-problem [problem]="sending.problem()" />
          <p class="ig-row">
            <button igButton type="submit" [busy]="sending.sending()">{{ id() ? w().form.save : w().form.open }}</button>
          </p>
        </form>
        @if (found.value(); as known) {
          @if (known.closedOn === null) {
            <ig-office-counties [office]="known" (changed)="found.reload()" />
          }
          @if (known.kind === 'district') {
            <ig-office-closing [office]="known" (changed)="found.reload()" />
          }
        }
      }
    </ig-page>
  `,
})
export class OfficePage {
  /** Left out when it is new. */
  readonly id = input<string>();

  protected readonly w = words(officesWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #router = inject(Router);
  readonly #toasts = inject(Toasts);
  readonly #session = inject(Session);
  protected readonly found = read<OfficeDetail>(() => (this.id() === undefined ? undefined : `/national/offices/${this.id() ?? ''}`));
  protected readonly heading = computed(() => {
    const name = this.found.value()?.name;
    if (this.id() === undefined) return this.w().add;
    return name === undefined ? this.w().edit : this.w().editing({ name });
  });
  protected readonly standing = computed(() => {
    const known = this.found.value();
    return known && standingOf(known, { today: this.#today(), w: this.w(), f: this.#f() });
  });
  readonly #written = linkedSignal<Written>(() => {
    const known = this.found.value();
    if (known === undefined) return { name: '', seat: '', email: '', phone: '', openedOn: this.#today() };
    const { name, seat, email, phone, openedOn } = known;
    return { name, seat, email, phone: phone === null ? '' : shownPhone(phone), openedOn };
  });
  protected readonly sending = submission((api, { openedOn, ...change }: Written, sending) => {
    const id = this.id();
    return id === undefined
      ? api.post<unknown>('/national/offices', { ...change, openedOn }, sending)
      : api.put<unknown>(`/national/offices/${id}`, change, sending);
  });
  protected readonly office = form(
    this.#written,
    (path) => validateStandardSchema(path, NewOffice),
    submitting(this.sending, { body: (written) => written, done: () => this.#done() }),
  );
  protected readonly labels = computed(() => {
    const { name, seat, email, phone, openedOn } = this.w().form;
    return { name, seat, email, phone, openedOn };
  });

  /** The office is hers to choose from now on, by its name of now. */
  async #done(): Promise<void> {
    this.#toasts.show(this.id() === undefined ? this.w().opened : this.w().saved);
    await this.#session.refresh();
    await this.#router.navigate(['/nasjonalt/kontorer']);
  }
}
