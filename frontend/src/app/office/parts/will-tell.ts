import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { WillTell as Told } from '@igang/contracts';
import { Api, type Outcome } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Skeleton } from '../../shared/ui/index.ts';
import { phoneWords } from '../words.ts';
import type { Change } from './change.ts';

/** What is typed settles before it is asked about. */
const SETTLES_MS = 400;
/** So many are named; the rest are counted. */
const NAMED = 8;

/**
 * Who gets which mail by a change, and when: the server runs it and rolls it back. Asked as soon as it is `open`, and anew when the
 * change is another. A change that is refused is told nothing of here: pressing says why.
 *
 *     <ig-will-tell [of]="{ method: 'delete', path }" [open]="sure.isOpen()" />
 */
@Component({
  selector: 'ig-will-tell',
  imports: [Skeleton],
  template: `
    <div role="status">
      @if (asking() && told() === undefined) {
        <ig-skeleton [lines]="2" />
      }
      @if (lines(); as mails) {
        @if (mails.length === 0) {
          <p>{{ w().mail.nobody }}</p>
        } @else {
          <p>{{ w().mail.told }}</p>
          <ul>
            @for (line of mails; track $index) {
              <li>{{ line }}</li>
            }
          </ul>
        }
      }
    </div>
  `,
})
export class WillTell {
  readonly of = input.required<Change | readonly Change[]>();
  readonly open = input(true);

  protected readonly w = words(phoneWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #api = inject(Api);
  protected readonly asking = signal(false);
  protected readonly told = signal<Told | undefined>(undefined);
  /** The same change is asked about once, however often it is written anew. */
  readonly #asked = computed(() => (this.open() ? JSON.stringify(this.of()) : ''));
  protected readonly lines = computed(() => {
    const [told, { mail }, f] = [this.told(), this.w(), this.#f()];
    return told?.mails.map(({ to, count, subject, at }) => {
      const rest = count - Math.min(to.length, NAMED);
      const who = f.list([
        ...to.slice(0, NAMED),
        ...(rest > 0 ? [to.length === 0 ? mail.people({ n: rest }) : mail.others({ n: rest })] : []),
      ]);
      const line = mail.line({ who, subject });
      return new Date(at) > new Date() ? `${line}, ${f.moment(at, this.#today())}` : line;
    });
  });

  constructor() {
    effect((stop) => {
      // Closed, it forgets: the next time may be about somebody else.
      if (this.#asked() === '') {
        this.told.set(undefined);
        return;
      }
      const timer = setTimeout(() => void this.#look(untracked(this.of)), untracked(this.told) === undefined ? 0 : SETTLES_MS);
      stop(() => clearTimeout(timer));
    });
  }

  async #look(of: Change | readonly Change[]): Promise<void> {
    const asked = this.#asked();
    this.asking.set(true);
    const mails: Told['mails'] = [];
    let isKnown = true;
    for (const change of [of].flat()) {
      const outcome = await this.#ask(change);
      if (asked !== this.#asked()) return;
      if (outcome.ok) mails.push(...outcome.value.mails);
      else isKnown = false;
    }
    this.asking.set(false);
    this.told.set(isKnown ? { mails } : undefined);
  }

  #ask({ method, path, body }: Change): Promise<Outcome<Told>> {
    const sending = { looksAhead: true };
    return method === 'delete' ? this.#api.delete<Told>(path, sending) : this.#api[method]<Told>(path, body ?? {}, sending);
  }
}
