/** `Temporal`, JavaScript's own calendar, for a browser that has none yet. `Intl` is left alone. */
import { Temporal } from 'temporal-polyfill';

Object.defineProperty(globalThis, 'Temporal', { value: Temporal, writable: true, configurable: true });
