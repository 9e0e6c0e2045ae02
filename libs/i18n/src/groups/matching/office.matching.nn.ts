import type { OfficeMatchingWords } from './office.matching.nb.ts';
import { plural } from '../../lang.ts';

export const nn: OfficeMatchingWords = {
  title: 'Framlegg til igangsetjarar',
  lead: 'Alle grupper som manglar igangsetjar, sette under eitt. Ingen er spurde før du seier frå, og du kan byte kven du vil.',
  start: 'Gjer framlegg for alle som manglar',
  again: 'Lag eit nytt framlegg',
  groups: 'Grupper',
  step: {
    waiting: 'Ventar på tur.',
    gather: 'Ser på kven som manglar og kven som kan.',
    cover: 'Finn igangsetjarar til så mange grupper som mogleg.',
    'journeys-and-turns': 'Kortar ned reisene og fordeler jamt.',
  },
  cancel: 'Stopp',
  cancelled: 'Framlegget blei stoppa. Ingen er spurde.',
  failed: 'Vi fekk ikkje laga framlegget. Ingen er spurde. Prøv ein gong til.',
  none: 'Ingen grupper manglar igangsetjar',
  noneText: 'Alle har det dei treng, eller nokon er spurd og har ikkje svart enno.',
  covered: (covered, all) => `${covered} av ${plural(all, 'gruppe', 'grupper')} får igangsetjar.`,
  places: (filled) => `${plural(filled, 'spørsmål', 'spørsmål')} å sende.`,
  more: (more) =>
    more > 0 ? `Det er ${more} fleire enn om du spør for éi gruppe om gongen.` : 'Like mange som om du spør for éi gruppe om gongen.',
  journeys: (now, oneByOne) =>
    `${now === 0 ? 'Ingen får over 6 mil å reise' : `${plural(now, 'igangsetjar', 'igangsetjarar')} får over 6 mil å reise`}${oneByOne > now ? `, mot ${oneByOne} om du spør for éi gruppe om gongen` : ''}.`,
  pairs: (count) => `${plural(count, 'gruppe', 'grupper')} får éin erfaren og éin ny saman.`,
  proven: 'Inga anna fordeling gir fleire grupper igangsetjar, eller kortare reiser.',
  first: (day) => `Første møte ${day}`,
  mixed: 'Alle tema',
  digital: 'Digital gruppe',
  seenTo: 'Denne er det ordna opp i sidan framlegget blei laga.',
  nobody: 'Ingen kan spørjast no: dei i nærleiken har nok grupper, er opptekne dei dagane eller har sagt nei.',
  place: (number, of) => (of === 1 ? 'Igangsetjar' : `Igangsetjar ${number} av ${of}`),
  nobodyNow: 'Ingen no',
  oneByOne: (names) => `Om du spør for éi gruppe om gongen, står ${names} for tur her.`,
  oneByOneNobody: 'Om du spør for éi gruppe om gongen, er det ingen att til denne.',
  ask: 'Spør',
  askFor: (group) => `Spør for ${group}`,
  asked: (names) => `${names} er spurd.`,
  askAll: (count) => `Spør alle (${count})`,
  asking: (done, of) => `Spør. ${done} av ${of} grupper er ferdige.`,
  twice: (name) => `${name} står to gonger på same gruppa.`,
};
