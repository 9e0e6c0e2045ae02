import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Forming, Participant } from '@igang/contracts';
import { START_POINTS } from '@igang/domain';
import { localDate } from '@igang/domain/time';
import { shownPhone } from '@igang/i18n/text';
import { read } from '../../../shared/api/index.ts';
import { callsLine, enquiryWords } from '../../../shared/enquiry/index.ts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, ConfirmDialog, Icon, MailText, ProblemNotice, Skeleton } from '../../../shared/ui/index.ts';
import { changes } from '../../parts/change.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { inboxWords, phoneWords } from '../../words.ts';
import { InvitePeople } from './invite-people.ts';

/** A group on its way to the first meeting: who is coming, who has been rung, and what is left to do. */
@Component({
  selector: 'ig-forming',
  imports: [Button, ConfirmDialog, Icon, InvitePeople, MailText, ProblemNotice, RouterLink, Skeleton, WillTell],
  templateUrl: './forming-card.html',
  styleUrl: './forming-card.css',
})
export class FormingCard {
  readonly groupId = input.required<string>();
  /** Who is coming has changed, and with it what the group's page says. */
  readonly changed = output();

  readonly #words = words(inboxWords);
  protected readonly w = computed(() => this.#words().forming);
  protected readonly p = words(phoneWords);
  protected readonly e = words(enquiryWords);
  protected readonly f = formats();
  protected readonly phone = shownPhone;
  readonly #today = inject(Today).date;
  protected readonly path = computed(() => `/groups/${this.groupId()}`);
  protected readonly forming = read<Forming>(() => `${this.path()}/forming`);
  protected readonly change = changes(() => this.#reread());
  protected readonly inviting = signal(false);
  /** Whose place is about to be taken back. */
  protected readonly leaving = signal<Participant | undefined>(undefined);
  private readonly sure = viewChild.required<ConfirmDialog>('sure');
  protected readonly counts = computed(() => {
    const people = this.forming.value()?.participants ?? [];
    const coming = people.filter(({ state }) => state === 'accepted').length;
    return { coming, asked: people.length - coming };
  });
  protected readonly isFull = computed(() => (this.forming.value()?.participants.length ?? 0) >= 8);
  /** What is not ready, what stops the start first. */
  protected readonly rest = computed(() => {
    const readiness = this.forming.value()?.readiness;
    if (readiness === undefined) return undefined;
    const open = START_POINTS.map((point) => ({ point, standing: readiness[point] })).filter(({ standing }) => standing !== 'ready');
    return open
      .toSorted((a, b) => Number(b.standing === 'stop') - Number(a.standing === 'stop'))
      .map(({ point, standing }) => ({ point, standing, text: this.w().points[point][standing] }));
  });

  protected calls(person: Participant): string | undefined {
    return callsLine(person, this.e(), this.f());
  }
  protected untilDay(person: Participant): string {
    return this.w().until({ day: this.f().day(localDate(new Date(person.expiresAt)), this.#today()) });
  }
  protected can(task: Forming['can'][number]): boolean {
    return this.forming.value()?.can.includes(task) ?? false;
  }
  protected contact({ id, contacted }: Participant): void {
    void this.change.make({ method: 'put', path: `${this.path()}/invitations/${id}/contacted`, body: { contacted: !contacted } });
  }
  protected askBack(person: Participant): void {
    this.leaving.set(person);
    this.sure().open();
  }
  protected readonly takingBack = computed(() => ({
    method: 'delete' as const,
    path: `${this.path()}/invitations/${this.leaving()?.id ?? ''}`,
  }));
  protected takeBack(): void {
    void this.change.make(this.takingBack());
  }
  /** What she says on the telephone. */
  protected answer({ enquiryId, name }: Participant, answer: 'accept' | 'decline'): void {
    const path = `/staff/enquiries/${enquiryId ?? ''}/invitation-answer`;
    const { saidYes, saidNo } = this.p().invited;
    void this.change.make({ method: 'put', path, body: { answer } }, answer === 'accept' ? saidYes({ name }) : saidNo({ name }));
  }
  protected invited(): void {
    this.inviting.set(false);
    this.#reread();
  }
  #reread(): void {
    this.forming.reload();
    this.changed.emit();
  }
}
