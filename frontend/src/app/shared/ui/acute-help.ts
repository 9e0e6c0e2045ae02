import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { acuteLines } from '@igang/i18n/acute';
import { frameWords, Language } from '../i18n/index.ts';

/** Where to turn when it is urgent: in the footer of every page, and beside every form for people who seek help. */
@Component({
  selector: 'ig-acute-help',
  // In her own language, also on a page that is not.
  host: { '[attr.data-short]': "short() ? '' : null", '[attr.lang]': 'own()' },
  template: `
    <div role="group" [attr.aria-labelledby]="id">
      <h2 [id]="id" class="ds-heading" data-size="2xs">{{ c().acute.title }}</h2>
      <ul>
        @for (line of lines(); track line.key) {
          <li>
            <a [href]="line.href" rel="noreferrer">{{ line.shown }}</a> {{ line.what }}
          </li>
        }
      </ul>
      @if (!short()) {
        <p class="ig-quiet">{{ c().acute.notTreatment }}</p>
      }
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
    :host([data-short]) div {
      gap: 0;
    }
    :host([data-short]) ul {
      column-gap: var(--ds-size-5);
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
  protected readonly c = frameWords();
  /** In the footer, and perhaps beside a form on the same page. */
  protected readonly id = `ig-acute-${++count}`;
  /** The first three in little room; the rest stand in the foot of the page. */
  readonly short = input(false, { transform: booleanAttribute });
  readonly #words = inject(Language).acute;
  protected readonly own = inject(Language).own;
  protected readonly lines = computed(() => acuteLines(this.#words(), { short: this.short() }));
}

let count = 0;
