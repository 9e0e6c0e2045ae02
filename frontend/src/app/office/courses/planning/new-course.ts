import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { CourseTemplate, DemandPlace, StaffCourse } from '@igang/contracts';
import { isLocalDate } from '@igang/domain';
import { read, whole } from '../../../shared/api/index.ts';
import { Today, words } from '../../../shared/i18n/index.ts';
import { Button, ConfirmDialog, NotAll, PageLayout, ProblemNotice, Skeleton } from '../../../shared/ui/index.ts';
import { changes } from '../../parts/change.ts';
import { Offices } from '../../parts/offices.ts';
import { courseWords, demandWords, planningWords } from '../../words.ts';
import { CourseForm } from './course-form.ts';
import { copyOf, emptyPlan, fromTemplate, type PlanStart, withFirstDay } from './course-plan.ts';

/** A new course: from nothing, on a day of the planner, from a template or as a copy. */
@Component({
  selector: 'ig-new-course',
  imports: [Button, ConfirmDialog, CourseForm, NotAll, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="w().form.title" [lead]="w().form.lead" back="/kontor/kurs" [backLabel]="w().title">
      @if (kommune() !== undefined) {
        @if (place.value(); as here) {
          <p class="ds-alert" data-color="info">
            {{ here.venueId === null ? d().planning({ place: here.name }) : d().planningThere({ place: here.name }) }}
          </p>
        }
      } @else if (kopi()) {
        <p class="ds-alert" data-color="info">{{ p().form.copied }}</p>
      } @else if (templates.items()?.length) {
        <label class="ds-field">
          <span class="ig-strong">{{ p().form.template }}</span>
          <select class="ds-input" (change)="begin($event)">
            <option value="" [selected]="!mal()">{{ p().form.noTemplate }}</option>
            @for (template of templates.items(); track template.id) {
              <option [value]="template.id" [selected]="template.id === mal()">{{ template.name }}</option>
            }
          </select>
        </label>
        <ig-not-all [list]="templates" />
        @if (chosen(); as template) {
          <p>
            <button igButton type="button" variant="tertiary" tone="danger" class="ig-flush" (click)="removal.open()">
              {{ p().form.removeTemplate }}
            </button>
          </p>
          <ig-confirm
            #removal
            tone="danger"
            [heading]="p().form.removeTemplateTitle({ name: template.name })"
            [confirm]="p().form.removeTemplate"
            (confirmed)="remove(template.id)"
          >
            <p>{{ p().form.removeTemplateText }}</p>
          </ig-confirm>
        }
        <ig-problem [problem]="change.problem()" />
      }
      <ig-problem [problem]="source.problem()" retryable (retry)="source.reload()" />
      <ig-problem [problem]="place.problem()" retryable (retry)="place.reload()" />
      @for (start of starts(); track start.key) {
        <ig-course-form [start]="start" (saved)="go($event)" />
      } @empty {
        <ig-skeleton [lines]="6" height="2.5rem" />
      }
    </ig-page>
  `,
})
export class NewCoursePage {
  /** `?dato=2026-03-14`, `?mal=<id>`, `?kopi=<id>`; `?kommune=1121`: where people wait for a course. */
  readonly dato = input<string>();
  readonly mal = input<string>();
  readonly kopi = input<string>();
  readonly kommune = input<string>();

  protected readonly w = words(courseWords);
  protected readonly p = words(planningWords);
  protected readonly d = words(demandWords);
  readonly #router = inject(Router);
  readonly #today = inject(Today).date;
  readonly #home = inject(Offices).home;
  protected readonly source = read<StaffCourse>(() => (this.kopi() === undefined ? undefined : `/staff/courses/${this.kopi() ?? ''}`));
  protected readonly place = read<DemandPlace>(() => (this.kommune() === undefined ? undefined : `/staff/demand/${this.kommune() ?? ''}`));
  protected readonly templates = whole<CourseTemplate>(() =>
    this.#home() === '' ? undefined : { path: '/staff/course-templates', params: { officeId: this.#home() } },
  );
  protected readonly chosen = computed(() => this.templates.items()?.find(({ id }) => id === this.mal()));
  protected readonly change = changes(() => this.templates.reload());
  /** One, as soon as it is known; another one makes another form. */
  protected readonly starts = computed<PlanStart[]>(() => {
    const start = this.#start();
    return start === undefined ? [] : [start];
  });
  readonly #start = computed<PlanStart | undefined>(() => {
    const [copied, wanted] = [this.source.value(), this.mal()];
    if (this.kopi() !== undefined) return copied && copyOf(copied);
    if (this.kommune() !== undefined) return this.#there(this.place.value());
    if (wanted === undefined) return this.#onDay({ key: 'course-plan', plan: emptyPlan(this.#home()), after: undefined });
    const template = this.chosen();
    return template && this.#onDay(fromTemplate(template, this.#home()));
  });

  #there(place: DemandPlace | undefined): PlanStart | undefined {
    if (place === undefined) return undefined;
    const plan = { ...emptyPlan(place.officeId), venueId: place.venueId ?? '' };
    return { key: `course-plan.${place.code}`, plan, after: undefined };
  }
  #onDay(start: PlanStart): PlanStart {
    const date = this.dato();
    if (date === undefined || !isLocalDate(date)) return start;
    const plan = withFirstDay(start.plan, date, start.after ?? [0, 1], this.#today());
    return { ...start, key: `${start.key}.${date}`, plan };
  }
  protected begin(event: Event): void {
    this.#beginFrom((event.target as HTMLSelectElement).value);
  }
  protected async remove(id: string): Promise<void> {
    if (await this.change.make({ method: 'delete', path: `/staff/course-templates/${id}` }, this.p().form.templateRemoved))
      this.#beginFrom('');
  }
  #beginFrom(mal: string): void {
    void this.#router.navigate([], { queryParams: { mal: mal === '' ? null : mal }, queryParamsHandling: 'merge', replaceUrl: true });
  }
  protected go(id: string): void {
    // Back from the course is where she was before the form.
    void this.#router.navigate(['/kontor/kurs', id], { replaceUrl: true });
  }
}
