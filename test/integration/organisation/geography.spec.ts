import pg from 'pg';
import { migrate } from '../../../backend/src/platform/database.ts';
import { loadGeography } from '../../../backend/src/demo/seed/index.ts';
import { createEmptyDatabase, type TestDatabase } from '../../harness/database.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createEmptyDatabase();
  await migrate(database.url);
  await loadGeography(database.url, true);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return (await client.query(sql, [...parameters])).rows as Row[];
}
async function count(sql: string): Promise<number> {
  const [row] = await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
  return row?.n ?? -1;
}

describe('the geography', () => {
  it('has the counties of today and those before them, with successors', async () => {
    expect(await count('county WHERE valid_to IS NULL')).toBe(15);
    expect(await rows("SELECT successor_code AS code FROM county_successor WHERE code = '30' ORDER BY 1")).toEqual([
      { code: '31' },
      { code: '32' },
      { code: '33' },
    ]);
  });

  it('has every municipality and postal code with a position in Norway', async () => {
    expect(await count('municipality')).toBe(357);
    expect(await count('postal_code')).toBe(5121);
    expect(await count('postal_code WHERE lat NOT BETWEEN 57.5 AND 81 OR lon NOT BETWEEN -9.5 AND 31.5')).toBe(0);
    expect(await rows('SELECT sum(population)::int AS people FROM municipality')).toEqual([{ people: 5_550_203 }]);
  });

  it('measures from town to town, not from the middle of a mountain', async () => {
    const between = async (a: string, b: string): Promise<number> => {
      const [found] = await rows<{ km: number }>(
        `WITH place AS (SELECT code, earth_point(lat, lon) AS at FROM postal_code UNION ALL SELECT 'k' || code, earth_point(lat, lon) FROM municipality)
         SELECT earth_km(a.at, b.at) AS km FROM place a, place b WHERE a.code = $1 AND b.code = $2`,
        [a, b],
      );
      return Math.round(found?.km ?? -1);
    };
    expect(await between('4365', '4307')).toBe(22); // Nærbø–Sandnes in a straight line; 28 by road.
    expect(await between('4365', 'k1108')).toBe(22);
    expect(await between('4365', '4360')).toBe(5); // Varhaug, in the same municipality.
    expect(await between('k0301', 'k4601')).toBe(305);
    expect(await between('0150', '0580')).toBe(0); // Two in Oslo: we know the city only.
  });

  it('knows Svalbard and Jan Mayen, which are no municipality', async () => {
    expect(await rows("SELECT code, place, territory, lat, lon FROM postal_code WHERE code IN ('8099', '9170') ORDER BY code")).toEqual([
      { code: '8099', place: 'Jan Mayen', territory: 'jan-mayen', lat: 70.98, lon: -8.5 },
      { code: '9170', place: 'Longyearbyen', territory: 'svalbard', lat: 78.2232, lon: 15.6267 },
    ]);
  });

  it('keeps leading zeros and Sámi letters', async () => {
    expect(await rows("SELECT place FROM postal_code WHERE code = '0001'")).toEqual([{ place: 'Oslo' }]);
    const [all] = await rows<{ names: string }>("SELECT string_agg(array_to_string(official_names, ' '), ' ') AS names FROM municipality");
    for (const name of ['Porsáŋgu', 'Evenášši', 'Kárášjohka', 'Guovdageaidnu']) expect(all?.names).toContain(name);
  });

  it('has both holidays of 17 May 2027', async () => {
    expect(await count("public_holiday WHERE date = '2027-05-17'")).toBe(2);
    expect(await count('public_holiday')).toBe(72);
  });

  it('gives every county one district office at any time', async () => {
    expect(await count("office WHERE kind = 'district' AND closed_on IS NULL")).toBe(7);
    for (const day of ['2013-06-01', '2018-06-01', '2021-06-01', '2026-06-01']) {
      const bare = await rows(
        `SELECT code FROM county WHERE coalesce(valid_from, $1) <= $1::date AND coalesce(valid_to, $1) >= $1::date
           AND (SELECT count(*) FROM office_county AS held WHERE held.county_code = county.code AND held.valid @> $1::date) <> 1`,
        [day],
      );
      expect(bare).toEqual([]);
    }
  });

  it('may be loaded again without undoing what an office changed', async () => {
    await client.query("UPDATE office SET name = 'Rogaland og Agder (nytt navn)' WHERE name = 'Rogaland og Agder'");
    await client.query("UPDATE municipality SET population = 1 WHERE code = '1121'");
    await loadGeography(database.url, true);
    expect(await count("office WHERE name = 'Rogaland og Agder (nytt navn)'")).toBe(1);
    expect(await count("municipality WHERE code = '1121' AND population = 19910")).toBe(1);
    expect(await count('office')).toBe(8);
  });
});
