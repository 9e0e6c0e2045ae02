import pg from 'pg';

/** A column of a statement's rows: its name and the PostgreSQL type that its values are written as. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
}
export type Described = { readonly columns: readonly Column[] } | { readonly problem: string };

interface Wire {
  parse(statement: { name: string; text: string; types: number[] }): void;
  describe(what: { type: 'S'; name: string }): void;
  sync(): void;
}
interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What `pg` sends for us: the statement is read and planned for, and never run. */
class Description {
  fields: readonly Field[] = [];
  problem: string | undefined;
  readonly #text: string;
  readonly #done: () => void;

  constructor(text: string, done: () => void) {
    this.#text = text;
    this.#done = done;
  }

  submit(wire: Wire): void {
    wire.parse({ name: '', text: this.#text, types: [] });
    wire.describe({ type: 'S', name: '' });
    wire.sync();
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.fields = fields;
  }

  handleError(error: Error): void {
    this.problem = error.message;
    this.#done();
  }

  handleReadyForQuery(): void {
    this.#done();
  }
}

interface Type {
  readonly name: string;
  readonly element: string | null;
}

/** Asks a migrated database what statements are, without running them. */
export class Describer {
  readonly #client: pg.Client;
  readonly #types = new Map<number, Type>();

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async on(url: string): Promise<Describer> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const describer = new Describer(client);
    // Domains are written as what they are made of; lists as what they hold.
    const { rows } = await client.query<{ oid: number; name: string; element: string | null }>(
      `SELECT t.oid::int AS oid, coalesce(b.typname, t.typname) AS name, CASE WHEN t.typcategory = 'A' THEN coalesce(be.typname, e.typname) END AS element
       FROM pg_type t LEFT JOIN pg_type b ON b.oid = t.typbasetype LEFT JOIN pg_type e ON e.oid = t.typelem LEFT JOIN pg_type be ON be.oid = e.typbasetype`,
    );
    for (const { oid, name, element } of rows) describer.#types.set(oid, { name, element });
    return describer;
  }

  async describe(text: string): Promise<Described> {
    const description = await new Promise<Description>((resolve) => {
      const asked: Description = new Description(text, () => {
        resolve(asked);
      });
      this.#client.query(asked as never);
    });
    if (description.problem !== undefined) return { problem: description.problem };
    return { columns: description.fields.map((field) => this.#column(field)) };
  }

  #column({ name, dataTypeID }: Field): Column {
    const type = this.#types.get(dataTypeID);
    return { name, type: type?.element ?? type?.name ?? 'unknown', isList: (type?.element ?? null) !== null };
  }

  end(): Promise<void> {
    return this.#client.end();
  }
}
