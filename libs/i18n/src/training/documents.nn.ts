import { officeName } from '../organisation/office-name.ts';
import { atPlace } from '../at-place.ts';
import type { DocumentWords } from './documents.ts';
import { plural } from '../lang.ts';

export const nn: DocumentWords = {
  certificate: {
    title: 'Kursbevis',
    has: 'har fullført',
    when: 'Kursdagar',
    where: 'Stad',
    office: 'Halde av',
    hours: (hours) => `${hours} timar`,
    trainers: 'Kursleiar',
    contents: 'Innhald',
    issued: 'Skrive ut',
    validUntil: (date) => `Gir rett til å verke som igangsetjar til ${date}.`,
    serial: 'Nummer',
    check: 'Er beviset ekte? Skann koden, eller skriv nummeret på',
    codeAlt: (address) => `QR-kode til ${address}`,
    file: (serial) => `kursbevis-${serial}.pdf`,
  },
  people: {
    title: 'Deltakarliste',
    number: 'Nr.',
    name: 'Namn',
    place: 'Stad',
    phone: 'Telefon',
    count: (n) => plural(n, 'deltakar', 'deltakarar'),
    none: 'Ingen har plass på kurset enno.',
    page: (page) => `Side ${page}`,
    file: 'deltakarliste.pdf',
    care: 'Lista har namn og telefon. Ta vare på ho, og makuler ho etter kurset.',
  },
  badges: { title: 'Namnelappar', file: 'namnelappar.pdf' },
  calendar: {
    own: 'Igang: det eg skal',
    office: (name) => `Igang: ${name}`,
    courses: 'Igang: kurs',
    day: (title, n, of) => (of === 1 ? title : `${title}, dag ${n} av ${of}`),
    meeting: 'Gruppemøte',
    meetingOf: (n, of) => `Gruppemøte ${n} av ${of}`,
    meetings: 'gruppemote.ics',
    calledOff: 'avlyst.ics',
    leads: (title) => `${title} (du leier)`,
    ring: (phone) => `Spørsmål? Ring kontoret, ${phone}.`,
    more: (address) => `Meir på ${address}`,
    file: 'kurs.ics',
  },
  feed: {
    title: 'Kurs i Igang',
    about: 'Kurs for dei som vil setje i gang sjølvhjelpsgrupper.',
    course: (type, place) => `${type} ${atPlace(place)}`,
    deadline: (date) => `Meld deg på innan ${date}.`,
    by: (office) => `Blir halde av ${officeName('nn', office)}.`,
  },
};
