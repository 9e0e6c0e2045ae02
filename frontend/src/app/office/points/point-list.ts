import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContactPointListing } from '@igang/contracts';
import type { ContactPointKind } from '@igang/domain/organisation/contact-point';
import { shownPhone } from '@igang/i18n/text';
import { pages, Session } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, MailText, PageLayout, Pill, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { Offices } from '../parts/offices.ts';
import { InviteForm } from '../staff/invite-form.ts';
import { pointWords, staffWords } from '../words.ts';
import { OwnerForm } from './owner-form.ts';
import { PointClosing } from './point-closing.ts';
import { PointForm } from './point-form.ts';

const HOSTS = ['contact-point'] as const;
const TONES = { confirmed: 'ok', 'ring-first': 'wait', hidden: 'wants' } as const;

/** How contact points stand in public: one press says that it is right, and it is shown for another year. */
@Component({
  selector: 'ig-point-list',
  imports: [
    Button,
    EmptyState,
    InviteForm,
    LoadMore,
    MailText,
    OwnerForm,
    PageLayout,
    Pill,
    PointClosing,
    PointForm,
    ProblemNotice,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './point-list.html',
})
export class PointList {
  protected readonly w = words(pointWords);
  protected readonly s = words(staffWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly phone = shownPhone;
  protected readonly tones = TONES;
  readonly #session = inject(Session);
  readonly #offices = inject(Offices);
  protected readonly isHostOnly = computed(() => this.#session.isHost() && !this.#session.isOffice());
  protected readonly points = pages<ContactPointListing>(() => ({
    path: '/staff/contact-points',
    params: this.isHostOnly() ? {} : { officeId: this.#offices.chosenId(), closed: this.closed() },
  }));
  protected readonly closed = signal(false);
  protected readonly change = changes(() => this.points.reload());
  protected readonly pressed = signal<string | undefined>(undefined);
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly inviting = signal<string | undefined>(undefined);
  protected readonly hosts = HOSTS;

  protected where({ address, postalCode, place }: ContactPointListing): string {
    const there = [postalCode, place].filter((part) => part !== null).join(' ');
    return address === null ? there : `${address}, ${there}`;
  }
  protected confirm({ id }: ContactPointListing): void {
    this.pressed.set(id);
    void this.change.make({ method: 'put', path: `/staff/contact-points/${id}/confirmation` }, this.w().confirmed);
  }
  protected kindOf({ kind, ownerName, ownerNumber }: ContactPointListing): string {
    const [w, name] = [this.w(), this.w().kind[kind as ContactPointKind]];
    if (ownerName === null) return name;
    const owner = ownerNumber === null ? ownerName : w.organisationNumber({ owner: ownerName, number: ownerNumber });
    return w.ownedBy({ kind: name, owner });
  }
  protected reopen({ id, name }: ContactPointListing): void {
    this.pressed.set(id);
    void this.change.make({ method: 'delete', path: `/staff/contact-points/${id}/closure` }, this.w().reopened({ name }));
  }
  protected saved(): void {
    this.editing.set(undefined);
    this.points.reload();
  }
}
