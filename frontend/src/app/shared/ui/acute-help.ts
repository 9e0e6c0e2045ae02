import { Component } from '@angular/core';
import { commonWords } from '../i18n/index.ts';

/** Where to turn when it is urgent: in the footer of every page, and beside every form for people who seek help. */
@Component({
  selector: 'ig-acute-help',
  template: `
    <div role="group" [attr.aria-labelledby]="id">
      <h2 [id]="id" class="ds-heading" data-size="2xs">{{ c().acute.title }}</h2>
      <ul>
        @for (line of lines(); track line.number) {
          <li>
            <a [href]="'tel:' + line.number">{{ line.shown }}</a> {{ line.what }}
          </li>
        }
      </ul>
      <p class="ig-quiet">{{ c().acute.notTreatment }}</p>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    div {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-1) var(--ds-size-8);
      list-style: none;
      padding: 0;
    }
    a {
      align-items: center;
      display: inline-flex;
      font-variant-numeric: tabular-nums;
      font-weight: 680;
      min-height: 2.75rem;
      white-space: nowrap;
    }
  `,
})
export class AcuteHelp {
  protected readonly c = commonWords();
  /** In the footer, and perhaps beside a form on the same page. */
  protected readonly id = `ig-acute-${++count}`;
  protected lines(): { number: string; shown: string; what: string }[] {
    const { emergency, outOfHours, helpline } = this.c().acute;
    return [
      { number: '112', shown: '112', what: emergency },
      { number: '116117', shown: '116 117', what: outOfHours },
      { number: '116123', shown: '116 123', what: helpline },
    ];
  }
}

let count = 0;
