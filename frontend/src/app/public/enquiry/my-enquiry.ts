import { afterNextRender, Component, computed, inject, Injector, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnEnquiry } from '@igang/contracts';
import { daysBetween, localDate } from '@igang/domain/time';
import { calledName } from '@igang/domain/organisation/called';
import { officeName } from '@igang/i18n/organisation/office-name';
import { shownPhone, upperFirst } from '@igang/i18n/text';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { callsLine, enquiryWords, hopesOf, KnowForm } from '../../shared/enquiry/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { AcuteHelp, Arrival, Button, ConfirmDialog, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { ChangeEnquiry } from './change-enquiry.ts';
import { publicEnquiryWords } from '../words.ts';

/** From so long before the end she can say that she still waits; the mail that asks comes a little later. */
const ASKED_AGAIN_DAYS = 30;

/** Her own enquiry, by the link in her mail: where it stands, a place to say yes or no to, whom she knows, and the way out. */
@Component({
  selector: 'ig-my-enquiry',
  imports: [AcuteHelp, Button, ChangeEnquiry, ConfirmDialog, KnowForm, LostLink, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './my-enquiry.html',
  styles: `
    dl {
      display: grid;
      gap: var(--ds-size-2) var(--ds-size-5);
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      margin: 0;
    }
    dt {
      color: var(--ig-quiet);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .plain {
      list-style: none;
      overflow-wrap: anywhere;
      padding: 0;
    }
  `,
})
export class MyEnquiry {
  readonly token = input.required<string>();

  protected readonly w = words(publicEnquiryWords);
  protected readonly e = words(enquiryWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly called = calledName;
  protected readonly phone = shownPhone;
  readonly #arrival = inject(Arrival);
  readonly #toasts = inject(Toasts);
  readonly #injector = inject(Injector);
  protected readonly path = computed(() => `/enquiry-links/${encodeURIComponent(this.token())}`);
  protected readonly enquiry = read<OwnEnquiry>(() => this.path());
  protected readonly isBroken = computed(() => {
    const problem = this.enquiry.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  protected readonly hopes = computed(() => {
    const it = this.enquiry.value();
    return it === undefined ? [] : hopesOf(it, this.e(), this.f());
  });
  /** How she is reached, as it is written down. */
  protected readonly reached = computed(() => {
    const it = this.enquiry.value();
    if (it === undefined) return [];
    const lines = [it.name, it.phone && shownPhone(it.phone), it.phone && callsLine(it, this.e(), this.f()), it.email];
    return lines.filter((line): line is string => typeof line === 'string');
  });
  protected readonly until = computed(() => {
    const it = this.enquiry.value();
    return it === undefined ? '' : this.w().own.until({ day: this.f().plainDate(localDate(new Date(it.expiresAt))) });
  });
  /** On the first day there is nothing to renew. */
  protected readonly isRunningOut = computed(() => {
    const it = this.enquiry.value();
    return it !== undefined && daysBetween(this.today(), localDate(new Date(it.expiresAt))) <= ASKED_AGAIN_DAYS;
  });
  protected readonly facts = computed(() => {
    const [it, { own: w }, f] = [this.enquiry.value()?.invitation, this.w(), this.f()];
    if (it === null || it === undefined) return [];
    const [first, ...rest] = it.dates;
    const where = it.form === 'digital' ? w.online : [it.venue, it.place].filter((part) => part !== null).join(', ');
    return [
      ...(first === undefined
        ? []
        : [[w.when, f.days([{ date: first, startsAt: it.startsAt, endsAt: it.endsAt }], this.today())] as const]),
      [w.where, where] as const,
      ...(it.theme === null ? [] : [[w.theme, it.theme[f.lang]] as const]),
      ...(rest.length === 0 ? [] : [[w.then, f.dates(rest, this.today())] as const]),
    ];
  });
  protected readonly isGone = signal(false);
  protected readonly acting = submission((api, { what, body }: { what: string; body: object }, sending) =>
    api.put(`${this.path()}/${what}`, body, sending),
  );
  protected readonly withdrawing = submission((api, _: object, sending) => api.delete(this.path(), sending));

  protected helper({ name, isOffice }: OwnEnquiry['helper']): string {
    return isOffice ? upperFirst(officeName(this.f().lang, name)) : name;
  }
  protected can(task: OwnEnquiry['can'][number]): boolean {
    return this.enquiry.value()?.can.includes(task) ?? false;
  }
  protected readonly changing = signal(false);
  protected change(): void {
    this.changing.set(true);
    this.#focusOn('change-enquiry');
  }
  protected changed(isSaved: boolean): void {
    this.changing.set(false);
    this.#focusOn('reached');
    if (!isSaved) return;
    this.#toasts.show(this.w().own.saved);
    this.enquiry.reload();
  }
  /** What was pressed is gone: focus goes to what came in its place. */
  #focusOn(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.#injector });
  }

  protected async answer(answer: 'accept' | 'decline'): Promise<void> {
    const outcome = await this.acting.send({ what: 'invitation-answer', body: { answer } });
    if (outcome.ok) this.#arrival.expect();
    this.enquiry.reload();
  }
  protected async renew(): Promise<void> {
    const outcome = await this.acting.send({ what: 'renewal', body: {} });
    if (!outcome.ok) return;
    this.#toasts.show(this.w().own.renewed);
    this.enquiry.reload();
  }
  protected async withdraw(): Promise<void> {
    const outcome = await this.withdrawing.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.isGone.set(true);
  }
}
