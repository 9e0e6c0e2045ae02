import { askerAt } from './networks.ts';
import { Throttle } from './throttle.ts';

describe('whom an address counts as', () => {
  it.each([
    ['192.0.2.17', '192.0.2.17', '192.0.2.0/24'],
    ['::ffff:192.0.2.17', '192.0.2.17', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::6', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['::1', '0:0:0:0::/64', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
    ['not an address', 'unknown', 'unknown'],
  ])('%s', (ip, address, network) => {
    expect(askerAt(ip)).toEqual({ address, network });
  });
});

describe('a throttle of ten a minute', () => {
  const rate = { most: 10, inMs: 60_000 };
  const ask = (throttle: Throttle, who: string, now: number) => throttle.ask(throttle.cellOf(who), now);
  const askTimes = (throttle: Throttle, times: number, now: number) => Array.from({ length: times }, () => ask(throttle, 'anne', now));

  it('lets ten come at once, tells the eleventh how long to wait, and lets one in when that is over', () => {
    const throttle = new Throttle(rate);
    expect(askTimes(throttle, 11, 1000)).toEqual([...Array<number>(10).fill(0), 6000]);
    expect(ask(throttle, 'anne', 6999)).toBeGreaterThan(0);
    expect(ask(throttle, 'anne', 7000)).toBe(0);
    expect(ask(throttle, 'anne', 7000)).toBeGreaterThan(0);
    expect(ask(throttle, 'berit', 7000)).toBe(0);
  });

  it('does not count those it turned away', () => {
    const throttle = new Throttle(rate);
    askTimes(throttle, 500, 0);
    expect(ask(throttle, 'anne', 6000)).toBe(0);
  });

  it('forgets nothing that matters, and everything after two spans of time', () => {
    const throttle = new Throttle(rate);
    askTimes(throttle, 10, 50_000);
    throttle.forget();
    expect(ask(throttle, 'anne', 51_000)).toBeGreaterThan(0);
    throttle.forget();
    throttle.forget();
    expect(ask(throttle, 'anne', 51_000)).toBe(0);
  });

  it('tells only of those who ask much, and learns what was asked elsewhere', () => {
    const [here, there] = [new Throttle(rate), new Throttle(rate)];
    askTimes(here, 2, 0);
    expect(here.takeNews()).toEqual([]);
    askTimes(here, 6, 0);
    expect(here.takeNews()).toEqual([['anne', 6]]);
    expect(here.takeNews()).toEqual([]);
    there.learn('anne', 6, 0);
    expect(askTimes(there, 5, 0)).toEqual([0, 0, 0, 0, expect.closeTo(6000)]);
    there.learn('anne', 1_000_000, 0);
    expect(ask(there, 'anne', 0)).toBeLessThanOrEqual(60_000);
  });
});
