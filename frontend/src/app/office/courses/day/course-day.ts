import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import type { Presence } from '@igang/domain';
import { isNotThere } from '../../../shared/api/index.ts';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, EmptyState, Icon, PageLayout, ProblemNotice, Skeleton, Tabs } from '../../../shared/ui/index.ts';
import { courseStepWords, courseWords } from '../../words.ts';
import { courseTitle } from '../../parts/course-title.ts';
import { CourseDayBook } from './course-day-book.ts';
import { LongPress } from './long-press.ts';
import { type DayRow, isOf, shownPresence } from './marks.ts';
import { inOrder, soughtIn } from './names.ts';
import { PresenceMenu } from './presence-menu.ts';
import { DayPromises } from './day-promises.ts';
import { DayResults } from './results.ts';
import { UndecidedMarks } from './undecided-marks.ts';
import { WalkInDialog } from './walk-in.ts';

interface Line extends DayRow {
  readonly presence: Presence | undefined;
  /** Made here, and not with the server yet. */
  readonly waits: boolean;
}

/** The course day on a tablet: large names, a tap for everybody who is here, also without network; results at the end. */
@Component({
  selector: 'ig-course-day',
  imports: [
    Button,
    DayPromises,
    DayResults,
    EmptyState,
    Icon,
    LongPress,
    PageLayout,
    PresenceMenu,
    ProblemNotice,
    Skeleton,
    Tabs,
    UndecidedMarks,
    WalkInDialog,
  ],
  providers: [CourseDayBook],
  templateUrl: './course-day.html',
  styleUrl: './course-day.css',
})
export class CourseDayPage {
  readonly id = input.required<string>();
  /** Whose code was shown at the door: `?dor=`. */
  readonly dor = input<string>();

  protected readonly w = words(courseWords);
  protected readonly s = words(courseStepWords);
  protected readonly states = words(stateWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly book = inject(CourseDayBook);

  protected readonly course = computed(() => this.book.list()?.course);
  protected readonly isGone = computed(() => this.course() === undefined && isNotThere(this.book.problem()));
  /** Which course: they all have a day like this. */
  protected readonly name = computed(() => {
    const it = this.course();
    return it === undefined
      ? ''
      : `${courseTitle(this.w(), it.type[this.f().lang], it.venue?.place ?? '')}, ${this.f().dates(
          it.days.map(({ date }) => date),
          this.today(),
        )}`;
  });
  readonly #days = computed(() => this.course()?.days ?? []);
  readonly #dayIds = computed(() => this.#days().map(({ id }) => id), { equal: (a, b) => a.join() === b.join() });
  /** The day it is, else the first. */
  protected readonly day = linkedSignal(() => {
    const ids = this.#dayIds();
    return untracked(() => this.#days().find(({ date }) => date === this.today())?.id) ?? ids[0] ?? '';
  });
  protected readonly tabs = computed(() => this.#days().map(({ id, date }) => ({ id, label: this.f().shortDay(date, this.today()) })));
  protected readonly notBegun = computed(() => this.#days().find(({ id, date }) => id === this.day() && date > this.today())?.date);
  /** It is put right afterwards: nobody is here any more. */
  protected readonly isPast = computed(() => this.#days().some(({ id, date }) => id === this.day() && date < this.today()));
  protected readonly rows = computed<Line[]>(() => inOrder(this.book.list()?.rows ?? []).map((row) => this.#lineOf(row)));
  /** What she looks for among many names. */
  protected readonly sought = signal('');
  protected readonly shown = computed(() => soughtIn(this.rows(), this.sought()));
  protected readonly here = computed(() => this.rows().filter(({ presence }) => presence !== undefined && presence !== 'absent').length);
  protected readonly mayMark = computed(() => this.course()?.can.includes('mark-attendance') ?? false);
  protected readonly mayTakeIn = computed(() => this.mayMark() && this.course()?.state !== 'held' && !this.book.fromDevice());
  protected readonly waiting = computed(
    () => this.book.marks().filter(({ theirs, refused }) => theirs === undefined && refused === undefined).length,
  );
  /** The device takes nothing: they go with the page. */
  protected readonly inPage = computed(() => this.book.marks().some(({ id = 0 }) => id < 0));
  /** The session has ended while marks wait: only she can send them. */
  protected readonly signInFirst = computed(() => this.book.stopped()?.status === 401);
  protected readonly atDoor = computed(() => this.rows().find(({ id }) => id === this.dor()));
  /** Results need the network, and everything marked to be with the server. */
  protected readonly showsResults = computed(() => {
    const course = this.course();
    return course !== undefined && (course.can.includes('set-results') || course.state === 'completed');
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.book.open(id));
    });
  }

  /** Here now; on whoever is marked as here already the press opens the choices, so that no tap undoes "came late". */
  protected tap(row: Line, menu: PresenceMenu): void {
    if (row.presence === undefined || row.presence === 'absent') void this.mark(row, 'present');
    else menu.open(row);
  }
  protected mark({ id }: { id: string }, presence: Presence): Promise<void> {
    const row = this.book.list()?.rows.find((candidate) => candidate.id === id);
    return row === undefined ? Promise.resolve() : this.book.mark(row, this.day(), presence);
  }

  #lineOf(row: DayRow): Line {
    const marks = this.book.marks();
    const attendance = this.#dayIds().flatMap((dayId) => {
      const presence = shownPresence(row, dayId, marks);
      return presence === undefined ? [] : [{ dayId, presence }];
    });
    const cell = { enrolmentId: row.id, dayId: this.day() };
    const presence = attendance.find(({ dayId }) => dayId === this.day())?.presence;
    return { ...row, attendance, presence, waits: marks.some(isOf(cell)) };
  }
}
