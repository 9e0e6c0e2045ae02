import { officeName } from '../organisation/office-name.ts';
import { atPlace } from '../at-place.ts';
import type { DocumentWords } from './documents.ts';
import { plural } from '../lang.ts';

export const nb: DocumentWords = {
  certificate: {
    title: 'Kursbevis',
    has: 'har fullført',
    when: 'Kursdager',
    where: 'Sted',
    office: 'Holdt av',
    hours: (hours) => `${hours} timer`,
    trainers: 'Kursleder',
    contents: 'Innhold',
    issued: 'Utstedt',
    validUntil: (date) => `Gir rett til å virke som igangsetter til ${date}.`,
    serial: 'Nummer',
    check: 'Er beviset ekte? Skann koden, eller skriv nummeret på',
    codeAlt: (address) => `QR-kode til ${address}`,
    file: (serial) => `kursbevis-${serial}.pdf`,
  },
  people: {
    title: 'Deltakerliste',
    number: 'Nr.',
    name: 'Navn',
    place: 'Sted',
    phone: 'Telefon',
    count: (n) => plural(n, 'deltaker', 'deltakere'),
    none: 'Ingen har plass på kurset ennå.',
    page: (page) => `Side ${page}`,
    file: 'deltakerliste.pdf',
    care: 'Lista har navn og telefon. Ta vare på den, og makuler den etter kurset.',
  },
  badges: { title: 'Navnelapper', file: 'navnelapper.pdf' },
  calendar: {
    own: 'Igang: det jeg skal',
    office: (name) => `Igang: ${name}`,
    courses: 'Igang: kurs',
    day: (title, n, of) => (of === 1 ? title : `${title}, dag ${n} av ${of}`),
    meeting: 'Gruppemøte',
    meetingOf: (n, of) => `Gruppemøte ${n} av ${of}`,
    meetings: 'gruppemoter.ics',
    calledOff: 'avlyst.ics',
    leads: (title) => `${title} (du leder)`,
    ring: (phone) => `Spørsmål? Ring kontoret, ${phone}.`,
    more: (address) => `Mer på ${address}`,
    file: 'kurs.ics',
  },
  feed: {
    title: 'Kurs i Igang',
    about: 'Kurs for dem som vil sette i gang selvhjelpsgrupper.',
    course: (type, place) => `${type} ${atPlace(place)}`,
    deadline: (date) => `Meld deg på innen ${date}.`,
    by: (office) => `Holdes av ${officeName('nb', office)}.`,
  },
};
