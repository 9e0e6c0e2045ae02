/** Lists of words by the name they have in the domain. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** What the database lets a column hold: `enrolment.state`, or a type's name, and the words of its CHECK. */
export interface WordCheck {
  readonly of: string;
  readonly words: readonly string[];
}

/** Rows of this are CHECKs on one column, or on a type, as PostgreSQL writes them out. */
export const CHECKS = `
  SELECT c.conrelid::regclass::text || '.' || (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = c.conkey[1]) AS of,
    pg_get_constraintdef(c.oid) AS definition
  FROM pg_constraint c WHERE c.contype = 'c' AND c.connamespace = 'public'::regnamespace AND cardinality(c.conkey) = 1
  UNION ALL
  SELECT t.typname::text, pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_type t ON t.oid = c.contypid
  WHERE c.contype = 'c' AND c.connamespace = 'public'::regnamespace`;

export function wordChecks(rows: readonly { readonly of: string; readonly definition: string }[]): WordCheck[] {
  return rows.flatMap(({ of, definition }) => {
    const list = /(?:= ANY|<@) \(?ARRAY\[((?:'(?:[^']|'')*'::text(?:, )?)+)\]/.exec(definition)?.[1];
    if (list === undefined) return [];
    return [{ of, words: [...list.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word = '']) => word.replaceAll("''", "'")) }];
  });
}

/** Where the database and the domain do not say the same words, with what to do. */
export function vocabularyProblems(checks: readonly WordCheck[], vocabulary: Readonly<Record<string, string>>, lists: Lists): string[] {
  const checked = new Set(checks.map(({ of }) => of));
  return [
    ...checks.flatMap(({ of, words }) => {
      const name = vocabulary[of];
      if (name === undefined)
        return [`${of} may hold ${said(words)}: write them as a list in libs/domain, and add it to test/words/vocabulary.ts`];
      const list = lists[name] ?? [];
      return [
        ...list
          .filter((word) => !words.includes(word))
          .map((word) => `${of}: ${name} has '${word}', the database refuses it: widen its CHECK in a new migration`),
        ...words
          .filter((word) => !list.includes(word))
          .map(
            (word) =>
              `${of}: the database allows '${word}', which ${name} does not have: add it there, or narrow the CHECK in a new migration`,
          ),
      ];
    }),
    ...Object.keys(vocabulary)
      .filter((of) => !checked.has(of))
      .map((of) => `${of} has no CHECK of words: give it one in a new migration, or take its row out of test/words/vocabulary.ts`),
  ];
}

const said = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
