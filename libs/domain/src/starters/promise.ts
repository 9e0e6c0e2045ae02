import { accept, type Decision, refuse } from '../decision.ts';
import type { LocalDate } from '../time.ts';

/** Versions of the promise of confidentiality, newest first; a version once given to somebody stays as it was. */
export const PROMISE_TEXTS = ['2026-1'] as const;
export type PromiseText = (typeof PROMISE_TEXTS)[number];
/** Which text she said yes to: one of ours, or another one on a sheet that the office keeps. */
export const PROMISED_TEXTS = [...PROMISE_TEXTS, 'paper'] as const;
export type PromisedText = (typeof PROMISED_TEXTS)[number];
/** What is kept of a promise; `unknown`: nobody wrote down which text it was. */
export const KEPT_PROMISE_TEXTS = [...PROMISED_TEXTS, 'unknown'] as const;
export type KeptPromiseText = (typeof KEPT_PROMISE_TEXTS)[number];
/** `before`: kept from the time when passing the course counted as the promise. */
export const PROMISE_WAYS = ['before', 'course', 'herself', 'office'] as const;
export type PromiseWay = (typeof PROMISE_WAYS)[number];

const EARLIEST: LocalDate = '1990-01-01';

/** A promise is something that has been given: today at the latest. */
export function decidePromise(givenOn: LocalDate, today: LocalDate): Decision<LocalDate> {
  if (givenOn > today) return refuse('promise.ahead');
  return givenOn < EARLIEST ? refuse('promise.too-old') : accept(givenOn);
}
