import type { SessionView } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/groups/office-groups.nb';
import { words as states } from '@igang/i18n/words/states.nb';
import { words as phone } from '@igang/i18n/words/organisation/office-phone.nb';
import { sessionLine } from './session-line.ts';

const session = (change: Partial<SessionView>): SessionView => ({
  id: 's',
  number: 2,
  date: '2026-03-10',
  startsAt: '18:00',
  endsAt: '20:00',
  state: 'planned',
  log: null,
  away: [],
  moved: null,
  can: [],
  ...change,
});
const log = {
  present: 6,
  absentWithNotice: 1,
  absentWithoutNotice: 0,
  newcomers: null,
  frames: [],
  readiness: 3,
  steppingIn: 1,
  nextAgreed: true,
  note: null,
  writtenAt: '2026-03-10T20:00:00Z',
  writtenBy: 'Tone Dahl',
  onBehalfOf: null,
  correctedAt: null,
};
const line = (change: Partial<SessionView>) =>
  sessionLine(session(change), { w: nb.sessions, states, f: formatIn('nb'), today: '2026-03-12', phone });

describe('sessionLine', () => {
  it('sees that a log is missing only when the day is over', () => {
    expect(line({}).isMissing).toBe(true);
    expect(line({ date: '2026-03-12' }).isMissing).toBe(false);
    expect(line({ state: 'cancelled' }).isMissing).toBe(false);
  });
  it('tells the log in parts', () => {
    const told = line({ state: 'held', log });
    expect(told.log).toEqual(['6 til stede', '1 ga beskjed', 'Klarer det meste selv', 'trådte til litt', 'neste møte er avtalt']);
    expect(told.writtenBy).toBe('Skrevet av Tone Dahl, tirsdag 10. mars');
    const phoned = line({ state: 'held', log: { ...log, onBehalfOf: 'Maria Lie' } });
    expect(phoned.writtenBy).toBe('Fortalt av Maria Lie, skrevet av Tone Dahl, tirsdag 10. mars');
  });
  it('says that a log was corrected, and how a moved meeting was before', () => {
    const corrected = line({ state: 'held', log: { ...log, correctedAt: '2026-03-11T08:00:00Z' } });
    expect(corrected.writtenBy).toBe('Skrevet av Tone Dahl, tirsdag 10. mars, rettet onsdag 11. mars');
    const moved = { by: 'Tone Dahl', at: '2026-03-09T08:00:00Z', date: '2026-03-12', startsAt: '18:00', endsAt: '20:00' };
    expect(line({ moved }).moved).toBe('Flyttet av Tone Dahl fra torsdag 12. mars, kl. 18–20');
    expect(line({}).moved).toBeUndefined();
  });
  it('leaves out what was not written', () => {
    expect(
      line({ state: 'held', log: { ...log, absentWithNotice: null, readiness: null, steppingIn: null, nextAgreed: null } }).log,
    ).toEqual(['6 til stede']);
  });
});
