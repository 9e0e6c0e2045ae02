import fc from 'fast-check';
import { type CourseAsTold, courseNews } from './course-news.ts';

const TODAY = '2026-01-12';
const day = (date: string, startsAt = '10:00') => ({ date, startsAt, endsAt: '16:00' });
const told = (change: Partial<CourseAsTold> = {}): CourseAsTold => ({
  days: [day('2026-03-14'), day('2026-03-15')],
  venue: 'Salen, Nærbø frivilligsentral',
  isOnline: false,
  link: null,
  trainers: ['Solveig'],
  ...change,
});

describe('what is new about a course', () => {
  it('is nothing when it is as she knows it, or only led by somebody else', () => {
    expect(courseNews(told(), told(), TODAY)).toBeUndefined();
    expect(courseNews(told(), told({ trainers: ['Turid'] }), TODAY)).toBeUndefined();
  });
  it('is the days she knew against the days there are, and not those that stay', () => {
    const now = told({ days: [day('2026-03-14'), day('2026-03-22')] });
    expect(courseNews(told(), now, TODAY)?.days).toEqual({ before: [day('2026-03-15')], now: [day('2026-03-22')] });
  });
  it('is the hours alone, too', () => {
    const now = told({ days: [day('2026-03-14', '11:00'), day('2026-03-15')] });
    expect(courseNews(told(), now, TODAY)?.days).toEqual({ before: [day('2026-03-14')], now: [day('2026-03-14', '11:00')] });
  });
  it('of one evening of five that falls out is that evening', () => {
    const five = ['02', '09', '16', '23', '30'].map((date) => day(`2026-03-${date}`));
    const four = five.filter(({ date }) => date !== '2026-03-16');
    expect(courseNews(told({ days: five }), told({ days: four }), TODAY)?.days).toEqual({ before: [day('2026-03-16')], now: [] });
    expect(courseNews(told({ days: four }), told({ days: five }), TODAY)?.days).toEqual({ before: [], now: [day('2026-03-16')] });
  });
  it('is another room, another house, or online instead', () => {
    const where = (now: Partial<CourseAsTold>) => courseNews(told(), told(now), TODAY)?.where?.now;
    expect(where({ venue: 'Loftet, Nærbø frivilligsentral' })).toEqual({ venue: 'Loftet, Nærbø frivilligsentral', isOnline: false });
    expect(where({ venue: '', isOnline: true, link: 'https://x.no' })).toEqual({ venue: '', isOnline: true });
  });
  it('is another link for those who have one, and who leads it when there is something to tell anyway', () => {
    const online = { venue: '', isOnline: true, link: 'https://a.no' };
    const news = courseNews(told(online), told({ ...online, link: 'https://b.no', trainers: ['Solveig', 'Turid'] }), TODAY);
    expect(news).toMatchObject({ days: undefined, where: undefined, link: 'https://b.no' });
    expect(news?.trainers).toEqual({ before: ['Solveig'], now: ['Solveig', 'Turid'] });
    expect(courseNews(told({ ...online, link: null }), told({ ...online, link: null }), TODAY)).toBeUndefined();
  });
  it('is not a day that is over, and is one that fell out today', () => {
    const gone = (date: string) => courseNews(told({ days: [day(date), day('2026-03-15')] }), told({ days: [day('2026-03-15')] }), TODAY);
    expect(gone('2026-01-11')).toBeUndefined();
    expect(gone('2026-01-12')?.days?.before).toEqual([day('2026-01-12')]);
  });
  it('is that it ends at another hour', () => {
    const later = { ...day('2026-03-15'), endsAt: '17:00' };
    expect(courseNews(told(), told({ days: [day('2026-03-14'), later] }), TODAY)?.days?.now).toEqual([later]);
  });
  it('is the room there was, too', () => {
    expect(courseNews(told(), told({ venue: 'Loftet' }), TODAY)?.where?.before).toEqual({ venue: told().venue, isOnline: false });
  });
  it('is nothing of a link to somebody who is not given one any more, nor of one for a course in a room', () => {
    const online = { venue: '', isOnline: true, link: 'https://a.no' };
    expect(courseNews(told(online), told({ ...online, link: null }), TODAY)).toBeUndefined();
    expect(courseNews(told({ link: 'https://a.no' }), told({ link: 'https://b.no' }), TODAY)).toBeUndefined();
  });
  it('leaves out who leads it when they are the same in another order, or not known', () => {
    const moved = { venue: 'Loftet' };
    const trainers = (before: string[], now: string[]) =>
      courseNews(told({ trainers: before }), told({ ...moved, trainers: now }), TODAY)?.trainers;
    expect(trainers(['Solveig', 'Turid'], ['Turid', 'Solveig'])).toBeUndefined();
    expect(trainers(['Solveig'], [])).toBeUndefined();
    expect(trainers([], ['Solveig'])).toEqual({ before: [], now: ['Solveig'] });
    expect(trainers(['Solveig'], ['Turid'])).toEqual({ before: ['Solveig'], now: ['Turid'] });
    expect(trainers(['Solveig', 'Turid'], ['Solveig', 'Kari'])).toEqual({ before: ['Solveig', 'Turid'], now: ['Solveig', 'Kari'] });
  });
  it('is that it is online now, in a room as before', () => {
    expect(courseNews(told(), told({ isOnline: true }), TODAY)?.where?.now).toEqual({ venue: told().venue, isOnline: true });
  });
  it('is no link where that is the same, and another room is told', () => {
    const online = { isOnline: true, link: 'https://a.no' };
    expect(courseNews(told(online), told({ ...online, venue: 'Loftet' }), TODAY)?.link).toBeUndefined();
  });
  it('tells every day that is another and no day that is the same (any days)', () => {
    const days = fc.uniqueArray(fc.integer({ min: 13, max: 31 }), { minLength: 1, maxLength: 6 });
    const of = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b).map((n) => day(`2026-01-${n}`));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const news = courseNews(told({ days: of(a) }), told({ days: of(b) }), TODAY);
        expect(news?.days?.before ?? []).toEqual(of(a.filter((n) => !b.includes(n))));
        expect(news?.days?.now ?? []).toEqual(of(b.filter((n) => !a.includes(n))));
      }),
    );
  });
});
