import { DAY_MS } from '@igang/domain';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetEverything, forgetOthers, kept, type Place, sweep } from './kept.ts';

const NOW = Date.parse('2026-11-29T21:00:00Z');
const of = (owner: string, key = 'log.7'): Place => ({ kind: 'draft', owner, key });

/** The browser's store, as much of it as is used. */
class Device implements Storage {
  readonly #kept = new Map<string, string>();
  isFull = false;
  get length(): number {
    return this.#kept.size;
  }
  get keys(): string[] {
    return [...this.#kept.keys()].sort();
  }
  key = (at: number): string | null => [...this.#kept.keys()][at] ?? null;
  getItem = (name: string): string | null => this.#kept.get(name) ?? null;
  setItem = (name: string, text: string): void => {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.#kept.set(name, text);
  };
  removeItem = (name: string): void => void this.#kept.delete(name);
  clear = (): void => this.#kept.clear();
}

describe('what is kept on a device', () => {
  let device: Device;
  let tab: Device;
  beforeEach(() => {
    [device, tab] = [new Device(), new Device()];
    Object.defineProperty(globalThis, 'localStorage', { value: device, configurable: true });
    Object.defineProperty(globalThis, 'sessionStorage', { value: tab, configurable: true });
  });

  it('is hers who wrote it, and shown to nobody else', () => {
    kept.write(of('maria'), { note: 'Per' }, 14);
    expect(kept.read(of('maria'))).toEqual({ note: 'Per' });
    expect(kept.read(of('ståle'))).toBeUndefined();
    expect(kept.read(of(''))).toBeUndefined();
    kept.forget(of('maria'));
    expect(device.length).toBe(0);
  });
  it('is gone from the device when its time is over, also when nobody opens the form again', () => {
    kept.write(of('', 'sign-up.a'), 1, 1, NOW);
    kept.write(of('maria'), 1, 14, NOW);
    sweep(NOW + DAY_MS);
    expect(device.length).toBe(2);
    sweep(NOW + DAY_MS + 1);
    expect(device.keys).toEqual(['igang.draft.maria@log.7']);
    expect(kept.read(of('maria'), NOW + 14 * DAY_MS + 1)).toBeUndefined();
  });
  it('of before goes fourteen days after it was written, and so does what cannot be read', () => {
    device.setItem('igang.draft.sign-up', JSON.stringify({ at: NOW - 14 * DAY_MS, value: 1 }));
    device.setItem('igang.draft.old', JSON.stringify({ at: NOW - 14 * DAY_MS - 1, value: 1 }));
    device.setItem('igang.draft.broken', '{"at":');
    device.setItem('igang.draft.other', '"text"');
    device.setItem('igang.draft.timeless', JSON.stringify({ value: 1 }));
    device.setItem('igang.draft.ahead', JSON.stringify({ at: NOW + 400 * DAY_MS, until: NOW + 401 * DAY_MS, value: 1 }));
    device.setItem('igang.checks.group', '["call"]');
    device.setItem('igang.appearance', 'dark');
    sweep(NOW);
    expect(device.keys).toEqual(['igang.appearance', 'igang.draft.sign-up']);
  });
  it('goes at sign-out, but for how the device is set; what is not ours stays', () => {
    kept.write(of('maria'), 1, 14);
    kept.write(of('', 'sign-up'), 1, 14);
    for (const key of ['igang.language', 'igang.appearance', 'igang.return-to', 'igang.office', 'other']) device.setItem(key, 'x');
    tab.setItem('igang.receipt.sign-up', 'x');
    forgetEverything();
    expect(device.keys).toEqual(['igang.appearance', 'igang.language', 'other']);
    expect(tab.length).toBe(0);
  });
  it('goes when another signs in, and stays when she herself does', () => {
    kept.write(of('maria'), 1, 14);
    kept.write({ kind: 'checks', owner: 'ståle', key: 'group' }, ['call'], 14);
    kept.write(of('', 'sign-up'), 1, 14);
    forgetOthers('maria');
    expect(device.keys).toEqual(['igang.draft.maria@log.7', 'igang.draft.sign-up']);
  });
  it('finds what waits of one person', () => {
    kept.write({ kind: 'checks', owner: 'maria', key: 'preparation.a' }, 1, 14);
    kept.write({ kind: 'checks', owner: 'ståle', key: 'preparation.b' }, 1, 14);
    kept.write({ kind: 'checks', owner: 'maria', key: 'c' }, 1, 14);
    expect(kept.keysOf({ kind: 'checks', owner: 'maria', key: 'preparation.' })).toEqual(['preparation.a']);
  });
  it('is nothing where the device is full or closed, and nothing breaks', () => {
    device.isFull = true;
    expect(kept.write(of('maria'), 1, 14)).toBe(false);
    const refuse = {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
      configurable: true,
    };
    Object.defineProperty(globalThis, 'localStorage', refuse);
    Object.defineProperty(globalThis, 'sessionStorage', refuse);
    expect(kept.read(of('maria'))).toBeUndefined();
    expect(kept.write(of('maria'), 1, 14)).toBe(false);
    const all = [() => kept.forget(of('maria')), () => kept.keysOf(of('maria')), () => sweep(), forgetEverything, () => forgetOthers('x')];
    for (const work of all) expect(work).not.toThrow();
  });
});
