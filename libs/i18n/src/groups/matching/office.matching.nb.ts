import { plural } from '../../lang.ts';

export const nb = {
  title: 'Forslag til igangsettere',
  lead: 'Alle grupper som mangler igangsetter, sett under ett. Ingen er spurt før du sier fra, og du kan bytte hvem du vil.',
  start: 'Foreslå for alle som mangler',
  again: 'Lag et nytt forslag',
  groups: 'Grupper',
  step: {
    waiting: 'Venter på tur.',
    gather: 'Ser på hvem som mangler og hvem som kan.',
    cover: 'Finner igangsettere til så mange grupper som mulig.',
    'journeys-and-turns': 'Korter ned reisene og fordeler jevnt.',
  },
  cancel: 'Stopp',
  cancelled: 'Forslaget ble stoppet. Ingen er spurt.',
  failed: 'Vi fikk ikke laget forslaget. Ingen er spurt. Prøv en gang til.',
  none: 'Ingen grupper mangler igangsetter',
  noneText: 'Alle har det de trenger, eller noen er spurt og har ikke svart ennå.',
  covered: (covered: number, all: number) => `${covered} av ${plural(all, 'gruppe', 'grupper')} får igangsetter.`,
  places: (filled: number) => `${plural(filled, 'spørsmål', 'spørsmål')} å sende.`,
  more: (more: number) =>
    more > 0 ? `Det er ${more} flere enn om du spør for én gruppe om gangen.` : 'Like mange som om du spør for én gruppe om gangen.',
  journeys: (now: number, oneByOne: number) =>
    `${now === 0 ? 'Ingen får over 6 mil å reise' : `${plural(now, 'igangsetter', 'igangsettere')} får over 6 mil å reise`}${oneByOne > now ? `, mot ${oneByOne} om du spør for én gruppe om gangen` : ''}.`,
  pairs: (count: number) => `${plural(count, 'gruppe', 'grupper')} får én erfaren og én ny sammen.`,
  proven: 'Ingen annen fordeling gir flere grupper igangsetter, eller kortere reiser.',
  first: (day: string) => `Første møte ${day}`,
  mixed: 'Alle temaer',
  digital: 'Digital gruppe',
  seenTo: 'Denne er det ordnet opp i siden forslaget ble laget.',
  nobody: 'Ingen kan spørres nå: de i nærheten har nok grupper, er opptatt de dagene eller har sagt nei.',
  place: (number: number, of: number) => (of === 1 ? 'Igangsetter' : `Igangsetter ${number} av ${of}`),
  nobodyNow: 'Ingen nå',
  oneByOne: (names: string) => `Om du spør for én gruppe om gangen, står ${names} for tur her.`,
  oneByOneNobody: 'Om du spør for én gruppe om gangen, er det ingen igjen til denne.',
  ask: 'Spør',
  askFor: (group: string) => `Spør for ${group}`,
  asked: (names: string) => `${names} er spurt.`,
  askAll: (count: number) => `Spør alle (${count})`,
  asking: (done: number, of: number) => `Spør. ${done} av ${of} grupper er ferdige.`,
  twice: (name: string) => `${name} står to ganger på samme gruppe.`,
};
export type OfficeMatchingWords = typeof nb;
