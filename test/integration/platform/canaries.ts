import { randomUUID } from 'node:crypto';
import { type LinkPurpose, signLink } from '../../harness/links.ts';
import type { TestApp } from '../../harness/index.ts';
import { type Json, type Schema, type Schemas } from './hostile-values.ts';

/** Words and a telephone number that stand nowhere unless we put them there. */
export const CANARY = 'kanarifugl';
export const PHONE = '91827364';
export const HOLDS_CANARY = /kanarifugl|91827364/i;

/** What the fields of our requests are called, and what belongs there; everything else that takes text is given the word. */
const BY_NAME: readonly (readonly [RegExp, (n: number) => Json])[] = [
  [/email/i, (n) => `${CANARY}-${n}@example.no`],
  [/phone|ring$/i, () => PHONE],
  [/postalCode|^near$/, () => '4340'],
  [/^language$/, () => 'nb'],
  [/startsAt|^from$/, () => '18:00'],
  [/endsAt/, () => '20:00'],
  [/^until$/, (n) => (n % 4 < 2 ? '20:00' : '2026-07-01')],
  [/municipalityCode/, () => '1121'],
  [/themeCode/, () => 'sorg'],
  [/sessionDates|^dates$/, () => ['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22']],
  [/Deadline$/, () => '2026-05-20'],
  [/firstDay|lastDay|Day$|^on$|[a-z]On$|[dD]ate$|^meetsFrom$/, () => '2026-06-01'],
  [/onlineLink/, () => `https://example.no/${CANARY}`],
  [/avoidedTheme/, () => 'sorg'],
  [/isAdult|consent|everyoneIsAdult/, () => true],
];
const BY_FORMAT: Readonly<Record<string, string>> = { 'date-time': '2026-03-01T10:00:00Z', date: '2026-06-01' };

/** Ids that are somebody's or something's, by what a field or a part of a path is called. */
export type Ids = Readonly<Record<string, readonly string[]>>;

interface Planting {
  readonly schemas: Schemas;
  readonly ids: Ids;
  /** Which try this is: other ids, other choices, now everything and now what is needed. */
  readonly n: number;
}

/** A body of the right shape in which every text is a canary. */
export function planted(schema: Schema | undefined, planting: Planting, name = '', depth = 0): Json {
  if (schema === undefined || depth > 7) return null;
  const known = schema.$ref === undefined ? schema : (planting.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? schema);
  if (known.const !== undefined) return known.const as Json;
  if (known.enum !== undefined) return (known.enum[planting.n % known.enum.length] ?? null) as Json;
  const shape = shapesOf(known).find(({ type }) => type !== 'null');
  return shape === undefined ? ofKind(known, planting, name, depth) : planted(shape, planting, name, depth + 1);
}

function shapesOf({ anyOf, oneOf, allOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? allOf ?? [];
}

function ofKind(known: Schema, planting: Planting, name: string, depth: number): Json {
  const kind = typeof known.type === 'string' ? known.type : (known.type?.[0] ?? 'object');
  const fitting =
    kind === 'object' || (kind === 'array' && !name.endsWith('ates')) ? undefined : BY_NAME.find(([pattern]) => pattern.test(name));
  if (fitting !== undefined) return fitting[1](planting.n);
  const made: Readonly<Record<string, () => Json>> = {
    string: () => textFor(name, known.format, planting.ids, planting.n),
    integer: () => numberFor(name, known.minimum),
    number: () => numberFor(name, known.minimum),
    boolean: () => name !== 'consecutive',
    array: () => listOf(known, planting, name, depth),
  };
  return (made[kind] ?? (() => objectOf(known, planting, depth)))();
}

function listOf({ items, minItems = 1 }: Schema, planting: Planting, name: string, depth: number): Json {
  return Array.from({ length: minItems }, (_, i) =>
    planted(items, { ...planting, n: planting.n + i * 1000 }, name.replace(/s$/, ''), depth + 1),
  );
}

/** Now with everything, now with what must be there, all text and what holds some. */
function objectOf({ properties = {}, required = [] }: Schema, planting: Planting, depth: number): Json {
  const isText = (key: string, { type, $ref }: Schema): boolean =>
    planting.ids[key] === undefined && (type === 'string' || type === 'object' || $ref !== undefined);
  const entries = Object.entries(properties).filter(([key, value]) => planting.n % 2 === 0 || required.includes(key) || isText(key, value));
  return Object.fromEntries(entries.map(([key, value]) => [key, planted(value, planting, key, depth + 1)]));
}

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/size|people|participants|present/i, 6],
  [/radius|capacity|minutes|km$/i, 30],
  [/Hours$/, 48],
  [/Budget$/, 4],
];
function numberFor(name: string, minimum = 1): number {
  return NUMBERS.find(([pattern]) => pattern.test(name))?.[1] ?? Math.max(1, minimum);
}

function textFor(name: string, format: string | undefined, ids: Ids, n: number): Json {
  const known = ids[name];
  if (known !== undefined) return known[n % known.length] ?? randomUUID();
  if (format === 'uuid') return randomUUID();
  return BY_FORMAT[format ?? ''] ?? `Kari ${CANARY} ${name}`;
}

/** One of each that Rogaland has, some of each. */
const TABLES: Readonly<Record<string, string>> = {
  officeId: 'SELECT $1::uuid AS id',
  courseTypeId: 'SELECT id FROM course_type WHERE $1::uuid IS NOT NULL ORDER BY id LIMIT 3',
  courseId: "SELECT id FROM course WHERE office_id = $1 AND state IN ('open', 'draft', 'completed') ORDER BY state DESC, id LIMIT 6",
  venueId: 'SELECT id FROM venue WHERE office_id = $1 ORDER BY id LIMIT 3',
  personId: 'SELECT person_id AS id FROM starter WHERE office_id = $1 ORDER BY state DESC, person_id LIMIT 6',
  enrolmentId: 'SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE c.office_id = $1 ORDER BY e.state, e.id LIMIT 6',
  groupId: 'SELECT id FROM self_help_group WHERE office_id = $1 ORDER BY state DESC, id LIMIT 6',
  sessionId:
    'SELECT s.id FROM group_session s JOIN self_help_group g ON g.id = s.group_id WHERE g.office_id = $1 ORDER BY s.state DESC, s.id LIMIT 6',
  requestId:
    'SELECT r.id FROM assignment_request r JOIN assignment a ON a.id = r.assignment_id JOIN self_help_group g ON g.id = a.group_id WHERE g.office_id = $1 ORDER BY r.state, r.id LIMIT 6',
  followUpId:
    'SELECT f.id FROM follow_up f JOIN self_help_group g ON g.id = f.group_id WHERE g.office_id = $1 ORDER BY f.state, f.id LIMIT 6',
  enquiryId: "SELECT id FROM enquiry WHERE office_id = $1 AND state <> 'ended' ORDER BY state, id LIMIT 6",
  contactPointId:
    'SELECT p.id FROM contact_point p JOIN municipality m ON m.code = p.municipality_code JOIN office_county c ON c.county_code = m.county_code WHERE c.office_id = $1 AND p.closed_on IS NULL ORDER BY p.id LIMIT 3',
  questionId: 'SELECT id FROM question WHERE $1::uuid IS NOT NULL ORDER BY id LIMIT 3',
};
export async function idsOf(app: Pick<TestApp, 'sql'>, officeId: string): Promise<Ids> {
  const found = Object.entries(TABLES).map(
    async ([name, sql]) => [name, (await app.sql<{ id: string }>(sql, [officeId])).map(({ id }) => id)] as const,
  );
  return Object.fromEntries(await Promise.all(found));
}

/** What `{id}` means in a path, by the noun before it. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/courses\/\{id\}/, 'courseId'],
  [/course-types\/\{id\}/, 'courseTypeId'],
  [/venues\/\{id\}/, 'venueId'],
  [/(?:starters|trainers|people)\/\{id\}/, 'personId'],
  [/enrolments\/\{id\}/, 'enrolmentId'],
  [/groups\/\{id\}/, 'groupId'],
  [/(?:sessions|meetings)\/\{id\}/, 'sessionId'],
  [/requests\/\{id\}/, 'requestId'],
  [/follow-ups\/\{id\}/, 'followUpId'],
  [/enquiries\/\{id\}/, 'enquiryId'],
  [/contact-points\/\{id\}/, 'contactPointId'],
  [/questions\/\{id\}/, 'questionId'],
  [/offices\/\{id\}/, 'officeId'],
];
const LINKS: readonly (readonly [RegExp, LinkPurpose, string])[] = [
  [/enrolment-links/, 'enrolment.manage', 'enrolmentId'],
  [/request-links/, 'request.answer', 'requestId'],
  [/group-packs/, 'group.pack', 'groupId'],
  [/follow-up-links/, 'follow-up.answer', 'followUpId'],
  [/enquiry-links/, 'enquiry.own', 'enquiryId'],
];

/** The path with ids and links of Rogaland's in it. */
export function pathFor(path: string, ids: Ids, n: number, secret: string): string {
  const noun = NOUNS.find(([pattern]) => pattern.test(path))?.[1] ?? '';
  const link = LINKS.find(([pattern]) => pattern.test(path));
  const of = (name: string): string => {
    const known = ids[name] ?? [];
    return known[n % Math.max(known.length, 1)] ?? randomUUID();
  };
  const token = link === undefined ? `${CANARY}-token` : signLink(secret, link[1], of(link[2]), new Date('2040-01-01'));
  return path
    .replace('{id}', of(noun))
    .replace('{token}', token)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'number' ? '1' : of(name)));
}
