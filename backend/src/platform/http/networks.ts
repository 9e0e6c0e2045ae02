import { isIPv4, isIPv6 } from 'node:net';

/** Whom an address counts as: somebody, and the network she is in. */
export interface Asker {
  readonly address: string;
  readonly network: string;
}

/**
 * IPv4: the address and its /24. IPv6: its /64, since whoever has one address has all of them, and its /48, which is what a
 * subscriber gets at most.
 */
export function askerAt(ip: string): Asker {
  const mapped = ip.startsWith('::ffff:') ? ip.slice('::ffff:'.length) : ip;
  if (isIPv4(mapped)) return { address: mapped, network: `${mapped.slice(0, mapped.lastIndexOf('.'))}.0/24` };
  if (!isIPv6(ip)) return { address: 'unknown', network: 'unknown' };
  const groups = groupsOf(ip);
  return { address: `${groups.slice(0, 4).join(':')}::/64`, network: `${groups.slice(0, 3).join(':')}::/48` };
}

/** The eight groups, each as short as it can be written: one network has one name. */
function groupsOf(ip: string): string[] {
  const [head = '', tail] = (ip.split('%')[0] ?? '').toLowerCase().split('::');
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array<string>(Math.max(missing, 0)).fill('0'), ...(after ?? [])].map((group) => trimmed(group));
}

function trimmed(group: string): string {
  return group.replace(/^0+(?=.)/, '');
}
