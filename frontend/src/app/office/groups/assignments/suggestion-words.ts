import type { Suggestion } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { Format } from '@igang/i18n';
import type { OfficeGroupsWords } from '@igang/i18n/words/groups/office-groups';

/** Why this one: "12 km unna · har én gruppe nå · sist spurt i mars". Distance does not count for a digital group. */
export function reasons(it: Suggestion, digital: boolean, w: OfficeGroupsWords['starters'], f: Format): string {
  const asked = it.lastAskedAt === null ? w.neverAsked : w.lastAsked({ when: f.month(localDate(new Date(it.lastAskedAt))) });
  const away = digital ? it.place : w.away({ distance: f.distance(it.distanceKm) });
  const hindrance = it.hindrance === null ? [] : [w.hindrance[it.hindrance]];
  return [...hindrance, away, w.groupsNow({ count: it.activeGroups }), w.started({ count: it.groupsStarted }), asked].join(' · ');
}
