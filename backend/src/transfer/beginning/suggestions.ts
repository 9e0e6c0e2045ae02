import { readFile } from 'node:fs/promises';
import type { NewCourseType } from '@igang/contracts';
import type { Audience, Lang } from '@igang/domain';
import { beside } from '../../platform/beside.ts';

/** A kind of course as backend/data has it, Norwegian keys and all. */
export interface CourseTypeFacts {
  readonly id: string;
  readonly kode: string;
  readonly navn: Readonly<Record<Lang, string>>;
  readonly dager: number;
  readonly sammenhengende: boolean;
  readonly alle_dager: boolean;
  readonly gyldig_maaneder: number | null;
  readonly moduler: readonly CourseTypeFacts['navn'][];
  readonly hvem: Audience;
  readonly fornyes_dager: number | null;
  readonly teller_for_fornyelse: boolean;
}
export interface ThemeFacts {
  readonly kode: string;
  readonly navn: Readonly<Record<Lang, string>>;
}

/** What we suggest to an organisation that begins; the demo has all of it. */
export async function readSuggestions(): Promise<{ courseTypes: readonly CourseTypeFacts[]; themes: readonly ThemeFacts[] }> {
  const [courseTypes, themes] = await Promise.all([read<CourseTypeFacts[]>('kurstyper'), read<ThemeFacts[]>('temaer')]);
  return { courseTypes, themes };
}

/** Hours for which a freed place is held for the first on the list, until an organisation decides otherwise. */
const OFFER_HOURS = 48;

/** A suggested kind of course, as somebody would write it on the page of course types. */
export function courseTypeOf(facts: CourseTypeFacts): NewCourseType {
  return {
    names: facts.navn,
    days: facts.dager,
    consecutive: facts.sammenhengende,
    modules: [...facts.moduler],
    audience: facts.hvem,
    allDaysRequired: facts.alle_dager,
    validityMonths: facts.gyldig_maaneder,
    renewalDays: facts.fornyes_dager,
    countsForRenewal: facts.teller_for_fornyelse,
    offerHours: OFFER_HOURS,
    approvalRequired: false,
  };
}

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(beside(`data/${name}.json`), 'utf8')) as T;
}
