import 'reflect-metadata';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DynamicModule, Type } from '@nestjs/common';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import { globSync } from 'node:fs';
import { getMetadataArgsStorage } from 'typeorm';

const BACKEND = fileURLToPath(new URL('../../backend/src/', import.meta.url));

interface Found {
  readonly at: string;
  readonly what: Type;
}

/** The classes that the files of a kind export. */
async function exportsOf(pattern: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const at of globSync(pattern, { cwd: BACKEND }).sort()) {
    const exported = (await import(`${BACKEND}${at}`)) as Readonly<Record<string, unknown>>;
    for (const what of Object.values(exported)) if (typeof what === 'function') found.push({ at, what: what as Type });
  }
  return found;
}

/** What `TypeOrmModule.forFeature` made of the entities that a module names. */
function repositoriesOf(module: Type): unknown[] {
  const imports = (Reflect.getMetadata('imports', module) ?? []) as (Type | DynamicModule)[];
  const features = imports.filter((one): one is DynamicModule => 'module' in one && one.module === TypeOrmModule);
  return features.flatMap(({ providers = [] }) => providers.map((provider) => ('provide' in provider ? provider.provide : provider)));
}

function problemsOf(entities: readonly Found[], modules: readonly Found[]): string[] {
  const tables = new Set(getMetadataArgsStorage().tables.map(({ target }) => target));
  return entities
    .filter(({ what }) => tables.has(what))
    .flatMap(({ at, what }) => {
      const token = getRepositoryToken(what);
      const named = modules.filter((module) => repositoriesOf(module.what).includes(token)).map((module) => module.at);
      if (named.length === 1 && dirname(named[0] ?? '') === dirname(at)) return [];
      const where = named.length === 0 ? 'by no module' : `in ${named.join(' and ')}`;
      return [`${at}: ${what.name} is named ${where}; name it once, with TypeOrmModule.forFeature, in the module of ${dirname(at)}/`];
    });
}

describe('the entities', () => {
  let entities: Found[];
  let modules: Found[];
  beforeAll(async () => {
    [entities, modules] = [await exportsOf('**/*.{entity,entities}.ts'), await exportsOf('**/*.module.ts')];
  }, 120_000);

  it('are named once each, by the module of their own room', () => {
    expect(entities.length).toBeGreaterThan(75);
    expect(problemsOf(entities, modules)).toEqual([]);
  });

  it('are told of when nobody or another room names them', () => {
    const [starter] = entities.filter(({ what }) => what.name === 'Starter');
    if (starter === undefined) throw new Error('No entity Starter');
    expect(problemsOf([starter], [])[0]).toMatch(/^starters\/starters\/starter.entity.ts: Starter is named by no module; name it once/);
    const elsewhere = modules.map(({ what }) => ({ what, at: 'starters/care/care.module.ts' }));
    expect(problemsOf([starter], elsewhere)[0]).toMatch(/is named in starters\/care\/care.module.ts; name it once/);
  });
});
