/**
 * Gives this process `Temporal`, JavaScript's own calendar, which Node has from 26 on: first line of whatever starts. Where it is native it
 * stays; `Intl` is left alone, which the polyfill's own installer would change.
 */
import { Temporal } from 'temporal-polyfill';

Object.defineProperty(globalThis, 'Temporal', { value: Temporal, writable: true, configurable: true });
