import { globSync, readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { startApp, type TestApp } from '../../harness/index.ts';

let app: TestApp;
let api: INestApplicationContext;
let worker: INestApplicationContext;
beforeAll(async () => {
  app = await startApp();
  [api, worker] = [app.app, await app.worker()];
});
afterAll(() => app.close());

/** The classes of the backend that stand under a decorator. */
function classesUnder(decorator: string): string[] {
  const under = new RegExp(`^@${decorator}\\(.*\\n(?:@.*\\n)*export class (\\w+)`, 'gm');
  return globSync('backend/src/**/*.ts').flatMap((path) => [...readFileSync(path, 'utf8').matchAll(under)].map(([, name = '']) => name));
}

/** The classes that an application holds, by what they are to Nest. */
function held(by: INestApplicationContext, what: 'controllers' | 'providers'): string[] {
  return [...by.get(ModulesContainer).values()].flatMap((module) => [...module[what].values()].map(({ name }) => String(name)));
}

const CONTROLLERS = classesUnder('Controller');
const PROCESSORS = classesUnder('Processes');
/** What only answering needs, and what only doing jobs does. */
const FOR_REQUESTS = ['Limits', 'Proofs', 'DemoDoor', 'Floods', 'Gazetteer', 'SessionOpener', 'SessionActor'];
const FOR_JOBS = ['JobRegistry', 'JobPerformer', 'Relay', 'Recurring', 'JobRunner', 'MailServer'];

describe('the two applications', () => {
  it('hold every controller and every processor of the code, each once', () => {
    expect(CONTROLLERS.length).toBeGreaterThan(50);
    expect(PROCESSORS.length).toBeGreaterThan(30);
    expect(held(api, 'controllers').toSorted()).toEqual(CONTROLLERS.toSorted());
    expect(held(worker, 'providers').filter((name) => PROCESSORS.includes(name))).toHaveLength(PROCESSORS.length);
  });

  it('share none of it: the API does no job', () => {
    const providers = held(api, 'providers');
    expect(FOR_REQUESTS.filter((name) => !providers.includes(name))).toEqual([]);
    expect(providers.filter((name) => [...PROCESSORS, ...FOR_JOBS].includes(name))).toEqual([]);
  });

  it('share none of it: the worker answers nobody', () => {
    const providers = held(worker, 'providers');
    expect(FOR_JOBS.filter((name) => !providers.includes(name))).toEqual([]);
    expect(held(worker, 'controllers')).toEqual([]);
    expect(providers.filter((name) => FOR_REQUESTS.includes(name) || name.startsWith('APP_'))).toEqual([]);
  });

  it('know all tables, as a use case may be begun by either', () => {
    const tables = (of: INestApplicationContext): string[] => held(of, 'providers').filter((name) => name.endsWith('Repository'));
    expect(tables(worker).length).toBeGreaterThan(75);
    expect(tables(worker)).toEqual(tables(api));
  });
});
