import { instantAfter } from '@igang/domain';
import { found } from '../../../platform/refusal.ts';
import { one } from '../../../platform/transaction.ts';
import { askToBeTold, confirmInterest } from '../../../training/demand/index.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** People who have asked to be told of courses, most where many live. */
export function gatherInterest(part: Part, { id, ground, lane }: OfficeWorld): void {
  const random = part.random.fork(`interest ${id}`);
  for (const town of random.shuffled(ground.towns).slice(0, 7)) {
    const count = random.between(1, town.population > 30_000 ? 9 : 4);
    for (let n = 1; n <= count; n++) {
      const askedAt = part.calendar.at(part.calendar.day(-random.between(8, 250)), '19:30');
      const email = `venter-0-${town.code}-${n}@example.no`;
      const wish = { email, near: `k${town.code}`, radiusKm: random.pick([25, 50, 100]), language: town.nynorsk ? 'nn' : 'nb' } as const;
      lane.at(askedAt, { kind: 'anonymous' }, (tx) => askToBeTold(tx, wish));
      lane.at(instantAfter(askedAt, { minutes: 10 }), { kind: 'anonymous' }, async (tx) => {
        const sql = 'SELECT id FROM interest WHERE email = $1';
        await confirmInterest(tx, found(await one<{ id: string }>(tx, sql, [email])).id);
      });
    }
  }
}
