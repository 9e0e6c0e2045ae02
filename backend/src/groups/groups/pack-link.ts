import { instantAfter } from '@igang/domain';
import { linkPurpose, signLink } from '../../platform/links.ts';

/** The link to a group's booklet. */
export const GROUP_PACK = linkPurpose('group.pack', 6);

/** For as long as a group may live: the page closes itself when the group is no more. */
const PACK_DAYS = 3650;

/** Where a group's own booklet is, for everybody in it. */
export function packPath(secret: string, groupId: string, now: Date): string {
  return `/hefte/${signLink(secret, GROUP_PACK, groupId, instantAfter(now, { days: PACK_DAYS }))}`;
}
