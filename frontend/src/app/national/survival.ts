import { Component, computed } from '@angular/core';
import type { Survival } from '@igang/contracts';
import { named } from '@igang/i18n';
import { read } from '../shared/api/index.ts';
import { formats, words } from '../shared/i18n/index.ts';
import { ProblemNotice, Skeleton, TABLE } from '../shared/ui/index.ts';
import { curveOf, HEIGHT, WIDTH } from './survival-curve.ts';
import { nationalWords } from './words.ts';

/** How long groups live after their handover: a curve, and a table that says the same. */
@Component({
  selector: 'ig-survival',
  imports: [TABLE, ProblemNotice, Skeleton],
  templateUrl: './survival.html',
  styleUrl: './survival.css',
})
export class SurvivalView {
  readonly #words = words(nationalWords);
  protected readonly w = computed(() => this.#words().survival);
  protected readonly f = formats();
  protected readonly box = `-72 -16 ${WIDTH + 96} ${HEIGHT + 88}`;
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  protected readonly grid = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: (1 - share) * HEIGHT }));
  protected readonly survival = read<Survival>(() => '/national/survival');
  readonly #points = computed(() => this.survival.value()?.curve ?? undefined);
  /** One question is no curve. */
  protected readonly curve = computed(() => {
    const points = this.#points();
    return points !== undefined && points.length > 1 ? curveOf(points) : undefined;
  });
  protected readonly said = computed(() => this.w().chart({ share: this.f().percent(this.#points()?.at(-1)?.share ?? 1) }));
  protected readonly rows = computed(() =>
    (this.#points() ?? []).slice(1).map(({ day, alive, answers, share, low, high }) => ({
      day,
      when: named(this.w().marks, day) ?? this.w().years({ n: Math.round(day / DAYS_A_YEAR) }),
      share: this.f().percent(share),
      band: this.w().between({ low: this.f().percent(low), high: this.f().percent(high) }),
      answers: alive === null || answers === null ? '–' : this.w().of({ alive, answers }),
    })),
  );
}

const DAYS_A_YEAR = 365;
