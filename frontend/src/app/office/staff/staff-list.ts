import { Component, computed, inject, signal } from '@angular/core';
import type { RoleHolder, RoleInvitation } from '@igang/contracts';
import { reachesEverywhere, rolesIn } from '@igang/domain/organisation/roles';
import { shownPhone } from '@igang/i18n/text';
import { pages, Session } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, EmptyState, LoadMore, MailText, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { ChooseOffice } from '../parts/choose-office.ts';
import { Offices } from '../parts/offices.ts';
import { staffWords } from '../words.ts';
import { InviteForm } from './invite-form.ts';

/** Who works for an office, who has been asked to, and asking somebody. Hosts are invited from their contact point. */
@Component({
  selector: 'ig-staff-list',
  imports: [Button, ChooseOffice, ConfirmDialog, EmptyState, InviteForm, LoadMore, MailText, PageLayout, ProblemNotice, Skeleton],
  templateUrl: './staff-list.html',
  styles: `
    .one {
      align-items: start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2) var(--ds-size-6);
      justify-content: space-between;
    }
    .one > div {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class StaffList {
  protected readonly w = words(staffWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly phone = shownPhone;
  protected readonly offices = inject(Offices);
  readonly #session = inject(Session);
  readonly #ofOffice = computed(() => {
    const officeId = this.offices.chosenId();
    return officeId === undefined ? undefined : { officeId };
  });
  protected readonly holders = pages<RoleHolder>(() => this.#asked('/staff/roles'));
  protected readonly invitations = pages<RoleInvitation>(() => this.#asked('/staff/role-invitations'));
  protected readonly roles = computed(() =>
    rolesIn(this.offices.chosen()?.kind ?? 'district').filter(
      (role) => role !== 'contact-point' && (this.#session.isNational() || !reachesEverywhere(role)),
    ),
  );
  protected readonly change = changes(() => {
    this.holders.reload();
    this.invitations.reload();
  });
  protected readonly ending = signal<RoleHolder | undefined>(undefined);
  protected readonly sent = signal(0);
  protected readonly pressed = signal<string | undefined>(undefined);

  protected roleOf({ role, pointName }: Pick<RoleHolder, 'role' | 'pointName'>): string {
    const name = this.w().role[role];
    return pointName === null ? name : this.w().roleAt({ role: name, point: pointName });
  }
  protected standing({ isOver, invitedOn, until }: RoleInvitation): string {
    const [day, last] = [this.f().day(invitedOn, this.today()), this.f().day(until, this.today())];
    return isOver ? this.w().over({ until: last }) : this.w().asked({ day, until: last });
  }
  protected asked(): void {
    this.sent.update((count) => count + 1);
    this.invitations.reload();
  }
  protected end(): void {
    const { id } = this.ending() ?? {};
    if (id !== undefined) void this.change.make({ method: 'delete', path: `/staff/roles/${id}` }, this.w().ended);
  }
  protected takeBack({ id }: RoleInvitation): void {
    this.pressed.set(id);
    void this.change.make({ method: 'delete', path: `/staff/role-invitations/${id}` }, this.w().takenBack);
  }

  #asked(path: string) {
    const params = this.#ofOffice();
    return params === undefined ? undefined : { path, params };
  }
}
