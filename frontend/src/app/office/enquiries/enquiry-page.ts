import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EnquiryTask, StaffEnquiry } from '@igang/contracts';
import { localDate, LOOKING } from '@igang/domain';
import { shownPhone } from '@igang/i18n/text';
import { read } from '../../shared/api/index.ts';
import { callsLine, enquiryWords, hopesOf, KnowForm } from '../../shared/enquiry/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, Icon, MailText, PageLayout, Pill, ProblemNotice, Skeleton, StatePill } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { mailLeaves } from '../parts/mail-leaves.ts';
import { WillTell } from '../parts/will-tell.ts';
import { inboxWords, phoneWords } from '../words.ts';
import { CorrectEnquiry } from './correct-enquiry.ts';
import { GroupsForHer } from './groups-for-her.ts';

/** Somebody who looks for a group: how to reach her, what she hopes for, and the one next step. */
@Component({
  selector: 'ig-staff-enquiry',
  imports: [
    Button,
    ConfirmDialog,
    CorrectEnquiry,
    GroupsForHer,
    Icon,
    KnowForm,
    MailText,
    PageLayout,
    Pill,
    ProblemNotice,
    RouterLink,
    Skeleton,
    StatePill,
    WillTell,
  ],
  templateUrl: './enquiry-page.html',
  styleUrls: ['../parts/detail.css', './enquiry-page.css'],
})
export class EnquiryPage {
  readonly id = input.required<string>();

  protected readonly w = words(inboxWords);
  protected readonly e = words(enquiryWords);
  protected readonly f = formats();
  protected readonly phone = shownPhone;
  readonly #p = words(phoneWords);
  readonly #leaves = mailLeaves(this.id);
  readonly #today = inject(Today).date;
  protected readonly path = computed(() => `/staff/enquiries/${this.id()}`);
  protected readonly enquiry = read<StaffEnquiry>(() => this.path());
  protected readonly change = changes(() => this.enquiry.reload());
  protected readonly hopes = computed(() => {
    const it = this.enquiry.value();
    return it === undefined ? [] : [this.e().wants[it.wants], ...hopesOf(it, this.e(), this.f())];
  });
  protected readonly calls = computed(() => {
    const it = this.enquiry.value();
    return it && callsLine(it, this.e(), this.f());
  });
  protected readonly lines = computed(() => {
    const [it, { page: w }, e] = [this.enquiry.value(), this.w(), this.e()];
    if (it === undefined) return [];
    return [
      w.received({ day: this.#day(it.receivedAt), channel: e.channels[it.channel] }),
      ...(it.answeredAt === null ? [] : [w.answered({ day: this.#day(it.answeredAt) })]),
      w.helpedBy({ name: it.contactPointName ?? it.officeName }),
      ...(LOOKING.includes(it.state) ? [w.until({ day: this.#day(it.expiresAt) })] : []),
    ];
  });

  protected readonly knowing = signal(false);
  protected readonly correcting = signal(false);
  protected readonly reasons = ['not-suitable', 'referred'] as const;
  protected readonly because = signal<'not-suitable' | 'referred'>('not-suitable');

  protected corrected(isSaved: boolean): void {
    this.correcting.set(false);
    if (isSaved) this.enquiry.reload();
  }
  protected can(task: EnquiryTask): boolean {
    return this.enquiry.value()?.can.includes(task) ?? false;
  }
  protected put(what: string, body: object = {}): void {
    void this.change.make({ method: 'put', path: `${this.path()}/${what}`, body }, this.w().page.saved);
  }
  protected withdraw(): void {
    void this.change.make({ method: 'delete', path: this.path() }, this.w().page.saved);
  }
  protected join(groupId: string): void {
    void this.change.make({ method: 'post', path: `/groups/${groupId}/invitations`, body: { enquiryIds: [this.id()] } }, this.#invited());
  }
  /** Who has no address hears of it by a voice only. */
  #invited(): string {
    const it = this.enquiry.value();
    return it?.email === null ? this.#p().invited.toRing({ names: it.name ?? '' }) : `${this.w().page.invited}. ${this.#leaves()}`;
  }
  #day(instant: string): string {
    return this.f().day(localDate(new Date(instant)), this.#today());
  }
}
