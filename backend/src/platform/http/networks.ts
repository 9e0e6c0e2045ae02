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
  const [head, tail] = ip.replace(/%.*/, '').toLowerCase().split('::').map(parted);
  if (head === undefined || tail === undefined) return head ?? [];
  return [...head, ...Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0'), ...tail];
}

function parted(text: string): string[] {
  return text.split(':').flatMap((group) => (group === '' ? [] : [group.replace(/^0+(?=.)/, '')]));
}
