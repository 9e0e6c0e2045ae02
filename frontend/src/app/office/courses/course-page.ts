import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StaffCourse } from '@igang/contracts';
import { COMING, PLANNED_COURSE } from '@igang/domain';
import { upperFirst } from '@igang/i18n/text';
import { read } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, Icon, PageLayout, Pill, ProblemNotice, Skeleton, StatePill } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { courseStepWords, courseWords, participantWords, planningWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';
import { warningLine } from './planning/check-lines.ts';
import { CourseActions } from './course-actions.ts';
import { EvaluationResultsView } from './evaluation-results.ts';
import { Participants } from './enrolments/participants.ts';
import { nextTask } from './course-tasks.ts';
import { ToRing } from './enrolments/to-ring.ts';

/** A course as the office sees it: what it is, the one next step, who is coming. */
@Component({
  selector: 'ig-office-course',
  imports: [
    Button,
    CourseActions,
    EvaluationResultsView,
    Icon,
    PageLayout,
    Participants,
    Pill,
    ProblemNotice,
    RouterLink,
    Skeleton,
    StatePill,
    ToRing,
  ],
  templateUrl: './course-page.html',
  styleUrl: '../parts/detail.css',
  styles: `
    /* On a phone, when and where come before who. */
    @media (min-width: 64rem) {
      .two {
        grid-template-rows: auto 1fr;
      }
      .side {
        grid-column: 2;
        grid-row: 1 / span 2;
      }
    }
    .papers {
      list-style: none;
      padding: 0;
    }
    .papers a {
      align-items: center;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
    }
  `,
})
export class CoursePage {
  readonly id = input.required<string>();

  protected readonly capital = upperFirst;
  protected readonly w = words(courseWords);
  protected readonly p = words(planningWords);
  protected readonly pw = words(participantWords);
  protected readonly s = words(courseStepWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly course = read<StaffCourse>(() => `/staff/courses/${this.id()}`);
  protected readonly change = changes(() => this.course.reload());
  protected readonly heading = computed(() => {
    const it = this.course.value();
    return it === undefined ? '' : courseTitle(this.w(), it.type[this.f().lang], it.venue?.place ?? '');
  });
  protected readonly next = computed(() => {
    const it = this.course.value();
    return it && nextTask(it, new Date());
  });
  protected readonly warnings = computed(() => {
    const told = { w: this.p(), courses: this.w(), f: this.f(), today: this.today() };
    return (this.course.value()?.warnings ?? []).map((warning) => warningLine({ ...warning, course: null }, told));
  });
  /** Announced, and nothing to do yet: how far it has come. */
  protected readonly waits = computed(() => {
    const it = this.course.value();
    if (it === undefined) return '';
    const [s, f] = [this.s().next, this.f()];
    const open = it.state === 'closed' ? s.closed : s.open({ day: f.day(it.enrolmentDeadline, this.today()) });
    if (it.confirmedAt !== null) return `${open} ${this.w().page.confirmed}`;
    return `${open} ${it.taken >= it.minimumPlaces ? s.enough : s.decide({ day: f.day(it.confirmBy, this.today()) })}`;
  });
  protected readonly needed = computed(() => {
    const { taken = 0, minimumPlaces = 0 } = this.course.value() ?? {};
    const missing = minimumPlaces - taken;
    return missing > 0 ? this.w().page.needed({ missing }) : this.w().page.enough;
  });
  /** Whether it still matters how many have signed up. */
  protected readonly ahead = computed(() => PLANNED_COURSE.some((state) => state === this.course.value()?.state));
  protected readonly isOver = computed(() => (this.course.value()?.days.at(-1)?.date ?? this.today()) < this.today());
  protected readonly isPublic = computed(() => COMING.some((state) => state === this.course.value()?.state));

  /** To print, in the language she reads now. */
  protected paper(name: 'participants.pdf' | 'badges.pdf'): string {
    return `/api/staff/courses/${this.id()}/${name}?lang=${this.f().lang}`;
  }
  protected trainerNames(it: StaffCourse): string {
    return this.f().list(it.trainers.map(({ name }) => name));
  }
}
