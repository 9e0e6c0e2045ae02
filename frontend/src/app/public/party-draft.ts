import type { NewParty } from '@igang/contracts';
import type { Lang } from '@igang/i18n';

/** A sign-up for several as the form holds it. */
export interface PartyDraft {
  readonly name: string;
  readonly email: string;
  readonly mode: NewParty['mode'];
  readonly people: readonly { readonly name: string; readonly email: string }[];
}
export const NOBODY = { name: '', email: '' };
export const EMPTY_PARTY: PartyDraft = { name: '', email: '', mode: 'all', people: [NOBODY, NOBODY] };

export function toParty({ name, email, mode, people }: PartyDraft, language: Lang): NewParty {
  const tidy = (person: { readonly name: string; readonly email: string }) => ({ name: person.name.trim(), email: person.email.trim() });
  return { organiser: tidy({ name, email }), mode, people: people.map(tidy), language };
}
