import { HttpClient, type HttpContext, HttpHeaders } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { toProblem, type Problem } from './problem.ts';

/** Every path below is relative to this; the page and the API have one origin. */
export const API = '/api';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
export type Params = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Sending {
  /** Stays the same when the same thing is sent again. See `submission()`, which does this for you. */
  readonly key?: string;
  /** Of work, when the server wanted one. */
  readonly proof?: string | undefined;
  /** Only what it would tell others is asked: nothing is done. Changes under `/staff` only. */
  readonly looksAhead?: boolean;
  readonly context?: HttpContext;
}

/**
 * The API. Answers are outcomes, never exceptions: `{ ok: true, value }` or `{ ok: false, problem }`.
 * Give the type from `@igang/contracts` (`import type`): `api.get<CourseView>('/courses/42')`.
 */
@Service()
export class Api {
  readonly #http = inject(HttpClient);

  get<T>(path: string, params: Params = {}): Promise<Outcome<T>> {
    return this.#ask<T>('GET', path, { params: given(params) });
  }
  post<T>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Outcome<T>> {
    return this.#send<T>('POST', path, body, sending);
  }
  put<T>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Outcome<T>> {
    return this.#send<T>('PUT', path, body, sending);
  }
  patch<T>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Outcome<T>> {
    return this.#send<T>('PATCH', path, body, sending);
  }
  delete<T>(path: string, sending: Sending = {}): Promise<Outcome<T>> {
    return this.#send<T>('DELETE', path, undefined, sending);
  }

  #send<T>(
    method: string,
    path: string,
    body: unknown,
    { key = crypto.randomUUID(), proof, looksAhead, ...rest }: Sending,
  ): Promise<Outcome<T>> {
    const headers = new HttpHeaders({
      'Idempotency-Key': key,
      ...(proof === undefined ? {} : { 'Proof-Of-Work': proof }),
      ...(looksAhead === true ? { 'Look-Ahead': 'yes' } : {}),
    });
    return this.#ask<T>(method, path, { ...(body === undefined ? {} : { body }), headers, ...rest });
  }

  async #ask<T>(method: string, path: string, options: object): Promise<Outcome<T>> {
    try {
      return { ok: true, value: (await firstValueFrom(this.#http.request(method, API + path, options))) as T };
    } catch (error) {
      return { ok: false, problem: toProblem(error, method === 'GET') };
    }
  }
}

/** Leaves out what is not given, so that `?near=` never goes out empty. */
export function given(params: Params): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(params).filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined && pair[1] !== ''),
  );
}
