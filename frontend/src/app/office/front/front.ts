import { Component, computed, inject, input } from '@angular/core';
import { Session } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { EmptyState, PageLayout } from '../../shared/ui/index.ts';
import { CoursesToday } from '../courses/list/courses-today.ts';
import { Offices } from '../parts/offices.ts';
import { officeWords } from '../words.ts';
import { Board } from './board.ts';
import { OtherPages } from './other-pages.ts';
import { StuckList } from './stuck-list.ts';

/** The coordinator's front page: left what waits for her, right everything the office has. */
@Component({
  selector: 'ig-office-front',
  imports: [Board, CoursesToday, EmptyState, OtherPages, PageLayout, StuckList],
  template: `
    <ig-page width="work" size="md" [heading]="heading()">
      <ig-courses-today />
      @if (offices.list().length === 0) {
        <ig-empty [title]="w().office.none" />
      } @else {
        <div class="two" [class.one]="!session.isOffice()">
          @if (session.isOffice()) {
            <section [attr.aria-label]="w().front.waiting">
              <ig-stuck-list />
            </section>
          }
          <section [attr.aria-label]="w().front.tabs"><ig-board [open]="fane()" /></section>
        </div>
        @if (session.isOffice()) {
          <ig-other-pages />
        }
      }
    </ig-page>
  `,
  styles: `
    .two {
      align-items: start;
      display: grid;
      gap: var(--ds-size-7);
      grid-template-columns: minmax(0, 5fr) minmax(0, 12fr);
    }
    .two.one {
      grid-template-columns: minmax(0, 1fr);
    }
    section {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-5);
      min-width: 0;
    }
    /* Beside each other only where the table has the room that its columns need. */
    @media (max-width: 77.99rem) {
      .two {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class OfficeFront {
  /** `?fane=kurs`: which list of the board is open. */
  readonly fane = input<string>();

  protected readonly w = words(officeWords);
  protected readonly session = inject(Session);
  protected readonly offices = inject(Offices);
  protected readonly heading = computed(() => {
    const { waiting, waitingInOffices, title } = this.w().front;
    // The national office sees what every office has to do.
    return this.session.isCoordinator() ? waiting : this.session.isOffice() ? waitingInOffices : title;
  });
}
