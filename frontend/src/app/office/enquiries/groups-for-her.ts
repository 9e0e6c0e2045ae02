import { Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FittingGroup } from '@igang/contracts';
import { enquiryWords } from '../../shared/enquiry/index.ts';
import { commonWords, formats, words } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { inboxWords } from '../words.ts';

const FIRST = 4;

/** Groups that are forming and have room, with what speaks against each. */
@Component({
  selector: 'ig-groups-for-her',
  imports: [Button, RouterLink],
  template: `
    <section class="ig-stack" aria-labelledby="ig-groups">
      <h2 id="ig-groups" class="ds-heading" data-size="sm">{{ w().page.groups }}</h2>
      <ul class="ig-list">
        @for (group of shown(); track group.id) {
          <li class="ds-card line">
            <div>
              <strong
                ><a [routerLink]="['/kontor/grupper', group.id]">{{ group.name }}</a></strong
              >
              <p class="ig-quiet ig-small">
                {{ group.place }} · {{ f().distance(group.distanceKm) }} ·
                {{ people(group) }}
              </p>
              <p class="ig-small" [class.ig-quiet]="group.against.length === 0">{{ why(group) }}</p>
            </div>
            <button
              igButton
              type="button"
              [variant]="group.against.length === 0 ? 'primary' : 'secondary'"
              [busy]="busy()"
              [attr.aria-label]="w().page.toGroup + ': ' + group.name"
              (click)="chosen.emit(group.id)"
            >
              {{ w().page.toGroup }}
            </button>
          </li>
        } @empty {
          <li class="ig-quiet">{{ w().page.groupsNone }}</li>
        }
      </ul>
      @if (shown().length < groups().length) {
        <p>
          <button igButton type="button" variant="tertiary" (click)="all.set(true)">{{ c().action.showMore }}</button>
        </p>
      }
    </section>
  `,
  styles: `
    .line {
      --dsc-card-content-margin-block: 0;
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-3) var(--ds-size-5);
      justify-content: space-between;
    }
    .line > div {
      flex: 1 1 16rem;
    }
  `,
})
export class GroupsForHer {
  readonly groups = input.required<readonly FittingGroup[]>();
  readonly busy = input(false);
  readonly chosen = output<string>();

  protected readonly w = words(inboxWords);
  protected readonly f = formats();
  protected readonly c = commonWords();
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.groups() : this.groups().slice(0, FIRST)));
  readonly #e = words(enquiryWords);

  protected people({ coming, asked }: FittingGroup): string {
    return this.w().forming.people({ coming, asked });
  }
  protected why({ against }: FittingGroup): string {
    const e = this.#e();
    return against.length === 0 ? e.fits : this.f().list(against.map((point) => e.against[point]));
  }
}
