import { evesFrom } from './eves.ts';
import { quietDay } from './training/quiet-days.ts';

describe('the eves', () => {
  const december = Array.from({ length: 31 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`);

  it('are two', () => {
    expect(evesFrom('2026-12-01', '2026-12-31').map(({ date }) => date)).toEqual(['2026-12-24', '2026-12-31']);
  });
  it('are the same days where no meeting is proposed and where a course is warned of', () => {
    const warned = december.flatMap((date) => (quietDay(date)?.endsWith('-eve') ? [{ date, eve: quietDay(date) }] : []));
    expect(warned).toEqual(evesFrom('2026-12-01', '2026-12-31'));
  });
});
