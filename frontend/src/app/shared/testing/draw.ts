import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Catalogue } from '@igang/i18n';
import { Language } from '../i18n/index.ts';

export interface Drawn<C> {
  readonly component: C;
  readonly page: HTMLElement;
  /** The first that fits; a test that asks for what is not there fails here. */
  readonly one: (selector: string) => HTMLElement;
  /** What stands in a field. */
  valueOf(selector: string): string;
  /** What stands there, as one line. */
  text(selector?: string): string;
  /** Lets what was begun come to its end, and draws it. */
  settle(): Promise<void>;
  set(inputs: Readonly<Record<string, unknown>>): Promise<void>;
  press(selector: string): Promise<void>;
  /** Writes in a field as somebody does, and leaves it. */
  write(selector: string, text: string): Promise<void>;
  /** What is asked of the API just now, at a path. */
  asked(path: string): TestRequest;
  /** Answers what is asked of the API at a path. */
  answer(path: string, body: object, status?: number): Promise<void>;
}

/** A component alone, with the words it says and an API that the test answers for. */
export async function draw<C>(
  component: Type<C>,
  inputs: Readonly<Record<string, unknown>> = {},
  catalogues: readonly Catalogue<unknown>[] = [],
): Promise<Drawn<C>> {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const language = TestBed.inject(Language);
  await Promise.all(catalogues.map((catalogue) => language.load(catalogue)));
  const fixture = TestBed.createComponent(component);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const set = (given: Readonly<Record<string, unknown>>): Promise<void> => {
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    return settle();
  };
  await set(inputs);
  return { component: fixture.componentInstance, page, settle, set, ...reader(page), ...user(page), ...api() };
}

/** Not `whenStable()`: that waits for the API, which the test is. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
  }
}

function reader(page: HTMLElement): Pick<Drawn<unknown>, 'one' | 'text' | 'valueOf'> {
  return {
    one: (selector) => within(page, selector),
    valueOf: (selector) => String(Reflect.get(within(page, selector), 'value')),
    text: (selector) => (selector === undefined ? page : within(page, selector)).textContent.replace(/\s+/g, ' ').trim(),
  };
}

function user(page: HTMLElement): Pick<Drawn<unknown>, 'press' | 'write'> {
  return {
    press: (selector) => {
      within(page, selector).click();
      return settle();
    },
    write: async (selector, text) => {
      const field = within(page, selector);
      field.focus();
      Reflect.set(field, 'value', text);
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
      await settle();
      field.blur();
      await settle();
    },
  };
}

function api(): Pick<Drawn<unknown>, 'asked' | 'answer'> {
  const http = TestBed.inject(HttpTestingController);
  const asked = (path: string): TestRequest => http.expectOne((request) => request.urlWithParams.startsWith(`/api${path}`));
  return {
    asked,
    answer: (path, body, status = 200) => {
      asked(path).flush(body, { status, statusText: status === 200 ? 'OK' : 'Refused' });
      return settle();
    },
  };
}

function within(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector} in ${page.innerHTML}`);
  return found;
}
