import ts from 'typescript';

/** A column as its entity says it: `course.state`, and the type of the property that holds it. */
export interface EntityColumn {
  /** `backend/src/training/courses/course.entities.ts:64`. */
  readonly at: string;
  readonly of: string;
  readonly type: ts.Type;
}

/** The columns of every `@Entity` in these files, by the names that the decorators give. */
export function entityColumns(program: ts.Program, files: readonly string[], nameOf: (file: string) => string): EntityColumn[] {
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`No such file: ${file}`);
    return source.statements.filter(ts.isClassDeclaration).flatMap((entity) => {
      const table = textOf(decoratorOf(entity, /^Entity$/)?.arguments[0]);
      if (table === undefined) return [];
      return entity.members.filter(ts.isPropertyDeclaration).flatMap((property): EntityColumn[] => {
        const column = decoratorOf(property, /^(?:Primary)?Column$/);
        if (column === undefined) return [];
        const { line } = source.getLineAndCharacterOfPosition(property.name.getStart());
        const of = `${table}.${givenName(column) ?? property.name.getText()}`;
        return [{ at: `${nameOf(file)}:${line + 1}`, of, type: checker.getTypeAtLocation(property) }];
      });
    });
  });
}

function decoratorOf(node: ts.ClassDeclaration | ts.PropertyDeclaration, name: RegExp): ts.CallExpression | undefined {
  const calls = (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
  return calls.find(({ expression }) => name.test(expression.getText()));
}

function givenName({ arguments: given }: ts.CallExpression): string | undefined {
  const options = given.find(ts.isObjectLiteralExpression)?.properties.filter(ts.isPropertyAssignment) ?? [];
  return textOf(options.find(({ name }) => name.getText() === 'name')?.initializer);
}

function textOf(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** A column as the migrated database has it. */
export interface DatabaseColumn {
  readonly of: string;
  /** The type's name: that of a `CREATE DOMAIN` where the column has one. */
  readonly type: string;
  readonly isList: boolean;
  readonly mayBeEmpty: boolean;
}

export const COLUMNS = `
  SELECT c.relname || '.' || a.attname AS of, coalesce(e.typname, t.typname) AS type, e.typname IS NOT NULL AS "isList", NOT a.attnotnull AS "mayBeEmpty"
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped`;

export interface Held {
  readonly checker: ts.TypeChecker;
  readonly columns: readonly DatabaseColumn[];
  /** Which list says what a column or a type of the database may hold, and the lists. */
  readonly vocabulary: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Where an entity and the database differ in what a column may hold, with what to do. */
export function entityProblems(entities: readonly EntityColumn[], { checker, columns, vocabulary, lists }: Held): string[] {
  const known = new Map(columns.map((column) => [column.of, column]));
  return entities.flatMap(({ at, of, type }) => {
    const column = known.get(of);
    if (column === undefined) return [`${at}: the database has no ${of}: name the column as its migration does`];
    const list = vocabulary[of] ?? vocabulary[column.type];
    const words = lists[list ?? ''];
    return [
      ...(words === undefined || says(checker, type, column.isList, words)
        ? []
        : [
            `${at}: ${of} holds the words of ${list ?? ''}, the entity says ${checker.typeToString(type)}: take its type from @igang/domain`,
          ]),
      ...emptiness(checker, type, column).map((problem) => `${at}: ${of} ${problem}`),
    ];
  });
}

function says(checker: ts.TypeChecker, type: ts.Type, isList: boolean, words: readonly string[]): boolean {
  const full = checker.getNonNullableType(type);
  const one = isList ? checker.getIndexTypeOfType(full, ts.IndexKind.Number) : full;
  const said = (one?.isUnion() ? one.types : [one]).map((part) => (part?.isStringLiteral() ? part.value : ''));
  return [...said].sort().join('|') === [...words].sort().join('|');
}

function emptiness(checker: ts.TypeChecker, type: ts.Type, { mayBeEmpty }: DatabaseColumn): string[] {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return [];
  const saysSo = checker.getNonNullableType(type) !== type;
  if (mayBeEmpty && !saysSo) return ['may be NULL: write | null in the entity, or SET NOT NULL in a new migration'];
  return saysSo && !mayBeEmpty ? ['is NOT NULL: take | null out of the entity, or DROP NOT NULL in a new migration'] : [];
}
