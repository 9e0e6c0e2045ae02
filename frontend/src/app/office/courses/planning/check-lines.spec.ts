import type { PlanCheck } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as courses } from '@igang/i18n/words/training/office-courses.nb';
import { words as w } from '@igang/i18n/words/training/office-planning.nb';
import { checkLines } from './check-lines.ts';

const told = { w, courses, f: formatIn('nb'), today: '2026-01-12' };
const other = { id: 'x', type: { nb: 'Igangsetterkurs', nn: '', en: '' }, place: 'Bryne', officeName: 'Vestland', own: true };
const at = { date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' };
const lines = (check: Partial<PlanCheck>) => checkLines({ clashes: [], warnings: [], ...check }, told);

describe('what stands in the way', () => {
  it('names who or what is taken, when and by which course', () => {
    expect(lines({ clashes: [{ kind: 'trainer', name: 'Solveig', ...at, course: other }] }).clashes).toEqual([
      'Solveig er opptatt lørdag 14. mars, kl. 10–16: Igangsetterkurs på Bryne.',
    ]);
    expect(lines({ clashes: [{ kind: 'room', name: 'Salen', ...at, course: { ...other, own: false } }] }).clashes[0]).toContain(
      '(Vestland)',
    );
    expect(lines({ clashes: [{ kind: 'room', name: 'Salen', ...at, course: null }] }).clashes[0]).toContain('et annet kontor');
  });
  it('says since when the venue is closed', () => {
    const closed = { kind: 'venue-closed', date: '2026-09-12', name: 'Samfunnshuset', course: null } as const;
    expect(lines({ warnings: [closed] }).warnings).toEqual([
      'Samfunnshuset er stengt lørdag 12. september. Velg et annet sted eller andre dager.',
    ]);
  });
  it('says of what season a day is on which many are away', () => {
    const quiet = (name: string, date: string) => ({ kind: 'quiet-day' as const, date, name, course: null });
    expect(lines({ warnings: [quiet('christmas-eve', '2026-12-24'), quiet('winter-break', '2026-02-28')] }).warnings).toEqual([
      'Torsdag 24. desember er julaften. Da er mange borte.',
      'Lørdag 28. februar er i vinterferieuka (uke 8 eller 9). Da er mange borte.',
    ]);
  });
  it('says both holidays of one day', () => {
    const holiday = (name: string) => ({ kind: 'holiday' as const, date: '2027-05-17', name, course: null });
    expect(lines({ warnings: [holiday('Andre pinsedag'), holiday('Grunnlovsdagen')] }).warnings).toEqual([
      'Mandag 17. mai 2027 er Andre pinsedag.',
      'Mandag 17. mai 2027 er Grunnlovsdagen.',
    ]);
  });
});
