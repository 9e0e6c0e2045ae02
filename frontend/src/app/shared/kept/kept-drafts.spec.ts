import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDraft, keepDraft, readDraft, sweepDrafts } from './kept-drafts.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-29T21:00:00Z');
const EMPTY = { name: '', email: '' };
const MARIA = { name: 'Maria', email: 'maria@example.no' };

/** The browser's store, as much of it as is used. */
class Device implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  key = (at: number): string | null => [...this.#kept.keys()][at] ?? null;
  getItem = (name: string): string | null => this.#kept.get(name) ?? null;
  setItem = (name: string, text: string): void => void this.#kept.set(name, text);
  removeItem = (name: string): void => void this.#kept.delete(name);
  clear = (): void => this.#kept.clear();
}

describe('drafts on the device', () => {
  const device = new Device();
  beforeEach(() => {
    device.clear();
    Object.defineProperty(globalThis, 'localStorage', { value: device, configurable: true });
  });

  it('are kept for each form by itself, without what the form no longer asks', () => {
    keepDraft('sign-up.a', { ...MARIA, shoe: 42 }, 1, NOW);
    expect(readDraft('sign-up.a', EMPTY, NOW + 1)).toEqual(MARIA);
    expect(readDraft('sign-up.b', EMPTY, NOW + 1)).toBeUndefined();
  });

  it('are gone from the device when their time is over, also when nobody opens the form again', () => {
    keepDraft('sign-up.a', MARIA, 1, NOW);
    keepDraft('log.1', MARIA, 14, NOW);
    sweepDrafts(NOW + DAY);
    expect(device.length).toBe(2);
    sweepDrafts(NOW + DAY + 1);
    expect([device.length, device.key(0)]).toEqual([1, 'igang.draft.log.1']);
    expect(readDraft('log.1', EMPTY, NOW + 14 * DAY + 1)).toBeUndefined();
    expect(device.length).toBe(0);
  });

  it('of before go fourteen days after they were written, and so does what cannot be read', () => {
    device.setItem('igang.draft.sign-up', JSON.stringify({ at: NOW - 14 * DAY, value: MARIA }));
    device.setItem('igang.draft.old', JSON.stringify({ at: NOW - 14 * DAY - 1, value: MARIA }));
    device.setItem('igang.draft.broken', '{"at":');
    device.setItem('igang.draft.other', '"text"');
    device.setItem('igang.draft.timeless', JSON.stringify({ value: MARIA }));
    device.setItem('igang.draft.ahead', JSON.stringify({ at: NOW + 400 * DAY, until: NOW + 401 * DAY, value: MARIA }));
    device.setItem('igang.appearance', 'dark');
    sweepDrafts(NOW);
    expect(Array.from({ length: device.length }, (_, i) => device.key(i))).toEqual(['igang.draft.sign-up', 'igang.appearance']);
  });

  it('are forgotten when asked, and a closed store stops nobody', () => {
    keepDraft('sign-up.a', MARIA, 1, NOW);
    forgetDraft('sign-up.a');
    expect(device.length).toBe(0);
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
      configurable: true,
    });
    expect(() => keepDraft('sign-up.a', MARIA, 1, NOW)).not.toThrow();
    expect(readDraft('sign-up.a', EMPTY, NOW)).toBeUndefined();
    expect(() => sweepDrafts(NOW)).not.toThrow();
  });
});
