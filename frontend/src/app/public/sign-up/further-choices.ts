import { Component, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { CourseCard } from '@igang/contracts';
import { whole } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { NotAll } from '../../shared/ui/index.ts';
import { publicWords, wayWords } from '../words.ts';
import { courseHeading } from '../courses/course-lines.ts';

/** Other courses she would rather go to than wait: a second choice, and then a third. */
@Component({
  selector: 'ig-further-choices',
  imports: [NotAll],
  template: `
    @if (courses().length > 0) {
      <details class="ds-details">
        <summary>{{ w().further.title }}</summary>
        <div class="ig-stack">
          <p>{{ w().further.text }}</p>
          @for (rank of ranks(); track rank) {
            <div class="ds-field">
              <label [for]="'ig-choice-' + rank">{{ rank === 0 ? w().further.second : w().further.third }}</label>
              <select class="ds-input" [id]="'ig-choice-' + rank" (change)="choose(rank, $any($event.target).value)" (blur)="touch.emit()">
                <option value="">{{ w().further.none }}</option>
                @for (course of offered(rank); track course.id) {
                  <option [value]="course.id" [selected]="value()[rank] === course.id">{{ course.label }}</option>
                }
              </select>
            </div>
          }
          <ig-not-all [list]="catalogue" />
        </div>
      </details>
    }
  `,
  styles: `
    select {
      width: 100%;
    }
  `,
})
export class FurtherChoices implements FormValueControl<readonly string[]> {
  readonly courseId = input.required<string>();
  /** The kind she wants, and where: others of that kind, the nearest first. */
  readonly kind = input.required<CourseCard['type']>();
  readonly near = input<string>();
  readonly value = model<readonly string[]>([]);
  readonly touch = output();

  protected readonly w = words(wayWords);
  readonly #p = words(publicWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  /** The nearest of all: nobody goes to the end of the country rather than wait. */
  protected readonly catalogue = whole<CourseCard>(() => ({ path: '/courses', params: { near: this.near() } }), 100);
  protected readonly courses = computed(() =>
    (this.catalogue.items() ?? [])
      .filter(({ id, state, free, type }) => id !== this.courseId() && state === 'open' && free > 0 && type.nb === this.kind().nb)
      .map(({ id, type, place, days, distanceKm }) => ({
        id,
        label: `${courseHeading(this.#p(), type[this.#f().lang], place)}, ${this.#f().dates(days.map(({ date }) => date))}${this.#year(days[0]?.date)}${this.#away(distanceKm)}`,
      })),
  );
  /** The third choice comes once there is a second. */
  protected readonly ranks = computed(() => ((this.value()[0] ?? '') === '' ? [0] : [0, 1]));

  protected offered(rank: number): readonly { id: string; label: string }[] {
    return this.courses().filter(({ id }) => this.value()[1 - rank] !== id);
  }
  protected choose(rank: number, id: string): void {
    const [second = '', third = ''] = this.value();
    this.value.set(rank === 0 ? [id, id === '' || id === third ? '' : third] : [second, id]);
  }
  #away(km: number | null): string {
    return km === null ? '' : `, ${this.#p().courses.away({ distance: this.#f().distance(km) })}`;
  }
  #year(date: string | undefined): string {
    return date === undefined || date.slice(0, 4) === this.#today().slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  }
}
