import { relative } from 'node:path';
import ts from 'typescript';
import { ConstantTexts, type Texts } from './constant-text.ts';

/** A place in the code that sends a statement. */
export interface Statement {
  /** `backend/src/groups/groups/group.ts:12`. */
  readonly at: string;
  /** All that it may be; none when it is put together at run time of what the code does not say. */
  readonly texts: Texts;
  /** What the code takes its rows to be. */
  readonly row: ts.Type | undefined;
}

/** Where the text stands among the arguments of what sends statements. */
const SENDERS: Readonly<Record<string, number>> = { query: 0, one: 1, rowsOf: 1 };

/** The sources of a project, without their tests; or only some files, read as the project says. */
export function programOf(tsconfig: string, files?: readonly string[]): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(tsconfig, { noEmit: true }, host);
  if (parsed === undefined) throw new Error(`Cannot read ${tsconfig}`);
  const sources = files ?? parsed.fileNames.filter((name) => !name.endsWith('.spec.ts'));
  return ts.createProgram(sources, parsed.options);
}

/** Every statement that the sources under `folder` send. */
export function statementsOf(program: ts.Program, root: string, folder: string): Statement[] {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}/${folder}`));
  const calls = files.flatMap(callsIn);
  const texts = new ConstantTexts(checker, callersOf(checker, calls));
  return calls.flatMap((call) => {
    const sql = call.arguments[SENDERS[nameOf(call)] ?? Number.NaN];
    if (sql === undefined) return [];
    const { line } = call.getSourceFile().getLineAndCharacterOfPosition(call.getStart());
    const row = call.typeArguments?.[0];
    const at = `${relative(root, call.getSourceFile().fileName)}:${line + 1}`;
    return [{ at, texts: texts.of(sql), row: row && checker.getTypeFromTypeNode(row) }];
  });
}

function nameOf({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

function callsIn(file: ts.SourceFile): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function callersOf(checker: ts.TypeChecker, calls: readonly ts.CallExpression[]): (declaration: ts.Node) => readonly ts.CallExpression[] {
  const byName = Map.groupBy(calls, nameOf);
  return (declaration) => {
    const name =
      ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration) ? declaration.name : nameOfHolder(declaration);
    return (byName.get(name?.getText() ?? '') ?? []).filter((call) => checker.getResolvedSignature(call)?.declaration === declaration);
  };
}

function nameOfHolder({ parent }: ts.Node): ts.Node | undefined {
  return ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) ? parent.name : undefined;
}
