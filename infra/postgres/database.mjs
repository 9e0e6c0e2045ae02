/** The role and the database of the application in a cluster that was just made. */

/**
 * The application is no superuser: row-level security binds it. It may create databases, which tests and trial restores do.
 * @param {string} adminUrl
 * @param {string} password hexadecimal, so it needs no quoting
 */
export async function createDatabase(adminUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    if (!(await has('select from pg_roles where rolname = $1')))
      await client.query(`create role igang login createdb password '${password}'`);
    if (!(await has('select from pg_database where datname = $1'))) await client.query('create database igang owner igang');
  } finally {
    await client.end();
  }

  /** @param {string} query */
  async function has(query) {
    return (await client.query(query, ['igang'])).rowCount === 1;
  }
}
