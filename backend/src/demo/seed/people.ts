import type { Language } from '@igang/contracts';
import { grantRole, personByAddress, type RoleWish } from '../../organisation/identity/index.ts';
import type { Town } from './ground.ts';
import { personName, plain } from './names.ts';
import type { OfficeWorld, Part, Person } from './world.ts';

export interface PersonWish {
  readonly name?: string;
  readonly town: Town;
  readonly postalCode?: string;
}

/** Somebody, with an address nobody else has. Telephone numbers begin with 0, so nobody real can be called. */
export function aPerson(part: Part, office: OfficeWorld | undefined, wish: PersonWish): Person {
  const { random } = part;
  const name = wish.name ?? personName(random, office?.ground.north ?? false);
  return {
    id: '',
    name,
    email: addressFor(part, name),
    phone: random.chance(0.85) ? aPhone(part) : null,
    language: languageIn(part, wish.town),
    postalCode: wish.postalCode ?? random.pick(wish.town.postalCodes),
    town: wish.town,
  };
}

/** Igang knows her, though she has signed up for nothing. */
export async function known(part: Part, person: Person, at: Date): Promise<Person> {
  const { name, email, phone, language, postalCode } = person;
  const contact = { name, email, language, postalCode, ...(phone === null ? {} : { phone }) };
  const { id } = await part.stage.does(at, { kind: 'system' }, (tx) => personByAddress(tx, contact));
  return Object.assign(person, { id });
}

function languageIn({ random }: Part, { nynorsk }: Town): Language {
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
  return `${own}${nth > 1 ? String(nth) : ''}@example.no`;
}

export async function grant(part: Part, wish: RoleWish, at: Date): Promise<void> {
  await part.stage.does(at, { kind: 'system' }, (tx) => grantRole(tx, wish));
}
