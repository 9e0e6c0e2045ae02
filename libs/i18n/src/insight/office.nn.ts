import { list } from './office.list.nn.ts';
import { atPlace } from '../at-place.ts';
import { plural } from '../lang.ts';
import type { OfficeWords } from './office.nb.ts';

/** Where a course is held; online it is nowhere. */
const courseAt = (place: string): string => (place === '' ? 'Nettkurset' : `Kurset ${atPlace(place)}`);

/** «Sjølvhjelpsgruppa Bryne» says itself what it is; «Bryne, tysdag» does not. */
const group = (name: string): string => (/grupp/i.test(name) ? name : `Gruppa «${name}»`);

export const nn: OfficeWords = {
  office: {
    label: 'Kontor',
    all: 'Alle kontora',
    none: 'Du har ikkje noko kontor å arbeide for enno. Be det nasjonale kontoret om å gi deg tilgang.',
  },
  front: {
    title: 'Oversikt',
    waiting: 'Det som ventar på deg',
    waitingInOffices: 'Det som ventar på kontora',
    nothingWaits: 'Ingenting ventar på deg.',
    nothingWaitsText: 'Alt som skal gjerast no, er gjort. Det neste dukkar opp her av seg sjølv.',
    tabs: 'Alt på kontoret',
    also: 'Òg på kontoret',
    groups: 'Grupper',
    courses: 'Kurs',
    starters: 'Igangsetjarar',
    keys: { move: 'vel', open: 'opne', palette: 'gå til' },
  },
  stuck: {
    since: (days) => (days <= 0 ? 'i dag' : plural(days, 'dag', 'dagar')),
    waited: (days) => (days <= 0 ? 'kom i dag' : `har venta ${plural(days, 'dag', 'dagar')}`),
    firstMeeting: (when) => `første møte ${when}`,
    meetingOn: (when) => `møtet er ${when}`,
    courseBegins: (when) => `byrjar ${when}`,
    answerBy: (when) => `svarfrist ${when}`,
    'group-without-starter': {
      strong: (subject) => `${group(subject)} manglar igangsetjar.`,
      rest: (asked, declined) => {
        if (!asked) return 'Ingen er spurde enno.';
        if (asked === 1 && declined === 1) return 'Éin er spurd, og sa nei.';
        return `${plural(asked, 'er spurd', 'er spurde')}${declined ? `, ${declined === asked ? 'alle' : declined} sa nei` : ''}.`;
      },
      action: (asked) => (asked ? 'Spør neste' : 'Spør ein igangsetjar'),
    },
    'meeting-without-starter': {
      strong: (subject) => `${group(subject)} står utan igangsetjar ein gong.`,
      rest: (session) => `Ingen igangsetjar kan kome på ${session === undefined ? 'eitt av møta' : `møte ${session}`}.`,
      action: 'Flytt møtet eller finn ein til',
    },
    'starter-missing': {
      strong: (subject) => `${group(subject)} har mista ein igangsetjar.`,
      rest: (starter) => `${starter ?? 'Den andre'} er åleine no.`,
      action: 'Spør ein til',
    },
    'request-unanswered': {
      strong: (subject) => `${group(subject)} ventar på svar.`,
      rest: (name, days) => `${name ?? 'Igangsetjaren'} blei spurd for ${plural(days, 'dag', 'dagar')} sidan og har ikkje svart.`,
      action: 'Spør ein til',
    },
    'people-to-ring': {
      strong: (subject) => `${group(subject)}:`,
      rest: (number) =>
        number === 1 ? 'éin som skal få beskjed, har ikkje e-post.' : `${number ?? 'nokon'} som skal få beskjed, har ikkje e-post.`,
      action: 'Ring dei',
    },
    'group-ready-to-call-in': {
      strong: (subject) => `${group(subject)} har fått igangsetjar.`,
      rest: (coming) => (coming === 0 ? 'Ingen har sagt ja til å vere med enno.' : 'No kan dei som skal vere med, få vite om første møte.'),
      action: (coming) => (coming === 0 ? 'Inviter folk' : 'Kall inn gruppa'),
    },
    'group-ready-to-start': {
      strong: (subject) => `${group(subject)} er kalla inn.`,
      rest: 'Første møte er her. Skriv kor mange som byrjar.',
      action: 'Start gruppa',
    },
    'supervision-wanted': {
      strong: (name) => `${name} vil gjerne snakke med nokon.`,
      rest: 'Ring, og merk av når de har snakka saman.',
      action: 'Ring',
    },
    'enquiry-unanswered': {
      strong: (place) => `Nokon ${atPlace(place)} ventar på svar.`,
      rest: (days, point) => (point ? `Førespurnaden ligg hos ${point}.` : `Ingen har teke kontakt på ${plural(days, 'dag', 'dagar')}.`),
      action: 'Ta kontakt',
    },
    'log-missing': {
      strong: (subject) => `${group(subject)}:`,
      rest: (session, starter) =>
        `møte${session === undefined ? 't' : ` ${session}`} er ikkje logga.${starter ? ` ${starter} er mint på det.` : ''}`,
      action: (starter) => (starter ? `Ring ${starter}` : 'Sjå møtet'),
    },
    'handover-overdue': {
      strong: (subject) => `${group(subject)} skulle vore overlevert.`,
      rest: (held) => (held ? `${plural(held, 'møte', 'møte')} med igangsetjar er haldne.` : 'Møta med igangsetjar er haldne.'),
      action: 'Overlever gruppa',
    },
    'follow-up-due': {
      strong: (subject) => `${group(subject)} har ikkje svart på om dei møtest.`,
      rest: 'Ein telefon er ofte nok.',
      action: 'Ring og skriv svaret',
    },
    'help-wanted': {
      strong: (subject) => `${group(subject)} ber om hjelp.`,
      rest: 'Dei ønskjer at kontoret tek kontakt.',
      action: 'Ta kontakt',
    },
    'course-too-few': {
      strong: (place) => courseAt(place),
      rest: (taken, minimum) =>
        taken !== undefined && minimum !== undefined ? `har ${taken} påmelde, treng ${minimum}.` : 'har for få påmelde.',
      action: 'Avgjer',
    },
    'course-draft-soon': {
      strong: (place) => `${courseAt(place)} er ikkje kunngjort.`,
      rest: 'Det nærmar seg, og ingen kan melde seg på enno.',
      action: 'Kunngjer kurset',
    },
    'review-waiting': {
      strong: (place) => `${courseAt(place)} har nokon som ventar på svar.`,
      rest: (waiting) => (waiting ? `${plural(waiting, 'påmelding', 'påmeldingar')} skal godkjennast.` : 'Nokon skal godkjennast.'),
      action: (waiting) => (waiting === 1 ? 'Sjå påmeldinga' : 'Sjå den eldste påmeldinga'),
    },
    'attendance-missing': {
      strong: (place) => `${courseAt(place)} manglar frammøte.`,
      rest: (missing) => (missing ? `${plural(missing, 'deltakar er', 'deltakarar er')} ikkje førte.` : 'Ikkje alle er førte.'),
      action: 'Før frammøte',
    },
    'results-missing': {
      strong: (place) => `${courseAt(place)} manglar resultat.`,
      rest: (missing) =>
        missing ? `${plural(missing, 'deltakar ventar', 'deltakarar ventar')} på kursbeviset sitt.` : 'Nokon ventar på kursbeviset sitt.',
      action: 'Set resultat',
    },
  },
  palette: {
    open: 'Gå til',
    title: 'Gå til ei side, ei gruppe eller eit menneske',
    label: 'Skriv kvar du vil',
    pages: 'Sider',
    groups: 'Grupper',
    people: 'Igangsetjarar',
    none: 'Ingenting passar.',
    hint: 'Piltastar vel, Enter opnar, Esc lukkar',
    found: (count) => plural(count, 'treff', 'treff'),
  },
  list,
  people: {
    supervision: (day) => `Vil gjerne snakke med nokon, og bad om det ${day}. Ring. Kvifor er ikkje skrive ned.`,
    talked: 'Vi har snakka saman',
    title: 'Igangsetjarar',
    lead: 'Dei som startar grupper for oss, og kor mykje dei har no.',
    none: 'Her er ingen igangsetjarar enno. Dei kjem når dei har bestått eit kurs.',
    name: 'Namn',
    place: 'Stad',
    groupsNow: 'Grupper no',
    load: (now, max) => `${now} av ${max}`,
    started: 'Starta i alt',
    lastAsked: 'Sist spurd',
    askedIn: (when) => `i ${when}`,
    neverAsked: 'ikkje spurd enno',
    qualifiedUntil: (day) => `Godkjend til ${day}`,
    notQualified: 'Ikkje godkjend no',
    promise: {
      none: 'Lovnaden om teieplikt manglar. Ingen blir spurd før han er gitt.',
      herself: (day: string) => `Gav lovnaden om teieplikt på sida si ${day}`,
      office: (day: string) => `Lovnad om teieplikt motteken, gitt ${day}`,
      course: (day: string) => `Gav lovnaden om teieplikt på kurset ${day}`,
      before: (day: string) => `Bestod kurset ${day}, som den gongen blei rekna som lovnad om teieplikt`,
      text: { '2026-1': 'tekst 2026-1', paper: 'ein annan tekst, på papir', unknown: 'ukjend tekst' },
      receive: 'Lovnad om teieplikt motteken',
      receiveText: 'Skriv dagen han blei gitt. Igangsetjaren kan òg gi han sjølv, under «For deg» på sida si.',
      givenOn: 'Gitt dato',
      which: 'Kva tekst',
      ours: 'Teksten vår, 2026-1',
      paper: 'Ein annan tekst, på eit ark kontoret tek vare på',
    },
    groups: 'Grupper',
    noGroups: 'Ingen grupper no.',
    startedCount: (count) => `Har starta ${plural(count, 'gruppe', 'grupper')} i alt`,
    capacityNow: (now, max) => `Har ${plural(now, 'gruppe', 'grupper')} no, tek inntil ${max} samtidig`,
    pausedUntil: (day) => `Har pause til ${day}`,
    pause: 'Gi pause',
    pauseTitle: (name) => `Gi ${name} pause`,
    pauseText: 'I pausen blir ingen nye grupper føreslått. Gruppene som er i gang, held fram.',
    pauseUntil: 'Pause til og med',
    resume: 'Avslutt pausen',
  },
  reason: { label: 'Grunn' },
  saved: 'Lagra.',
};
