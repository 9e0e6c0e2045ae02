import pg from 'pg';

/** What stands in the way of a demo: no ground to stand on, or people who live there already. */
export async function obstacleTo(url: string): Promise<'no-geography' | 'people' | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sql = 'SELECT EXISTS (SELECT FROM office) AS ground, EXISTS (SELECT FROM person) AS people';
    const { rows } = await client.query<{ ground: boolean; people: boolean }>(sql);
    if (rows[0]?.people === true) return 'people';
    return rows[0]?.ground === true ? undefined : 'no-geography';
  } finally {
    await client.end();
  }
}
