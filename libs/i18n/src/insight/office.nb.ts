import { list } from './office.list.nb.ts';
import { atPlace } from '../at-place.ts';
import { plural } from '../lang.ts';

/** Where a course is held; online it is nowhere. */
const courseAt = (place: string): string => (place === '' ? 'Nettkurset' : `Kurset ${atPlace(place)}`);

/** A value that may not have come along with a stuck thing; the sentence reads well without it too. */
type Maybe<T> = T | undefined;

/** «Selvhjelpsgruppa Bryne» says itself what it is; «Bryne, tirsdag» does not. */
const group = (name: string): string => (/grupp/i.test(name) ? name : `Gruppa «${name}»`);

/** Words of the office's frame, front page and people. Courses and groups have their own files. The type comes from here. */
export const nb = {
  office: {
    label: 'Kontor',
    all: 'Alle kontorene',
    none: 'Du har ikke noe kontor å arbeide for ennå. Be det nasjonale kontoret om å gi deg tilgang.',
  },
  front: {
    title: 'Oversikt',
    waiting: 'Det som venter på deg',
    waitingInOffices: 'Det som venter på kontorene',
    nothingWaits: 'Ingenting venter på deg.',
    nothingWaitsText: 'Alt som skal gjøres nå, er gjort. Det neste dukker opp her av seg selv.',
    tabs: 'Alt på kontoret',
    also: 'Også på kontoret',
    groups: 'Grupper',
    courses: 'Kurs',
    starters: 'Igangsettere',
    keys: { move: 'velg', open: 'åpne', palette: 'gå til' },
  },
  /** `strong` stands first and is firm, `rest` tells more, `action` is the one next thing to do. */
  stuck: {
    since: (days: number) => (days <= 0 ? 'i dag' : plural(days, 'dag', 'dager')),
    waited: (days: number) => (days <= 0 ? 'kom i dag' : `har ventet ${plural(days, 'dag', 'dager')}`),
    firstMeeting: (when: string) => `første møte ${when}`,
    meetingOn: (when: string) => `møtet er ${when}`,
    courseBegins: (when: string) => `begynner ${when}`,
    answerBy: (when: string) => `svarfrist ${when}`,
    'group-without-starter': {
      strong: (subject: string) => `${group(subject)} mangler igangsetter.`,
      rest: (asked: Maybe<number>, declined: Maybe<number>) => {
        if (!asked) return 'Ingen er spurt ennå.';
        if (asked === 1 && declined === 1) return 'Én er spurt, og sa nei.';
        return `${plural(asked, 'er spurt', 'er spurt')}${declined ? `, ${declined === asked ? 'alle' : declined} sa nei` : ''}.`;
      },
      action: (asked: Maybe<number>): string => (asked ? 'Spør neste' : 'Spør en igangsetter'),
    },
    'meeting-without-starter': {
      strong: (subject: string) => `${group(subject)} står uten igangsetter en gang.`,
      rest: (session: Maybe<number>) => `Ingen igangsetter kan komme på ${session === undefined ? 'et av møtene' : `møte ${session}`}.`,
      action: 'Flytt møtet eller finn en til',
    },
    'starter-missing': {
      strong: (subject: string) => `${group(subject)} har mistet en igangsetter.`,
      rest: (starter: Maybe<string>) => `${starter ?? 'Den andre'} er alene nå.`,
      action: 'Spør en til',
    },
    'request-unanswered': {
      strong: (subject: string) => `${group(subject)} venter på svar.`,
      rest: (name: Maybe<string>, days: number) =>
        `${name ?? 'Igangsetteren'} ble spurt for ${plural(days, 'dag', 'dager')} siden og har ikke svart.`,
      action: 'Spør en til',
    },
    'people-to-ring': {
      strong: (subject: string) => `${group(subject)}:`,
      rest: (number: Maybe<number>) =>
        number === 1 ? 'én som skal få beskjed, har ikke e-post.' : `${number ?? 'noen'} som skal få beskjed, har ikke e-post.`,
      action: 'Ring dem',
    },
    'group-ready-to-call-in': {
      strong: (subject: string) => `${group(subject)} har fått igangsetter.`,
      rest: (coming: Maybe<number>): string =>
        coming === 0 ? 'Ingen har sagt ja til å være med ennå.' : 'Nå kan de som skal være med, få vite om første møte.',
      action: (coming: Maybe<number>): string => (coming === 0 ? 'Inviter folk' : 'Kall inn gruppa'),
    },
    'group-ready-to-start': {
      strong: (subject: string) => `${group(subject)} er kalt inn.`,
      rest: 'Første møte er her. Skriv hvor mange som begynner.',
      action: 'Start gruppa',
    },
    'supervision-wanted': {
      strong: (name: string) => `${name} vil gjerne snakke med noen.`,
      rest: 'Ring, og merk av når dere har snakket sammen.',
      action: 'Ring',
    },
    'enquiry-unanswered': {
      strong: (place: string) => `Noen ${atPlace(place)} venter på svar.`,
      rest: (days: number, point: Maybe<string>) =>
        point ? `Henvendelsen ligger hos ${point}.` : `Ingen har tatt kontakt på ${plural(days, 'dag', 'dager')}.`,
      action: 'Ta kontakt',
    },
    'log-missing': {
      strong: (subject: string) => `${group(subject)}:`,
      rest: (session: Maybe<number>, starter: Maybe<string>) =>
        `møte${session === undefined ? 't' : ` ${session}`} er ikke logget.${starter ? ` ${starter} er minnet på det.` : ''}`,
      action: (starter: Maybe<string>) => (starter ? `Ring ${starter}` : 'Se møtet'),
    },
    'handover-overdue': {
      strong: (subject: string) => `${group(subject)} skulle vært overlevert.`,
      rest: (held: Maybe<number>) =>
        held ? `${plural(held, 'møte', 'møter')} med igangsetter er holdt.` : 'Møtene med igangsetter er holdt.',
      action: 'Overlever gruppa',
    },
    'follow-up-due': {
      strong: (subject: string) => `${group(subject)} har ikke svart på om de møtes.`,
      rest: 'En telefon er ofte nok.',
      action: 'Ring og skriv svaret',
    },
    'help-wanted': {
      strong: (subject: string) => `${group(subject)} ber om hjelp.`,
      rest: 'De ønsker at kontoret tar kontakt.',
      action: 'Ta kontakt',
    },
    'course-too-few': {
      strong: (place: string) => courseAt(place),
      rest: (taken: Maybe<number>, minimum: Maybe<number>) =>
        taken !== undefined && minimum !== undefined ? `har ${taken} påmeldte, trenger ${minimum}.` : 'har for få påmeldte.',
      action: 'Avgjør',
    },
    'course-draft-soon': {
      strong: (place: string) => `${courseAt(place)} er ikke kunngjort.`,
      rest: 'Det nærmer seg, og ingen kan melde seg på ennå.',
      action: 'Kunngjør kurset',
    },
    'review-waiting': {
      strong: (place: string) => `${courseAt(place)} har noen som venter på svar.`,
      rest: (waiting: Maybe<number>) =>
        waiting ? `${plural(waiting, 'påmelding', 'påmeldinger')} skal godkjennes.` : 'Noen skal godkjennes.',
      action: (waiting: Maybe<number>): string => (waiting === 1 ? 'Se påmeldingen' : 'Se den eldste påmeldingen'),
    },
    'attendance-missing': {
      strong: (place: string) => `${courseAt(place)} mangler frammøte.`,
      rest: (missing: Maybe<number>) => (missing ? `${plural(missing, 'deltaker er', 'deltakere er')} ikke ført.` : 'Ikke alle er ført.'),
      action: 'Før frammøte',
    },
    'results-missing': {
      strong: (place: string) => `${courseAt(place)} mangler resultat.`,
      rest: (missing: Maybe<number>) =>
        missing ? `${plural(missing, 'deltaker venter', 'deltakere venter')} på kursbeviset sitt.` : 'Noen venter på kursbeviset sitt.',
      action: 'Sett resultat',
    },
  },
  palette: {
    open: 'Gå til',
    title: 'Gå til en side, en gruppe eller et menneske',
    label: 'Skriv hvor du vil',
    pages: 'Sider',
    groups: 'Grupper',
    people: 'Igangsettere',
    none: 'Ingenting passer.',
    hint: 'Piltaster velger, Enter åpner, Esc lukker',
    found: (count: number) => plural(count, 'treff', 'treff'),
  },
  list,
  people: {
    supervision: (day: string) => `Vil gjerne snakke med noen, og ba om det ${day}. Ring. Hvorfor er ikke skrevet ned.`,
    talked: 'Vi har snakket sammen',
    title: 'Igangsettere',
    lead: 'De som starter grupper for oss, og hvor mye de har nå.',
    none: 'Her er ingen igangsettere ennå. De kommer når de har bestått et kurs.',
    name: 'Navn',
    place: 'Sted',
    groupsNow: 'Grupper nå',
    load: (now: number, max: number) => `${now} av ${max}`,
    started: 'Startet i alt',
    lastAsked: 'Sist spurt',
    askedIn: (when: string) => `i ${when}`,
    neverAsked: 'ikke spurt ennå',
    qualifiedUntil: (day: string) => `Godkjent til ${day}`,
    notQualified: 'Ikke godkjent nå',
    promise: {
      none: 'Taushetsløftet mangler. Ingen blir spurt før det er gitt.',
      herself: (day: string) => `Ga taushetsløftet på siden sin ${day}`,
      office: (day: string) => `Taushetsløfte mottatt, gitt ${day}`,
      course: (day: string) => `Ga taushetsløftet på kurset ${day}`,
      before: (day: string) => `Besto kurset ${day}, som den gang ble regnet som taushetsløfte`,
      text: { '2026-1': 'tekst 2026-1', paper: 'en annen tekst, på papir', unknown: 'ukjent tekst' },
      receive: 'Taushetsløfte mottatt',
      receiveText: 'Skriv dagen det ble gitt. Igangsetteren kan også gi det selv, under «For deg» på siden sin.',
      givenOn: 'Gitt dato',
      which: 'Hvilken tekst',
      ours: 'Teksten vår, 2026-1',
      paper: 'En annen tekst, på et ark kontoret tar vare på',
    },
    groups: 'Grupper',
    noGroups: 'Ingen grupper nå.',
    startedCount: (count: number) => `Har startet ${plural(count, 'gruppe', 'grupper')} i alt`,
    capacityNow: (now: number, max: number) => `Har ${plural(now, 'gruppe', 'grupper')} nå, tar inntil ${max} samtidig`,
    pausedUntil: (day: string) => `Har pause til ${day}`,
    pause: 'Gi pause',
    pauseTitle: (name: string) => `Gi ${name} pause`,
    pauseText: 'I pausen blir ingen nye grupper foreslått. Gruppene som er i gang, fortsetter.',
    pauseUntil: 'Pause til og med',
    resume: 'Avslutt pausen',
  },
  reason: { label: 'Grunn' },
  saved: 'Lagret.',
};

export type OfficeWords = typeof nb;
