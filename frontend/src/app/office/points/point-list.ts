import { Component, computed, inject, signal } from '@angular/core';
import type { ContactPointListing } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { pages, Session } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, MailText, PageLayout, Pill, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { Offices } from '../parts/offices.ts';
import { InviteForm } from '../staff/invite-form.ts';
import { pointWords, staffWords } from '../words.ts';
import { PointForm } from './point-form.ts';

const HOSTS = ['contact-point'] as const;
const TONES = { confirmed: 'ok', 'ring-first': 'wait', hidden: 'wants' } as const;

/** How contact points stand in public: one press says that it is right, and it is shown for another year. */
@Component({
  selector: 'ig-point-list',
  imports: [Button, EmptyState, InviteForm, LoadMore, MailText, PageLayout, Pill, PointForm, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="isHostOnly() ? w().mine : w().title" [lead]="isHostOnly() ? w().leadMine : w().lead">
      <ig-problem [problem]="change.problem()" />
      @if (points.loading() && points.items() === undefined) {
        <ig-skeleton [lines]="3" height="8rem" />
      }
      <ig-problem [problem]="points.problem()" retryable (retry)="points.reload()" />
      <ul class="ig-list">
        @for (point of points.items() ?? []; track point.id) {
          <li class="ds-card ig-stack" data-gap="sm">
            <div class="ig-row" data-spread>
              <h2 class="ds-heading" data-size="xs" [id]="'point-' + point.id">{{ point.name }}</h2>
              <ig-pill [tone]="tones[point.freshness]">{{ w().freshness[point.freshness] }}</ig-pill>
            </div>
            <p>
              {{ where(point) }}<br />
              @if (point.phone; as number) {
                {{ phone(number) }}<br />
              }
              <ig-mail [of]="point.email" />
            </p>
            <p class="ig-quiet ig-small">
              {{ w().confirmedOn({ day: f().day(point.confirmedOn, today()) }) }}. {{ w().hosts({ count: point.hosts }) }}
            </p>
            @if (inviting() === point.id) {
              <ig-invite-form
                leavable
                [officeId]="point.officeId"
                [roles]="hosts"
                [contactPointId]="point.id"
                (sent)="inviting.set(undefined)"
                (left)="inviting.set(undefined)"
              />
            } @else if (editing() === point.id) {
              <ig-point-form [point]="point" (saved)="saved()" (left)="editing.set(undefined)" />
            } @else {
              <p class="ig-row">
                <button
                  igButton
                  type="button"
                  [attr.aria-label]="w().confirmFor({ name: point.name })"
                  [busy]="pressed() === point.id && change.sending()"
                  (click)="confirm(point)"
                >
                  {{ w().confirm }}
                </button>
                <button
                  igButton
                  type="button"
                  variant="secondary"
                  [attr.aria-label]="w().correctFor({ name: point.name })"
                  (click)="editing.set(point.id)"
                >
                  {{ w().correct }}
                </button>
                @if (!isHostOnly()) {
                  <button
                    igButton
                    type="button"
                    variant="tertiary"
                    [attr.aria-label]="s().inviteHostFor({ name: point.name })"
                    (click)="inviting.set(point.id)"
                  >
                    {{ s().inviteHost }}
                  </button>
                }
              </p>
            }
          </li>
        }
      </ul>
      @if (points.items()?.length === 0) {
        <ig-empty picture="chairs" [title]="w().none" />
      }
      <ig-load-more [pages]="points" />
    </ig-page>
  `,
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
    params: this.isHostOnly() ? {} : { officeId: this.#offices.chosenId() },
  }));
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
  protected saved(): void {
    this.editing.set(undefined);
    this.points.reload();
  }
}
