import { addTrainerTime, saveTemplate } from '../../../training/planning/index.ts';
import type { CourseStory } from './story.ts';
import { as, COORDINATOR_OF_DEMO } from '../staff.ts';
import type { OfficeWorld, Part } from '../world.ts';

/** When trainers cannot: somebody is away when the next course could be. */
export function planAhead({ calendar }: Part, { lane, trainers, id: officeId }: OfficeWorld): void {
  for (const [i, { id }] of trainers.entries()) {
    const days = { fromDay: calendar.day(58 + 7 * i), untilDay: calendar.day(66 + 7 * i), weekday: null };
    const evenings = { fromDay: calendar.day(0), untilDay: calendar.day(180), weekday: 3, startsAt: '16:00', endsAt: '22:00' };
    const times = [{ ...days, startsAt: null, endsAt: null }, ...(i === 0 ? [evenings] : [])];
    for (const time of times)
      lane.at(calendar.at(calendar.day(-20), '13:00'), as('trainer', id, officeId), (tx) =>
        addTrainerTime(tx, id, { kind: 'away', ...time }),
      );
  }
}

/** What the office of the demo begins from: the course that has places left. */
export function keepTemplate({ calendar }: Part, story: CourseStory): void {
  const { office, plan } = story;
  if (office.ground.facts.navn !== COORDINATOR_OF_DEMO || plan.fate !== 'free' || plan.code !== 'igangsetterkurs') return;
  const name = `Helgekurs, ${office.venues[0]?.name ?? ''}`;
  office.lane.at(calendar.at(calendar.day(-30), '10:15'), office.coordinator, (tx) => saveTemplate(tx, story.id, name));
}
