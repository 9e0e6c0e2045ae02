import { CdkDrag, type CdkDragEnd, type CdkDragMove } from '@angular/cdk/drag-drop';
import { afterRenderEffect, Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlannedCourse } from '@igang/contracts';
import { addDays, daysBetween, type HalfYear, type LocalDate, moveDays } from '@igang/domain';
import { upperFirst } from '@igang/i18n/text';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { dayAfterKey } from '../../shared/forms/index.ts';
import { Button, Icon } from '../../shared/ui/index.ts';
import { askPlan } from '../courses/planning/ask-plan.ts';
import { PlanCheckNotice } from '../courses/planning/plan-check.ts';
import { courseWords, planningWords } from '../words.ts';
import { courseTitle } from '../parts/course-title.ts';
import { barMarks } from './bar-marks.ts';
import { type Bar, type GridDay, type GridWeek, type Holiday, monthsOf, monthsOver } from './half-year-grid.ts';

export interface Drop {
  readonly course: PlannedCourse;
  readonly first: LocalDate;
}
interface Moving extends Drop {
  /** Which of its days was taken hold of, counted from the first. */
  readonly grip: number;
}

/** Six months with their courses. What is in the way is said while a course is dragged, or moved with the keyboard. */
@Component({
  selector: 'ig-planner-calendar',
  imports: [Button, CdkDrag, Icon, PlanCheckNotice, RouterLink],
  templateUrl: './planner-calendar.html',
  styleUrl: './planner-calendar.css',
})
export class PlannerCalendar {
  readonly half = input.required<HalfYear>();
  readonly courses = input.required<readonly PlannedCourse[]>();
  readonly holidays = input.required<readonly Holiday[]>();
  readonly officeId = input.required<string>();
  readonly picked = output<LocalDate>();
  readonly dropped = output<Drop>();

  protected readonly capital = upperFirst;
  protected readonly w = words(planningWords);
  readonly #courses = words(courseWords);
  readonly #states = words(stateWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #router = inject(Router);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly months = computed(() => monthsOf(this.half(), this.courses(), this.holidays()));
  /** The one day that Tab reaches; arrow keys go on from there. */
  protected readonly active = linkedSignal(() => {
    const { from, until } = this.half();
    return from <= this.today() && this.today() <= until ? this.today() : from;
  });
  protected readonly moving = signal<Moving | undefined>(undefined);
  protected readonly said = signal('');
  /** Months that a phone folds away until they are asked for. */
  protected readonly over = linkedSignal(() => monthsOver(this.half(), this.today()));
  readonly #days = computed(() => {
    const moving = this.moving();
    return moving === undefined ? [] : moveDays(moving.course.days, moving.first);
  });
  protected readonly targets = computed(() => new Set(this.#days().map(({ date }) => date)));
  protected readonly asked = askPlan(() => {
    const moving = this.moving();
    const days = this.#days().map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
    return moving && { officeId: this.officeId(), courseId: moving.course.id, days };
  });
  protected readonly isFree = computed(() => {
    const check = this.asked.check();
    return check !== undefined && check.clashes.length + check.warnings.length === 0;
  });
  #dragged = false;
  #refocus: string | undefined;

  constructor() {
    // The bar that was moved is another element now; the keyboard stays with it.
    afterRenderEffect(() => {
      this.months();
      const bar = this.#refocus === undefined ? null : this.#host.querySelector<HTMLElement>(`[data-course="${this.#refocus}"]`);
      this.#refocus = undefined;
      bar?.focus();
    });
  }

  protected lanes({ bars }: GridWeek): number {
    return Math.max(0, ...bars.map(({ lane }) => lane + 1));
  }
  protected columns({ from, span }: Bar): string {
    return `${from + 1} / span ${span}`;
  }
  /** Why a day is not as any other: the holidays it has, else the season. */
  protected notes({ holidays, quiet }: GridDay): readonly string[] {
    return holidays.length > 0 || quiet === undefined ? holidays : [this.w().check.quiet[quiet]];
  }
  protected dayLabel(day: GridDay): string {
    const notes = this.f().list(this.notes(day));
    return [this.w().newOn({ day: this.f().day(day.date, this.today()) }), notes].filter(Boolean).join(', ');
  }
  protected barLabel(course: PlannedCourse): string {
    const text = [this.#name(course), this.#dates(course.days), this.#note(course)];
    return (course.canMove ? [...text, this.w().canMove] : text).join(', ');
  }

  /** What it is, how full, and what is to be looked at. */
  #note(course: PlannedCourse): string {
    if (!course.own) return this.w().neighbour({ office: course.officeName });
    const w = this.w().barNotes;
    return [
      this.#states().course[course.state].toLocaleLowerCase(),
      ...(course.state === 'draft' ? [] : [w.places({ taken: course.taken, capacity: course.capacity })]),
      ...this.marks(course).map((mark) => w[mark]),
    ].join(', ');
  }
  protected readonly marks = barMarks;
  protected barText(course: PlannedCourse): string {
    const type = course.type[this.f().lang];
    return course.place === '' ? type : `${course.place} · ${type}`;
  }

  protected walk(event: KeyboardEvent, date: LocalDate): void {
    const to = dayAfterKey(event.key, date);
    const day = to === undefined ? null : this.#dayElement(to);
    if (day === null) return;
    event.preventDefault();
    day.focus();
  }

  protected open(course: PlannedCourse): void {
    if (!this.#dragged) void this.#router.navigate(['/kontor/kurs', course.id]);
    this.#dragged = false;
  }

  protected drag(course: PlannedCourse, { pointerPosition: { x, y }, distance }: CdkDragMove): void {
    this.#dragged = true;
    scrollNear(y);
    const before = course.days[0]?.date ?? '';
    const grip = this.moving()?.grip ?? daysBetween(before, this.#dateAt(x - distance.x, y - distance.y) ?? before);
    const date = this.#dateAt(x, y);
    this.#moveTo({ course, grip, first: date === undefined ? before : addDays(date, -grip) });
  }
  protected release({ source }: CdkDragEnd): void {
    source.reset();
    // The click that ends a drag comes after this.
    setTimeout(() => (this.#dragged = false));
    this.#drop();
  }

  /** F takes the course up, arrow keys carry it, Enter puts it down, Escape leaves it where it was. */
  protected key(event: KeyboardEvent, course: PlannedCourse): void {
    const moving = this.moving();
    const isOurs = moving === undefined ? this.#take(event, course) : this.#carry(event.key, moving);
    if (isOurs) event.preventDefault();
  }
  #take({ key, ctrlKey, metaKey }: KeyboardEvent, course: PlannedCourse): boolean {
    if (key.toLowerCase() !== 'f' || ctrlKey || metaKey) return false;
    this.moving.set({ course, grip: 0, first: course.days[0]?.date ?? '' });
    this.said.set(this.w().movingStart({ course: this.#name(course) }));
    return true;
  }
  #carry(key: string, moving: Moving): boolean {
    const first = dayAfterKey(key, moving.first);
    if (key === 'Enter') this.#drop();
    else if (key === 'Escape') this.stop();
    else if (first === undefined) return false;
    else {
      this.#moveTo({ ...moving, first });
      this.#dayElement(first)?.scrollIntoView({ block: 'nearest' });
    }
    return true;
  }

  /** The keyboard went elsewhere; the mouse may. */
  protected blurred(): void {
    if (!this.#dragged) this.stop();
  }
  protected stop(): void {
    if (this.moving() === undefined) return;
    this.moving.set(undefined);
    this.said.set(this.w().movingStopped);
  }

  #moveTo(moving: Moving): void {
    if (this.moving()?.first === moving.first) return;
    this.moving.set(moving);
    this.said.set(this.w().moving({ course: this.#name(moving.course), days: this.#dates(this.#days()) }));
  }
  #drop(): void {
    const moving = this.moving();
    this.moving.set(undefined);
    this.said.set('');
    if (moving === undefined || moving.first === moving.course.days[0]?.date) return;
    this.#refocus = moving.course.id;
    this.dropped.emit({ course: moving.course, first: moving.first });
  }

  #name(course: PlannedCourse): string {
    return courseTitle(this.#courses(), course.type[this.f().lang], course.place);
  }
  #dates(days: readonly { date: LocalDate }[]): string {
    return this.f().dates(
      days.map(({ date }) => date),
      this.today(),
    );
  }
  #dayElement(date: LocalDate): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(`[data-date="${date}"]`);
  }
  #dateAt(x: number, y: number): LocalDate | undefined {
    const days = document.elementsFromPoint(x, y).map((element) => (element instanceof HTMLElement ? element.dataset['date'] : undefined));
    return days.find((date) => date !== undefined);
  }
}

const EDGE_PX = 70;
const SCROLL_PX = 24;

/** Near the edge of the window the page goes along, so that a course can be carried to any month. */
function scrollNear(y: number): void {
  if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
  else if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
}
