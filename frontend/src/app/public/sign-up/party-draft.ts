import type { NewParty } from '@igang/contracts';
import { PARTY_LEAST } from '@igang/domain/training/party';
import type { Lang } from '@igang/i18n';

interface PersonDraft {
  readonly name: string;
  readonly email: string;
}
/** A sign-up for several as the form holds it. */
export interface PartyDraft extends PersonDraft {
  readonly mode: NewParty['mode'];
  readonly people: readonly PersonDraft[];
}

/** Somebody not yet written down: a new object each time, since a form knows the people of a list by what they are, not where. */
export function nobody(): PersonDraft {
  return { name: '', email: '' };
}
export function emptyParty(): PartyDraft {
  return { ...nobody(), mode: 'all', people: Array.from({ length: PARTY_LEAST }, nobody) };
}

/** Whether another of them, written before her, has the same address. Each says yes from a mail of her own. */
export function sharesAddress(people: readonly PersonDraft[], at: number): boolean {
  const [mine, ...before] = [at, ...people.slice(0, at).keys()].map((i) => (people[i]?.email ?? '').trim().toLowerCase());
  return mine !== undefined && mine !== '' && before.includes(mine);
}

export function toParty({ name, email, mode, people }: PartyDraft, language: Lang): NewParty {
  const tidy = (person: PersonDraft) => ({ name: person.name.trim(), email: person.email.trim() });
  return { organiser: tidy({ name, email }), mode, people: people.map(tidy), language };
}
