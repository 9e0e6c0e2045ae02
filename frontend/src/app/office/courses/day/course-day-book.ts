import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { EnrolmentRow, Page, StaffCourse } from '@igang/contracts';
import type { Presence } from '@igang/domain';
import { Again, Api, NO_ANSWER, type Outcome, type Problem, Session } from '../../../shared/api/index.ts';
import { comes } from '../course-tasks.ts';
import { deviceStore, forgetOn, type KeptList } from './device-store.ts';
import { type DayRow, type Mark, shownPresence } from './marks.ts';
import { sendMarks } from './send-marks.ts';

const LOOK_AGAIN_MS = 60_000;
const NOT_HERS = 404;

/** The list of one course day: read when there is network, kept for when there is none, and the marks on their way. */
@Injectable()
export class CourseDayBook {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #list = signal<KeptList | undefined>(undefined);
  readonly #marks = signal<readonly Mark[]>([]);
  readonly #problem = signal<Problem | undefined>(undefined);
  readonly #stopped = signal<Problem | undefined>(undefined);
  readonly #fromDevice = signal(false);
  #courseId = '';
  #made = 0;
  readonly #again = new Again(() => void this.#send());

  readonly list = this.#list.asReadonly();
  /** Why nothing can be shown. */
  readonly problem = this.#problem.asReadonly();
  /** Why what waits is not sent now. */
  readonly stopped = this.#stopped.asReadonly();
  /** Shown from the device, since the server did not answer. */
  readonly fromDevice = this.#fromDevice.asReadonly();
  /** Made here for this course, and not with the server. */
  readonly marks = computed(() => this.#marks().filter(({ courseId }) => courseId === this.list()?.courseId));
  readonly #owner = computed(() => this.#session.me()?.person.id ?? '');

  constructor() {
    const listen = new AbortController();
    addEventListener('online', () => void this.refresh(), { signal: listen.signal });
    document.addEventListener('visibilitychange', () => this.#whenSeen(), { signal: listen.signal });
    const look = setInterval(() => this.#whenSeen(), LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => {
      listen.abort();
      clearInterval(look);
      this.#again.stop();
    });
  }

  async open(courseId: string): Promise<void> {
    this.#courseId = courseId;
    await deviceStore.tidy();
    await this.refresh();
  }

  /** Sends what waits, then reads the list anew; without network shows what the device has. */
  async refresh(): Promise<void> {
    await this.#look();
    await this.#send();
    const before = this.#made;
    const read = await this.#read(this.#courseId);
    // What was marked while we read is newer than what we read; the next look brings both.
    if (read.ok && before === this.#made) await deviceStore.keep(read.value);
    if (read.ok) this.#session.keepForOffline();
    else if (read.problem.status === NOT_HERS) await deviceStore.forget(this.#courseId);
    await this.#look();
    this.#say(read.ok ? undefined : read.problem);
  }

  /** Without an answer the device's list is shown, when there is one; any other refusal is said. */
  #say(problem: Problem | undefined): void {
    const unanswered = problem?.code === NO_ANSWER;
    this.#fromDevice.set(unanswered);
    this.#problem.set(unanswered && this.#list() !== undefined ? undefined : problem);
  }

  async mark(row: Pick<DayRow, 'id' | 'attendance'>, dayId: string, presence: Presence): Promise<void> {
    const was = shownPresence(row, dayId, this.#marks()) ?? null;
    if (was === presence) return;
    await this.#add({ enrolmentId: row.id, dayId, presence, was });
    await this.#send();
    if (this.#isAllMarked()) await this.refresh();
  }

  /** Somebody has chosen between what was marked here and what another device has. */
  async choose(mark: Mark, whose: 'mine' | 'theirs'): Promise<void> {
    await deviceStore.remove([mark]);
    if (whose === 'mine') await this.#add({ ...mark, was: mark.theirs?.presence ?? null });
    await this.#look();
    await this.#send();
  }

  /** The server said no and the reason has been read. */
  async dismiss(mark: Mark): Promise<void> {
    await deviceStore.remove([mark]);
    await this.refresh();
  }

  async #add({ enrolmentId, dayId, presence, was }: Pick<Mark, 'enrolmentId' | 'dayId' | 'presence' | 'was'>): Promise<void> {
    const mark = { enrolmentId, dayId, presence, was, courseId: this.#courseId, owner: this.#owner() };
    await deviceStore.add({ ...mark, key: crypto.randomUUID(), madeAt: new Date().toISOString() });
    this.#made++;
    await this.#look();
  }

  /** With the last mark results become possible, and the server says so. */
  #isAllMarked(): boolean {
    const list = this.#list();
    const days = list?.course.days.length;
    return list?.rows.every(({ attendance }) => attendance.length === days) ?? false;
  }

  #whenSeen(): void {
    if (!document.hidden) void this.refresh();
  }

  async #send(): Promise<void> {
    const stopped = await sendMarks(this.#api, this.#owner(), () => this.#look());
    this.#stopped.set(stopped);
    this.#again.after(stopped);
  }

  async #look(): Promise<void> {
    this.#list.set(await deviceStore.list(this.#courseId, this.#owner()));
    this.#marks.set(await deviceStore.marks(this.#owner()));
  }

  async #read(courseId: string): Promise<Outcome<KeptList>> {
    const course = await this.#api.get<StaffCourse>(`/staff/courses/${courseId}`);
    if (!course.ok) return course;
    const rows: DayRow[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await this.#api.get<Page<EnrolmentRow>>(`/staff/courses/${courseId}/enrolments`, { limit: 100, cursor });
      if (!page.ok) return page;
      rows.push(...page.value.items.filter(comes).map(toKeep));
      if (page.value.next === null) break;
      cursor = page.value.next;
    }
    const kept = { courseId, owner: this.#owner(), readAt: new Date().toISOString(), forgetOn: forgetOn(course.value) };
    return { ok: true, value: { ...kept, course: course.value, rows } };
  }
}

/** No addresses and numbers on the device: the day needs names. */
function toKeep({ id, name, state, attendance, result, results, certificateId, can }: EnrolmentRow): DayRow {
  return { id, name, state, attendance, result, results, certificateId, can };
}
