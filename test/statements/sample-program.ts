import ts from 'typescript';

/** A program of one file that lies nowhere: a bad sample for a test of the reader. */
export function sampleProgram(text: string, path = '/sample/wrong.ts'): ts.Program {
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2023, strict: true };
  const host = ts.createCompilerHost(options);
  const ofDisk = host.getSourceFile.bind(host);
  const own = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  host.getSourceFile = (name, ...how) => (name === own.fileName ? own : ofDisk(name, ...how));
  return ts.createProgram([own.fileName], options, host);
}
