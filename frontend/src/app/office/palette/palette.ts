import { Component, computed, type ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { GroupRow, Page, StarterRow } from '@igang/contracts';
import { read, Session } from '../../shared/api/index.ts';
import { commonWords, words } from '../../shared/i18n/index.ts';
import { Icon } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import {
  courseWords,
  demandWords,
  groupWords,
  importWords,
  officeWords,
  planningWords,
  pointWords,
  settingWords,
  staffWords,
} from '../words.ts';
import { type Find, finds, pageFinds } from './finds.ts';

const PAUSE_MS = 200;
const ICON = { page: 'chevron', group: 'people', person: 'person' } as const;

/** Ctrl K: to any page, group or starter without a mouse. A native dialog with a listbox that the text field leads. */
@Component({
  selector: 'ig-palette',
  imports: [Icon],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
})
export class Palette {
  protected readonly w = words(officeWords);
  protected readonly icon = ICON;
  readonly #c = commonWords();
  readonly #courses = words(courseWords);
  readonly #groupWords = words(groupWords);
  readonly #planning = words(planningWords);
  readonly #imports = words(importWords);
  readonly #points = words(pointWords);
  readonly #settings = words(settingWords);
  readonly #staff = words(staffWords);
  readonly #demand = words(demandWords);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #offices = inject(Offices);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly q = signal('');
  readonly #asked = signal('');
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #groups = read<Page<GroupRow>>(() => this.#question('/staff/groups'));
  readonly #people = read<Page<StarterRow>>(() => this.#question('/staff/starters'));
  readonly #pages = computed(() =>
    pageFinds(
      {
        nav: this.#c().nav,
        w: this.w(),
        courses: this.#courses(),
        groups: this.#groupWords(),
        imports: this.#imports(),
        demand: this.#demand(),
        planning: this.#planning(),
        points: this.#points(),
        settings: this.#settings(),
        staff: this.#staff(),
      },
      {
        work: this.#session.isOffice() || this.#session.isTrainer(),
        office: this.#session.isOffice(),
        inbox: this.#session.isCoordinator() || this.#session.isHost(),
        national: this.#session.isNational(),
      },
    ),
  );
  protected readonly found = computed(() =>
    finds(this.q(), this.#pages(), this.#groups.value()?.items ?? [], this.#people.value()?.items ?? []),
  );
  protected readonly at = linkedSignal({ source: this.found, computation: () => 0 });

  open(): void {
    const dialog = this.dialog().nativeElement;
    if (dialog.open) return;
    dialog.showModal();
    this.field().nativeElement.select();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected write(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.q.set(text);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#asked.set(text.trim()), PAUSE_MS);
  }

  protected step(event: KeyboardEvent): void {
    const count = this.found().length;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && count > 0) {
      event.preventDefault();
      this.at.update((at) => (at + by + count) % count);
      document.getElementById(`ig-find-${this.at()}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') this.go(this.found()[this.at()]);
  }

  protected go(find: Find | undefined): void {
    if (find === undefined) return;
    this.close();
    this.q.set('');
    this.#asked.set('');
    void this.#router.navigateByUrl(find.link);
  }

  #question(path: string) {
    return this.#asked().length < 2 || !this.#session.isOffice()
      ? undefined
      : { path, params: { q: this.#asked(), officeId: this.#offices.chosenId(), limit: 6 } };
  }
}
