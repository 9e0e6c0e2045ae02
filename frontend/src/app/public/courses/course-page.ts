import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CourseDetail, Place } from '@igang/contracts';
import { named } from '@igang/i18n';
import { undecidedText } from '@igang/i18n/training/courses/course-words';
import { shownPhone } from '@igang/i18n/text';
import { read } from '../../shared/api/index.ts';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { ActionBar, Button, Icon, MailText, PageLayout, ProblemNotice, Skeleton, structuredData, Toasts } from '../../shared/ui/index.ts';
import { courseData } from './course-data.ts';
import { courseHeading, closedBecause, mapOf, standingOf, whenLines } from './course-lines.ts';
import { InterestForm } from '../interest/interest-form.ts';
import { courseWords, publicWords } from '../words.ts';

/** One course: when, where, for whom, what it leads to, and one button. */
@Component({
  selector: 'ig-course-page',
  imports: [ActionBar, Button, Icon, InterestForm, MailText, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './course-page.html',
  styleUrl: './course-page.css',
})
export class CoursePage {
  readonly id = input.required<string>();
  /** `?forhandsvis=ja`: a draft as it will look, for those who plan it. */
  readonly forhandsvis = input<string>();

  protected readonly isPreview = computed(() => this.forhandsvis() === 'ja');
  protected readonly w = words(publicWords);
  readonly #courses = words(courseWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly course = read<CourseDetail>(() =>
    this.isPreview() ? `/staff/courses/${encodeURIComponent(this.id())}/preview` : `/courses/${encodeURIComponent(this.id())}`,
  );
  protected readonly standing = computed(() => {
    const course = this.course.value();
    return course && standingOf(course);
  });
  protected readonly when = computed(() => whenLines(this.course.value()?.days ?? [], this.f(), this.today()));
  protected readonly name = computed(() => {
    const course = this.course.value();
    return course === undefined ? '' : courseHeading(this.w(), course.type[this.f().lang], course.place);
  });
  protected readonly lead = computed(() => {
    const { course: w } = this.w();
    return this.kind()?.lead ?? (this.isTwoDays() ? w.leadTwoDays : w.lead);
  });
  /** What a kind of course other than the one that makes starters is, and for whom. */
  protected readonly kind = computed(() => {
    const code = this.course.value()?.typeCode;
    return code === undefined ? undefined : named(this.w().course.kinds, code);
  });
  /** Two days together, all needed: the course that makes starters (domain.md 1.1). */
  protected readonly isTwoDays = computed(() => this.course.value()?.days.length === 2 && this.course.value()?.allDaysRequired === true);
  protected readonly undecided = computed(() => {
    const undecided = this.course.value()?.undecided ?? null;
    return undecided && undecidedText(undecided, this.#courses(), this.f(), this.today());
  });
  protected readonly closed = computed(() => {
    const [course, { course: w }] = [this.course.value(), this.w()];
    if (course === undefined) return '';
    const because = closedBecause(course, this.today());
    if (because === 'last-day') return w.closedText({ lastDay: this.f().day(course.enrolmentDeadline, this.today()) });
    return because === 'early' ? w.closedEarlyText : w.closedBegunText;
  });
  /** She wants to be told when the sign-up opens; where the course is is a good guess at where she lives. */
  protected readonly asking = signal(false);
  protected readonly near = computed((): Place | null => {
    const venue = this.course.value()?.venue ?? null;
    if (venue === null) return null;
    const { postalCode: code, place: name, lat, lon } = venue;
    return { kind: 'postal-code', code, name, label: `${code} ${name}`, municipalityCode: null, lat, lon };
  });
  protected readonly notFound = computed(() => this.course.problem()?.status === 404 || this.course.problem()?.status === 422);
  /** The course's days as a file that every calendar opens. */
  protected readonly calendar = computed(() => `/api/courses/${encodeURIComponent(this.id())}/calendar.ics`);
  protected readonly map = mapOf;
  protected readonly phone = shownPhone;
  protected readonly canShare = signal(typeof navigator.share === 'function' || 'clipboard' in navigator);
  readonly #toasts = inject(Toasts);

  constructor() {
    structuredData(
      computed(() => {
        const course = this.course.value();
        return course && !this.isPreview() ? courseData(course, this.name(), this.f().lang, location.origin) : undefined;
      }),
    );
  }

  /** The phone's own sharing where there is one, else the address on the clipboard. */
  protected async share(): Promise<void> {
    const url = location.href.split(/[?#]/)[0] ?? location.href;
    try {
      if (typeof navigator.share === 'function') await navigator.share({ title: this.name(), url });
      else await navigator.clipboard.writeText(url);
      if (typeof navigator.share !== 'function') this.#toasts.show(this.w().course.copied);
    } catch {
      // She changed her mind, or the browser said no: nothing has happened.
      return;
    }
  }
}
