import { readFileSync } from 'node:fs';

/** What may be kept in a file of its own, out of the environment that child processes and crash reports get to see. */
const FROM_FILES = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'APP_SECRET'] as const;

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * The settings with what `APP_SECRET_FILE` and its like lead to, without the line's end; `problems` says which file cannot be read, or what is
 * set twice. Nothing that a file holds is ever said.
 */
export function withSecretFiles(settings: Settings): { readonly settings: Settings; readonly problems: readonly string[] } {
  const read = FROM_FILES.flatMap((name) => {
    const path = settings[`${name}_FILE`];
    return path === undefined ? [] : [{ name, ...secretIn(name, path, settings) }];
  });
  return {
    settings: { ...settings, ...Object.fromEntries(read.flatMap(({ name, secret }) => (secret === undefined ? [] : [[name, secret]]))) },
    problems: read.flatMap(({ problem }) => problem ?? []),
  };
}

function secretIn(name: string, path: string, settings: Settings): { readonly secret?: string; readonly problem?: string } {
  if (settings[name] !== undefined) return { problem: `${name}: is set, and ${name}_FILE as well` };
  try {
    return { secret: readFileSync(path, 'utf8').trimEnd() };
  } catch (error) {
    return { problem: `${name}_FILE: cannot be read (${String((error as NodeJS.ErrnoException).code)})` };
  }
}
