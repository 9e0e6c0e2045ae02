/** What was looked at, and how it stands. */
export interface Finding {
  /** Stays the same from version to version, for whoever reads `--json`. */
  readonly name: string;
  readonly isWell: boolean;
  /** One plain sentence; never an address with a password in it, never a person. */
  readonly says: string;
  /** What to do about it, where it is not well. */
  readonly todo?: string;
}

export function well(name: string, says: string): Finding {
  return { name, isWell: true, says };
}

export function unwell(name: string, says: string, todo: string): Finding {
  return { name, isWell: false, says, todo };
}

/** `1 day`, `2 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Host and port of an address, for sentences: nothing of who signs in there. */
export function placeOf(url: string, usualPort: number): string {
  const { hostname, port, searchParams } = new URL(url);
  // A socket of this machine.
  if (hostname === '') return searchParams.get('host') ?? 'this machine';
  return `${hostname}:${port === '' ? usualPort : port}`;
}
