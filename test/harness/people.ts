import { instantAfter } from '@igang/domain';
import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';

/** Factories take only what the test is about; the rest is plausible. They write what has no page yet. */
export async function aPerson(
  app: TestApp,
  { name = 'Kari Nordmann', email = `${randomUUID()}@example.no`, language = 'nb' } = {},
): Promise<string> {
  const id = randomUUID();
  await app.sql('INSERT INTO person (id, name, email, language, created_at) VALUES ($1, $2, $3, $4, $5)', [
    id,
    name,
    email,
    language,
    app.clock.now(),
  ]);
  return id;
}

/** The district office for Rogaland (11) unless told otherwise; offices come with the geography. */
export async function officeFor(app: TestApp, countyCode = '11'): Promise<string> {
  const [row] = await app.sql<{ office_id: string }>('SELECT office_id FROM office_county WHERE county_code = $1 AND upper_inf(valid)', [
    countyCode,
  ]);
  if (row === undefined) throw new Error(`No office covers county ${countyCode}`);
  return row.office_id;
}

export async function nationalOffice(app: TestApp): Promise<string> {
  const [row] = await app.sql<{ id: string }>("SELECT id FROM office WHERE kind = 'national'");
  if (row === undefined) throw new Error('No national office');
  return row.id;
}

type GrantedRole = 'coordinator' | 'trainer' | 'national' | 'auditor' | 'contact-point';

export async function aStaffMember(app: TestApp, role: GrantedRole, officeId: string, name = 'Ansatt Hansen'): Promise<string> {
  return role === 'contact-point' ? (await aHost(app, officeId, { name })).personId : grant(app, { role, officeId, name });
}

async function grant(
  app: TestApp,
  { role, officeId, name, contactPointId = null }: { role: GrantedRole; officeId: string; name: string; contactPointId?: string | null },
): Promise<string> {
  const personId = await aPerson(app, { name });
  await app.sql('INSERT INTO role_grant (id, person_id, office_id, role, contact_point_id, granted_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    randomUUID(),
    ...[personId, officeId, role, contactPointId, app.clock.now()],
  ]);
  return personId;
}

/** Somebody at a contact point of her own, in Time unless told otherwise. */
export async function aHost(
  app: TestApp,
  officeId: string,
  { name = 'Torill Vert', point = 'Time frivilligsentral', municipalityCode = '1121' } = {},
): Promise<{ personId: string; contactPointId: string }> {
  const contactPointId = randomUUID();
  await app.sql(
    `INSERT INTO contact_point (id, municipality_code, name, kind, email, phone, confirmed_on, lat, lon)
     SELECT $1, code, $2, 'frivilligsentral', $3, '+4751000001', $4, lat, lon FROM municipality WHERE code = $5`,
    [contactPointId, point, `${contactPointId}@example.no`, app.clock.now(), municipalityCode],
  );
  return { contactPointId, personId: await grant(app, { role: 'contact-point', officeId, name, contactPointId }) };
}

interface StarterOptions {
  readonly name?: string;
  readonly officeId?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly state?: string;
  readonly maxGroups?: number;
  readonly avoidedThemes?: readonly string[];
}

/** A qualified starter in Time (58.73, 5.65) unless told otherwise. */
export async function aStarter(app: TestApp, options: StarterOptions = {}): Promise<string> {
  const { name = 'Maria Starter', lat = 58.73, lon = 5.65, state = 'qualified', maxGroups = 2, avoidedThemes = [] } = options;
  const personId = await aPerson(app, { name });
  const until = instantAfter(app.clock.now(), { days: 365 });
  await app.sql(
    `INSERT INTO starter (person_id, office_id, state, max_groups, avoided_themes, confidentiality_agreed_at, qualified_until, state_changed_at, lat, lon, paused_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $6, $8, $9, $10)`,
    [
      personId,
      options.officeId ?? (await officeFor(app)),
      state,
      maxGroups,
      avoidedThemes,
      app.clock.now(),
      until,
      lat,
      lon,
      state === 'paused' ? '2030-01-01' : null,
    ],
  );
  await app.sql(
    `INSERT INTO confidentiality_promise (id, person_id, given_on, how, text_version, recorded_at)
     VALUES (gen_random_uuid(), $1, ($2::timestamptz AT TIME ZONE 'Europe/Oslo')::date, 'before', 'unknown', $2)`,
    [personId, app.clock.now()],
  );
  await app.sql(
    `INSERT INTO outbox (id, job, payload, run_at, created_at)
     SELECT gen_random_uuid(), job, jsonb_build_object('personId', person_id), at, state_changed_at
     FROM starter, (VALUES ('qualification.lapse', $2::timestamptz), ('starter.resume', '2030-01-01')) AS ends(job, at)
     WHERE person_id = $1 AND (state = 'paused' OR (state = 'qualified' AND job = 'qualification.lapse'))`,
    [personId, until],
  );
  return personId;
}

export async function aVenue(
  app: TestApp,
  officeId: string,
  { postalCode = '4365', name = 'Nærbø frivilligsentral' } = {},
): Promise<string> {
  const id = randomUUID();
  await app.sql(
    `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon) SELECT $1, $2, $3, 'Storgata 1', code, lat, lon FROM postal_code WHERE code = $4`,
    [id, officeId, name, postalCode],
  );
  return id;
}

export async function courseTypeId(app: TestApp, code = 'igangsetterkurs'): Promise<string> {
  const [row] = await app.sql<{ id: string }>('SELECT id FROM course_type WHERE code = $1', [code]);
  if (row === undefined) throw new Error(`No course type ${code}`);
  return row.id;
}
