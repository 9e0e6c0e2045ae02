import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { starterWords } from '../words.ts';
import { StarterBook } from './starter-book.ts';

/** Logs that are on this device only: how many wait, and which the server did not take, with why. */
@Component({
  selector: 'ig-waiting-logs',
  imports: [Button, RouterLink],
  template: `
    <div role="status" class="ig-stack">
      @if (count() > 0) {
        <p class="ds-alert" data-color="info">{{ w().waiting.some({ count: count() }) }}</p>
      }
      @for (log of refused(); track log.key) {
        <div class="ds-alert ig-stack" data-color="warning" data-gap="sm">
          <p class="ig-strong">{{ w().waiting.refused({ number: log.number, group: log.groupName, day: f().day(log.date, today()) }) }}</p>
          <p>{{ log.refused?.sentence }}</p>
          <p>
            {{ log.body.present === undefined ? w().waiting.yoursNotHeld : w().waiting.yours({ present: log.body.present }) }}
            <a class="ds-link" [routerLink]="['/mine-grupper', log.groupId]">{{ w().waiting.theirs }}</a>
          </p>
          <p class="ig-quiet ig-small">{{ w().waiting.refusedText }}</p>
          <p>
            <button igButton type="button" variant="secondary" (click)="book.dismiss(log)">{{ w().waiting.dismiss }}</button>
          </p>
        </div>
      }
    </div>
  `,
  styles: `
    :host:has(> [role='status']:empty) {
      position: absolute;
    }
  `,
})
export class WaitingLogs {
  protected readonly w = words(starterWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly book = inject(StarterBook);
  protected readonly refused = computed(() => this.book.waiting().filter((log) => log.refused !== undefined));
  protected readonly count = computed(() => this.book.waiting().length - this.refused().length);
}
