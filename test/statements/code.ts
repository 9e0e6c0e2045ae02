import { fileURLToPath } from 'node:url';
import type ts from 'typescript';
import { programOf, type Statement, statementsOf } from './statements-of.ts';
import { type Write, writesOfEntities, writesOfStatements } from './writes.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What the back end asks of the database. */
export interface Code {
  readonly program: ts.Program;
  readonly statements: readonly Statement[];
  readonly writes: readonly Write[];
}

let read: Code | undefined;

/** Reading takes the compiler a quarter of a minute: all tests that ask about the code's statements stand in one file and share it. */
export function codeOfBackend(): Code {
  read ??= readCode();
  return read;
}

function readCode(): Code {
  const program = programOf(`${ROOT}/backend/tsconfig.json`);
  const statements = statementsOf(program, ROOT, 'backend/src/');
  return { program, statements, writes: [...writesOfStatements(statements), ...writesOfEntities(program, ROOT, 'backend/src/')] };
}
