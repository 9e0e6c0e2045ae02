import { relative } from 'node:path';
import ts from 'typescript';
import type { Statement } from './statements-of.ts';

/** A place in the code that writes a table. */
export interface Write {
  /** `backend/src/groups/groups/group.ts:12`. */
  readonly at: string;
  readonly table: string;
}

const WRITES = /\b(?:INSERT\s+INTO|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE(?:\s+TABLE)?|UPDATE)\s+(?:ONLY\s+)?"?(\w+)"?/gi;
const UPDATE = /^UPDATE\b/i;
/** `DO UPDATE SET` and `FOR UPDATE OF` are no writes of a table that they name. */
const SET_AFTER = /^\s+(?:AS\s+)?(?:(?!SET\b)\w+\s+)?SET\b/i;

/** The tables that a text of SQL writes, each once. */
export function tablesWrittenBy(text: string): string[] {
  const code = text.replaceAll(/--[^\n]*/g, '').replaceAll(/'(?:[^']|'')*'/g, "''");
  const found = [...code.matchAll(WRITES)].filter(
    ({ 0: words, index }) => !UPDATE.test(words) || SET_AFTER.test(code.slice(index + words.length)),
  );
  return [...new Set(found.map(([, table = '']) => table))];
}

export function writesOfStatements(statements: readonly Statement[]): Write[] {
  return statements.flatMap(({ at, texts }) => [...new Set(texts.flatMap(tablesWrittenBy))].map((table) => ({ at, table })));
}

const VERBS: readonly string[] = [
  ...['insert', 'update', 'upsert', 'delete', 'softDelete', 'restore', 'increment', 'decrement', 'save', 'remove', 'clear'],
  ...['into', 'softRemove', 'recover'],
];
const TYPEORM = /^(?:\w*EntityManager|\w*Repository|\w*QueryBuilder)$/;

/** What is written through TypeORM: `tx.manager.insert(Group, …)`, a repository's `update(…)`, a query builder's `into(Group)`. */
export function writesOfEntities(program: ts.Program, root: string, folder: string): Write[] {
  const checker = program.getTypeChecker();
  const found: Write[] = [];
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${root}/${folder}`)) continue;
    const visit = (node: ts.Node): void => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const at = `${relative(root, file.fileName)}:${line + 1}`;
      if (ts.isCallExpression(node)) found.push(...tablesOf(checker, node).map((table) => ({ at, table })));
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** By what is given, and by what the repository is of. */
function tablesOf(checker: ts.TypeChecker, { expression, arguments: [first] }: ts.CallExpression): string[] {
  if (!ts.isPropertyAccessExpression(expression) || !VERBS.includes(expression.name.text)) return [];
  const receiver = checker.getTypeAtLocation(expression.expression);
  if (!TYPEORM.test(receiver.getSymbol()?.name ?? '')) return [];
  const held = checker.getTypeArguments(receiver as ts.TypeReference);
  const types = [...(first === undefined ? [] : [checker.getTypeAtLocation(first)]), ...held];
  return [...new Set(types.flatMap((type) => tableOf(type.getSymbol())))];
}

/** What `@Entity('…')` says. */
function tableOf(symbol: ts.Symbol | undefined): string[] {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isClassDeclaration(declaration)) return [];
  return (ts.getDecorators(declaration) ?? []).flatMap(({ expression }) => {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'Entity') return [];
    return expression.arguments.flatMap((name) => (ts.isStringLiteral(name) ? [name.text] : []));
  });
}
