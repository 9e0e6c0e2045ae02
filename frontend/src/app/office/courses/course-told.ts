import { Component, computed, inject, input } from '@angular/core';
import type { CourseAudience, CourseInterest, StaffCourse } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { courseStepWords } from '../words.ts';
import { type TellingStep, whoIsTold } from './who-is-told.ts';

/** Who gets an e-mail, and when, before the step that sends it; `text()` says the same afterwards. */
@Component({
  selector: 'ig-course-told',
  template: `{{ text() }}`,
})
export class CourseTold {
  readonly course = input.required<Pick<StaffCourse, 'id' | 'state' | 'taken' | 'waiting' | 'trainers'>>();
  readonly step = input.required<TellingStep>();

  readonly #w = words(courseStepWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  /** Asked anew when there may be others to tell. */
  readonly #path = computed(() => {
    const { id, taken, waiting, trainers } = this.course();
    return { path: `/staff/courses/${id}`, of: [taken, waiting, ...trainers.map((one) => one.id)].join() };
  });
  readonly #audience = read<CourseAudience>(() => `${this.#path().path}/audience`);
  readonly #interest = read<CourseInterest>(() => (this.step() === 'publish' ? `${this.#path().path}/interest` : undefined));

  /** Empty until it is known. */
  readonly text = computed(() => {
    const [audience, interest] = [this.#audience.value(), this.#interest.value()];
    if (audience === undefined || (this.step() === 'publish' && interest === undefined)) return '';
    const said = { w: this.#w().told, f: this.#f(), today: this.#today(), now: new Date() };
    return whoIsTold(this.step(), { audience, interested: interest?.interested ?? 0 }, said);
  });
}
