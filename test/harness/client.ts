import { randomUUID } from 'node:crypto';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}
export interface RequestOptions {
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser's worth of HTTP: keeps the cookie, sends an idempotency key with every change. */
export class Client {
  private cookie: string | undefined;
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  get<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, options);
  }
  post<T>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, options);
  }
  put<T>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, options);
  }
  patch<T>(path: string, body: unknown, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, body, options);
  }
  delete<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('DELETE', path, undefined, options);
  }

  /** A file as it is sent. */
  async bytes(path: string, asked: Readonly<Record<string, string>> = {}): Promise<Answer<Uint8Array>> {
    const headers = { ...asked, ...(this.cookie === undefined ? {} : { cookie: this.cookie }) };
    const response = await fetch(new URL(path, this.origin), { headers });
    return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
  }
  /** Sends a file as it is. */
  upload<T>(path: string, file: Uint8Array, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, file, { ...options, headers: { ...A_FILE, ...options.headers } });
  }
  /** Sends a file in the place of another. */
  uploadAgain<T>(path: string, file: Uint8Array, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.send<T>('PUT', path, file, { ...options, headers: { ...A_FILE, ...options.headers } });
  }

  private async send<T>(method: string, path: string, body: unknown, { key, headers = {} }: RequestOptions): Promise<Answer<T>> {
    const response = await fetch(new URL(path, this.origin), {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'idempotency-key': key ?? randomUUID() }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: wire(body) }),
    });
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (set.length > 0) this.cookie = set.join('; ');
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: (isJson && text !== '' ? JSON.parse(text) : text) as T };
  }
}

const A_FILE = { 'content-type': 'application/octet-stream' } as const;

/** Text and files go as they are, everything else as JSON. */
function wire(body: unknown): string {
  return typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body);
}

/** The body of an answer that must have succeeded; shows the problem when it did not. */
export async function ok<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Expected success, got ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Status and code of an answer that must be a refusal. */
export async function refused(answer: Promise<Answer<unknown>>): Promise<{ status: number; code: string }> {
  const { status, body } = await answer;
  return { status, code: (body as { code?: string }).code ?? 'no problem details' };
}
