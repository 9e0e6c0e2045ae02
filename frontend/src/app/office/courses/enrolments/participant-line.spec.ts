import type { EnrolmentRow } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as nb } from '@igang/i18n/words/training/office-courses.nb';
import { words as states } from '@igang/i18n/words/states.nb';
import { participantLine } from './participant-line.ts';

const line = (change: Partial<EnrolmentRow>) =>
  participantLine({ position: null, offerExpiresAt: null, result: null, ...change } as EnrolmentRow, {
    w: nb.people,
    states,
    f: formatIn('nb'),
    today: '2026-03-01',
  });

describe('participantLine', () => {
  it('tells the place on the list', () => {
    expect(line({ state: 'waitlisted', position: 3 }).note).toBe('nr. 3 på lista');
  });
  it('tells until when an offer holds', () => {
    expect(line({ state: 'offered', offerExpiresAt: '2026-03-27T11:00:00Z' }).note).toBe('svarfrist fredag 27. mars kl. 12');
  });
  it('names the result', () => {
    expect(line({ state: 'attended', result: 'repeat' })).toMatchObject({ note: '', result: 'Tar det igjen' });
  });
});
