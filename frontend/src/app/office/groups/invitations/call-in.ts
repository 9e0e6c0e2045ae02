import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import type { Forming, StaffGroup } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { read, Session } from '../../../shared/api/index.ts';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, ConfirmDialog, ProblemNotice, Skeleton } from '../../../shared/ui/index.ts';
import { changes } from '../../parts/change.ts';
import { mailLeaves } from '../../parts/mail-leaves.ts';
import { phoneWords } from '../../words.ts';
import { nextSession } from '../group-tasks.ts';

/** Calling a group in: who gets a mail and who must be rung, before it is pressed. Nobody coming through Igang: it only says so. */
@Component({
  selector: 'ig-call-in',
  imports: [Button, ConfirmDialog, ProblemNotice, Skeleton],
  template: `
    <button igButton type="button" [variant]="variant()" (click)="open()">
      {{ isEmpty() ? w().callIn.ourselves : w().callIn.offer }}
    </button>
    <ig-confirm
      #dialog
      [heading]="isEmpty() ? w().callIn.ourselves : w().callIn.title"
      [confirm]="isEmpty() ? w().callIn.ourselves : w().callIn.send"
      [stay]="true"
      [busy]="change.sending() || forming.loading()"
      (confirmed)="send()"
    >
      @if (isEmpty()) {
        <p>{{ w().callIn.ourselvesText }}</p>
      } @else {
        @if (forming.loading()) {
          <ig-skeleton [lines]="4" />
        }
        <ig-problem [problem]="forming.problem()" retryable (retry)="forming.reload()" />
        <p class="ig-strong">{{ first() }}</p>
        @if (mailed().length > 0) {
          <p>{{ w().callIn.mails }}: {{ names(mailed()) }}. {{ leaves() }}</p>
        }
        @if (rung().length > 0) {
          <div>
            <p>{{ w().callIn.rings }}:</p>
            <ul>
              @for (person of rung(); track person.id) {
                <li>
                  {{ person.name }},
                  @if (person.phone; as number) {
                    <a [href]="'tel:' + number">{{ phone(number) }}</a>
                  } @else {
                    {{ w().callIn.noPhone }}
                  }
                </li>
              }
            </ul>
          </div>
        }
        @if (unanswered() > 0) {
          <p class="ig-quiet">{{ w().callIn.open({ n: unanswered() }) }}</p>
        }
      }
      <ig-problem [problem]="change.problem()" />
    </ig-confirm>
  `,
})
export class CallIn {
  readonly group = input.required<StaffGroup>();
  readonly variant = input<'primary' | 'tertiary'>('primary');
  readonly done = output();

  protected readonly w = words(phoneWords);
  protected readonly phone = shownPhone;
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #session = inject(Session);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #opened = signal(false);
  protected readonly leaves = mailLeaves(this.#opened);
  protected readonly isEmpty = computed(() => this.group().coming === 0);
  /** Who they are concerns the office; the national office is told how many. */
  protected readonly forming = read<Forming>(() =>
    this.#opened() && this.#session.isCoordinator() ? `/groups/${this.group().id}/forming` : undefined,
  );
  protected readonly change = changes(() => this.done.emit());
  readonly #coming = computed(() => (this.forming.value()?.participants ?? []).filter(({ state }) => state === 'accepted'));
  protected readonly mailed = computed(() => this.#coming().filter(({ email }) => email !== null));
  protected readonly rung = computed(() => this.#coming().filter(({ email }) => email === null));
  protected readonly unanswered = computed(() => (this.forming.value()?.participants.length ?? 0) - this.#coming().length);
  protected readonly first = computed(() => {
    const [{ sessions, venue, place, form }, w] = [this.group(), this.w().callIn];
    const meeting = nextSession(sessions);
    if (meeting === undefined) return '';
    const day = `${this.#f().day(meeting.date, this.#today())} ${this.#f().atHours(meeting.startsAt, meeting.endsAt)}`;
    return w.when({ day, where: form === 'digital' ? w.online : `${venue ?? w.noPlace}, ${place}` });
  });

  protected open(): void {
    this.#opened.set(true);
    if (this.forming.value() !== undefined) this.forming.reload();
    this.dialog().open();
  }
  protected names(people: readonly { readonly name: string }[]): string {
    return this.#f().list(people.map(({ name }) => name));
  }
  protected async send(): Promise<void> {
    const { ourselvesDone, done } = this.w().callIn;
    const told = this.isEmpty() || !this.#session.isCoordinator() ? ourselvesDone : done({ n: this.mailed().length });
    if (await this.change.make({ method: 'put', path: `/staff/groups/${this.group().id}/call-in` }, told)) this.dialog().close();
  }
}
