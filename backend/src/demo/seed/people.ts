import type { Town } from './ground.ts';
import { personName, plain } from './names.ts';
import type { OfficeWorld, Part } from './world.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: string;
  readonly postalCode: string;
  readonly town: Town;
}
export interface PersonWish {
  readonly name?: string;
  readonly town: Town;
  readonly at: Date;
  readonly postalCode?: string;
  /** Has not confirmed the address: nobody Igang knows yet, so no row. */
  readonly stranger?: boolean;
}

/** Somebody Igang knows, with an address nobody else has. Telephone numbers begin with 0, so nobody real can be called. */
export function aPerson(part: Part, office: OfficeWorld | undefined, wish: PersonWish): Person {
  const { random } = part;
  const name = wish.name ?? personName(random, office?.ground.north ?? false);
  const person: Person = {
    id: random.id(wish.at),
    name,
    email: addressFor(part, name),
    phone: random.chance(0.85) ? aPhone(part) : null,
    language: languageIn(part, wish.town),
    postalCode: wish.postalCode ?? random.pick(wish.town.postalCodes),
    town: wish.town,
  };
  const { id, email, phone, language, postalCode } = person;
  if (wish.stranger !== true) part.book.add('person', { id, name, email, phone, language, postal_code: postalCode, created_at: wish.at });
  return person;
}

function languageIn({ random }: Part, { nynorsk }: Town): string {
  if (nynorsk && random.chance(0.7)) return 'nn';
  return random.chance(0.03) ? 'en' : 'nb';
}

export function aPhone({ random }: Part): string {
  return `+470${String(random.between(0, 9_999_999)).padStart(7, '0')}`;
}

export function addressFor(part: Part, name: string): string {
  const own = plain(name);
  const nth = (part.addresses.get(own) ?? 0) + 1;
  part.addresses.set(own, nth);
  const which = `${nth > 1 ? String(nth) : ''}${part.number > 0 ? `.${part.number}` : ''}`;
  return `${own}${which}@example.no`;
}

interface GrantWish {
  readonly personId: string;
  readonly officeId: string;
  readonly role: string;
  readonly at: Date;
  readonly contactPointId?: string;
}

export function grant(part: Part, { personId, officeId, role, at, contactPointId }: GrantWish): void {
  const id = part.random.id(at);
  part.book.add('role_grant', {
    ...{ id, person_id: personId, office_id: officeId, role, contact_point_id: contactPointId ?? null },
    ...{ granted_at: at, granted_by_id: null, ended_at: null },
  });
}
