import { Component, computed, input } from '@angular/core';
import type { SessionView, StarterGroup } from '@igang/contracts';
import { HANDOVER_CHECKLIST } from '@igang/domain/groups/handover';
import { adviceFor, type HeldMeeting, lettingGo } from '@igang/domain/groups/letting-go';
import { FRAMES } from '@igang/domain/groups/session';
import { formats, stateWords, words } from '../../shared/i18n/index.ts';
import { lettingGoWords, starterWords } from '../words.ts';

const STEPS = [1, 2, 3, 4] as const;
/** More in one sentence would be a list nobody reads. */
const MOST_NAMED = 3;

/** How the group comes to stand on its own feet, meeting by meeting, and what is worth thinking of. A picture, not a score. */
@Component({
  selector: 'ig-letting-go',
  template: `
    @if (advice().length > 0) {
      <section class="ds-card ig-stack" data-gap="sm" aria-labelledby="advice">
        <h2 id="advice" class="ds-heading" data-size="2xs">{{ w().advice.title }}</h2>
        <ul>
          @for (line of advice(); track line) {
            <li>{{ line }}</li>
          }
        </ul>
      </section>
    }
    @if (held().length > 0) {
      <section class="ig-stack" aria-labelledby="picture">
        <h2 id="picture" class="ds-heading" data-size="xs">{{ w().picture.title }}</h2>
        <ol class="picture">
          @for (meeting of held(); track meeting.id) {
            <li>
              <span>{{ w().picture.meeting({ number: meeting.number }) }}</span>
              <span class="ig-quiet">{{
                meeting.log?.present === null ? '' : w().picture.came({ present: meeting.log?.present ?? 0 })
              }}</span>
              @if (how(meeting); as words) {
                <span class="how">
                  <span class="dots" aria-hidden="true">
                    @for (step of steps; track step) {
                      <i [class.on]="step <= (meeting.log?.steppingIn ?? 0)"></i>
                    }
                  </span>
                  <span class="ig-quiet">{{ w().picture.stepped({ how: words }) }}</span>
                </span>
              }
            </li>
          }
        </ol>
        @if (picture().steppingIn; as trend) {
          <p>{{ w().picture.trend[trend] }}</p>
        }
        <p>{{ w().picture.frames({ done: picture().framesDone.length, all }) }}</p>
      </section>
    }
  `,
  styleUrl: './letting-go.css',
  host: { class: 'ig-stack', 'data-gap': 'lg' },
})
export class LettingGo {
  readonly group = input.required<StarterGroup>();

  protected readonly w = words(lettingGoWords);
  readonly #starter = words(starterWords);
  readonly #states = words(stateWords);
  readonly #f = formats();
  protected readonly steps = STEPS;
  protected readonly all = FRAMES.length;
  protected readonly held = computed(() => this.group().sessions.filter(({ state, log }) => state === 'held' && log !== null));
  protected readonly picture = computed(() => lettingGo(this.held().map(asHeld)));
  protected readonly advice = computed(() => {
    const { sessions, budget, preparation } = this.group();
    // After the last there is no next meeting to think of.
    if (!sessions.some(({ state }) => state === 'planned')) return [];
    const { advice } = this.w();
    const lines = {
      few: advice.few,
      wait: advice.wait,
      frames: advice.frames({ frames: this.#list(this.picture().framesLeft, this.#states().frame) }),
      agree: advice.agree({
        items: this.#list(
          HANDOVER_CHECKLIST.filter((item) => !preparation.agreed.includes(item)),
          this.w().handover.short,
        ),
      }),
    };
    return adviceFor({ held: this.held().map(asHeld), budget, agreed: preparation.agreed }).map((one) => lines[one]);
  });

  protected how({ log }: SessionView): string | undefined {
    const how: number | null | undefined = log?.steppingIn;
    return isStep(how) ? this.#starter().log.steppedIn[how].toLocaleLowerCase('nb') : undefined;
  }
  #list<K extends string>(items: readonly K[], names: Readonly<Record<K, string>>): string {
    const named = items.slice(0, MOST_NAMED).map((item) => names[item].toLocaleLowerCase('nb'));
    const more = items.length - named.length;
    return this.#f().list(more > 0 ? [...named, this.w().advice.more({ count: more })] : named);
  }
}

function asHeld({ log }: SessionView): HeldMeeting {
  return { present: log?.present ?? null, steppingIn: log?.steppingIn ?? null, frames: log?.frames ?? [] };
}

function isStep(value: number | null | undefined): value is 0 | 1 | 2 | 3 | 4 {
  return typeof value === 'number' && value >= 0 && value <= 4;
}
