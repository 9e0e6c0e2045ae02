import ts from 'typescript';
import type { Column } from './described.ts';

type Kind = 'boolean' | 'number' | 'string' | 'Date' | 'any';

/** How the driver hands a value over; days and large counters as `platform/database.ts` has told it. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  bool: 'boolean',
  ...{ int2: 'number', int4: 'number', int8: 'number', float4: 'number', float8: 'number' },
  ...{
    text: 'string',
    varchar: 'string',
    bpchar: 'string',
    citext: 'string',
    uuid: 'string',
    name: 'string',
    date: 'string',
    time: 'string',
  },
  ...{ numeric: 'string', interval: 'any', timestamptz: 'Date', timestamp: 'Date', json: 'any', jsonb: 'any', void: 'any', bytea: 'any' },
};

/** What is wrong with taking rows of these columns for `row`, in words for whoever wrote it. */
export function rowProblems(checker: ts.TypeChecker, row: ts.Type, columns: readonly Column[]): string[] {
  const properties = checker.getPropertiesOfType(oneRowOf(checker, row));
  const required = properties.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
  const missing = required.filter(({ name }) => !columns.some((column) => column.name === name));
  return [
    ...missing.map(({ name }) => `the row has "${name}", the statement gives no such column`),
    ...columns.flatMap((column) => {
      const property = properties.find(({ name }) => name === column.name);
      if (property === undefined) return [`the statement gives "${column.name}", the row does not have it`];
      const type = checker.getTypeOfSymbol(property);
      const said = checker.typeToString(type);
      return holds(checker, type, column) ? [] : [`"${column.name}" is ${column.type}${column.isList ? '[]' : ''}, the row says ${said}`];
    }),
  ];
}

/** TypeORM's own `query` is told of all that it gives: the rows, and for a change also how many there were. */
function oneRowOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  if (!checker.isArrayLikeType(type)) return type;
  const [first = type] = checker.getTypeArguments(type as ts.TypeReference);
  return oneRowOf(checker, first);
}

function holds(checker: ts.TypeChecker, type: ts.Type, column: Column): boolean {
  const kind = KIND_OF[column.type];
  if (kind === 'any' || isAnything(type)) return true;
  // A shape may be shared with rows that came as JSON: one of what it allows is what comes here.
  return partsOf(checker.getNonNullableType(type)).some((part) => {
    if (!column.isList) return kindOf(checker, part) === kind;
    const element = checker.getIndexTypeOfType(part, ts.IndexKind.Number);
    return (
      element !== undefined && partsOf(checker.getNonNullableType(element)).every((one) => isAnything(one) || kindOf(checker, one) === kind)
    );
  });
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);
const isAnything = ({ flags }: ts.Type): boolean => (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

function kindOf(checker: ts.TypeChecker, type: ts.Type): Kind | undefined {
  if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) return 'boolean';
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return 'number';
  if ((type.flags & ts.TypeFlags.StringLike) !== 0) return 'string';
  return checker.typeToString(type) === 'Date' ? 'Date' : undefined;
}
