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
