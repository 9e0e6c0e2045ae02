import { Component, inject, signal } from '@angular/core';
import { email, max, min, required } from '@angular/forms/signals';
import type { Place } from '@igang/contracts';
import type { Problem } from '../../shared/api/index.ts';
import { submission } from '../../shared/api/index.ts';
import { DateInput, FORM, formFor, PlaceSearch, TimeInput } from '../../shared/forms/index.ts';
import { formats, Today } from '../../shared/i18n/index.ts';
import {
  ActionBar,
  Button,
  ConfirmDialog,
  DateText,
  EmptyState,
  Icon,
  Illustration,
  type IconName,
  PageLayout,
  Pill,
  ProblemNotice,
  Skeleton,
  StatePill,
  StonePath,
  TABLE,
  Tabs,
  Toasts,
  UndoNotice,
} from '../../shared/ui/index.ts';

/** Every part on one page, for looking at in both colour schemes and all languages; only in the trial version (`/demo/ui`). */
@Component({
  selector: 'ig-kitchen-sink',
  imports: [
    FORM,
    DateInput,
    TABLE,
    ActionBar,
    Button,
    ConfirmDialog,
    DateText,
    EmptyState,
    Icon,
    Illustration,
    PageLayout,
    Pill,
    PlaceSearch,
    TimeInput,
    ProblemNotice,
    Skeleton,
    StatePill,
    StonePath,
    Tabs,
    UndoNotice,
  ],
  templateUrl: './kitchen-sink.html',
})
export class KitchenSink {
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly toasts = inject(Toasts);
  protected readonly days = [
    { date: '2027-03-13', startsAt: '10:00', endsAt: '16:00' },
    { date: '2027-03-14', startsAt: '10:00', endsAt: '16:00' },
  ];
  protected readonly soon = new Date(Date.now() + 600_000).toISOString();
  protected readonly icons: IconName[] = [
    'calendar',
    'pin',
    'people',
    'chat',
    'key',
    'hand',
    'leaf',
    'phone',
    'map',
    'bell',
    'door',
    'mail',
    'share',
    'print',
    'person',
    'edit',
    'stone',
    'chair',
  ];
  protected readonly tab = signal('groups');
  protected readonly tabs = [
    { id: 'groups', label: 'Grupper', count: 34 },
    { id: 'courses', label: 'Kurs', count: 5 },
    { id: 'people', label: 'Igangsettere', count: 41 },
  ];
  protected readonly groups = [
    { name: 'Bryne, onsdag', who: 'Maria Sæther, Ola Vik', done: 3, all: 4, next: 'I kveld', state: 'with-starter' },
    { name: 'Nærbø, tirsdag', who: 'Ingen ennå', done: 0, all: 4, next: '7. april', state: 'forming' },
    { name: 'Guovdageaidnu, bearjadat', who: 'Ánte Somby, Máret Eira', done: 4, all: 4, next: 'Ringes uke 12', state: 'leaderless' },
  ];
  protected readonly place = signal<Place | null>(null);
  protected readonly nothing = (): void => undefined;
  protected readonly problem: Problem = {
    status: 409,
    code: 'course.capacity-under-taken',
    sentence: '',
    values: { taken: 12 },
    fields: [],
    requestId: undefined,
    retryAfter: undefined,
  };
  protected readonly sending = submission((api, body: object, sending) => api.post('/nowhere', body, sending));
  protected readonly form = formFor(
    signal({ name: '', email: '', count: 0, note: '', county: '', day: '', from: '18:00', agree: false, place: null as Place | null }),
    (path) => {
      required(path.name);
      required(path.email);
      email(path.email);
      min(path.count, 4);
      max(path.count, 8);
      required(path.agree);
      required(path.place);
    },
    this.sending,
    { body: (model) => model, done: () => undefined },
  );
}
