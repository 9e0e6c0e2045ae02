import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EnrolmentRow, StaffCourse } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { pages, Session } from '../../../shared/api/index.ts';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, MailText, ProblemNotice, Skeleton, StatePill, TABLE } from '../../../shared/ui/index.ts';
import { ExportLinks } from '../../parts/export-links.ts';
import { ReasonDialog } from '../../parts/reason-dialog.ts';
import { UnconfirmedSteps } from '../../participants/unconfirmed-steps.ts';
import { courseWords, importWords, officeWords, participantWords } from '../../words.ts';
import { AddParticipant } from './add-participant.ts';
import { participantLine } from './participant-line.ts';

/** Who has signed up, with how to reach them; adding and taking off one. */
@Component({
  selector: 'ig-participants',
  imports: [
    TABLE,
    AddParticipant,
    Button,
    EmptyState,
    ExportLinks,
    LoadMore,
    MailText,
    ProblemNotice,
    ReasonDialog,
    RouterLink,
    Skeleton,
    StatePill,
    UnconfirmedSteps,
  ],
  templateUrl: './participants.html',
  styleUrl: '../../parts/rows.css',
  styles: `
    :host {
      --ig-row-space: var(--ds-size-3);
    }
  `,
})
export class Participants {
  readonly course = input.required<StaffCourse>();
  readonly changed = output();

  protected readonly phone = shownPhone;
  protected readonly w = words(courseWords);
  protected readonly o = words(officeWords);
  protected readonly pw = words(participantWords);
  protected readonly i = words(importWords);
  protected readonly session = inject(Session);
  readonly #states = words(stateWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;

  protected readonly chosen = signal<EnrolmentRow | undefined>(undefined);

  readonly #id = computed(() => this.course().id);
  protected readonly people = pages<EnrolmentRow>(() => ({ path: `/staff/courses/${this.#id()}/enrolments`, params: { limit: 50 } }));
  protected readonly lines = computed(() =>
    (this.people.items() ?? []).map((row) =>
      participantLine(row, { w: this.w().people, states: this.#states(), f: this.#f(), today: this.#today() }),
    ),
  );

  protected readonly inReview = computed(() => (this.people.items() ?? []).filter(({ can }) => can.includes('review')).length);

  protected readonly unconfirmed = computed(() => (this.people.items() ?? []).filter(({ can }) => can.includes('confirm-for')).length);

  /** What changes places elsewhere on the page (more of them, a course called off) moves people here too. */
  readonly #places = computed(() => {
    const { state, capacity, taken, waiting } = this.course();
    return [this.#id(), state, capacity, taken, waiting].join(' ');
  });
  #shown: string | undefined;

  constructor() {
    effect(() => {
      const places = this.#places();
      if (this.#shown !== undefined && this.#shown !== places) untracked(() => this.people.reload());
      this.#shown = places;
    });
  }

  protected refresh(): void {
    this.people.reload();
    this.changed.emit();
  }
}
