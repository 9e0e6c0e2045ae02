import fc from 'fast-check';
import { type MeetingChange, meetingNews, type MeetingNow } from './meeting-news.ts';

const at = (date: string, startsAt = '18:00') => ({ date, startsAt, endsAt: '20:00' });
const meeting = (id: string, date: string, change: Partial<MeetingNow> = {}): MeetingNow => ({
  id,
  ...at(date),
  state: 'planned',
  ...change,
});
const moved = (sessionId: string, date: string, startsAt?: string): MeetingChange => ({
  kind: 'moved',
  sessionId,
  before: at(date, startsAt),
});
const now = (meetings: MeetingNow[], venue?: string) => ({ meetings, venue, today: '2026-01-12' });

describe('what changed since somebody heard', () => {
  it('is nothing when nothing was written down', () => {
    expect(meetingNews([], now([meeting('a', '2026-01-19')]))).toEqual([]);
  });
  it('is from where she knew it to where it is, however often it moved', () => {
    const changes = [moved('a', '2026-01-19'), moved('a', '2026-01-20'), moved('a', '2026-01-21')];
    expect(meetingNews(changes, now([meeting('a', '2026-01-22')]))).toEqual([
      { kind: 'moved', id: 'a', before: at('2026-01-19'), now: at('2026-01-22') },
    ]);
  });
  it('is nothing when it came back, and a change of the hour alone is one', () => {
    const there = [moved('a', '2026-01-19'), moved('a', '2026-01-20')];
    expect(meetingNews(there, now([meeting('a', '2026-01-19')]))).toEqual([]);
    expect(meetingNews([moved('a', '2026-01-19', '17:00')], now([meeting('a', '2026-01-19')]))).toHaveLength(1);
  });
  it('of a meeting called off is the day she knew, with the reason', () => {
    const changes: MeetingChange[] = [
      moved('a', '2026-01-19'),
      { kind: 'cancelled', sessionId: 'a', before: at('2026-01-20'), reason: 'Rommet er opptatt' },
    ];
    expect(meetingNews(changes, now([meeting('a', '2026-01-20', { state: 'cancelled' })]))).toEqual([
      { kind: 'cancelled', id: 'a', before: at('2026-01-19'), reason: 'Rommet er opptatt' },
    ]);
  });
  it('leaves out what is over, what was added and taken away again, and what was held meanwhile', () => {
    const cancelled: MeetingChange = { kind: 'cancelled', sessionId: 'a', before: at('2026-01-11') };
    expect(meetingNews([cancelled], now([meeting('a', '2026-01-11', { state: 'cancelled' })]))).toEqual([]);
    const added: MeetingChange = { kind: 'added', sessionId: 'b' };
    expect(meetingNews([added], now([meeting('b', '2026-02-02', { state: 'cancelled' })]))).toEqual([]);
    expect(meetingNews([moved('a', '2026-01-19')], now([meeting('a', '2026-01-20', { state: 'held' })]))).toEqual([]);
    expect(meetingNews([added, moved('b', '2026-02-02')], now([meeting('b', '2026-02-09')]))).toEqual([
      { kind: 'added', id: 'b', now: at('2026-02-09') },
    ]);
  });
  it('tells of a meeting moved from a day that is over to one that comes', () => {
    expect(meetingNews([moved('a', '2026-01-10')], now([meeting('a', '2026-01-20')]))).toHaveLength(1);
  });
  it('tells of another place, not of one that came back or was known all along', () => {
    const place = (venue?: string): MeetingChange => ({ kind: 'place', venue });
    expect(meetingNews([place('Biblioteket'), place('Skolen')], now([], 'Kirken'))).toEqual([{ kind: 'place', before: 'Biblioteket' }]);
    expect(meetingNews([place('Biblioteket'), place('Skolen')], now([], 'Biblioteket'))).toEqual([]);
    expect(meetingNews([place()], now([], 'Biblioteket'))).toEqual([{ kind: 'place', before: undefined }]);
  });
  it('is told of each meeting by its own changes, the next meeting first', () => {
    const meetings = [meeting('c', '2026-02-09'), meeting('a', '2026-01-20'), meeting('b', '2026-01-27'), meeting('d', '2026-02-16')];
    const changes = [moved('c', '2026-02-02'), moved('b', '2026-01-26'), moved('a', '2026-01-19')];
    expect(meetingNews(changes, now(meetings)).map((news) => 'id' in news && news.id)).toEqual(['a', 'b', 'c']);
    expect(meetingNews(changes, now(meetings.toReversed())).map((news) => 'id' in news && news.id)).toEqual(['a', 'b', 'c']);
  });
  it('is a meeting of today, too', () => {
    expect(meetingNews([moved('a', '2026-01-19')], now([meeting('a', '2026-01-12')]))).toHaveLength(1);
  });
  it('is that a meeting ends at another hour', () => {
    expect(meetingNews([moved('a', '2026-01-19')], now([meeting('a', '2026-01-19', { endsAt: '21:00' })]))).toHaveLength(1);
  });
  it('has no reason for a meeting called off where none was given last', () => {
    const off = now([meeting('a', '2026-01-19', { state: 'cancelled' })]);
    expect(meetingNews([moved('a', '2026-01-19')], off)).toMatchObject([{ kind: 'cancelled', reason: undefined }]);
  });
  it('tells of another place beside a meeting that moved', () => {
    const changes: MeetingChange[] = [moved('a', '2026-01-19'), { kind: 'place', venue: 'Skolen' }];
    expect(meetingNews(changes, now([meeting('a', '2026-01-20')], 'Kirken')).map(({ kind }) => kind)).toEqual(['moved', 'place']);
  });
  describe('of a group that rests', () => {
    const paused: MeetingChange = { kind: 'paused' };
    const resumed: MeetingChange = { kind: 'resumed' };
    const resting = (changes: MeetingChange[], pause?: { until: string | undefined }) => meetingNews(changes, { ...now([]), pause });
    it('is that it rests, and how long, when it began to since', () => {
      expect(resting([moved('x', '2026-01-19'), paused], { until: '2026-03-01' })).toEqual([{ kind: 'paused', until: '2026-03-01' }]);
      expect(resting([paused, resumed, paused], { until: undefined })).toEqual([{ kind: 'paused', until: undefined }]);
    });
    it('is that it meets again when it did not', () => {
      expect(resting([moved('x', '2026-01-19'), resumed])).toEqual([{ kind: 'resumed' }]);
      expect(resting([resumed, paused, resumed])).toEqual([{ kind: 'resumed' }]);
    });
    it('is nothing when it rested and met again, or ended its rest and began anew', () => {
      expect(resting([paused, resumed])).toEqual([]);
      expect(resting([resumed, paused], { until: undefined })).toEqual([]);
    });
    it('is nothing to one who knew that it rests', () => {
      expect(resting([], { until: '2026-03-01' })).toEqual([]);
      expect(resting([moved('x', '2026-01-19')], { until: '2026-03-01' })).toEqual([]);
    });
  });
  it('is the same for one who hears all at once as the last is for one who heard each (any moves)', () => {
    const day = fc.integer({ min: 13, max: 28 }).map((n) => `2026-01-${n}`);
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 8 }), (days) => {
        const changes = days.slice(0, -1).map((date) => moved('a', date));
        const [first = '', last = ''] = [days[0], days.at(-1)];
        const news = meetingNews(changes, now([meeting('a', last)]));
        expect(news).toEqual(first === last ? [] : [{ kind: 'moved', id: 'a', before: at(first), now: at(last) }]);
      }),
    );
  });
});
